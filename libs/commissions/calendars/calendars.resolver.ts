import { Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Commission } from '../commissions.entities.js';
import { Commissions } from '../commissions.service.js';
import { CalendarAddress, CalendarLink, TasksAs } from './calendars.entities.js';
import { Calendars } from './calendars.service.js';

@Resolver(() => CalendarLink)
export class CalendarsResolver {
  constructor(
    @Inject(Calendars) private readonly service: Calendars,
    @Inject(Commissions) private readonly commissions: Commissions,
  ) {}

  @Read(() => [CalendarLink], { permission: 'commissions.read', description: 'The viewer’s own.' })
  calendarLinks(): Promise<CalendarLink[]> {
    return this.service.mine();
  }

  @Verb(() => CalendarAddress, {
    permission: 'commissions.read',
    description: 'An address to give to a calendar program, for oneself.',
  })
  makeCalendarLink(
    @Args('commissionId', { type: () => ID, nullable: true, description: 'Null: the viewer’s own tasks.' })
    commissionId: string | null,
    @Args('tasksAs', { type: () => TasksAs, defaultValue: TasksAs.days }) tasksAs: TasksAs,
  ): Promise<CalendarAddress> {
    return this.service.make(commissionId, tasksAs);
  }

  @Verb(() => CalendarLink, {
    permission: 'commissions.read',
    description: 'One’s own: it leads nowhere any more.',
  })
  revokeCalendarLink(@Args('id', { type: () => ID }) id: string): Promise<CalendarLink> {
    return this.service.revoke(id);
  }

  @ResolveField(() => Commission, { nullable: true, description: 'Null: the viewer’s own tasks.' })
  async commission(@Parent() { commissionId }: CalendarLink): Promise<Commission | null> {
    return commissionId ? this.commissions.byId(commissionId) : null;
  }
}
