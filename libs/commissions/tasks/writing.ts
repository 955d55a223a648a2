import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { differences, type TaskEventKind, type TaskFields } from '../rules/task-course.js';
import { TaskEvents } from './events.js';
import { Task } from './tasks.entities.js';
import type { TaskInput } from './tasks.inputs.js';

/** Writes tasks and their history together, for verbs that answer for who may. */
@Injectable()
export class TaskWriting {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(TaskEvents) private readonly events: TaskEvents,
  ) {}

  /** Writes the fields that really change, each with its line of history. */
  async describe(task: Task, wanted: TaskInput): Promise<Task> {
    const lines = differences(fieldsOf(task), wanted);
    if (lines.length === 0) return task;
    const values = Object.assign({}, ...lines.map(({ after }) => after));
    const written = await this.db.change(Task, task.id, values);
    await this.events.note(written, ...lines);
    return written;
  }

  /** Writes some fields under one line of history. */
  async replace(
    task: Task,
    kind: TaskEventKind,
    after: Partial<TaskFields>,
    undoesId?: string,
  ): Promise<Task> {
    const now = fieldsOf(task);
    const fields = Object.keys(after) as (keyof TaskFields)[];
    const before = Object.fromEntries(fields.map((field) => [field, now[field]]));
    const changed = await this.db.change(Task, task.id, after as Partial<Task>);
    await this.events.note(changed, { kind, before, after, ...(undoesId ? { undoesId } : {}) });
    return changed;
  }
}

/** A task as its history writes it. */
export const fieldsOf = (task: Task): TaskFields => ({
  title: task.title,
  description: task.description,
  dueOn: task.dueOn,
  estimateMinutes: task.estimateMinutes,
  stageId: task.stageId,
  position: task.position,
  finishedAt: task.finishedAt?.toISOString() ?? null,
  removedAt: task.removedAt?.toISOString() ?? null,
});
