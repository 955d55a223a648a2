import { demand, Refusal } from '@etabli/kernel';
import { said } from '@etabli/membership';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { PartTurn } from '../rules/task-course.js';
import { placeBetween } from '../rules/task-order.js';
import { TaskEvents } from './events.js';
import { ChecklistItem } from './parts.entities.js';
import { TaskParts } from './parts.js';
import { TaskReads } from './reads.js';
import type { Task } from './tasks.entities.js';

/** More steps than a task can have: it is a project, then. */
const MOST = 100;

/** The steps of a task. */
@Injectable()
export class Checklists {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(TaskReads) private readonly reads: TaskReads,
    @Inject(TaskParts) private readonly parts: TaskParts,
    @Inject(TaskEvents) private readonly events: TaskEvents,
  ) {}

  /** Adds a step at the end. Refuses `input.required`, `checklist.too-long`, `task.not-yours`. */
  async add(taskId: string, title: string): Promise<Task> {
    const task = await this.reads.locked(taskId, 'describe');
    const end = await this.db.row<{ items: number; last: string | null }>(
      `select count(*) filter (where removed_at is null)::int as items, max(position) as last
       from checklist_item where task_id = $1`,
      [taskId],
    );
    demand((end?.items ?? 0) < MOST, 'checklist.too-long', { max: MOST });
    const position = placeBetween(end?.last ?? null, null);
    const item = await this.db.add(ChecklistItem, { taskId, title: said(title, 'title', 300), position });
    await this.events.turned(task, { part: 'item', id: item.id, on: true });
    return task;
  }

  /** Calls a step otherwise. Refuses `input.required`, `task.not-yours`. */
  async rename(id: string, title: string): Promise<Task> {
    const { taskId } = await this.db.get(ChecklistItem, id);
    const task = await this.reads.locked(taskId, 'describe');
    await this.db.change(ChecklistItem, id, { title: said(title, 'title', 300) });
    await this.events.note(task, { kind: 'item-renamed' });
    return task;
  }

  /** Ticks a step off, or not. Refuses `checklist.done-already`, `checklist.not-done`. */
  check(id: string, done: boolean): Promise<Task> {
    return this.turn(
      id,
      { part: 'item-done', on: done },
      done ? 'checklist.done-already' : 'checklist.not-done',
    );
  }

  /** Takes a step away. Refuses `not-found` when it is gone already. */
  remove(id: string): Promise<Task> {
    return this.turn(id, { part: 'item', on: false }, 'not-found');
  }

  private async turn(id: string, turn: Pick<PartTurn, 'part' | 'on'>, otherwise: string): Promise<Task> {
    const { taskId } = await this.db.get(ChecklistItem, id);
    const task = await this.reads.locked(taskId, 'describe');
    if (!(await this.parts.turn(taskId, { ...turn, id }))) throw new Refusal(otherwise);
    await this.events.turned(task, { ...turn, id });
    return task;
  }
}
