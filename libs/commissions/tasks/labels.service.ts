import { authorize, can, refuse } from '@etabli/access';
import { demand, newId, Refusal } from '@etabli/kernel';
import { said } from '@etabli/membership';
import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { TaskEvents } from './events.js';
import { Label, type LabelColour } from './labels.entities.js';
import { TaskParts } from './parts.js';
import { TaskReads } from './reads.js';
import type { Task } from './tasks.entities.js';

/** The words put on tasks to find them again. */
@Injectable()
export class Labels {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(TaskReads) private readonly reads: TaskReads,
    @Inject(TaskParts) private readonly parts: TaskParts,
    @Inject(TaskEvents) private readonly events: TaskEvents,
  ) {}

  /** Every label of the association, by name. */
  list(): Promise<Label[]> {
    return this.db.find(Label, { order: { name: 'asc' } });
  }

  /** Calls a label otherwise, or gives it another colour. Refuses `label.name-taken`, `label.not-yours`. */
  async describe(id: string, name: string, colour: LabelColour): Promise<Label> {
    const actor = currentActor();
    const arranges = can(actor, 'commissions.work') || can(actor, 'commissions.write');
    authorize(arranges || refuse('label.not-yours'));
    await this.db.get(Label, id, { lock: true });
    return this.db.change(Label, id, { name: said(name, 'name', 60), colour });
  }

  /** Puts a label on a task, making it when it is new. Refuses `label.on-already`. */
  async stick(taskId: string, name: string): Promise<Task> {
    const task = await this.reads.locked(taskId, 'describe');
    demand(await this.put(task, name), 'label.on-already', {}, 'name');
    return task;
  }

  /** Takes a label off a task. Refuses `label.not-on`. */
  async peel(taskId: string, labelId: string): Promise<Task> {
    const task = await this.reads.locked(taskId, 'describe');
    const turn = { part: 'label', id: labelId, on: false } as const;
    if (!(await this.parts.turn(taskId, turn))) throw new Refusal('label.not-on');
    await this.events.turned(task, turn);
    return task;
  }

  /** Puts a label on a task by its name, for a verb that answers for it; accents and case do not make another. False when it was on. */
  async put(task: Task, name: string): Promise<boolean> {
    const words = said(name, 'name', 60);
    await this.db.query('insert into label (id, name) values ($1, $2) on conflict do nothing', [
      newId(),
      words,
    ]);
    const label = await this.db.row<{ id: string }>('select id from label where fold(name) = fold($1)', [
      words,
    ]);
    const turn = { part: 'label', id: label?.id as string, on: true } as const;
    if (!(await this.parts.turn(task.id, turn))) return false;
    await this.events.turned(task, turn);
    return true;
  }
}
