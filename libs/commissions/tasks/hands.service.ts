import { Refusal } from '@etabli/kernel';
import { currentActor } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { TaskEvents } from './events.js';
import { TaskParts } from './parts.js';
import { TaskReads } from './reads.js';
import type { Task } from './tasks.entities.js';

/** Who does what: taken and given back by oneself, given and taken away by who works with it. */
@Injectable()
export class TaskHands {
  constructor(
    @Inject(TaskReads) private readonly reads: TaskReads,
    @Inject(TaskParts) private readonly parts: TaskParts,
    @Inject(TaskEvents) private readonly events: TaskEvents,
  ) {}

  /** The viewer takes a task. Refuses `task.taken-already`, `task.by-commission`, `task.finished`. */
  async take(id: string): Promise<Task> {
    const task = await this.reads.locked(id, 'take');
    return this.put(task, currentActor().personId as string);
  }

  /** The viewer gives a task back. Refuses `task.not-taken`. */
  async giveBack(id: string): Promise<Task> {
    const task = await this.reads.locked(id, 'giveBack');
    return this.free(task, currentActor().personId as string);
  }

  /** Gives a task to somebody too. Refuses `task.person-has-it`, `not-found` (nobody of the association). */
  async assign(id: string, personId: string): Promise<Task> {
    return this.put(await this.reads.locked(id, 'assign'), personId);
  }

  /** Takes a task away from somebody. Refuses `task.person-has-not`. */
  async relieve(id: string, personId: string): Promise<Task> {
    return this.free(await this.reads.locked(id, 'assign'), personId);
  }

  /** Puts a task into somebody’s hands, for a verb that answers for it. Refuses `task.person-has-it`, `not-found`. */
  async put(task: Task, personId: string): Promise<Task> {
    const turn = { part: 'holder', id: personId, on: true } as const;
    const holders = await this.reads.holders(task.id);
    if (holders.some((holder) => holder.personId === personId)) throw new Refusal('task.person-has-it');
    if (!(await this.parts.turn(task.id, turn))) throw new Refusal('not-found', {}, 'personId');
    await this.events.turned(task, turn);
    return task;
  }

  /** Takes a task out of somebody’s hands, for a verb that answers for it. Refuses `task.person-has-not`. */
  async free(task: Task, personId: string): Promise<Task> {
    const turn = { part: 'holder', id: personId, on: false } as const;
    if (!(await this.parts.turn(task.id, turn))) throw new Refusal('task.person-has-not');
    await this.events.turned(task, turn);
    return task;
  }
}
