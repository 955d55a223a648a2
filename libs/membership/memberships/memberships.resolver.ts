import { can } from '@etabli/access';
import { Ability, abilitiesFor, currentActor, PlainDate, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '../people/people.entities.js';
import { People } from '../people/people.service.js';
import { currentToday } from '../today.js';
import { Categories } from './categories.service.js';
import { Fees } from './fees.service.js';
import { FeeCoverage, FeeReversal, Membership, MembershipCategory } from './memberships.entities.js';
import { CategoryInput, FeeInput } from './memberships.inputs.js';
import { feePolicy, membershipPolicy } from './memberships.policy.js';
import { Memberships } from './memberships.service.js';

@Resolver(() => MembershipCategory)
export class CategoryResolver {
  constructor(@Inject(Categories) private readonly categories: Categories) {}

  @Read(() => [MembershipCategory], { permission: 'members.directory' })
  membershipCategories(
    @Args('withArchived', { type: () => Boolean, defaultValue: false }) withArchived: boolean,
  ): Promise<MembershipCategory[]> {
    return this.categories.list(withArchived);
  }

  @Verb(() => MembershipCategory, {
    permission: 'settings.write',
    description: 'A new category, or another description of one.',
  })
  defineCategory(
    @Args('input') input: CategoryInput,
    @Args('id', { type: () => ID, nullable: true }) id?: string | null,
  ): Promise<MembershipCategory> {
    return this.categories.define(input, id);
  }

  @Verb(() => MembershipCategory, {
    permission: 'settings.write',
    description: 'Nobody is admitted in it any more; its members stay.',
  })
  archiveCategory(@Args('id', { type: () => ID }) id: string): Promise<MembershipCategory> {
    return this.categories.archive(id);
  }

  @ResolveField(() => Int, { description: 'Members today.' })
  memberCount(@Parent() category: MembershipCategory): Promise<number> {
    return this.categories.memberCount(category.id);
  }
}

@Resolver(() => Membership)
export class MembershipResolver {
  constructor(
    @Inject(Memberships) private readonly memberships: Memberships,
    @Inject(Categories) private readonly categories: Categories,
    @Inject(People) private readonly people: People,
  ) {}

  @Verb(() => Membership, { permission: 'members.write' })
  admitMember(
    @Args('personId', { type: () => ID }) personId: string,
    @Args('categoryId', { type: () => ID }) categoryId: string,
    @Args('startsOn', { type: () => PlainDate }) startsOn: string,
  ): Promise<Membership> {
    return this.memberships.admit(personId, categoryId, startsOn);
  }

  @Verb(() => Membership, { permission: 'members.write', description: '`endsOn` is the last day.' })
  endMembership(
    @Args('id', { type: () => ID }) id: string,
    @Args('endsOn', { type: () => PlainDate }) endsOn: string,
    @Args('reason') reason: string,
  ): Promise<Membership> {
    return this.memberships.end(id, endsOn, reason);
  }

  @ResolveField(() => Person)
  person(@Parent() membership: Membership): Promise<Person | null> {
    return this.people.byId(membership.personId);
  }

  @ResolveField(() => MembershipCategory)
  category(@Parent() membership: Membership): Promise<MembershipCategory | null> {
    return this.categories.byId(membership.categoryId);
  }

  @ResolveField(() => String, { nullable: true, description: 'For the person and those who keep members.' })
  endReason(@Parent() { personId, endReason }: Membership): string | null {
    const actor = currentActor();
    return actor.personId === personId || can(actor, 'members.read') ? endReason : null;
  }

  @ResolveField(() => [Ability])
  viewerCan(@Parent() membership: Membership): Ability[] {
    return abilitiesFor(membershipPolicy, { ...membership, today: currentToday() });
  }
}

@Resolver(() => FeeCoverage)
export class FeeResolver {
  constructor(
    @Inject(Fees) private readonly fees: Fees,
    @Inject(People) private readonly people: People,
  ) {}

  @Verb(() => FeeCoverage, { permission: 'standing.record' })
  recordFee(@Args('input') input: FeeInput): Promise<FeeCoverage> {
    return this.fees.record(input);
  }

  @Verb(() => FeeCoverage, { permission: 'standing.record', description: 'It covers nothing any more.' })
  reverseFee(
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ): Promise<FeeCoverage> {
    return this.fees.reverse(id, reason);
  }

  @ResolveField(() => Person)
  person(@Parent() fee: FeeCoverage): Promise<Person | null> {
    return this.people.byId(fee.personId);
  }

  @ResolveField('recordedBy', () => Person, { nullable: true })
  async recorder(@Parent() fee: FeeCoverage): Promise<Person | null> {
    return fee.recordedBy ? this.people.byId(fee.recordedBy) : null;
  }

  @ResolveField(() => FeeReversal, { nullable: true, description: 'Set when it no longer counts.' })
  reversal(@Parent() fee: FeeCoverage): Promise<FeeReversal | null> {
    return this.fees.reversalOf(fee.id);
  }

  @ResolveField(() => [Ability])
  async viewerCan(@Parent() fee: FeeCoverage): Promise<Ability[]> {
    return abilitiesFor(feePolicy, { reversed: (await this.fees.reversalOf(fee.id)) !== null });
  }
}

@Resolver(() => FeeReversal)
export class FeeReversalResolver {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField('recordedBy', () => Person, { nullable: true })
  async recorder(@Parent() reversal: FeeReversal): Promise<Person | null> {
    return reversal.recordedBy ? this.people.byId(reversal.recordedBy) : null;
  }
}
