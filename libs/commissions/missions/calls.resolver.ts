import { People, Person } from '@etabli/membership';
import { Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Calls } from './calls.service.js';
import { CallSettings, Mission, MissionCall } from './missions.entities.js';
import { Missions } from './missions.service.js';

@Resolver(() => MissionCall)
export class CallsResolver {
  constructor(
    @Inject(Calls) private readonly calls: Calls,
    @Inject(Missions) private readonly missions: Missions,
    @Inject(People) private readonly people: People,
  ) {}

  @Read(() => [MissionCall], { permission: 'commissions.read', description: 'Open, oldest first.' })
  missionCalls(): Promise<MissionCall[]> {
    return this.calls.open();
  }

  @Read(() => CallSettings, { permission: 'commissions.read' })
  callSettings(): Promise<CallSettings> {
    return this.calls.current();
  }

  @Verb(() => CallSettings, {
    permission: 'commissions.write',
    description: 'Days before a call goes from the commission to all members.',
  })
  setCallDelay(@Args('days', { type: () => Int }) days: number): Promise<CallSettings> {
    return this.calls.setDelay(days);
  }

  @ResolveField(() => Mission)
  mission(@Parent() { missionId }: MissionCall): Promise<Mission | null> {
    return this.missions.byId(missionId);
  }

  @ResolveField(() => Person, { nullable: true })
  openedBy(@Parent() { openedBy }: MissionCall): Promise<Person | null> | null {
    return openedBy ? this.people.byId(openedBy) : null;
  }

  @ResolveField(() => Boolean, { description: 'Is the viewer among those it asks today?' })
  asksViewer(@Parent() call: MissionCall): Promise<boolean> {
    return this.calls.asksViewer(call);
  }
}
