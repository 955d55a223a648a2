import { Db, Live, Presence } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { roundViews } from '../rounds/round-views.js';
import { ANSWER, CALLED } from './invited.js';
import { HOLDERS, TEXT } from './line-sql.js';
import { Meetings, meetingTopic } from './meetings.service.js';
import type {
  AgendaPointView,
  LineView,
  MeetingCorrection,
  MeetingPerson,
  MeetingSheet,
  OpenAction,
} from './sheet.types.js';

const notes = { table: 'meeting_writer', column: 'meeting_id', topicOf: meetingTopic };

/** A meeting as those in it see it at this moment: the same for everyone, so that it is read once for all who follow. */
@Injectable()
export class Sheets {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
    @Inject(Presence) private readonly presence: Presence,
    @Inject(Meetings) private readonly meetings: Meetings,
  ) {}

  /** The whole sheet: a constant number of statements. Refuses `not-found`. */
  async read(id: string): Promise<MeetingSheet> {
    const { state } = await this.meetings.get(id);
    return {
      ...{ id, state },
      people: await this.people(id),
      points: await this.points(id),
      lines: await this.lines(id),
      rounds: await roundViews(this.db, 'r.meeting_id = $1', [id]),
      openActions: await this.openActions(id),
      corrections: await this.corrections(id),
      writers: await this.presence.read(notes, id),
    };
  }

  /** The sheet at once, then after each change. */
  async follow(id: string): Promise<AsyncGenerator<{ meetingSheetLive: MeetingSheet }>> {
    await this.meetings.get(id);
    const topic = meetingTopic(id);
    return this.live.follow({ topic, view: 'meetingSheet', permission: 'commissions.read' }, async () => ({
      meetingSheetLive: await this.read(id),
    }));
  }

  /** Says in which line the viewer writes, or with null that they write no more. */
  async write(id: string, blockId: string | null): Promise<MeetingSheet> {
    await this.meetings.allowed(id, 'write');
    await this.presence.note(notes, id, blockId);
    return this.read(id);
  }

  /** Who is called to a meeting, by name, with what they answered. */
  people(id: string): Promise<MeetingPerson[]> {
    return this.db.query<MeetingPerson>(
      `select p.id as "personId", p.display_name as name, coalesce(i.guest, false) as guest, ${ANSWER} as answer, i.present
       from ${CALLED} and m.id = $1 order by p.sort_name, p.id`,
      [id],
    );
  }

  /** The agenda in order, what was withdrawn left out. */
  points(id: string): Promise<AgendaPointView[]> {
    return this.db.query<AgendaPointView>(
      `select t.id, t.title, t.minutes, t.state, p.display_name as "proposedBy", t.carried_from is not null as carried
       from meeting_point t left join person p on p.association_id = t.association_id and p.id = t.proposed_by
       where t.meeting_id = $1 and t.state <> 'withdrawn' order by t.position, t.id`,
      [id],
    );
  }

  /** The lines of the notes in order, what was struck left out. */
  lines(id: string): Promise<LineView[]> {
    return this.db.query<LineView>(
      `select l.id, l.meeting_id as "meetingId", l.point_id as "pointId", l.position, ${TEXT} as text, l.kind,
         case when t.id is null then l.owner_id else h.id end as "ownerId",
         case when t.id is null then o.display_name else h.names end as "ownerName",
         case when t.id is null then l.due_on else t.due_on end::text as "dueOn",
         coalesce(t.finished_at, l.done_at) as "doneAt", l.why, l.task_id as "taskId",
         l.method, l.review_on::text as "reviewOn", l.round_id as "roundId", l.version, a.display_name as author
       from meeting_line l join meeting m on m.association_id = l.association_id and m.id = l.meeting_id
       left join person o on o.association_id = l.association_id and o.id = l.owner_id
       left join task t on t.association_id = l.association_id and t.id = l.task_id and l.kind = 'action'
       ${HOLDERS}
       left join person a on a.association_id = l.association_id and a.id = l.changed_by
       where l.meeting_id = $1 and l.removed_at is null order by l.position, l.id`,
      [id],
    );
  }

  private openActions(id: string): Promise<OpenAction[]> {
    return this.db.query<OpenAction>(
      `select l.id, ${TEXT} as text, case when t.id is null then o.display_name else h.names end as "ownerName",
         case when t.id is null then l.due_on else t.due_on end::text as "dueOn", l.meeting_id as "meetingId"
       from meeting s join meeting m on m.association_id = s.association_id and m.starts_at < s.starts_at
         and m.commission_id is not distinct from s.commission_id and m.id <> s.id
       join meeting_line l on l.association_id = m.association_id and l.meeting_id = m.id
       left join person o on o.association_id = l.association_id and o.id = l.owner_id
       left join task t on t.association_id = l.association_id and t.id = l.task_id
       ${HOLDERS}
       where s.id = $1 and l.kind = 'action' and l.removed_at is null and coalesce(t.finished_at, l.done_at) is null
         and t.removed_at is null
       order by "dueOn" nulls last, l.id`,
      [id],
    );
  }

  private corrections(id: string): Promise<MeetingCorrection[]> {
    return this.db.query<MeetingCorrection>(
      `select c.id, c.text, p.display_name as by, c.recorded_at as at from meeting_correction c
       left join person p on p.association_id = c.association_id and p.id = c.recorded_by
       where c.meeting_id = $1 order by c.recorded_at, c.id`,
      [id],
    );
  }
}
