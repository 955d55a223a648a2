import { Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Commission } from '../commissions.entities.js';
import { Commissions } from '../commissions.service.js';
import { CalendarAddress, CalendarLink, TasksAs } from './calendars.entities.js';
import { Calendars } from './calendars.service.js';
import { CalendarSources, TASKS } from './sources.js';

@Resolver(() => CalendarLink)
export class CalendarsResolver {
  constructor(
    @Inject(Calendars) private readonly service: Calendars,
    @Inject(CalendarSources) private readonly sources: CalendarSources,
    @Inject(Commissions) private readonly commissions: Commissions,
  ) {}

  @Read(() => [CalendarLink], { permission: 'calendars.follow', description: 'The viewer’s own.' })
  calendarLinks(): Promise<CalendarLink[]> {
    return this.service.mine();
  }

  @Verb(() => CalendarAddress, {
    permission: 'calendars.follow',
    description: 'An address to give to a calendar program, for oneself.',
  })
  makeCalendarLink(
    @Args('commissionId', { type: () => ID, nullable: true, description: 'Null: the viewer’s own tasks.' })
    commissionId: string | null,
    @Args('tasksAs', { type: () => TasksAs, defaultValue: TasksAs.days }) tasksAs: TasksAs,
    @Args('about', {
      defaultValue: TASKS,
      description: 'Tasks and meetings; or `bookings` (one’s own), `events`, `room`.',
    })
    about: string,
    @Args('subjectId', { type: () => ID, nullable: true, description: 'The room.' })
    subjectId: string | null,
  ): Promise<CalendarAddress> {
    return this.service.make(commissionId, tasksAs, { about, subjectId: subjectId ?? null });
  }

  @Verb(() => CalendarLink, {
    permission: 'calendars.follow',
    description: 'One’s own: it leads nowhere any more.',
  })
  revokeCalendarLink(@Args('id', { type: () => ID }) id: string): Promise<CalendarLink> {
    return this.service.revoke(id);
  }

  @ResolveField(() => String, { nullable: true, description: 'What it is of, when it is not of tasks.' })
  async subject(@Parent() link: CalendarLink): Promise<string | null> {
    return link.about === TASKS ? null : this.sources.nameOf(link);
  }

  @ResolveField(() => Commission, { nullable: true, description: 'Null: the viewer’s own tasks.' })
  async commission(@Parent() { commissionId }: CalendarLink): Promise<Commission | null> {
    return commissionId ? this.commissions.byId(commissionId) : null;
  }
}
