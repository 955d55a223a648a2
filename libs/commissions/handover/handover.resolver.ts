import { Mandate, People, Person } from '@etabli/membership';
import { Ability, abilitiesFor, Read } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CommissionBudget } from '../budgets/sources.js';
import { Charter } from '../charters/charters.entities.js';
import { Commission } from '../commissions.entities.js';
import { Commissions } from '../commissions.service.js';
import { LoggedDecision } from '../decisions/decisions.entities.js';
import { Meeting } from '../meetings/meetings.entities.js';
import { Mission } from '../missions/missions.entities.js';
import { Missions } from '../missions/missions.service.js';
import { leftBehind } from '../rules/handover.js';
import { Handover, HandoverEvent, HandoverLine } from './handover.entities.js';
import { handoverPolicy } from './handover.policy.js';
import { Handovers } from './handovers.service.js';
import { Kit } from './kit.service.js';

@Resolver(() => Handover)
export class HandoversResolver {
  constructor(
    @Inject(Handovers) private readonly service: Handovers,
    @Inject(Kit) private readonly kit: Kit,
    @Inject(People) private readonly people: People,
    @Inject(Commissions) private readonly commissions: Commissions,
    @Inject(Missions) private readonly missionsService: Missions,
  ) {}

  @Read(() => [Handover], {
    permission: 'signed-in',
    description: 'That the viewer sees, the nearest last day first.',
  })
  handovers(
    @Args('withClosed', { type: () => Boolean, defaultValue: false }) withClosed: boolean,
  ): Promise<Handover[]> {
    return this.service.list(withClosed);
  }

  @Read(() => Handover, {
    permission: 'signed-in',
    description: 'For both persons, leads of the commission, and who keeps commissions.',
  })
  handover(@Args('id', { type: () => ID }) id: string): Promise<Handover> {
    return this.service.get(id);
  }

  @ResolveField(() => Person)
  leaver(@Parent() { leaverId }: Handover): Promise<Person | null> {
    return this.people.byId(leaverId);
  }

  @ResolveField(() => Person, { nullable: true })
  successor(@Parent() { successorId }: Handover): Promise<Person | null> | null {
    return successorId ? this.people.byId(successorId) : null;
  }

  @ResolveField(() => Commission, { nullable: true })
  commission(@Parent() { commissionId }: Handover): Promise<Commission | null> | null {
    return commissionId ? this.commissions.byId(commissionId) : null;
  }

  @ResolveField(() => Mission, { nullable: true, description: 'Where one mission is handed over.' })
  mission(@Parent() { missionId }: Handover): Promise<Mission | null> | null {
    return missionId ? this.missionsService.byId(missionId) : null;
  }

  @ResolveField(() => [HandoverLine])
  lines(@Parent() { id }: Handover): Promise<HandoverLine[]> {
    return this.service.lines(id);
  }

  @ResolveField(() => Int, { description: 'How many lines nobody took and no reason lets go.' })
  async left(@Parent() { id }: Handover): Promise<number> {
    return leftBehind(await this.service.lines(id));
  }

  @ResolveField(() => [HandoverEvent], { description: 'Who did what, latest first.' })
  events(@Parent() { id }: Handover): Promise<HandoverEvent[]> {
    return this.service.events(id);
  }

  @ResolveField(() => [Mission], { description: 'Of the charge.' })
  missions(@Parent() handover: Handover): Promise<Mission[]> {
    return this.kit.missions(handover);
  }

  @ResolveField(() => [LoggedDecision], { description: 'In force, the latest first.' })
  decisions(@Parent() handover: Handover): Promise<LoggedDecision[]> {
    return this.kit.decisions(handover);
  }

  @ResolveField(() => Charter, { nullable: true, description: 'In force.' })
  charter(@Parent() handover: Handover): Promise<Charter | null> | null {
    return this.kit.charter(handover);
  }

  @ResolveField(() => CommissionBudget, {
    nullable: true,
    description: 'Of the commission, in the financial year under way.',
  })
  budget(@Parent() handover: Handover): Promise<CommissionBudget | null> {
    return this.kit.budget(handover);
  }

  @ResolveField(() => [Meeting], { description: 'The next ones.' })
  meetings(@Parent() handover: Handover): Promise<Meeting[]> {
    return this.kit.meetings(handover);
  }

  @ResolveField(() => [Mandate], { description: 'The seats of the commission, or the board.' })
  contacts(@Parent() handover: Handover): Promise<Mandate[]> {
    return this.kit.contacts(handover);
  }

  @ResolveField(() => Int, { description: 'Validated, since the charge began.' })
  minutesGiven(@Parent() handover: Handover): Promise<number> {
    return this.kit.minutesGiven(handover);
  }

  @ResolveField(() => [Ability])
  viewerCan(@Parent() handover: Handover): Ability[] {
    return abilitiesFor(handoverPolicy, handover);
  }
}
