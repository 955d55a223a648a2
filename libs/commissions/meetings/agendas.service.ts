import { newId } from '@etabli/kernel';
import { said } from '@etabli/membership';
import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { leftOvers } from '../rules/agenda.js';
import { type Meeting, MeetingPoint } from './meetings.entities.js';
import type { ProposePointInput } from './meetings.inputs.js';
import { Meetings } from './meetings.service.js';

/** What a meeting speaks about: proposed beforehand by anyone called, begun with what is left of the last one. */
@Injectable()
export class Agendas {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Meetings) private readonly meetings: Meetings,
  ) {}

  /** Proposes a point, at the end of the agenda. Refuses `input.required` and what the policy says. */
  async propose({ meetingId, title, minutes = null }: ProposePointInput): Promise<Meeting> {
    const meeting = await this.meetings.locked(meetingId, 'propose');
    await this.append(meetingId, [
      { title: said(title, 'title', 200), minutes, proposedBy: currentActor().personId, carriedFrom: null },
    ]);
    await this.meetings.touch(meetingId);
    return meeting;
  }

  /** Puts a point off to the next meeting, takes it out, or puts it back. */
  async setAside(pointId: string, state: MeetingPoint['state']): Promise<Meeting> {
    const { meetingId } = await this.db.get(MeetingPoint, pointId);
    const meeting = await this.meetings.locked(meetingId, 'propose');
    await this.db.change(MeetingPoint, pointId, { state });
    await this.meetings.touch(meetingId);
    return meeting;
  }

  /** Moves a point one place up or down among those in sight; at the end of the list nothing moves. */
  async shift(pointId: string, up: boolean): Promise<Meeting> {
    const { meetingId } = await this.db.get(MeetingPoint, pointId);
    const meeting = await this.meetings.locked(meetingId, 'propose');
    const points = (await this.of(meetingId)).filter(({ state }) => state !== 'withdrawn');
    const at = points.findIndex(({ id }) => id === pointId);
    const other = points[at + (up ? -1 : 1)];
    const point = points[at];
    if (!point || !other) return meeting;
    await this.db.change(MeetingPoint, point.id, { position: other.position });
    await this.db.change(MeetingPoint, other.id, { position: point.position });
    await this.meetings.touch(meetingId);
    return meeting;
  }

  /** The points of a meeting, in order. */
  of(meetingId: string): Promise<MeetingPoint[]> {
    return this.db.find(MeetingPoint, { where: { meetingId }, order: { position: 'asc', id: 'asc' } });
  }

  /** Brings what the last meeting of the same commission left over into this one; what came before comes once. */
  async takeOver(meeting: Meeting): Promise<void> {
    const last = await this.db.row<{ id: string }>(
      `select id from meeting where commission_id is not distinct from $1 and state in ('held', 'published')
       and starts_at < $2 and id <> $3 order by starts_at desc limit 1`,
      [meeting.commissionId, meeting.startsAt, meeting.id],
    );
    if (last) await this.carry(last.id, meeting.id);
  }

  /** Hands what is left of a meeting on to the next one of the same commission, if one is planned. */
  async handOn(meeting: Meeting): Promise<void> {
    const next = await this.db.row<{ id: string }>(
      `select id from meeting where commission_id is not distinct from $1 and state = 'planned' and starts_at > $2
       order by starts_at limit 1`,
      [meeting.commissionId, meeting.startsAt],
    );
    if (next) await this.carry(meeting.id, next.id);
  }

  private async carry(fromId: string, toId: string): Promise<void> {
    const rows = await this.db.query<{ id: string }>(
      'select distinct point_id as id from meeting_line where meeting_id = $1 and removed_at is null',
      [fromId],
    );
    const carried = await this.db.query<{ id: string }>(
      `select carried_from as id from meeting_point where carried_from in (select id from meeting_point where meeting_id = $1)`,
      [fromId],
    );
    const known = new Set(carried.map(({ id }) => id));
    const left = leftOvers(await this.of(fromId), new Set(rows.map(({ id }) => id)));
    await this.append(
      toId,
      left
        .filter(({ id }) => !known.has(id))
        .map(({ id, title, minutes, proposedBy }) => ({ title, minutes, proposedBy, carriedFrom: id })),
    );
    if (left.length > 0) await this.meetings.touch(toId);
  }

  private async append(
    meetingId: string,
    points: Pick<MeetingPoint, 'title' | 'minutes' | 'proposedBy' | 'carriedFrom'>[],
  ): Promise<void> {
    const last = await this.db.row<{ next: number }>(
      'select coalesce(max(position) + 1, 0) as next from meeting_point where meeting_id = $1',
      [meetingId],
    );
    await this.db.insert(
      MeetingPoint,
      points.map((point, at) => ({
        ...point,
        ...{ id: newId(), meetingId, state: 'open', position: (last?.next ?? 0) + at },
      })),
    );
  }
}
