import { Db } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { In } from 'typeorm';
import { Commission } from '../commissions.entities.js';
import { TaskAttachment } from './parts.entities.js';
import { TaskReads } from './reads.js';
import { Task } from './tasks.entities.js';

/** The latest ones: older ones are found by the task they are with. */
const MOST = 100;

@Resolver(() => Commission)
export class CommissionDocumentsResolver {
  constructor(@Inject(Db) private readonly db: Db) {}

  @ResolveField(() => [TaskAttachment], {
    description: 'Documents put with its tasks, done or not, the latest first.',
  })
  async documents(@Parent() { id }: Commission): Promise<TaskAttachment[]> {
    const found = await this.db.query<{ id: string }>(
      `select a.id from task_attachment a join task t on t.association_id = a.association_id and t.id = a.task_id
       where t.commission_id = $1 and not t.private and t.removed_at is null and a.removed_at is null
       order by a.id desc limit $2`,
      [id, MOST],
    );
    const where = { id: In(found.map((each) => each.id)) };
    return this.db.find(TaskAttachment, { where, order: { id: 'desc' } });
  }
}

@Resolver(() => TaskAttachment)
export class AttachedToResolver {
  constructor(@Inject(TaskReads) private readonly reads: TaskReads) {}

  @ResolveField(() => Task, { description: 'What it was put with.' })
  task(@Parent() { taskId }: TaskAttachment): Promise<Task | null> {
    return this.reads.byId(taskId);
  }
}
