import { authorize } from '@etabli/access';
import { type Clock, demand, Refusal } from '@etabli/kernel';
import { CLOCK, currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type PartTurn, type TaskTurn, undoing } from '../rules/task-course.js';
import { TaskEvents } from './events.js';
import { TaskEvent } from './parts.entities.js';
import { TaskParts } from './parts.js';
import { Places } from './places.js';
import { TaskReads } from './reads.js';
import { Stages } from './stages.service.js';
import { Task } from './tasks.entities.js';
import { taskPolicy } from './tasks.policy.js';
import { fieldsOf, TaskWriting } from './writing.js';

/** Taking back what was done to a task, from its history. */
@Injectable()
export class TaskUndo {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(TaskWriting) private readonly writing: TaskWriting,
    @Inject(TaskReads) private readonly reads: TaskReads,
    @Inject(TaskEvents) private readonly events: TaskEvents,
    @Inject(TaskParts) private readonly parts: TaskParts,
    @Inject(Places) private readonly places: Places,
    @Inject(Stages) private readonly stages: Stages,
  ) {}

  /**
   * Takes changes back, all of them or none: one’s own, or anybody’s for who works with the task. Refuses
   * `task.changed-since` where the task has changed again there, `task.undone-already`, `task.not-yours`.
   */
  async undo(eventIds: readonly string[]): Promise<Task[]> {
    const tasks: Task[] = [];
    for (const id of [...new Set(eventIds)].sort().reverse()) tasks.push(await this.undoOne(id));
    return tasks;
  }

  /** Could these changes still be taken back, as things stand? */
  async isPossible(eventIds: readonly string[]): Promise<boolean> {
    for (const id of eventIds) {
      const event = await this.db.get(TaskEvent, id);
      const task = await this.db.get(Task, event.taskId);
      if (await this.db.findOne(TaskEvent, { where: { undoesId: id } })) return false;
      if (!undoing(event.kind, turnOf(event), fieldsOf(task), this.clock.now().toISOString())) return false;
    }
    return true;
  }

  private async undoOne(id: string): Promise<Task> {
    const event = await this.db.get(TaskEvent, id);
    const actor = currentActor();
    const task =
      event.recordedBy !== null && event.recordedBy === actor.personId
        ? await this.own(event)
        : await this.reads.locked(event.taskId, 'undo');
    demand(!(await this.db.findOne(TaskEvent, { where: { undoesId: id } })), 'task.undone-already');
    const back = undoing(event.kind, turnOf(event), fieldsOf(task), this.clock.now().toISOString());
    if (!back) throw new Refusal('task.changed-since');
    return 'turn' in back ? this.turn(task, back.turn, id) : this.write(task, back.fields.after, id);
  }

  /** Whoever did something may take it back, even when it was giving the task away. */
  private async own(event: TaskEvent): Promise<Task> {
    const task = await this.reads.lock(event.taskId);
    const record = await this.reads.record(task);
    const held = [...record.holders, event.recordedBy as string];
    authorize(taskPolicy.undo(currentActor(), { ...record, holders: held }));
    return task;
  }

  private async turn(task: Task, turn: PartTurn, undoesId: string): Promise<Task> {
    demand(await this.parts.turn(task.id, turn), 'task.changed-since');
    await this.events.note(task, { kind: 'undone', after: { ...turn }, undoesId });
    return task;
  }

  /** A task that goes back to a place finds it taken when another one came there meanwhile: it stands at the top, then. */
  private async write(
    task: Task,
    wanted: Partial<ReturnType<typeof fieldsOf>>,
    undoesId: string,
  ): Promise<Task> {
    const stageId = wanted.stageId ?? task.stageId;
    const after = { ...wanted };
    if (wanted.stageId) {
      const stage = await this.stages.byId(stageId);
      demand(stage?.removedAt === null, 'stage.gone');
    }
    if (wanted.position && !(await this.places.isFree(stageId, wanted.position, task.id))) {
      after.position = await this.places.find(stageId, {}, task.id);
    }
    return this.writing.replace(task, 'undone', after, undoesId);
  }
}

function turnOf({ before, after }: TaskEvent): TaskTurn {
  const { part, id, on, ...fields } = after;
  return part !== undefined && id !== undefined && on !== undefined
    ? { turn: { part, id, on } }
    : { fields: { before, after: fields } };
}
