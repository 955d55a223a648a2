import { authorize } from '@etabli/access';
import { TODAY } from '@etabli/membership';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { TaskEvents } from './events.js';
import { TaskHands } from './hands.service.js';
import { TaskMoves } from './moves.service.js';
import { TaskAttachment } from './parts.entities.js';
import { TaskReads } from './reads.js';
import type { Task } from './tasks.entities.js';
import { waitsForNothing } from './tasks.policy.js';
import { Tasks } from './tasks.service.js';
import { TaskWriting } from './writing.js';

/** What an assembly entrusts to a commission: the words, the agenda item they come from, by when and to whom, if anyone. */
export interface Entrusted {
  commissionId: string;
  agendaItemId: string;
  title: string;
  dueOn: string | null;
  personId: string | null;
}

/** A task that another area carries as its own record: it answers for who may, whoever sits in the commission. */
@Injectable()
export class EntrustedTasks {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Tasks) private readonly tasks: Tasks,
    @Inject(TaskReads) private readonly reads: TaskReads,
    @Inject(TaskMoves) private readonly moves: TaskMoves,
    @Inject(TaskHands) private readonly hands: TaskHands,
    @Inject(TaskWriting) private readonly writing: TaskWriting,
    @Inject(TaskEvents) private readonly events: TaskEvents,
  ) {}

  /** Opens a task that says what it is about. Refuses `not-found` (an item or a person of another association). */
  open({ agendaItemId, personId, ...task }: Entrusted): Promise<Task> {
    const assigneeIds = personId ? [personId] : [];
    return this.tasks.enter({ ...task, assigneeIds, about: { agendaItemId } });
  }

  /** Puts a document with a task for another noun, which answers for who handed it in and who reads it. */
  async enclose(task: Task, fileId: string): Promise<void> {
    const { id } = await this.db.add(TaskAttachment, { taskId: task.id, fileId });
    await this.events.turned(task, { part: 'attachment', id, on: true });
  }

  /** Gives a task another day, and puts it into somebody’s hands too if it is not. Refuses `not-found`. */
  async entrust(task: Task, { dueOn, personId }: Pick<Entrusted, 'dueOn' | 'personId'>): Promise<Task> {
    const written = await this.writing.describe(task, { dueOn });
    if (personId && !(await this.reads.holds(task.id, personId))) await this.hands.put(task, personId);
    return written;
  }

  /** A task is done. Refuses `task.waits`. */
  async finish(task: Task): Promise<Task> {
    authorize(waitsForNothing(await this.reads.record(task)));
    return this.moves.settle(task);
  }

  /** Takes a task off the board. */
  remove(task: Task): Promise<Task> {
    return this.moves.takeOff(task);
  }

  /** Puts a task back on the board, to be done. Refuses `stage.gone`. */
  async resume(task: Task): Promise<Task> {
    const there = task.removedAt === null ? task : await this.moves.putBack(task);
    return there.finishedAt === null ? there : this.moves.unsettle(there);
  }

  /** The one commission at work where somebody sits today; null when there is none, or several to choose from. */
  async onlySeatOf(personId: string): Promise<string | null> {
    const seats = await this.db.query<{ id: string }>(
      `select distinct c.id from mandate m
       join commission c on c.association_id = m.association_id and c.id = m.commission_id
       where m.person_id = $1 and m.in_force @> ${TODAY} and c.closed_at is null`,
      [personId],
    );
    return seats.length === 1 ? (seats[0]?.id ?? null) : null;
  }
}
