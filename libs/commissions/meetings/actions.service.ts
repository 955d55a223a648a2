import { authorize, can } from '@etabli/access';
import { type Clock, demand } from '@etabli/kernel';
import { CLOCK, currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { TaskMoves } from '../tasks/moves.service.js';
import type { BoardPoint } from './board.types.js';
import { LineKind, MeetingLine } from './meetings.entities.js';
import { worksIn } from './meetings.policy.js';
import { Meetings } from './meetings.service.js';

/** What becomes of lines after the meeting: actions are done, points for the board are taken up. */
@Injectable()
export class Actions {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Meetings) private readonly meetings: Meetings,
    @Inject(TaskMoves) private readonly moves: TaskMoves,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Says that an action is done, or a point taken up by the board; or not yet. Refuses `meeting.nothing-to-do` for another
   * line, what its task refuses, and who neither works in the commission nor sits on the board for a point of the board.
   */
  async end(lineId: string, done: boolean): Promise<MeetingLine> {
    const line = await this.db.get(MeetingLine, lineId, { lock: true });
    const acts = line.kind === LineKind.action;
    demand(acts || line.kind === LineKind.for_board, 'meeting.nothing-to-do');
    const actor = currentActor();
    if (line.taskId) {
      await (done ? this.moves.finish(line.taskId) : this.moves.reopen(line.taskId));
      return line;
    }
    const own = acts && line.ownerId !== null && line.ownerId === actor.personId;
    const board = !acts && can(actor, 'assembly.prepare');
    if (!own && !board) authorize(worksIn(actor, await this.meetings.get(line.meetingId)));
    const changed = await this.db.change(MeetingLine, lineId, { doneAt: done ? this.clock.now() : null });
    await this.meetings.touch(line.meetingId);
    return changed;
  }

  /** What published notes bring to the board and nobody took up yet, the oldest first. */
  forBoard(): Promise<BoardPoint[]> {
    return this.db.query<BoardPoint>(
      `select l.id, l.text, m.id as "meetingId", m.starts_at as "metAt", c.name as commission
       from meeting_line l join meeting m on m.association_id = l.association_id and m.id = l.meeting_id
       left join commission c on c.association_id = m.association_id and c.id = m.commission_id
       where l.kind = 'for_board' and l.done_at is null and l.removed_at is null and m.state = 'published'
       order by m.starts_at, l.position, l.id limit 200`,
    );
  }
}
