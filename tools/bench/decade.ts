import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { withClient } from '../database.ts';
import { drive } from './drive.ts';
import type { Measure, Scenario } from './measure.ts';
import { cookieOf } from './session.ts';
import { type Stage, theStage } from './stage.ts';

const [house, slug] = ['01900000-0000-7000-8000-00000000be2c', 'banc-dix-ans'];
const [residents, commissions, tasks, lines, decisions] = [47, 8, 6000, 3000, 1000];
const [requests, concurrency] = [60, 2];

const search =
  'query ($words: String!) { search(words: $words, limit: 5) { kind total hits { id title to } } }';
const monday = '{ monday { lines { key urgency sentence action { label to } } } }';
const decided =
  'query ($about: String!) { answer(questionId: "decided", about: $about) { sentence items { label to } } }';

const bare = {
  search: `select id, title, count(*) over () as total from (
      select id, title, search_text from task where association_id = $1
      union all select id, text, search_text from meeting_line where association_id = $1
      union all select id, what, search_text from decision where association_id = $1) everything
    where search_text like '%' || fold($2) || '%' limit 5`,
  monday: `select commission_id, count(*), min(due_on), $2::text from task
    where association_id = $1 and finished_at is null and due_on < current_date group by 1`,
  decided: `select id, what, count(*) over () as total from decision
    where association_id = $1 and search_text like '%' || fold($2) || '%' order by decided_on desc limit 20`,
};

/** (i) Ten years of a house of 47 residents: one search, the coordinator’s Monday, one set question. */
export const decade: Scenario = {
  id: 'i',
  name: `Dix ans, ${(tasks + lines + decisions).toLocaleString('fr-FR')} lignes`,
  async run(): Promise<Measure[]> {
    const stage = await theStage();
    const cookie = await settle(stage);
    const word = (index: number) => `sujet${index % 500}`;
    const ask = (query: string, variables: (index: number) => object) => (index: number) =>
      stage.graphql(query, { ...variables(index) }, cookie, slug);
    return [
      await compare(
        stage,
        'une recherche',
        ask(search, (index) => ({ words: word(index) })),
        bare.search,
        word,
      ),
      await compare(
        stage,
        'le lundi',
        ask(monday, () => ({})),
        bare.monday,
        word,
      ),
      await compare(
        stage,
        'une question',
        ask(decided, (index) => ({ about: word(index) })),
        bare.decided,
        word,
      ),
    ];
  },
};

async function compare(
  stage: Stage,
  name: string,
  ask: (index: number) => Promise<unknown>,
  sql: string,
  word: (index: number) => string,
): Promise<Measure> {
  const statements = await stage.statements(ask);
  const { median: value } = await drive(requests, concurrency, ask);
  const pool = new pg.Pool({ connectionString: stage.admin, max: concurrency });
  const floor = await drive(requests, concurrency, (index) => pool.query(sql, [house, word(index)]));
  await pool.end();
  return {
    ...{ scenario: 'i', name, value, unit: 'ms', statements },
    floor: { name: 'SQL par pg', value: floor.median },
  };
}

/** Writes ten years, and signs its coordinator in; answers the cookie. */
async function settle({ admin, secret }: Stage): Promise<string> {
  const [user, token] = [randomUUID(), randomUUID()];
  await withClient(admin, async (client) => {
    await client.query(`insert into association (id, slug, name) values ($1, $2, 'Dix ans')`, [house, slug]);
    for (const statement of history) await client.query(statement, [house]);
    await client.query(`insert into auth.users (id, email, name) values ($1, 'dixans@example.org', 'Banc')`, [
      user,
    ]);
    await client.query(
      `insert into belonging (association_id, user_id, person_id)
       select $1, $2, id from person where association_id = $1 and given_name = 'Prénom0'`,
      [house, user],
    );
    await client.query(
      `insert into auth.sessions (id, token, user_id, second_factor, ip_address, user_agent, expires_at)
       values (gen_random_uuid(), $1, $2, true, '', 'bench', now() + interval '1 day')`,
      [token, user],
    );
    await client.query('vacuum analyze');
  });
  return cookieOf(token, secret);
}

/** Rows of ten years, each select over numbers; \`$1\` is the association. */
const history = [
  `insert into person (association_id, id, kind, given_name, family_name, city)
   select $1, gen_random_uuid(), 'person', 'Prénom' || n, 'Nom' || n, 'Crest' from generate_series(0, ${residents - 1}) n`,
  `with category as (insert into membership_category (association_id, id, name, voice)
     values ($1, gen_random_uuid(), 'Adhérents', 'deliberative') returning id)
   insert into membership (association_id, id, person_id, category_id, starts_on)
   select $1, gen_random_uuid(), p.id, category.id, current_date - 3650 from person p, category where p.association_id = $1`,
  `insert into mandate (association_id, id, person_id, role, starts_on)
   select $1, gen_random_uuid(), id, case given_name when 'Prénom0' then 'coordinator' else 'resident' end, current_date - 3650
   from person where association_id = $1`,
  `insert into commission (association_id, id, name)
   select $1, gen_random_uuid(), 'Commission ' || n from generate_series(1, ${commissions}) n`,
  `insert into task (association_id, id, commission_id, stage_id, title, description, position, due_on, finished_at)
   select $1, gen_random_uuid(), s.commission_id, s.id, 'Tâche ' || n || ' sujet' || n % 500, 'Une description de la tâche',
     't' || lpad(n::text, 6, '0'), current_date - (n % 3650), case when s.finishes then now() - interval '30 days' end
   from generate_series(1, ${tasks}) n
   join (select *, row_number() over (order by commission_id, finishes) - 1 as rank from stage
     where association_id = $1 and name in ('À faire', 'Fait')) s
     on s.rank = (n % ${commissions}) * 2 + case when n % 41 = 0 then 0 else 1 end`,
  `insert into meeting (association_id, id, commission_id, title, starts_at, ends_at, state, held_at)
   select $1, gen_random_uuid(), c.id, 'Réunion ' || n, now() - n * interval '36 days', now() - n * interval '36 days' + interval '2 hours',
     'held', now() - n * interval '36 days'
   from commission c, generate_series(1, 100) n where c.association_id = $1`,
  `insert into meeting_point (association_id, id, meeting_id, position, title)
   select $1, gen_random_uuid(), id, 1, 'Divers' from meeting where association_id = $1`,
  `insert into meeting_line (association_id, id, meeting_id, point_id, position, text)
   select $1, gen_random_uuid(), p.meeting_id, p.id, n, 'Ligne du compte rendu sujet' || (p.rank * 4 + n) % 500
   from (select *, row_number() over (order by id) as rank from meeting_point where association_id = $1) p,
     generate_series(1, ${Math.ceil(lines / (commissions * 100))}) n`,
  `update meeting set state = 'published', published_at = held_at where association_id = $1`,
  `insert into decision (association_id, id, commission_id, what, why, method, decided_on)
   select $1, gen_random_uuid(), (select id from commission where association_id = $1 limit 1), 'Décision sujet' || n % 500,
     'Une raison', 'consent', current_date - (n % 3650) from generate_series(1, ${decisions}) n`,
];
