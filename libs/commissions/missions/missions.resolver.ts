import { People, Person } from '@etabli/membership';
import { Ability, abilitiesFor, PlainDate, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Commission } from '../commissions.entities.js';
import { Commissions } from '../commissions.service.js';
import { standingOf } from '../rules/calls.js';
import { Holders } from './holders.service.js';
import {
  Mission,
  MissionCall,
  MissionSeat,
  MissionSheet,
  MissionStanding,
  SeatKind,
} from './missions.entities.js';
import { FoundMissionInput, MissionInput } from './missions.inputs.js';
import { missionPolicy } from './missions.policy.js';
import { Missions } from './missions.service.js';

const id = () => Args('id', { type: () => ID });

@Resolver(() => Mission)
export class MissionsResolver {
  constructor(
    @Inject(Missions) private readonly missionsService: Missions,
    @Inject(Holders) private readonly holders: Holders,
    @Inject(Commissions) private readonly commissions: Commissions,
  ) {}

  @Read(() => [Mission], { permission: 'commissions.read', description: 'Of one commission, or of all.' })
  missions(
    @Args('commissionId', { type: () => ID, nullable: true }) commissionId: string | null,
    @Args('withEnded', { type: () => Boolean, defaultValue: false }) withEnded: boolean,
  ): Promise<Mission[]> {
    return this.missionsService.list(commissionId, withEnded);
  }

  @Read(() => Mission, { permission: 'commissions.read' })
  mission(@id() missionId: string): Promise<Mission> {
    return this.missionsService.get(missionId);
  }

  @Read(() => [Mission], {
    permission: 'commissions.read',
    description: 'That the viewer holds or stands by for.',
  })
  myMissions(): Promise<Mission[]> {
    return this.missionsService.mine();
  }

  @Verb(() => Mission, { permission: 'signed-in', description: 'For leads, and who keeps commissions.' })
  foundMission(@Args('input') input: FoundMissionInput): Promise<Mission> {
    return this.holders.found(input);
  }

  @Verb(() => Mission, { permission: 'signed-in', description: 'For leads, and who keeps commissions.' })
  describeMission(@id() missionId: string, @Args('input') input: MissionInput): Promise<Mission> {
    return this.missionsService.describe(missionId, input);
  }

  @Verb(() => Mission, { permission: 'signed-in', description: 'For its holder, its deputy and leads.' })
  writeMissionSheet(@id() missionId: string, @Args('text') text: string): Promise<Mission> {
    return this.missionsService.writeSheet(missionId, text);
  }

  @Verb(() => Mission, { permission: 'commissions.read', description: 'Oneself, where a call is open.' })
  takeMission(@id() missionId: string): Promise<Mission> {
    return this.holders.take(missionId);
  }

  @Verb(() => Mission, { permission: 'commissions.read', description: 'Oneself, as its deputy.' })
  standByForMission(@id() missionId: string): Promise<Mission> {
    return this.holders.standBy(missionId);
  }

  @Verb(() => Mission, { permission: 'commissions.read', description: 'The deputy, at once.' })
  stepAsideFromMission(@id() missionId: string): Promise<Mission> {
    return this.holders.stepAside(missionId);
  }

  @Verb(() => Mission, {
    permission: 'signed-in',
    description: 'The holder stays until the last day, or until somebody takes over.',
  })
  giveUpMission(
    @id() missionId: string,
    @Args('reason') reason: string,
    @Args('lastDay', { type: () => PlainDate }) lastDay: string,
  ): Promise<Mission> {
    return this.holders.giveUp(missionId, reason, lastDay);
  }

  @Verb(() => Mission, { permission: 'signed-in', description: 'After all, while nobody answered.' })
  keepMission(@id() missionId: string): Promise<Mission> {
    return this.holders.keep(missionId);
  }

  @Verb(() => Mission, { permission: 'signed-in', description: 'To somebody who agreed, from today.' })
  handOverMission(
    @id() missionId: string,
    @Args('personId', { type: () => ID }) personId: string,
  ): Promise<Mission> {
    return this.holders.handOver(missionId, personId);
  }

  @Verb(() => Mission, { permission: 'signed-in', description: 'For leads, and who keeps commissions.' })
  endMission(@id() missionId: string, @Args('reason') reason: string): Promise<Mission> {
    return this.holders.end(missionId, reason);
  }

  @ResolveField(() => Commission)
  commission(@Parent() { commissionId }: Mission): Promise<Commission | null> {
    return this.commissions.byId(commissionId);
  }

  @ResolveField(() => MissionStanding)
  async standing(@Parent() { id: missionId, endedAt }: Mission): Promise<string> {
    const seat = await this.missionsService.seatOf(missionId, SeatKind.holder);
    return standingOf({ ended: endedAt !== null, holder: seat && { lastDay: seat.endsOn } });
  }

  @ResolveField(() => MissionSeat, { nullable: true, description: 'Today.' })
  holder(@Parent() mission: Mission): Promise<MissionSeat | null> {
    return this.missionsService.seatOf(mission.id, SeatKind.holder);
  }

  @ResolveField(() => MissionSeat, { nullable: true, description: 'Today.' })
  deputy(@Parent() mission: Mission): Promise<MissionSeat | null> {
    return this.missionsService.seatOf(mission.id, SeatKind.deputy);
  }

  @ResolveField(() => [MissionSeat], { description: 'Everybody there ever was, latest first.' })
  seats(@Parent() mission: Mission): Promise<MissionSeat[]> {
    return this.missionsService.seats(mission.id);
  }

  @ResolveField(() => MissionCall, { nullable: true, description: 'While it is open.' })
  call(@Parent() mission: Mission): Promise<MissionCall | null> {
    return this.missionsService.openCall(mission.id);
  }

  @ResolveField(() => [MissionSheet], { description: 'How it is done, latest first.' })
  sheets(@Parent() mission: Mission): Promise<MissionSheet[]> {
    return this.missionsService.sheets(mission.id);
  }

  @ResolveField(() => [Ability])
  async viewerCan(@Parent() mission: Mission): Promise<Ability[]> {
    return abilitiesFor(missionPolicy, await this.missionsService.record(mission));
  }
}

@Resolver(() => MissionSeat)
export class MissionSeatResolver {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField(() => Person)
  person(@Parent() { personId }: MissionSeat): Promise<Person | null> {
    return this.people.byId(personId);
  }
}

@Resolver(() => MissionSheet)
export class MissionSheetResolver {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField(() => Person, { nullable: true, description: 'Who wrote it.' })
  author(@Parent() { recordedBy }: MissionSheet): Promise<Person | null> | null {
    return recordedBy ? this.people.byId(recordedBy) : null;
  }
}
