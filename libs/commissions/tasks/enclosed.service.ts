import { demand, Refusal } from '@etabli/kernel';
import { currentActor, Db, Files, StoredFile } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { TaskEvents } from './events.js';
import { LinkedTasks } from './linked.service.js';
import { TaskAttachment, TaskLink } from './parts.entities.js';
import type { TaskLinkInput } from './parts.inputs.js';
import { TaskParts } from './parts.js';
import { TaskReads } from './reads.js';
import { Task } from './tasks.entities.js';

const MOST_FILES = 30;

/** What goes with a task: documents, what it is about, what it waits for. */
@Injectable()
export class Enclosed {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Files) private readonly files: Files,
    @Inject(TaskReads) private readonly reads: TaskReads,
    @Inject(TaskParts) private readonly parts: TaskParts,
    @Inject(TaskEvents) private readonly events: TaskEvents,
    @Inject(LinkedTasks) private readonly linked: LinkedTasks,
  ) {}

  /**
   * Puts a document that the viewer handed in with a task, and opens it to whoever sees the task. Refuses `not-found`,
   * `attachment.too-many`, `attachment.there-already`.
   */
  async attach(taskId: string, fileId: string): Promise<Task> {
    const task = await this.reads.locked(taskId, 'describe');
    const file = await this.db.get(StoredFile, fileId);
    demand(file.recordedBy === currentActor().personId, 'not-found', {}, 'fileId');
    demand((await this.reads.attachments(taskId)).length < MOST_FILES, 'attachment.too-many', {
      max: MOST_FILES,
    });
    if (!task.private) await this.files.open(fileId, 'commissions.read');
    const { id } = await this.db.add(TaskAttachment, { taskId, fileId });
    await this.events.turned(task, { part: 'attachment', id, on: true });
    return task;
  }

  /** Takes a document away. Refuses `not-found` when it is gone already. */
  async detach(id: string): Promise<Task> {
    const { taskId } = await this.db.get(TaskAttachment, id);
    return this.takeAway(taskId, 'attachment', id);
  }

  /** Says what a task is about. Refuses as `LinkedTasks.link` does. */
  async link(taskId: string, to: TaskLinkInput): Promise<Task> {
    const task = await this.reads.locked(taskId, 'describe');
    await this.linked.link(task, to);
    return task;
  }

  /** Takes a link away. Refuses `not-found` when it is gone already. */
  async unlink(id: string): Promise<Task> {
    const { taskId } = await this.db.get(TaskLink, id);
    return this.takeAway(taskId, 'link', id);
  }

  /**
   * A task waits for another one. Refuses `task.circle` when that one waits for it, near or far, `task.draft-unseen` for a draft
   * that others could not see, `task.needs-already`.
   */
  async dependOn(taskId: string, needsId: string): Promise<Task> {
    const task = await this.reads.locked(taskId, 'describe');
    const needed = await this.db.get(Task, needsId);
    demand(needed.removedAt === null, 'not-found', {}, 'needsId');
    demand(!needed.private || task.private, 'task.draft-unseen', {}, 'needsId');
    const turn = { part: 'needs', id: needsId, on: true } as const;
    if (!(await this.parts.turn(taskId, turn))) throw new Refusal('task.needs-already', {}, 'needsId');
    await this.events.turned(task, turn);
    return task;
  }

  /** A task waits for another one no more. Refuses `task.needs-not`. */
  dependNoMore(taskId: string, needsId: string): Promise<Task> {
    return this.takeAway(taskId, 'needs', needsId, 'task.needs-not');
  }

  private async takeAway(
    taskId: string,
    part: 'attachment' | 'link' | 'needs',
    id: string,
    otherwise = 'not-found',
  ): Promise<Task> {
    const task = await this.reads.locked(taskId, 'describe');
    const turn = { part, id, on: false };
    if (!(await this.parts.turn(taskId, turn))) throw new Refusal(otherwise);
    await this.events.turned(task, turn);
    return task;
  }
}
