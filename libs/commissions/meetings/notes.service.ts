import { type Clock, demand } from '@etabli/kernel';
import { Person } from '@etabli/membership';
import { CLOCK, currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { capture } from '../rules/capture.js';
import { CALLED } from './invited.js';
import { type ActionSaid, LineTasks } from './line-tasks.service.js';
import { DecisionMethod, LineKind, MeetingLine, MeetingPoint } from './meetings.entities.js';
import type { NoteLineInput, RewriteLineInput, TurnLineInput } from './meetings.inputs.js';
import { Meetings } from './meetings.service.js';

/**
 * The notes of a meeting, line by line. The meeting is not locked: people write different lines at once; a trigger waits
 * for who publishes and refuses what comes after.
 */
@Injectable()
export class Notes {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Meetings) private readonly meetings: Meetings,
    @Inject(LineTasks) private readonly tasks: LineTasks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Writes a new line under a point, after another or at the end. The same id twice is one line. */
  async note({ id, pointId, text, kind, afterId }: NoteLineInput): Promise<MeetingLine> {
    const { meetingId } = await this.db.get(MeetingPoint, pointId, { lock: true });
    await this.meetings.allowed(meetingId, 'write');
    const known = await this.db.findOne(MeetingLine, { where: { id, meetingId } });
    if (known) return known;
    const position = await this.place(pointId, afterId ?? null);
    const line = await this.db.add(MeetingLine, {
      ...{ id, meetingId, pointId, position, kind, text: text.trim() },
      ...(kind === LineKind.action ? await this.readIn(meetingId, text) : {}),
    });
    return this.told(line, { text, ownerId: null, dueOn: null });
  }

  /**
   * Changes the words of a line. Refuses `meeting.line-changed` when somebody changed them since they were read, with
   * their words and version: nothing is lost, both are there to choose from.
   */
  async rewrite({ id, version, text }: RewriteLineInput): Promise<MeetingLine> {
    const line = await this.locked(id);
    if (line.text === text.trim()) return line;
    if (line.version !== version) {
      const by = line.changedBy ? await this.db.findOne(Person, { where: { id: line.changedBy } }) : null;
      const details = { text: line.text, version: line.version, by: by?.displayName ?? null };
      demand(false, 'meeting.line-changed', details, 'text');
    }
    const read = line.kind === LineKind.action ? await this.actionOf(line, text) : {};
    return this.change(line, {
      ...{ text: text.trim(), version: version + 1, changedBy: currentActor().personId },
      ...read,
    });
  }

  /**
   * Says what a line is, and what belongs to that: who and by when, or why and until when. Refuses `not-found` for an owner
   * of another house and `decision.review-past`.
   */
  async turn(input: TurnLineInput): Promise<MeetingLine> {
    const line = await this.locked(input.id);
    const acts = input.kind === LineKind.action;
    const read = await (acts ? this.actionOf(line) : this.tasks.said(line));
    const { kind, ownerId = read.ownerId, dueOn = read.dueOn } = input;
    const { why = line.why, method = line.method, reviewOn = line.reviewOn } = input;
    if (ownerId) await this.db.get(Person, ownerId);
    const day = this.meetings.dayOf(await this.meetings.get(line.meetingId));
    demand(!reviewOn || reviewOn > day, 'decision.review-past', {}, 'reviewOn');
    const decides = kind === LineKind.decision;
    return this.change(line, {
      ...{ kind, text: read.text },
      ownerId: acts ? ownerId : null,
      dueOn: acts ? dueOn : null,
      why: decides ? (why ?? '') : '',
      method: decides ? (method ?? DecisionMethod.consent) : DecisionMethod.consent,
      reviewOn: decides ? reviewOn : null,
    });
  }

  /** Takes a line out of the notes, or puts it back. */
  async strike(id: string, struck: boolean): Promise<MeetingLine> {
    const line = await this.locked(id);
    return this.change(line, { removedAt: struck ? this.clock.now() : null });
  }

  /** Who does an action and by when: as was said of it, else as its own words say. */
  private async actionOf(line: MeetingLine, words?: string): Promise<ActionSaid> {
    const known = await this.tasks.said(line);
    const read = await this.readIn(line.meetingId, words ?? known.text);
    return { text: read.text, ownerId: read.ownerId ?? known.ownerId, dueOn: read.dueOn ?? known.dueOn };
  }

  /** What an action says on its line, as a task does: `Réparer la porte @nadia vendredi`. */
  private async readIn(meetingId: string, text: string): Promise<ActionSaid> {
    const people = await this.db.query<{ id: string; name: string }>(
      `select p.id, p.display_name as name from ${CALLED} and m.id = $1`,
      [meetingId],
    );
    const today = this.meetings.dayOf(await this.meetings.get(meetingId));
    const read = capture(text.trim(), { today, commissions: [], people });
    // What a line of notes cannot say otherwise stays in its words.
    const whole = read.rhythm || read.minutes || read.labels.length > 0;
    return {
      text: whole ? text.trim() : read.title || text.trim(),
      ownerId: read.people[0]?.id ?? null,
      dueOn: read.dueOn,
    };
  }

  private async locked(id: string): Promise<MeetingLine> {
    const line = await this.db.get(MeetingLine, id, { lock: true });
    await this.meetings.allowed(line.meetingId, 'write');
    return line;
  }

  private async change(line: MeetingLine, values: Partial<MeetingLine>): Promise<MeetingLine> {
    const before = await this.tasks.said(line);
    return this.told(await this.db.change(MeetingLine, line.id, { ...before, ...values }), before);
  }

  private async told(line: MeetingLine, before: ActionSaid): Promise<MeetingLine> {
    const followed = await this.tasks.follow(line, before);
    await this.meetings.touch(line.meetingId);
    return followed;
  }

  /** The place of a new line; those after it make room. */
  private async place(pointId: string, afterId: string | null): Promise<number> {
    const row = await this.db.row<{ next: number }>(
      `select coalesce((select position + 1 from meeting_line where id = $2 and point_id = $1),
         (select max(position) + 1 from meeting_line where point_id = $1), 0) as next`,
      [pointId, afterId],
    );
    const next = row?.next ?? 0;
    await this.db.query(
      'update meeting_line set position = position + 1 where point_id = $1 and position >= $2',
      [pointId, next],
    );
    return next;
  }
}
