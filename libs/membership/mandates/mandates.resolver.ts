import type { Actor } from '@etabli/access';
import type { Clock } from '@etabli/kernel';
import {
  Ability,
  abilitiesFor,
  CLOCK,
  currentActor,
  Page,
  PageInput,
  PlainDate,
  Read,
  Verb,
} from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '../people/people.entities.js';
import { People } from '../people/people.service.js';
import { currentToday } from '../today.js';
import { Mandate, MandateEnding } from './mandates.entities.js';
import { MandateFilter, MandateInput, MandateState } from './mandates.inputs.js';
import { mandatePolicy } from './mandates.policy.js';
import { Mandates } from './mandates.service.js';

@ObjectType()
export class MandatePage extends Page(Mandate) {}

@Resolver(() => Mandate)
export class MandateResolver {
  constructor(
    @Inject(Mandates) private readonly service: Mandates,
    @Inject(People) private readonly people: People,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Read(() => MandatePage, {
    permission: 'members.directory',
    description: 'Past ones too, unless filtered.',
  })
  mandates(
    @Args('page', { nullable: true }) page: PageInput = new PageInput(),
    @Args('filter', { nullable: true }) filter: MandateFilter = new MandateFilter(),
  ): Promise<MandatePage> {
    return this.service.list(page, filter);
  }

  @Verb(() => Mandate, { permission: 'mandates.grant' })
  grantMandate(@Args('input') input: MandateInput): Promise<Mandate> {
    return this.service.grant(input);
  }

  @Verb(() => Mandate, {
    permission: 'mandates.grant',
    description: '`endsOn` is the last day of its rights.',
  })
  endMandate(
    @Args('id', { type: () => ID }) id: string,
    @Args('endsOn', { type: () => PlainDate }) endsOn: string,
    @Args('reason') reason: string,
  ): Promise<Mandate> {
    return this.service.end(id, endsOn, reason);
  }

  @Verb(() => Mandate, {
    permission: 'mandates.grant',
    description: 'Given by mistake: its rights stop at once, it counts as never given.',
  })
  cancelMandate(
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ): Promise<Mandate> {
    return this.service.cancel(id, reason);
  }

  @ResolveField(() => Person)
  person(@Parent() mandate: Mandate): Promise<Person | null> {
    return this.people.byId(mandate.personId);
  }

  @ResolveField(() => MandateState)
  state(@Parent() { cancelledAt, startsOn, endsOn }: Mandate): MandateState {
    const today = currentToday(this.clock);
    if (cancelledAt) return MandateState.cancelled;
    if (startsOn > today) return MandateState.upcoming;
    return endsOn !== null && endsOn < today ? MandateState.past : MandateState.current;
  }

  @ResolveField('recordedBy', () => Person, { nullable: true, description: 'Who recorded it.' })
  async recorder(@Parent() mandate: Mandate): Promise<Person | null> {
    return mandate.recordedBy ? this.people.byId(mandate.recordedBy) : null;
  }

  @ResolveField(() => [MandateEnding], { description: 'Empty for who may not see why.' })
  async endings(@Parent() mandate: Mandate): Promise<MandateEnding[]> {
    const actor: Actor = currentActor();
    if (mandatePolicy.seeReason(actor, this.today(mandate)) !== true) return [];
    return this.service.endingsOf(mandate.id);
  }

  @ResolveField(() => [Ability])
  viewerCan(@Parent() mandate: Mandate): Ability[] {
    return abilitiesFor(mandatePolicy, this.today(mandate));
  }

  private today(mandate: Mandate) {
    return { ...mandate, today: currentToday(this.clock) };
  }
}

@Resolver(() => MandateEnding)
export class MandateEndingResolver {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField('recordedBy', () => Person, { nullable: true })
  async recorder(@Parent() ending: MandateEnding): Promise<Person | null> {
    return ending.recordedBy ? this.people.byId(ending.recordedBy) : null;
  }
}
