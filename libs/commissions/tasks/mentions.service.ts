import type { Clock, IsoDate } from '@etabli/kernel';
import { currentToday } from '@etabli/membership';
import { CLOCK, currentActor, Db, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { mentionsSince } from '../rules/mentions.js';
import type { TaskMention } from './mentions.types.js';
import { TaskReads } from './reads.js';
import type { Task } from './tasks.entities.js';

/** What Aujourd’hui can show of them. */
const MOST = 20;

/**
 * The mentions (`m`, in comment `c` of `w`, on task `t`) that wait for the people $1 since the day $2: neither read nor answered by
 * words said after them, nor taken back. Drafts are left out: they are their author’s alone.
 */
export const WAITING_MENTIONS = `
  task_mention m
  join task_comment c on c.association_id = m.association_id and c.id = m.comment_id and c.removed_at is null
  left join person w on w.association_id = c.association_id and w.id = c.recorded_by
  join task t on t.association_id = m.association_id and t.id = m.task_id and t.removed_at is null and not t.private
  join commission k on k.association_id = t.association_id and k.id = t.commission_id and k.closed_at is null
  where m.person_id = any($1) and m.recorded_at >= $2::date
    and not exists (select from task_mention_read r where r.association_id = m.association_id
      and r.comment_id = m.comment_id and r.person_id = m.person_id)
    and not exists (select from task_comment a where a.association_id = m.association_id and a.task_id = m.task_id
      and a.recorded_by = m.person_id and a.removed_at is null and a.recorded_at > m.recorded_at)`;

/** Words that call somebody, until they have read or answered them. */
@Injectable()
export class TaskMentions {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(TaskReads) private readonly reads: TaskReads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Those that wait for the viewer, the latest first: one a task, at most 20. */
  async mine(): Promise<TaskMention[]> {
    const { personId } = currentActor();
    if (!personId) return [];
    return this.db.query<TaskMention>(
      `select * from (
         select distinct on (t.id) c.id, c.body, c.recorded_at as "recordedAt", c.recorded_by as "authorId", t.id as "taskId"
         from ${WAITING_MENTIONS} order by t.id, c.recorded_at desc, c.id desc) latest
       order by "recordedAt" desc, id desc limit ${MOST}`,
      [[personId], this.since()],
    );
  }

  /** Whether words about a task wait for the viewer; batched. */
  async callsViewer(taskId: string): Promise<boolean> {
    const { personId } = currentActor();
    if (!personId) return false;
    const found = await load('task-calls-viewer', taskId, async (ids) => {
      const rows = await this.db.query<{ id: string }>(
        `select distinct t.id from ${WAITING_MENTIONS} and t.id = any($3)`,
        [[personId], this.since(), ids],
      );
      return new Map(rows.map(({ id }) => [id, true]));
    });
    return found ?? false;
  }

  /** The viewer has read all that calls them about a task; again changes nothing. Refuses `not-found`. */
  async read(taskId: string): Promise<Task> {
    const task = await this.reads.lock(taskId);
    await this.db.query(
      `insert into task_mention_read (comment_id, person_id)
       select comment_id, person_id from task_mention where task_id = $1 and person_id = current_person()
       on conflict do nothing`,
      [taskId],
    );
    return task;
  }

  private since(): IsoDate {
    return mentionsSince(currentToday(this.clock));
  }
}
