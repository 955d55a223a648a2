import { People, Person } from '@etabli/membership';
import { Ability, abilitiesFor, PlainDate, Read, StoredFile, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Payment } from '../payments/payments.entities.js';
import { ChequeDeposit, ChequeDepositState, ChequesPage } from './cheques.entities.js';
import { chequeDepositPolicy } from './cheques.policy.js';
import { Cheques } from './cheques.service.js';
import { ChequeSlips } from './slips.service.js';

const id = () => Args('id', { type: () => ID });

@Resolver(() => ChequeDeposit)
export class ChequesResolver {
  constructor(
    @Inject(Cheques) private readonly all: Cheques,
    @Inject(ChequeSlips) private readonly slips: ChequeSlips,
    @Inject(People) private readonly people: People,
  ) {}

  @Read(() => ChequesPage, { permission: 'treasury.read' })
  cheques(): Promise<ChequesPage> {
    return this.all.page();
  }

  @Verb(() => ChequeDeposit, {
    permission: 'treasury.write',
    description: 'Cheques to be taken to the bank together.',
  })
  depositCheques(
    @Args('paymentIds', { type: () => [ID] }) paymentIds: string[],
    @Args('onDate', { type: () => PlainDate }) onDate: string,
  ): Promise<ChequeDeposit> {
    return this.all.deposit(paymentIds, onDate);
  }

  @Verb(() => ChequeDeposit, {
    permission: 'treasury.write',
    description: 'Its cheques are to be taken to the bank again.',
  })
  undoChequeDeposit(@id() depositId: string): Promise<ChequeDeposit> {
    return this.all.undo(depositId);
  }

  @Verb(() => StoredFile, {
    permission: 'treasury.read',
    description: 'To be signed and given with the cheques.',
  })
  printChequeDeposit(@id() depositId: string): Promise<StoredFile> {
    return this.slips.print(depositId);
  }

  @ResolveField(() => ChequeDepositState)
  state(@Parent() deposit: ChequeDeposit): Promise<ChequeDepositState> {
    return this.all.state(deposit.id);
  }

  @ResolveField('cheques', () => [Payment], { description: 'The first received first.' })
  chequesOf(@Parent() deposit: ChequeDeposit): Promise<Payment[]> {
    return this.all.of(deposit.id);
  }

  @ResolveField('recordedBy', () => Person, { nullable: true })
  async recorder(@Parent() { recordedBy }: ChequeDeposit): Promise<Person | null> {
    return recordedBy ? this.people.byId(recordedBy) : null;
  }

  @ResolveField(() => [Ability])
  async viewerCan(@Parent() deposit: ChequeDeposit): Promise<Ability[]> {
    const { credited } = await this.all.state(deposit.id);
    return abilitiesFor(chequeDepositPolicy, { ...deposit, credited });
  }
}
