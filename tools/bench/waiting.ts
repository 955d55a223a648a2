import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { withClient } from '../database.ts';
import { drive } from './drive.ts';
import type { Measure, Scenario } from './measure.ts';
import { cookieOf } from './session.ts';
import { type Stage, theStage } from './stage.ts';

const applicants = 1000;
const [reads, offers, free] = [20, 20, 60];
const slug = 'banc-attente';
const association = '01900000-0000-7000-8000-00000000be5b';

const vacancies = `query { placeVacancies { from eligible place { id name } line { id name rank points }
  passed { rank reasons application { id name } } pairs { halfDays } offers { id } } }`;
const offer = `mutation ($placeId: ID!) { offerPlace(input: { placeId: $placeId }) {
  __typename ... on PlaceOffer { id rank application { name } } ... on Refusal { code } } }`;
const bare = `select a.* from application a join lateral (select s.kind from application_step s
    where s.association_id = a.association_id and s.application_id = a.id and s.kind <> 'skipped'
    order by s.number desc limit 1) last on last.kind = 'confirmed'
  where a.association_id = $1 order by cardinality(a.meets) desc, a.applied_on, a.id`;

/** (w) A thousand people wait for a desk: the free places with whom each goes to, and one offer after the other. */
export const waiting: Scenario = {
  id: 'w',
  name: `Liste d’attente de ${applicants} personnes`,
  async run(): Promise<Measure[]> {
    const stage = await theStage();
    const { cookie, desks } = await settle(stage);
    const read = () => stage.graphql(vacancies, {}, cookie, slug);
    const statements = await stage.statements(read);
    const through = await drive(reads, 1, read);
    const pool = new pg.Pool({ connectionString: stage.admin, max: 1 });
    const floor = {
      name: 'SQL par pg',
      value: (await drive(reads, 1, () => pool.query(bare, [association]))).median,
    };
    await pool.end();
    const give = () => stage.graphql(offer, { placeId: desks.pop() }, cookie, slug);
    const one = await stage.statements(give);
    const given = await drive(offers, 1, give);
    return [
      {
        ...{ scenario: 'w', name: 'les places libres et leur suite', unit: 'ms', value: through.median },
        statements,
        floor,
      },
      {
        ...{ scenario: 'w', name: 'une offre, écrite et envoyée', unit: 'ms', value: given.median },
        statements: one,
        floor,
      },
    ];
  },
};

/** Desks that nobody has, a thousand who wait for one, and who reviews; answers the cookie and the desks. */
async function settle({ admin, secret }: Stage): Promise<{ cookie: string; desks: string[] }> {
  const [user, reviewer, token] = [randomUUID(), randomUUID(), randomUUID()];
  const desks = await withClient(admin, async (client) => {
    const run = (sql: string, ...values: unknown[]) => client.query(sql, values);
    await run(
      `insert into association (id, slug, name) values ($1, $2, 'Banc de l’attente')`,
      association,
      slug,
    );
    await run(
      `insert into person (association_id, id, kind, given_name, family_name) values ($1, $2, 'person', 'Ada', 'Banc')`,
      ...[association, reviewer],
    );
    await run(
      `insert into mandate (association_id, id, person_id, role, starts_on) values ($1, gen_random_uuid(), $2, 'chair', '2015-01-01')`,
      ...[association, reviewer],
    );
    await run(
      'insert into waiting_list (association_id, id, is_open) values ($1, gen_random_uuid(), true)',
      association,
    );
    await run(
      `insert into allocation_criteria (association_id, id, criteria, seed, adopted_by) values ($1, gen_random_uuid(),
         '[{"key":"a","label":"A","points":20},{"key":"b","label":"B","points":10}]', 'graine', 'AG')`,
      association,
    );
    await run(
      `insert into application (association_id, id, given_name, family_name, email, locale, activity, kind, features, week,
         starts_on, budget_cents, meets, applied_on, consent_at, token_hash)
       select $1, gen_random_uuid(), 'Ada', 'Banc ' || n, 'ada' || n || '@example.org', 'fr', 'Reliure', 'desk',
         case when n % 5 = 0 then array['water'] else '{}' end, case when n % 3 = 0 then 15 else 16383 end, current_date,
         case when n % 7 = 0 then 5000 end, case n % 4 when 0 then array['a'] when 1 then array['b'] else '{}' end,
         current_date - (n % 300), now(), n::text from generate_series(1, ${applicants}) n`,
      association,
    );
    await run(
      `insert into application_step (association_id, id, application_id, kind)
       select association_id, gen_random_uuid(), id, 'confirmed' from application where association_id = $1`,
      association,
    );
    const { rows } = await run(
      `insert into place (association_id, id, kind, name, price_cents, opens_on)
       select $1, gen_random_uuid(), 'desk', 'Poste ' || n, 14000, '2015-01-01' from generate_series(1, ${free}) n returning id`,
      association,
    );
    await run(`insert into auth.users (id, email, name) values ($1, 'attente@example.org', 'Banc')`, user);
    await run(
      'insert into belonging (association_id, user_id, person_id) values ($1, $2, $3)',
      association,
      user,
      reviewer,
    );
    await run(
      `insert into auth.sessions (id, token, user_id, second_factor, ip_address, user_agent, expires_at)
       values (gen_random_uuid(), $1, $2, true, '', 'bench', now() + interval '1 day')`,
      ...[token, user],
    );
    await client.query('vacuum analyze');
    return rows.map(({ id }) => String(id));
  });
  return { cookie: cookieOf(token, secret), desks };
}
