import { Injectable } from '@nestjs/common';
import type { FeedMeeting, FeedTask } from '../rules/ics.js';

/** Whose calendar is read: a person’s own, or a commission’s when there is one. */
export interface CalendarScope {
  personId: string;
  commissionId: string | null;
}

/** What a noun puts in calendars. Only what every member may see: an address can be passed on. */
export interface CalendarSource {
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
    for (const source of this.sources) {
      const said = await source.entries(scope);
      tasks.push(...(said.tasks ?? []));
      meetings.push(...(said.meetings ?? []));
    }
    return { tasks, meetings };
  }
}
