import { newId } from '@etabli/kernel';
import { currentScope, Db, groupBy, indexBy, Live, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { kindOfTurn, type PartTurn, type TaskEventKind, type TaskFields } from '../rules/task-course.js';
import { TaskEvent } from './parts.entities.js';
import type { Task } from './tasks.entities.js';

/** A line for the history. */
export interface Happening {
  kind: TaskEventKind;
  before?: Partial<TaskFields>;
  after?: TaskEvent['after'];
  undoesId?: string;
}

/** The history of tasks, and the news of their boards. */
@Injectable()
export class TaskEvents {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** Writes what happened and tells those who look at the board. What was read before is read anew. */
  async note(task: Pick<Task, 'id' | 'commissionId' | 'private'>, ...happenings: Happening[]): Promise<void> {
    const rows = happenings.map(({ kind, before = {}, after = {}, undoesId = null }) => ({
      id: newId(),
      taskId: task.id,
      kind,
      before,
      after,
      undoesId,
    }));
    await this.db.insert(TaskEvent, rows);
    currentScope().loaders.clear();
    if (!task.private) await this.live.announce(`board:${task.commissionId}`);
  }

  /** Notes a part put on a task or taken off it. */
  turned(task: Pick<Task, 'id' | 'commissionId' | 'private'>, turn: PartTurn): Promise<void> {
    return this.note(task, { kind: kindOfTurn(turn), after: { ...turn } });
  }

  /** The history of a task, the latest first; batched. */
  async of(taskId: string): Promise<TaskEvent[]> {
    const found = await load('task-history', taskId, async (ids) => {
      const rows = await this.db.find(TaskEvent, {
        where: { taskId: In([...ids]) },
        order: { recordedAt: 'desc', id: 'desc' },
      });
      return groupBy(ids, rows, (event) => event.taskId);
    });
    return found ?? [];
  }

  /** The lines that the operation under way has written about some tasks, so that it can be taken back whole. */
  async sinceBeginning(taskIds: readonly string[]): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `select id from task_event where task_id = any($1) and recorded_at >= now()
       and recorded_by is not distinct from current_person()`,
      [taskIds],
    );
    return rows.map(({ id }) => id);
  }

  /** The latest line of a task’s history; batched. */
  last(taskId: string): Promise<TaskEvent | null> {
    return load('task-last-event', taskId, async (ids) => {
      const latest = await this.db.query<{ id: string }>(
        `select distinct on (task_id) id from task_event where task_id = any($1)
         order by task_id, recorded_at desc, id desc`,
        [ids],
      );
      const rows = await this.db.find(TaskEvent, { where: { id: In(latest.map(({ id }) => id)) } });
      return indexBy(rows, (event) => event.taskId);
    });
  }
}
