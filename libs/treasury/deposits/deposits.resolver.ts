import { People, Person } from '@etabli/membership';
import { Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DepositDesk, HeldDeposit } from './deposits.types.js';
import { DepositDesks } from './desk.service.js';

@Resolver(() => HeldDeposit)
export class DepositsResolver {
  constructor(
    @Inject(DepositDesks) private readonly desks: DepositDesks,
    @Inject(People) private readonly people: People,
  ) {}

  @Read(() => DepositDesk, { permission: 'treasury.read' })
  depositDesk(): Promise<DepositDesk> {
    return this.desks.desk();
  }

  @Read(() => Boolean, { permission: 'treasury.read', description: 'Some deposit was told one day.' })
  depositsKept(): Promise<boolean> {
    return this.desks.any();
  }

  @Verb(() => DepositDesk, {
    permission: 'treasury.write',
    description: 'Writes in the books what the register of deposits knows and they do not.',
  })
  postMissingDeposits(): Promise<DepositDesk> {
    return this.desks.postMissing();
  }

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() { personId }: HeldDeposit): Promise<Person | null> {
    return this.people.byId(personId);
  }
}
