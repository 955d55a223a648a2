import { demand, type Locale, newId, Refusal } from '@etabli/kernel';
import { said } from '@etabli/membership';
import {
  currentActor,
  currentAssociation,
  Db,
  groupBy,
  load,
  Outbox,
  SETTINGS,
  type Settings,
} from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { calledIn, type Nameable } from '../rules/mentions.js';
import { TaskEvents } from './events.js';
import { mentionLetter } from './mention-letter.js';
import { TaskComment } from './parts.entities.js';
import { TaskParts } from './parts.js';
import { TaskReads } from './reads.js';
import type { Task } from './tasks.entities.js';

/** More people than one comment may call. */
const MOST = 20;

/** What people say about tasks, and whom they call by it. */
@Injectable()
export class TaskComments {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(TaskReads) private readonly reads: TaskReads,
    @Inject(TaskParts) private readonly parts: TaskParts,
    @Inject(TaskEvents) private readonly events: TaskEvents,
  ) {}

  /**
   * Says something about a task; those who are called by it get a mail. With `readNames`, whom its words name after an @ are called
   * too: what was written without network knew no list of people. Refuses `input.required`, `task.draft-unseen` (nobody can
   * be called to a draft), `comment.too-many-called`. An id received before changes nothing, so that a phone may send again what
   * it is not sure to have sent; somebody else’s refuses `comment.not-yours`.
   */
  async say(
    taskId: string,
    body: string,
    mentionIds: readonly string[],
    { id: givenId = null, readNames = false }: { id?: string | null; readNames?: boolean } = {},
  ): Promise<Task> {
    const task = await this.reads.locked(taskId, 'comment');
    const id = givenId ?? newId();
    if (await this.saidBefore(taskId, id)) return task;
    demand(mentionIds.length <= MOST, 'comment.too-many-called', { max: MOST });
    demand(!task.private || mentionIds.length === 0, 'task.draft-unseen');
    const comment = await this.db.add(TaskComment, { id, taskId, body: said(body, 'body', 10_000) });
    const named = readNames && !task.private ? await this.named(task, comment.body) : [];
    await this.call(task, comment, [...mentionIds, ...named].slice(0, MOST));
    await this.events.turned(task, { part: 'comment', id: comment.id, on: true });
    return task;
  }

  /** Takes one’s words back. Refuses `comment.not-yours`, `not-found` when they are gone already. */
  async takeBack(id: string): Promise<Task> {
    const comment = await this.db.get(TaskComment, id);
    const task = await this.reads.locked(comment.taskId, 'comment');
    demand(comment.recordedBy === currentActor().personId, 'comment.not-yours');
    const turn = { part: 'comment', id, on: false } as const;
    if (!(await this.parts.turn(task.id, turn))) throw new Refusal('not-found');
    await this.events.turned(task, turn);
    return task;
  }

  /** Whom a comment calls; batched. */
  async called(commentId: string): Promise<string[]> {
    const found = await load('comment-mentions', commentId, async (ids) => {
      const rows = await this.db.query<{ comment: string; person: string }>(
        'select comment_id as comment, person_id as person from task_mention where comment_id = any($1)',
        [ids],
      );
      return groupBy(ids, rows, (row) => row.comment);
    });
    return (found ?? []).map(({ person }) => person);
  }

  /** Whom words name, those who sit in the commission or hold the task before the others. */
  private async named(task: Task, body: string): Promise<string[]> {
    if (!body.includes('@')) return [];
    const people = await this.db.query<Nameable>(
      `select p.id, p.display_name as name,
         exists (select from mandate m where m.person_id = p.id and m.commission_id = $1 and m.cancelled_at is null
             and (m.ends_on is null or m.ends_on >= current_date))
           or exists (select from task_assignee a where a.person_id = p.id and a.task_id = $2 and a.until is null) as near
       from person p where p.erased_at is null`,
      [task.commissionId, task.id],
    );
    return calledIn(body, people);
  }

  private async saidBefore(taskId: string, id: string): Promise<boolean> {
    const [before] = await this.db.find(TaskComment, { where: { id } });
    if (!before) return false;
    demand(before.taskId === taskId && before.recordedBy === currentActor().personId, 'comment.not-yours');
    return true;
  }

  /** Notes who is called, and writes to those who have an address. People of elsewhere and oneself are passed over. */
  private async call(task: Task, comment: TaskComment, mentionIds: readonly string[]): Promise<void> {
    const { personId } = currentActor();
    const people = await this.db.query<{ id: string; name: string; email: string | null; locale: Locale }>(
      `with called as (
         insert into task_mention (comment_id, task_id, person_id)
         select $1, $2, p.id from person p where p.id = any($3) and p.id is distinct from $4 and p.erased_at is null
         returning person_id)
       select p.id, p.display_name as name, p.email, p.locale from person p join called c on c.person_id = p.id`,
      [comment.id, task.id, mentionIds, personId],
    );
    const author = await this.db.row<{ name: string }>(
      'select display_name as name from person where id = $1',
      [personId],
    );
    const { name: association, slug } = currentAssociation();
    const letters = people.flatMap(({ id, name, email, locale }) => {
      if (!email) return [];
      const url = `${this.settings.url}/${slug}/commissions/${task.commissionId}?tache=${task.id}`;
      const to = { address: email, name, personId: id };
      const { title } = task;
      return mentionLetter({
        to,
        association,
        author: author?.name ?? '',
        title,
        body: comment.body,
        url,
        locale,
      });
    });
    await this.outbox.post(letters);
  }
}
