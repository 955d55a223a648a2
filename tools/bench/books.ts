import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { withClient } from '../database.ts';
import { drive } from './drive.ts';
import type { Measure, Scenario } from './measure.ts';
import { cookieOf } from './session.ts';
import { type Stage, theStage } from './stage.ts';

const [entries, samples] = [100_000, 40];
const [association, slug] = ['01900000-0000-7000-8000-00000000be0b', 'banc-comptes'];

const YEAR = `query Year($id: ID!) { yearAccounts(yearId: $id) {
  income { sections { key cents rows { key cents } } results { year } } } }`;

/** (o) The income statement and the balance sheet of a year of 100,000 entries, against the sums of its accounts alone. */
export const books: Scenario = {
  id: 'o',
  name: `Comptes d’un exercice de ${entries.toLocaleString('fr-FR')} écritures`,
  async run(): Promise<Measure[]> {
    const stage = await theStage();
    const { cookie, year } = await settle(stage);
    const read = () => stage.graphql(YEAR, { id: year }, cookie, slug);
    const load = await drive(samples, 1, read);
    const statements = await stage.statements(read);
    const bare = await floor(stage, year);
    return [
      {
        ...{ scenario: 'o', name: 'compte de résultat et bilan', unit: 'ms', value: load.median, statements },
        floor: { name: 'somme par compte, pg', value: bare.median },
      },
    ];
  },
};

/** What each account moved in the year, by `pg` as the owner: no row security, no statement made of it. */
async function floor({ admin }: Stage, year: string) {
  const pool = new pg.Pool({ connectionString: admin, max: 1 });
  const load = await drive(samples, 1, () =>
    pool.query(
      `select l.account_id, sum(l.debit_cents::bigint), sum(l.credit_cents::bigint) from ledger_entry e
       join ledger_line l on l.association_id = e.association_id and l.entry_id = e.id
       where e.association_id = $1 and e.financial_year_id = $2 group by 1`,
      [association, year],
    ),
  );
  await pool.end();
  return load;
}

/** An association with a year of entries, two lines each, over twenty accounts; and its treasurer. */
async function settle({ admin, secret }: Stage): Promise<{ cookie: string; year: string }> {
  const [user, treasurer, token] = [randomUUID(), randomUUID(), randomUUID()];
  const year = await withClient(admin, async (client) => {
    await client.query(`insert into association (id, slug, name) values ($1, $2, 'Banc')`, [
      association,
      slug,
    ]);
    await client.query(TREASURER, [association, treasurer, user, token]);
    const { rows } = await client.query<{ id: string }>(
      `select id from financial_year where association_id = $1 and current_date between starts_on and ends_on`,
      [association],
    );
    const id = rows[0]?.id ?? '';
    await client.query(ENTRIES, [association, id, entries]);
    await client.query('vacuum analyze ledger_entry, ledger_line');
    return id;
  });
  return { cookie: cookieOf(token, secret), year };
}

const TREASURER = `
  with person as (
    insert into person (association_id, id, kind, given_name, family_name)
    values ($1, $2, 'person', 'Tristan', 'Banc') returning id),
  users as (
    insert into auth.users (id, email, name) values ($3, 'comptes@example.org', 'Tristan') returning id),
  belongs as (insert into belonging (association_id, user_id, person_id) values ($1, $3, $2)),
  office as (
    insert into mandate (association_id, id, person_id, role, starts_on)
    values ($1, gen_random_uuid(), $2, 'treasurer', current_date - 400))
  insert into auth.sessions (id, token, user_id, second_factor, ip_address, user_agent, expires_at)
  select gen_random_uuid(), $4, $3, true, '', 'bench', now() + interval '1 day' from users`;

const ENTRIES = `
  with moved as (
    select gen_random_uuid() as id, n, y.starts_on + (n % 200) as on_date from financial_year y, generate_series(1, $3::int) n
    where y.association_id = $1 and y.id = $2),
  written as (
    insert into ledger_entry (association_id, id, financial_year_id, journal, number, on_date, label, voucher_kind, voucher_id)
    select $1, id, $2, 'OD', n, on_date, 'Banc', 'manual', gen_random_uuid() from moved),
  chart as (
    select id, row_number() over (partition by kind order by number) - 1 as rank, kind from ledger_account
    where association_id = $1 and kind in ('expense', 'income'))
  insert into ledger_line (association_id, entry_id, position, account_id, debit_cents, credit_cents)
  select $1, m.id, 0, e.id, 100 + m.n % 900, 0 from moved m join chart e on e.kind = 'expense' and e.rank = m.n % 10
  union all
  select $1, m.id, 1, i.id, 0, 100 + m.n % 900 from moved m join chart i on i.kind = 'income' and i.rank = m.n % 5`;
