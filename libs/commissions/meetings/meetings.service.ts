import { authorize } from '@etabli/access';
import { type Clock, civilDate, demand, instantAt } from '@etabli/kernel';
import { currentToday, said } from '@etabli/membership';
import {
  CLOCK,
  currentActor,
  currentAssociation,
  Db,
  indexBy,
  Live,
  load,
  type PageOf,
} from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Commission } from '../commissions.entities.js';
import { CALLED } from './invited.js';
import { Meeting, MeetingState } from './meetings.entities.js';
import type { MeetingsPageInput, MeetingWhenInput, PlanMeetingInput } from './meetings.inputs.js';
import { type MeetingRecord, meetingPolicy, worksIn } from './meetings.policy.js';

/** What is announced when something of a meeting changes. */
export const meetingTopic = (id: string): string => `meeting:${id}`;

/** When commissions meet. */
@Injectable()
export class Meetings {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Meetings to come or past, of one commission or of all: two statements whatever their number. */
  async list({ commissionId, coming, offset, limit }: MeetingsPageInput): Promise<PageOf<Meeting>> {
    const open = `m.state = 'held' or (m.state = 'planned' and m.ends_at > $2::timestamptz - interval '1 day')`;
    const found = await this.db.query<{ id: string; total: number }>(
      `select m.id, count(*) over ()::int as total from meeting m
       where ($1::uuid is null or m.commission_id = $1) and ($3::boolean is null or (${open}) = $3)
       order by case when (${open}) then m.starts_at end, m.starts_at desc, m.id limit $4 offset $5`,
      [commissionId ?? null, this.clock.now(), coming ?? null, limit, offset],
    );
    const rows = await this.db.find(Meeting, { where: { id: In(found.map(({ id }) => id)) } });
    const byId = indexBy(rows, ({ id }) => id);
    return {
      items: found.map(({ id }) => byId.get(id)).filter((meeting) => meeting !== undefined),
      total: found[0]?.total ?? 0,
    };
  }

  /** What the viewer is called to, the next one first. */
  async mine(): Promise<Meeting[]> {
    const rows = await this.db.query<{ id: string }>(
      `select m.id from ${CALLED} and p.id = current_person() and m.state in ('planned', 'held')
       and m.starts_at > $1::timestamptz - interval '30 days'`,
      [this.clock.now()],
    );
    return this.db.find(Meeting, {
      where: { id: In(rows.map(({ id }) => id)) },
      order: { startsAt: 'asc', id: 'asc' },
    });
  }

  /** A meeting by id. Refuses `not-found`. */
  get(id: string): Promise<Meeting> {
    return this.db.get(Meeting, id);
  }

  /** Plans a meeting. Refuses `meeting.not-yours`, `meeting.past`, `meeting.ends-before-start`, `commission.closed`. */
  async plan({ commissionId = null, title, ...when }: PlanMeetingInput): Promise<Meeting> {
    authorize(worksIn(currentActor(), { commissionId }));
    if (commissionId) {
      const { closedAt } = await this.db.get(Commission, commissionId);
      demand(closedAt === null, 'commission.closed');
    }
    return this.db.add(Meeting, {
      commissionId,
      title: said(title, 'title', 200),
      ...this.when(when),
      state: MeetingState.planned,
    });
  }

  /** Moves a meeting to another time or place. Refuses `meeting.past`, `meeting.ends-before-start` and the policy. */
  async move(id: string, input: MeetingWhenInput): Promise<Meeting> {
    await this.locked(id, 'move');
    const moved = await this.db.change(Meeting, id, this.when(input));
    await this.touch(id);
    return moved;
  }

  /** What the policy looks at in a meeting; batched. */
  async record(meeting: Meeting): Promise<MeetingRecord> {
    const mine = await load('meeting-called', meeting.id, async (ids) =>
      indexBy(
        await this.db.query<{ id: string }>(
          `select m.id from ${CALLED} and p.id = current_person() and m.id = any($1)`,
          [ids],
        ),
        ({ id }) => id,
      ),
    );
    return { ...meeting, invited: mine !== null };
  }

  /** A meeting, once the policy lets the actor do it; not locked. */
  async allowed(id: string, action: keyof typeof meetingPolicy): Promise<Meeting> {
    return this.authorized(await this.db.get(Meeting, id), action);
  }

  /** A meeting locked for a verb that changes it, once the policy lets the actor do it. */
  async locked(id: string, action: keyof typeof meetingPolicy): Promise<Meeting> {
    return this.authorized(await this.db.get(Meeting, id, { lock: true }), action);
  }

  /** The civil day of a meeting. */
  dayOf = ({ startsAt }: Pick<Meeting, 'startsAt'>): string =>
    civilDate(startsAt, currentAssociation().timeZone);

  /** Tells who follows a meeting that something of it changed. */
  async touch(id: string): Promise<void> {
    await this.live.announce(meetingTopic(id));
  }

  private async authorized(meeting: Meeting, action: keyof typeof meetingPolicy): Promise<Meeting> {
    authorize(meetingPolicy[action](currentActor(), await this.record(meeting)));
    return meeting;
  }

  private when({ on, from, until, place, link }: MeetingWhenInput) {
    demand(on >= currentToday(this.clock), 'meeting.past', {}, 'on');
    demand(until > from, 'meeting.ends-before-start', {}, 'until');
    const { timeZone } = currentAssociation();
    return {
      startsAt: instantAt(on, from, timeZone),
      endsAt: instantAt(on, until, timeZone),
      place: place.trim(),
      link: link.trim(),
    };
  }
}
