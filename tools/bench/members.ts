import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { withClient } from '../database.ts';
import { drive } from './drive.ts';
import type { Measure, Scenario } from './measure.ts';
import { cookieOf } from './session.ts';
import { type Stage, theStage } from './stage.ts';

const size = 10_000;
const [association, slug] = ['01900000-0000-7000-8000-00000000be0c', 'banc'];
const [requests, concurrency] = [400, 4];

const listed = `query List($search: String) {
  peopleList(page: { limit: 50, search: $search }) { total items { id displayName city } }
}`;

const bare = (condition: string): string =>
  `select id, display_name, city, count(*) over () as total from person
   where association_id = $1 and ${condition} order by sort_name, id limit 50`;
const everyone = bare(`$2 = ''`);
const toTheLetter = bare(`search_text like '%' || fold($2) || '%'`);
const alike = bare('fold($2) <% search_text');

/** (b) The first page, and a search, of a list of 10,000 members. */
export const members: Scenario = {
  id: 'b',
  name: `Liste de ${size.toLocaleString('fr-FR')} membres`,
  async run(): Promise<Measure[]> {
    const stage = await theStage();
    const cookie = await settle(stage);
    return [
      await compare(stage, cookie, 'première page', () => '', everyone),
      await compare(stage, cookie, 'recherche', (index) => `prénom${(index * 37) % size}`, toTheLetter),
      await compare(
        stage,
        cookie,
        'recherche d’un nom mal écrit',
        (index) => `pernom${(index * 37) % size}`,
        alike,
      ),
    ];
  },
};

async function compare(
  stage: Stage,
  cookie: string,
  name: string,
  search: (index: number) => string,
  bareSql: string,
): Promise<Measure> {
  const ask = (index: number) => stage.graphql(listed, { search: search(index) }, cookie, slug);
  const statements = await stage.statements(ask);
  const through = await drive(requests, concurrency, ask);
  const pool = new pg.Pool({ connectionString: stage.admin, max: concurrency });
  const floor = await drive(requests, concurrency, (index) =>
    pool.query(bareSql, [association, search(index)]),
  );
  await pool.end();
  const value = through.median;
  return {
    scenario: 'b',
    name,
    value,
    unit: 'ms',
    floor: { name: 'SQL par pg', value: floor.median },
    statements,
  };
}

/** Settles the members in their association, and signs one of them in; answers the cookie. */
async function settle({ admin, secret }: Stage): Promise<string> {
  const [user, reader, token] = [randomUUID(), randomUUID(), randomUUID()];
  await withClient(admin, async (client) => {
    await client.query(`insert into association (id, slug, name) values ($1, $2, 'Banc d’essai')`, [
      association,
      slug,
    ]);
    await client.query(
      `insert into person (association_id, id, kind, given_name, family_name, city)
       select $1, case when n = 0 then $2::uuid else gen_random_uuid() end, 'person',
              'Prénom' || n, 'Nom' || (n * 7919) % ${size}, 'Ville' || n % 40
       from generate_series(0, ${size - 1}) n`,
      [association, reader],
    );
    await client.query(`insert into auth.users (id, email, name) values ($1, 'banc@example.org', 'Banc')`, [
      user,
    ]);
    await client.query('insert into belonging (association_id, user_id, person_id) values ($1, $2, $3)', [
      association,
      user,
      reader,
    ]);
    await client.query(
      `with category as (
         insert into membership_category (association_id, id, name, voice)
         values ($1, gen_random_uuid(), 'Adhérents', 'deliberative') returning id)
       insert into membership (association_id, id, person_id, category_id, starts_on)
       select $1, gen_random_uuid(), p.id, category.id, current_date - 30 from person p, category
       where p.association_id = $1`,
      [association],
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
