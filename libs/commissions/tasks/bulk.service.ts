import { demand } from '@etabli/kernel';
import { Inject, Injectable } from '@nestjs/common';
import type { TaskChanges } from './board.types.js';
import { TaskEvents } from './events.js';
import { TaskHands } from './hands.service.js';
import { Labels } from './labels.service.js';
import { TaskMoves } from './moves.service.js';
import { TaskReads } from './reads.js';
import type { TaskChangeInput } from './tasks.inputs.js';
import { Tasks } from './tasks.service.js';

/** How many tasks one request may change. */
const MOST_AT_ONCE = 200;

/** One change for many tasks. */
@Injectable()
export class TaskBulk {
  constructor(
    @Inject(TaskReads) private readonly reads: TaskReads,
    @Inject(TaskEvents) private readonly events: TaskEvents,
    @Inject(Tasks) private readonly tasks: Tasks,
    @Inject(TaskMoves) private readonly moves: TaskMoves,
    @Inject(TaskHands) private readonly hands: TaskHands,
    @Inject(Labels) private readonly labels: Labels,
  ) {}

  /**
   * Does the same to many tasks, all of them or none; what is so already stays. Refuses `task.too-many`, `task.no-change`, and as each
   * verb does.
   */
  async change(ids: string[], change: TaskChangeInput): Promise<TaskChanges> {
    demand(ids.length <= MOST_AT_ONCE, 'task.too-many', { max: MOST_AT_ONCE });
    demand(
      Object.values(change).some((value) => value !== undefined),
      'task.no-change',
    );
    const inOrder = [...new Set(ids)].sort();
    for (const id of inOrder) await this.reads.lock(id);
    for (const id of inOrder) await this.changeOne(id, change);
    return { eventIds: await this.events.sinceBeginning(inOrder) };
  }

  private async changeOne(id: string, change: TaskChangeInput): Promise<void> {
    const { stageId, dueOn, assigneeId, label, remove } = change;
    if (dueOn !== undefined) await this.tasks.postpone(id, dueOn);
    if (assigneeId && !(await this.reads.holds(id, assigneeId))) await this.hands.assign(id, assigneeId);
    if (label) await this.labels.put(await this.reads.locked(id, 'describe'), label);
    if (stageId && (await this.tasks.get(id)).stageId !== stageId) await this.moves.move(id, { stageId });
    if (remove) await this.tasks.remove(id);
  }
}
