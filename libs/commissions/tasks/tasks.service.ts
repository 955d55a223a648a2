import { authorize } from '@etabli/access';
import { type Clock, newId } from '@etabli/kernel';
import { said } from '@etabli/membership';
import { CLOCK, currentActor, Db, type PageOf } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Commission } from '../commissions.entities.js';
import { TaskEvents } from './events.js';
import { TaskHands } from './hands.service.js';
import { Labels } from './labels.service.js';
import { LinkedTasks } from './linked.service.js';
import { TaskMoves } from './moves.service.js';
import { Places, type Spot } from './places.js';
import { TaskReads } from './reads.js';
import { Stages } from './stages.service.js';
import { Task } from './tasks.entities.js';
import type { OpenTaskInput, TaskFilter, TaskInput, TasksPageInput } from './tasks.inputs.js';
import { taskConditions, taskOrder } from './tasks.list.js';
import { boardPolicy } from './tasks.policy.js';
import { TaskWriting } from './writing.js';

/** A task as another noun opens it: where it stands among the others may be said. */
export type NewTask = Omit<OpenTaskInput, 'title'> & {
  title: string;
  spot?: Spot;
  seriesId?: string | null;
  occurrenceOn?: string | null;
};

@Injectable()
export class Tasks {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(TaskReads) private readonly reads: TaskReads,
    @Inject(TaskEvents) private readonly events: TaskEvents,
    @Inject(TaskWriting) private readonly writing: TaskWriting,
    @Inject(TaskMoves) private readonly moves: TaskMoves,
    @Inject(Stages) private readonly stages: Stages,
    @Inject(Places) private readonly places: Places,
    @Inject(TaskHands) private readonly hands: TaskHands,
    @Inject(Labels) private readonly labels: Labels,
    @Inject(LinkedTasks) private readonly linked: LinkedTasks,
  ) {}

  /** A task by id. Refuses `not-found`, as for a draft of somebody else. */
  get(id: string): Promise<Task> {
    return this.db.get(Task, id);
  }

  /** A task by id, batched; null when there is none to see. */
  byId(id: string): Promise<Task | null> {
    return this.reads.byId(id);
  }

  /** Every task that a filter keeps, the nearest day first. */
  async of(filter: TaskFilter): Promise<Task[]> {
    const { where, values } = taskConditions(filter, null);
    const found = await this.db.query<{ id: string }>(
      `select t.id from task t ${where} order by ${taskOrder(null)}`,
      values,
    );
    return this.inOrder(found.map(({ id }) => id));
  }

  /** One page of tasks, filtered and sorted by the database: two statements whatever their number. */
  async list({ filter, search, sort, limit, offset }: TasksPageInput): Promise<PageOf<Task>> {
    const { where, values } = taskConditions(filter ?? {}, search);
    const found = await this.db.query<{ id: string; total: number }>(
      `select t.id, count(*) over ()::int as total from task t ${where} order by ${taskOrder(sort)}
       limit $${values.length + 1} offset $${values.length + 2}`,
      [...values, limit, offset],
    );
    return { items: await this.inOrder(found.map(({ id }) => id)), total: found[0]?.total ?? 0 };
  }

  /** Tasks by their ids, in the order of these. */
  async inOrder(ids: string[]): Promise<Task[]> {
    const tasks = await this.db.find(Task, { where: { id: In(ids) } });
    const byId = new Map(tasks.map((task) => [task.id, task]));
    return ids.map((id) => byId.get(id)).filter((task) => task !== undefined);
  }

  /** Opens a task. Refuses `task.not-yours`, `commission.closed`, `input.required` (a title), and as `enter` does. */
  async open(input: OpenTaskInput): Promise<Task> {
    const commission = await this.db.get(Commission, input.commissionId);
    const record = { commissionId: commission.id, commissionClosed: commission.closedAt !== null };
    authorize(boardPolicy.open(currentActor(), record));
    return this.enter({ ...input, title: input.title ?? '' });
  }

  /**
   * Puts a task on a board for another noun, which answers for who may: a meeting, a recurring task, an import. Refuses
   * `input.required` (a title), `not-found` (a column of another board, somebody who does not exist), and as `LinkedTasks.link` does.
   */
  async enter({ stageId, assigneeIds, labels, about, spot = {}, ...input }: NewTask): Promise<Task> {
    const { commissionId } = input;
    const stage = stageId
      ? await this.stages.onBoard(stageId, commissionId)
      : await this.stages.first(commissionId, false);
    const id = newId();
    const task = await this.db.add(Task, {
      id,
      commissionId,
      stageId: stage.id,
      title: said(input.title, 'title', 200),
      description: input.description?.trim() ?? '',
      dueOn: input.dueOn ?? null,
      estimateMinutes: input.estimateMinutes ?? null,
      private: input.private ?? false,
      finishedAt: stage.finishes ? this.clock.now() : null,
      position: await this.places.find(stage.id, spot, id),
      seriesId: input.seriesId ?? null,
      occurrenceOn: input.occurrenceOn ?? null,
    });
    await this.events.note(task, { kind: 'opened' });
    for (const personId of assigneeIds ?? []) await this.hands.put(task, personId);
    for (const name of labels ?? []) await this.labels.put(task, name);
    if (about) await this.linked.link(task, about);
    return task;
  }

  /** Changes what a task says of itself. Refuses `input.required`, `task.not-yours`, `task.removed`. */
  async describe(id: string, input: TaskInput): Promise<Task> {
    const task = await this.reads.locked(id, 'describe');
    return this.writing.describe(task, {
      ...input,
      ...(input.title === undefined ? {} : { title: said(input.title, 'title', 200) }),
      ...(input.description === undefined ? {} : { description: input.description.trim() }),
    });
  }

  /** Gives a task another day, or none. Refuses as `describe` does. */
  postpone(id: string, dueOn: string | null): Promise<Task> {
    return this.describe(id, { dueOn });
  }

  /** Shows a draft to everybody, at the top of its column. Refuses `task.shown-already`. */
  async show(id: string): Promise<Task> {
    const task = await this.reads.locked(id, 'show');
    const position = await this.places.find(task.stageId, {}, id);
    const shown = await this.db.change(Task, id, { private: false, position });
    await this.db.query(
      `update stored_file set readable_with = 'commissions.read'
       where id in (select file_id from task_attachment where task_id = $1 and removed_at is null)`,
      [id],
    );
    await this.events.note(shown, { kind: 'shown' });
    return shown;
  }

  /** A task is done: see `TaskMoves.finish`. */
  finish(id: string): Promise<Task> {
    return this.moves.finish(id);
  }

  /** Takes a task off the board; it can be put back. Refuses `task.removed`. */
  async remove(id: string): Promise<Task> {
    return this.moves.takeOff(await this.reads.locked(id, 'remove'));
  }

  /** Puts a task back on the board, where it stood. Refuses `task.not-removed`, `stage.gone`. */
  async restore(id: string): Promise<Task> {
    return this.moves.putBack(await this.reads.locked(id, 'restore'));
  }
}
