import { authorize } from '@etabli/access';
import type { Clock } from '@etabli/kernel';
import { CLOCK, currentActor } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { TaskEvents } from './events.js';
import { Places, type Spot } from './places.js';
import { TaskReads } from './reads.js';
import type { Stage } from './stages.entities.js';
import { Stages } from './stages.service.js';
import type { Task } from './tasks.entities.js';
import type { MoveTaskInput } from './tasks.inputs.js';
import { taskPolicy } from './tasks.policy.js';
import { TaskWriting } from './writing.js';

/** A task on its way over the board, to where it is done, and back. */
@Injectable()
export class TaskMoves {
  constructor(
    @Inject(TaskWriting) private readonly writing: TaskWriting,
    @Inject(TaskReads) private readonly reads: TaskReads,
    @Inject(TaskEvents) private readonly events: TaskEvents,
    @Inject(Stages) private readonly stages: Stages,
    @Inject(Places) private readonly places: Places,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  private readonly followers: ((task: Task) => Promise<void>)[] = [];

  /** What another noun does, in the same operation, whenever a task is done. Said once, when the house starts. */
  whenFinished(follow: (task: Task) => Promise<void>): void {
    this.followers.push(follow);
  }

  /**
   * Moves a task to a place of a column; where the column finishes, it is done. Refuses `task.neighbour-gone`, `task.waits`,
   * `not-found` (a column of another board).
   */
  async move(id: string, { stageId, ...spot }: MoveTaskInput): Promise<Task> {
    const task = await this.reads.locked(id, 'move');
    const stage = await this.stages.onBoard(stageId, task.commissionId);
    if (stage.finishes && task.finishedAt === null) {
      authorize(taskPolicy.finish(currentActor(), await this.reads.record(task)));
    }
    return this.put(task, stage, { ...spot, last: spot.last ?? false });
  }

  /** A task is done. Refuses `task.finished`, `task.waits` (for what must be done first), `task.not-yours`. */
  async finish(id: string): Promise<Task> {
    const task = await this.reads.locked(id, 'finish');
    return this.put(task, await this.stages.first(task.commissionId, true));
  }

  /** A task is not done after all: back where it was before. Refuses `task.not-finished`. */
  async reopen(id: string): Promise<Task> {
    const task = await this.reads.locked(id, 'reopen');
    return this.put(task, await this.stageBefore(task));
  }

  private async put(task: Task, stage: Stage, spot: Spot = {}): Promise<Task> {
    const position = await this.places.find(stage.id, spot, task.id);
    const finishes = stage.finishes && task.finishedAt === null;
    const reopens = !stage.finishes && task.finishedAt !== null;
    const place = { stageId: stage.id, position };
    if (finishes) {
      const finishedAt = this.clock.now().toISOString();
      const done = await this.writing.replace(task, 'finished', { ...place, finishedAt });
      for (const follow of this.followers) await follow(done);
      return done;
    }
    return this.writing.replace(task, reopens ? 'reopened' : 'moved', {
      ...place,
      ...(reopens ? { finishedAt: null } : {}),
    });
  }

  /** The column in which a task stood before it was done, or the first one. */
  private async stageBefore(task: Task): Promise<Stage> {
    const history = await this.events.of(task.id);
    const before = history.find(({ kind }) => kind === 'finished')?.before.stageId;
    const stage = before ? await this.stages.byId(before) : null;
    return stage && !stage.removedAt && !stage.finishes ? stage : this.stages.first(task.commissionId, false);
  }
}
