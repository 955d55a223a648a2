import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { withClient } from '../database.ts';
import type { Measure, Scenario } from './measure.ts';
import { applicationRole, type Stage, theStage } from './stage.ts';

const people = 500;
const tasksEach = 3;
const [here, slug] = ['01900000-0000-7000-8000-00000000be5c', 'banc-resume'];

/** What a run writes, in the order in which keys allow it. */
const tables = ['digest', 'digest_link', 'mail'];

/** (j) Digest run for 500 members, each with three tasks of the day: from the hour that strikes to the last mail in the outbox. */
export const digests: Scenario = {
  id: 'j',
  name: `Résumés de ${people} membres`,
  async run(): Promise<Measure[]> {
    const stage = await theStage();
    await settle(stage);
    const before = await sent(stage);
    const taken = await goRound(stage);
    const statements = (await sent(stage)) - before;
    const bare = await writeAgain(stage);
    return [
      {
        ...{ scenario: 'j', name: 'un tour, tous les résumés', unit: 's', value: taken, statements },
        floor: { name: 'mêmes lignes par pg', value: bare },
      },
    ];
  },
};

/** Statements so far that are not the queue’s own: it asks for work twice a second, whatever there is to do. */
async function sent({ admin }: Stage): Promise<number> {
  return withClient(admin, async (client) => {
    const { rows } = await client.query(
      `select coalesce(sum(calls), 0)::int as sent from pg_stat_statements s join pg_roles r on r.oid = s.userid
       where rolname = $1 and query not like '%pgboss%' and query not like '%jobs.%'`,
      [applicationRole],
    );
    return rows[0].sent;
  });
}

/** Seconds from the transaction that looks to the one that holds everything; the job’s wait for its turn is left out. */
async function goRound({ admin }: Stage): Promise<number> {
  return withClient(admin, async (client) => {
    const { rows } = await client.query(
      `insert into jobs.job (name, data) values ('digest', '{}') returning id`,
    );
    const took = await client.query(TOOK, [rows[0].id]);
    let [{ seconds }] = took.rows;
    while (seconds === null) [{ seconds }] = (await client.query(TOOK, [rows[0].id])).rows;
    const { rows: sent } = await client.query(
      `select count(*)::int as mails from mail where association_id = $1 and kind = 'digest'`,
      [here],
    );
    if (sent[0].mails !== people) throw new Error(`${sent[0].mails} digests were written.`);
    return Number(seconds);
  });
}

const TOOK = `select case when state = 'failed' then -1 when completed_on is not null
  then extract(epoch from completed_on - started_on) end as seconds from jobs.job where id = $1`;

/** Seconds to write the same rows again, on one connection, in one transaction that is then taken back. */
async function writeAgain({ admin }: Stage): Promise<number> {
  return withClient(admin, async (client) => {
    const writing = [];
    for (const table of tables) writing.push(await rowsOf(client, table));
    await client.query('begin');
    await client.query('delete from digest_link where association_id = $1', [here]);
    await client.query('delete from digest where association_id = $1', [here]);
    await client.query('delete from mail where association_id = $1', [here]);
    const began = performance.now();
    for (const { sql, rows } of writing) await client.query(sql, [rows]);
    const seconds = (performance.now() - began) / 1000;
    await client.query('rollback');
    return seconds;
  });
}

async function rowsOf(client: pg.Client, table: string): Promise<{ sql: string; rows: string }> {
  const { rows } = await client.query(
    `select coalesce(jsonb_agg(to_jsonb(t)), '[]')::text as rows from ${table} t where association_id = $1`,
    [here],
  );
  const sql = `insert into ${table} select (jsonb_populate_recordset(null::${table}, $1)).*`;
  return { sql, rows: rows[0].rows };
}

/** An association where it is noon, and 500 members who want theirs each day and hold three tasks of this one. */
async function settle({ admin }: Stage): Promise<void> {
  const ahead = 12 - new Date().getUTCHours();
  const zone = ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
  const [category, commission] = [randomUUID(), randomUUID()];
  await withClient(admin, async (client) => {
    await client.query(`insert into association (id, slug, name, time_zone) values ($1, $2, 'Banc', $3)`, [
      ...[here, slug, zone],
    ]);
    await client.query(
      `insert into membership_category (association_id, id, name, voice) values ($1, $2, 'Adhérents', 'deliberative')`,
      [here, category],
    );
    await client.query(`insert into commission (association_id, id, name) values ($1, $2, 'Technique')`, [
      ...[here, commission],
    ]);
    await client.query(PEOPLE, [here, people, category]);
    await client.query(TASKS, [here, commission, tasksEach]);
    await client.query(HOLDERS, [here]);
    await client.query(NO_POSTMAN);
    // As in an association that has lived: the planner knows its tables.
    await client.query('analyze');
  });
}

const PEOPLE = `
  with people as (
    insert into person (association_id, id, kind, given_name, family_name, email)
    select $1, gen_random_uuid(), 'person', 'Prénom', 'Nom' || n, 'membre' || n || '@example.org'
    from generate_series(1, $2) as n returning id),
  chosen as (
    insert into digest_rhythm (association_id, person_id, rhythm) select $1, id, 'daily' from people)
  insert into membership (association_id, id, person_id, category_id, starts_on)
  select $1, gen_random_uuid(), id, $3, '2020-01-01' from people`;

/** The author of a task is who will hold it. */
const TASKS = `
  insert into task (association_id, id, commission_id, stage_id, title, due_on, position, author_id)
  select $1, gen_random_uuid(), $2, s.id, 'Tâche ' || n, (now() at time zone a.time_zone)::date,
    lpad((row_number() over ())::text, 6, '0') || 'i', p.id
  from person p, generate_series(1, $3) as n, stage s, association a
  where p.association_id = $1 and a.id = $1 and s.association_id = $1 and s.position = 0`;

const HOLDERS = `
  insert into task_assignee (association_id, id, task_id, person_id)
  select $1, gen_random_uuid(), id, author_id from task where association_id = $1`;

/** Mails stay in the outbox: sending them is other work, which would begin before the count is read. */
const NO_POSTMAN = `
  create function no_postman() returns trigger language plpgsql as 'begin return null; end';
  create trigger no_postman before insert on jobs.job for each row when (new.name = 'mail')
    execute function no_postman()`;
