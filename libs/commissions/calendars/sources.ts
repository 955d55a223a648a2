import type { Permission } from '@etabli/access';
import { Refusal } from '@etabli/kernel';
import { Injectable } from '@nestjs/common';
import type { FeedMeeting, FeedTask } from '../rules/ics.js';

/** What a calendar is about unless another noun declares more: tasks and meetings. */
export const TASKS = 'tasks';

/** Whose calendar is read, and what about: of tasks, a person’s own, or a commission’s when there is one. */
export interface CalendarScope {
  personId: string;
  commissionId: string | null;
  about: string;
  /** Which one, where there are several: a room. */
  subjectId: string | null;
}

/** What a noun puts in calendars. Only what every member may see: an address can be passed on. */
export interface CalendarSource {
  /** What it has calendars of; tasks and meetings when left out. */
  about?: readonly string[];
  /** What one must be allowed to read to have such a calendar; commissions when left out. */
  reads?: Permission;
  /** What such a calendar is called. Refuses `not-found` for what is not there. */
  nameOf?(scope: CalendarScope): Promise<string>;
  entries(scope: CalendarScope): Promise<{ tasks?: FeedTask[]; meetings?: FeedMeeting[] }>;
}

/** The nouns that put something in calendars; each declares itself. */
@Injectable()
export class CalendarSources {
  private readonly sources: CalendarSource[] = [];

  declare(source: CalendarSource): void {
    this.sources.push(source);
  }

  /** What all of them have to say. */
  async entries(scope: CalendarScope): Promise<{ tasks: FeedTask[]; meetings: FeedMeeting[] }> {
    const tasks: FeedTask[] = [];
    const meetings: FeedMeeting[] = [];
    for (const source of this.of(scope.about)) {
      const said = await source.entries(scope);
      tasks.push(...(said.tasks ?? []));
      meetings.push(...(said.meetings ?? []));
    }
    return { tasks, meetings };
  }

  /** What a calendar that is not of tasks is called. Refuses `not-found` when nobody has such calendars. */
  async nameOf(scope: CalendarScope): Promise<string> {
    const [source] = this.of(scope.about);
    if (!source?.nameOf) throw new Refusal('not-found');
    return source.nameOf(scope);
  }

  /** What one must be allowed to read to have a calendar of this. */
  readsOf(about: string): Permission {
    return this.of(about)[0]?.reads ?? 'commissions.read';
  }

  private of(about: string): CalendarSource[] {
    return this.sources.filter((source) => (source.about ?? [TASKS]).includes(about));
  }
}
