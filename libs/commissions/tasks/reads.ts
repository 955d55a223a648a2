import { authorize } from '@etabli/access';
import { currentActor, Db, groupBy, indexBy, load, StoredFile } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type EntityTarget, In, IsNull, type ObjectLiteral } from 'typeorm';
import { Commissions } from '../commissions.service.js';
import type { Label, Progress } from './labels.entities.js';
import { ChecklistItem, TaskAssignee, TaskAttachment, TaskComment, TaskLink } from './parts.entities.js';
import { Task } from './tasks.entities.js';
import { type TaskRecord, taskPolicy } from './tasks.policy.js';

/** What hangs on tasks, read for many at once. */
@Injectable()
export class TaskReads {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Commissions) private readonly commissions: Commissions,
  ) {}

  /** A task locked for a verb, once the policy lets the actor do it. Refuses `not-found` and as the policy does. */
  async locked(id: string, action: keyof typeof taskPolicy): Promise<Task> {
    const task = await this.lock(id);
    authorize(taskPolicy[action](currentActor(), await this.record(task)));
    return task;
  }

  /** A task locked, for who has another right to it. Refuses `not-found`. */
  lock(id: string): Promise<Task> {
    return this.db.get(Task, id, { lock: true });
  }

  /** A task as the policy looks at it. */
  async record(task: Task): Promise<TaskRecord> {
    const [commission, holders, needs] = await Promise.all([
      this.commissions.byId(task.commissionId),
      this.holders(task.id),
      this.needs(task.id),
    ]);
    return {
      commissionId: task.commissionId,
      openEntry: commission?.openEntry ?? false,
      commissionClosed: commission?.closedAt !== null,
      private: task.private,
      authorId: task.authorId,
      finishedAt: task.finishedAt,
      removedAt: task.removedAt,
      holders: holders.map(({ personId }) => personId),
      waitsFor: needs.filter((each) => !each.finishedAt && !each.removedAt).map(({ title }) => title),
    };
  }

  /** A task by id, batched; null when there is none to see. */
  byId(id: string): Promise<Task | null> {
    return load('task', id, async (ids) =>
      indexBy(await this.db.find(Task, { where: { id: In([...ids]) } }), (task) => task.id),
    );
  }

  /** Who does a task, in the order they took it; batched. */
  holders(taskId: string): Promise<TaskAssignee[]> {
    return this.parts(TaskAssignee, taskId, { until: IsNull() }, { since: 'asc', id: 'asc' });
  }

  /** Whether a task is in somebody’s hands. */
  async holds(taskId: string, personId: string): Promise<boolean> {
    return (await this.holders(taskId)).some((holder) => holder.personId === personId);
  }

  /** The steps of a task, in order; batched. */
  checklist(taskId: string): Promise<ChecklistItem[]> {
    return this.parts(ChecklistItem, taskId, { removedAt: IsNull() }, { position: 'asc' });
  }

  /** What was said, the oldest first; batched. */
  comments(taskId: string): Promise<TaskComment[]> {
    return this.parts(TaskComment, taskId, { removedAt: IsNull() }, { recordedAt: 'asc', id: 'asc' });
  }

  links(taskId: string): Promise<TaskLink[]> {
    return this.parts(TaskLink, taskId, { removedAt: IsNull() }, { id: 'asc' });
  }

  attachments(taskId: string): Promise<TaskAttachment[]> {
    return this.parts(TaskAttachment, taskId, { removedAt: IsNull() }, { id: 'asc' });
  }

  /** The document of an attachment; batched. */
  file(id: string): Promise<StoredFile | null> {
    return load('task-file', id, async (ids) =>
      indexBy(await this.db.find(StoredFile, { where: { id: In([...ids]) } }), (file) => file.id),
    );
  }

  /** Steps done, of how many; batched. */
  async progress(taskId: string): Promise<Progress> {
    const found = await load('task-progress', taskId, async (ids) => {
      const rows = await this.db.query<Progress & { id: string }>(
        `select task_id as id, count(done_at)::int as done, count(*)::int as total from checklist_item
         where task_id = any($1) and removed_at is null group by 1`,
        [ids],
      );
      return indexBy(rows, (row) => row.id);
    });
    return found ?? { done: 0, total: 0 };
  }

  /** How many comments there are; batched. */
  async talk(taskId: string): Promise<number> {
    const found = await load('task-talk', taskId, async (ids) => {
      const rows = await this.db.query<{ id: string; said: number }>(
        `select task_id as id, count(*)::int as said from task_comment
         where task_id = any($1) and removed_at is null group by 1`,
        [ids],
      );
      return new Map(rows.map(({ id, said }) => [id, said]));
    });
    return found ?? 0;
  }

  /** Labels of a task, by name; batched. */
  async labels(taskId: string): Promise<Label[]> {
    const found = await load('task-labels', taskId, async (ids) => {
      const rows = await this.db.query<Label & { taskId: string }>(
        `select b.task_id as "taskId", l.id, l.name, l.colour from task_label b join label l on l.id = b.label_id
         where b.task_id = any($1) order by fold(l.name)`,
        [ids],
      );
      return groupBy(ids, rows, (row) => row.taskId);
    });
    return found ?? [];
  }

  /** What a task waits for, those it would be shown before it; batched. */
  needs(taskId: string): Promise<Task[]> {
    return this.across('task-needs', taskId, 'task_id', 'needs_id');
  }

  /** What waits for a task; batched. */
  neededBy(taskId: string): Promise<Task[]> {
    return this.across('task-needed-by', taskId, 'needs_id', 'task_id');
  }

  private async across(name: string, taskId: string, from: string, to: string): Promise<Task[]> {
    const found = await load(name, taskId, async (ids) => {
      const pairs = await this.db.query<{ own: string; other: string }>(
        `select ${from} as own, ${to} as other from task_dependency where ${from} = any($1)`,
        [ids],
      );
      const tasks = await this.db.find(Task, {
        where: { id: In(pairs.map(({ other }) => other)), removedAt: IsNull() },
        order: { title: 'asc', id: 'asc' },
      });
      return new Map(
        ids.map((id) => {
          const others = new Set(pairs.filter(({ own }) => own === id).map(({ other }) => other));
          return [id, tasks.filter((task) => others.has(task.id))];
        }),
      );
    });
    return found ?? [];
  }

  private async parts<E extends ObjectLiteral & { taskId: string }>(
    entity: EntityTarget<E> & { name: string },
    taskId: string,
    where: object,
    order: object,
  ): Promise<E[]> {
    const found = await load(`parts ${entity.name}`, taskId, async (ids) => {
      const rows = await this.db.find(entity, {
        where: { taskId: In([...ids]), ...where } as never,
        order: order as never,
      });
      return groupBy(ids, rows, (row) => row.taskId);
    });
    return found ?? [];
  }
}
