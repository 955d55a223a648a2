import { type Erased, type Kept, PersonalData, type PersonalDataSource } from '@etabli/membership';
import { Db, inViewersWords } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

/** What boards know of people: the tasks they hold or held, what they said, where they were called. */
const copySql = `
  select jsonb_build_object(
    'held', (select coalesce(jsonb_agg(jsonb_build_object('task', t.title, 'since', a.since, 'until', a.until)
        order by a.since), '[]')
      from task_assignee a join task t on t.id = a.task_id where a.person_id = $1),
    'written', (select coalesce(jsonb_agg(jsonb_build_object('task', t.title, 'on', t.recorded_at) order by t.recorded_at), '[]')
      from task t where t.author_id = $1),
    'comments', (select coalesce(jsonb_agg(jsonb_build_object('task', t.title, 'words', c.body, 'on', c.recorded_at)
        order by c.recorded_at), '[]')
      from task_comment c join task t on t.id = c.task_id where c.recorded_by = $1 and c.removed_at is null),
    'calledIn', (select coalesce(jsonb_agg(jsonb_build_object('task', t.title, 'on', m.recorded_at) order by m.recorded_at), '[]')
      from task_mention m join task t on t.id = m.task_id where m.person_id = $1)
  ) as data`;

const words = {
  fr: { drafts: 'brouillons de tâches', held: 'tâches dont elle s’occupait, rendues à leur commission' },
  en: { drafts: 'drafts of tasks', held: 'tasks they held, given back to their commission' },
};

/**
 * The part of boards in what is known of people. Drafts go and open tasks are free again; what was said about the work of a
 * commission stays, under no name.
 */
@Injectable()
export class TasksSource implements PersonalDataSource, OnModuleInit {
  readonly section = 'tasks';

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PersonalData) private readonly data: PersonalData,
  ) {}

  onModuleInit(): void {
    this.data.declare(this);
  }

  async copy(personId: string): Promise<unknown> {
    return (await this.db.row<{ data: unknown }>(copySql, [personId]))?.data ?? null;
  }

  async erase(personId: string): Promise<Erased[]> {
    const say = inViewersWords(words);
    await this.db.query('delete from kept_looking where person_id = $1', [personId]);
    const drafts = await this.db.row<{ count: number }>('select forget_drafts($1) as count', [personId]);
    const held = await this.db.row<{ count: number }>(
      `with freed as (update task_assignee set until = clock_timestamp() where person_id = $1 and until is null returning 1)
       select count(*)::int as count from freed`,
      [personId],
    );
    return [
      { code: 'task-drafts', what: say.drafts, count: drafts?.count ?? 0 },
      { code: 'tasks-held', what: say.held, count: held?.count ?? 0 },
    ].filter(({ count }) => count > 0);
  }

  async kept(): Promise<Map<string, Kept[]>> {
    return new Map();
  }
}
