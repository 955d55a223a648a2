import { People, Person } from '@etabli/membership';
import { Ability, abilitiesFor, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CashBox, CashCount, CashDeposit } from './cash.entities.js';
import { CashCountInput, CashDepositInput } from './cash.inputs.js';
import { cashDepositPolicy } from './cash.policy.js';
import { Cash } from './cash.service.js';

@Resolver(() => CashDeposit)
export class CashResolver {
  constructor(@Inject(Cash) private readonly cash: Cash) {}

  @Read(() => CashBox, { permission: 'treasury.read' })
  cashBox(): Promise<CashBox> {
    return this.cash.box();
  }

  @Verb(() => CashCount, {
    permission: 'treasury.write',
    description: 'What differs from the books is posted with its explanation.',
  })
  countCash(@Args('input') input: CashCountInput): Promise<CashCount> {
    return this.cash.count(input);
  }

  @Verb(() => CashDeposit, {
    permission: 'treasury.write',
    description: 'Waits on account 580 until its line of the bank is filed there.',
  })
  depositCash(@Args('input') input: CashDepositInput): Promise<CashDeposit> {
    return this.cash.deposit(input);
  }

  @Verb(() => CashDeposit, { permission: 'treasury.write', description: 'It did not go to the bank.' })
  undoCashDeposit(@Args('id', { type: () => ID }) id: string): Promise<CashDeposit> {
    return this.cash.undo(id);
  }

  @ResolveField(() => [Ability])
  viewerCan(@Parent() deposit: CashDeposit): Ability[] {
    return abilitiesFor(cashDepositPolicy, deposit);
  }
}

@Resolver(() => CashCount)
export class CashCountResolver {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField('recordedBy', () => Person, { nullable: true })
  async recorder(@Parent() { recordedBy }: CashCount): Promise<Person | null> {
    return recordedBy ? this.people.byId(recordedBy) : null;
  }
}
