import { currentAssociation, Db, SETTINGS, type Settings } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type CalendarScope, type CalendarSource, CalendarSources } from '../calendars/sources.js';
import type { FeedMeeting } from '../rules/ics.js';
import { CALLED } from './invited.js';

const OF_COMMISSION = 'meeting m where m.commission_id = $1';
const OF_PERSON = `${CALLED} and p.id = $1 and i.coming is distinct from false`;

/** Meetings from two months ago on, in the time zone `$2`. */
const meetingsSql = (which: string): string => `
  select m.id, m.title, m.link as description, m.place, m.state = 'cancelled' as cancelled,
    to_char(m.starts_at at time zone $2, 'YYYY-MM-DD') as date,
    to_char(m.starts_at at time zone $2, 'HH24:MI') as time,
    greatest(1, extract(epoch from m.ends_at - m.starts_at)::int / 60) as minutes,
    greatest(m.recorded_at, m.invited_at, m.held_at, m.published_at) as "changedAt"
  from ${which} and m.starts_at >= now() - interval '60 days'
  order by m.starts_at, m.id`;

/** Meetings in calendars: those one is called to, unless one said not to come; or all of a commission. */
@Injectable()
export class MeetingsCalendar implements CalendarSource, OnModuleInit {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CalendarSources) private readonly sources: CalendarSources,
  ) {}

  onModuleInit(): void {
    this.sources.declare(this);
  }

  async entries({ personId, commissionId }: CalendarScope): Promise<{ meetings: FeedMeeting[] }> {
    const { timeZone, slug } = currentAssociation();
    const rows = await this.db.query<Omit<FeedMeeting, 'url'>>(
      meetingsSql(commissionId ? OF_COMMISSION : OF_PERSON),
      [commissionId ?? personId, timeZone],
    );
    const house = `${this.settings.url}/${slug}`;
    return { meetings: rows.map((meeting) => ({ ...meeting, url: `${house}/reunions/${meeting.id}` })) };
  }
}
