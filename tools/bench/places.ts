import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { withClient } from '../database.ts';
import { drive } from './drive.ts';
import type { Measure, Scenario } from './measure.ts';
import { cookieOf } from './session.ts';
import { type Stage, theStage } from './stage.ts';

const [places, years] = [500, 10];
const [requests, concurrency] = [60, 4];
const slug = 'banc-places';
const association = '01900000-0000-7000-8000-00000000be5a';

/** What the plan’s page asks. */
const plan = `query ($from: PlainDate!, $to: PlainDate!) { plan(from: $from, to: $to) {
  places { id kind name floorId areaHundredths capacity features priceCents opensOn closesOn }
  shapes { id placeId floorId points fromDay }
  stays { id placeId startsOn endsOn week seats person { id displayName givenName } }
  holds { placeId compositionId intoIds startsOn endsOn } } }`;
const bare = `select p.id, p.name, o.starts_on, o.ends_on, o.week, w.display_name from place p
  left join occupancy o on o.association_id = p.association_id and o.place_id = p.id and o.in_force && daterange($2, $3, '[]')
  left join person w on w.association_id = o.association_id and w.id = o.person_id
  where p.association_id = $1 order by p.id`;

/** (p) The plan of a house of 500 places with ten years of history: a day, and a year. */
export const plans: Scenario = {
  id: 'p',
  name: `Plan de ${places} places, ${years} ans d’histoire`,
  async run(): Promise<Measure[]> {
    const stage = await theStage();
    const cookie = await settle(stage);
    return [
      await read(stage, cookie, 'le plan d’un jour', '2024-03-15', '2024-03-15'),
      await read(stage, cookie, 'le plan d’une année', '2024-01-01', '2024-12-31'),
    ];
  },
};

async function read(stage: Stage, cookie: string, name: string, from: string, to: string): Promise<Measure> {
  const ask = () => stage.graphql(plan, { from, to }, cookie, slug);
  const statements = await stage.statements(ask);
  const through = await drive(requests, concurrency, ask);
  const pool = new pg.Pool({ connectionString: stage.admin, max: concurrency });
  const floor = await drive(requests, concurrency, () => pool.query(bare, [association, from, to]));
  await pool.end();
  return {
    ...{ scenario: 'p', name, unit: 'ms', value: through.median, statements },
    floor: { name: 'SQL par pg', value: floor.median },
  };
}

/** Five hundred desks, each had by ten people one after the other for a year, and who looks at them; answers the cookie. */
async function settle({ admin, secret }: Stage): Promise<string> {
  const [user, reader, token] = [randomUUID(), randomUUID(), randomUUID()];
  await withClient(admin, async (client) => {
    const run = (sql: string, ...values: unknown[]) => client.query(sql, values);
    await run(
      `insert into association (id, slug, name) values ($1, $2, 'Banc des places')`,
      association,
      slug,
    );
    await run(
      `insert into person (association_id, id, kind, given_name, family_name)
       select $1, case when n = 0 then $2::uuid else gen_random_uuid() end, 'person', 'Ada', 'Banc ' || n from generate_series(0, 400) n`,
      ...[association, reader],
    );
    await run(
      `with category as (insert into membership_category (association_id, id, name, voice)
         values ($1, gen_random_uuid(), 'Adhérents', 'deliberative') returning id)
       insert into membership (association_id, id, person_id, category_id, starts_on)
       select $1, gen_random_uuid(), $2, id, '2015-01-01' from category`,
      ...[association, reader],
    );
    await run(
      `insert into place (association_id, id, kind, name, opens_on)
       select $1, gen_random_uuid(), 'desk', 'Poste ' || n, '2015-01-01' from generate_series(1, ${places}) n`,
      association,
    );
    await run(
      `insert into allocation (association_id, id, place_id, person_id, starts_on, ends_on, week)
       select $1, gen_random_uuid(), p.id, w.id, make_date(2014 + y, 1, 1), make_date(2014 + y, 12, 31), 16383
       from (select id, row_number() over (order by id) as n from place where association_id = $1) p
       cross join generate_series(1, ${years}) y
       join (select id, row_number() over (order by id) - 1 as n from person where association_id = $1) w on w.n = (p.n * 7 + y) % 400`,
      association,
    );
    await run(`insert into auth.users (id, email, name) values ($1, 'places@example.org', 'Banc')`, user);
    await run(
      'insert into belonging (association_id, user_id, person_id) values ($1, $2, $3)',
      ...[association, user, reader],
    );
    await run(
      `insert into auth.sessions (id, token, user_id, second_factor, ip_address, user_agent, expires_at)
       values (gen_random_uuid(), $1, $2, true, '', 'bench', now() + interval '1 day')`,
      ...[token, user],
    );
    await client.query('vacuum analyze');
  });
  return cookieOf(token, secret);
}
