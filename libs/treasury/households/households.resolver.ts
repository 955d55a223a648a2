import { People, Person } from '@etabli/membership';
import { Read, StoredFile, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Due } from '../dues/dues.entities.js';
import { printedReference } from '../rules/reference.js';
import { HouseholdMoney } from './household-money.service.js';
import { HouseholdPayers } from './household-payers.service.js';
import { HouseholdAnswerInput, HouseholdInput, HouseholdMemberInput } from './households.inputs.js';
import { Households } from './households.service.js';
import { Household, HouseholdMember, MyHousehold } from './households.types.js';

const id = () => Args('id', { type: () => ID });

@Resolver(() => Household)
export class HouseholdsResolver {
  constructor(
    @Inject(Households) private readonly households: Households,
    @Inject(HouseholdPayers) private readonly payers: HouseholdPayers,
    @Inject(HouseholdMoney) private readonly money: HouseholdMoney,
    @Inject(People) private readonly people: People,
  ) {}

  @Read(() => [Household], { permission: 'treasury.read', description: 'By name.' })
  householdList(): Promise<Household[]> {
    return this.households.list();
  }

  @Read(() => MyHousehold, { permission: 'self.pay', nullable: true, description: 'The viewer’s.' })
  myHousehold(): Promise<MyHousehold | null> {
    return this.money.mine();
  }

  @Verb(() => Household, { permission: 'treasury.write', description: 'Whoever pays is the first of it.' })
  foundHousehold(@Args('input') input: HouseholdInput): Promise<Household> {
    return this.households.found(input);
  }

  @Verb(() => Household, { permission: 'treasury.write' })
  joinHousehold(@Args('input') input: HouseholdMemberInput): Promise<Household> {
    return this.households.join(input);
  }

  @Verb(() => Household, { permission: 'treasury.write', description: 'They pay for themselves again.' })
  leaveHousehold(@id() memberId: string): Promise<Household> {
    return this.households.leave(memberId);
  }

  @Verb(() => Household, {
    permission: 'treasury.write',
    description: 'Everybody pays for themselves again.',
  })
  takeHouseholdApart(@id() householdId: string): Promise<Household> {
    return this.households.takeApart(householdId);
  }

  @Verb(() => Household, {
    permission: 'self.pay',
    description: 'By each adult for themselves, by the guardian of a minor.',
  })
  answerHousehold(@Args('input') input: HouseholdAnswerInput): Promise<Household> {
    return this.payers.answer(input);
  }

  @Verb(() => Household, {
    permission: 'treasury.write',
    description: 'Somebody else of it pays; each of the others is asked anew.',
  })
  chooseHouseholdPayer(
    @id() householdId: string,
    @Args('payerId', { type: () => ID }) payerId: string,
  ): Promise<Household> {
    return this.payers.choose(householdId, payerId);
  }

  @Verb(() => StoredFile, { permission: 'signed-in', description: 'For who pays, and who reads the books.' })
  printHousehold(@id() householdId: string): Promise<StoredFile> {
    return this.money.print(householdId);
  }

  @ResolveField(() => String)
  printedReference(@Parent() { reference }: Household): string {
    return printedReference(reference);
  }

  @ResolveField(() => Person, { nullable: true })
  payer(@Parent() { payerId }: Household): Promise<Person | null> {
    return this.people.byId(payerId);
  }

  @ResolveField(() => [Due], { description: 'What is left to pay; for who pays, and who reads the books.' })
  dues(@Parent() household: Household): Promise<Due[]> {
    return this.money.open(household);
  }
}

@Resolver(() => HouseholdMember)
export class HouseholdMemberResolver {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() { personId }: HouseholdMember): Promise<Person | null> {
    return this.people.byId(personId);
  }

  @ResolveField(() => Person, { nullable: true })
  async guardian(@Parent() { guardianId }: HouseholdMember): Promise<Person | null> {
    return guardianId ? this.people.byId(guardianId) : null;
  }
}

@Resolver(() => MyHousehold)
export class MyHouseholdResolver {
  @ResolveField(() => Household)
  household(@Parent() { household }: MyHousehold): Household {
    return household;
  }
}
