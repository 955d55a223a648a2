import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { withClient } from '../database.ts';
import { drive, warmUpOf } from './drive.ts';
import type { Measure, Scenario } from './measure.ts';
import { cookieOf } from './session.ts';
import { type Stage, theStage } from './stage.ts';

const [payments, writers, people] = [10_000, 4, 10_000];
const [association, slug] = ['01900000-0000-7000-8000-00000000be0e', 'banc-paiements'];
const samples = 200;

const record = `mutation Record($input: PaymentInput!) {
  recordPayment(input: $input) { ... on Payment { id settledCents } ... on Refusal { message } }
}`;
const unpaid = `query Unpaid { unpaid(page: { limit: 50, offset: 0 }) { total remainingCents items { id remainingCents } } }`;

const statement = `query Account($personId: ID!) { moneyAccount(personId: $personId) {
  owedCents lateCents creditCents dues { id label remainingCents } payments { id amountCents creditCents } } }`;

/** (q) 10,000 payments by 4 writers at once, each paying its due and written in the books; then what is left to pay, and what one of them owes. */
export const paying: Scenario = {
  id: 'q',
  name: `${payments.toLocaleString('fr-FR')} paiements par ${writers} personnes à la fois`,
  async run(): Promise<Measure[]> {
    const stage = await theStage();
    const { cookie, ids } = await settle(stage);
    const pays = (index: number) => pay(stage, cookie, ids[index % ids.length] ?? '');
    const load = await drive(payments, writers, pays);
    const statements = await stage.statements((index) => pays(payments + warmUpOf(payments) + index));
    const floor = await bare(stage);
    const list = await drive(samples, writers, () => stage.graphql(unpaid, {}, cookie, slug));
    const listed = await stage.statements(() => stage.graphql(unpaid, {}, cookie, slug));
    const reads = (index: number) =>
      stage.graphql(statement, { personId: ids[index % ids.length] }, cookie, slug);
    const account = await drive(samples, writers, reads);
    const told = await stage.statements(reads);
    const asked = await queried(stage, LIST, () => [association]);
    const one = await queried(stage, ONE, (index) => [association, ids[index % ids.length]]);
    return [
      {
        ...{ scenario: 'q', name: 'paiements, échecs 0', unit: '/s', value: load.perSecond, statements },
        floor: { name: 'SQL par pg', value: floor.perSecond },
      },
      {
        ...{ scenario: 'q', name: 'un paiement, 95 sur 100 sous', unit: 'ms', value: load.p95 },
        floor: { name: 'SQL par pg', value: floor.p95 },
      },
      {
        ...{ scenario: 'q', name: 'reste à payer, 95 sur 100 sous', unit: 'ms', value: list.p95 },
        statements: listed,
        floor: { name: 'SQL par pg', value: asked.p95 },
      },
      {
        ...{ scenario: 'q', name: 'compte d’un membre, 95 sur 100 sous', unit: 'ms', value: account.p95 },
        statements: told,
        floor: { name: 'SQL par pg', value: one.p95 },
      },
    ];
  },
};

/** One payment; what is refused is a failure, and ends the bench. */
async function pay(stage: Stage, cookie: string, personId: string): Promise<void> {
  const input = {
    ...{ personId, method: 'transfer', amountCents: 1_000, receivedOn: today },
    ...{ idempotencyKey: randomUUID(), distinct: true },
  };
  const { recordPayment: done } = await stage.graphql<{ recordPayment: { id?: string; message?: string } }>(
    record,
    { input },
    cookie,
    slug,
  );
  if (!done.id) throw new Error(`A payment failed: ${done.message}`);
}

const today = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

/** The same rows by `pg`, in as many transactions: a payment, its settlement, its entry and two lines. */
async function bare({ admin }: Stage) {
  const pool = new pg.Pool({ connectionString: admin, max: writers });
  const { rows: dues } = await pool.query<{ id: string; person: string }>(
    'select id, person_id as person from due where association_id = $1 order by sequence desc',
    [association],
  );
  const load = await drive(payments, writers, async (index) => {
    const due = dues[index % dues.length];
    const client = await pool.connect();
    try {
      await client.query('begin');
      for (const [sql, values] of rowsOf(due?.id ?? '', due?.person ?? '')) await client.query(sql, values);
      await client.query('commit');
    } finally {
      client.release();
    }
  });
  await pool.end();
  return load;
}

/** What 50 rows of the list, and what one account, cost by `pg` as the owner: no row security, nothing made of them. */
async function queried({ admin }: Stage, sql: string, valuesOf: (index: number) => unknown[]) {
  const pool = new pg.Pool({ connectionString: admin, max: writers });
  const load = await drive(samples, writers, (index) => pool.query(sql, valuesOf(index)));
  await pool.end();
  return load;
}

const LIST = `
  select d.id, d.label, d.reference, d.amount_cents - coalesce(s.cents, 0) as remaining, count(*) over () as total
  from due d left join (select due_id, sum(amount_cents) as cents from settlement where association_id = $1 group by 1) s
    on s.due_id = d.id
  where d.association_id = $1 and d.amount_cents > coalesce(s.cents, 0) order by d.due_on, d.sequence limit 50`;

const ONE = `
  select d.id, d.label, d.amount_cents - coalesce((select sum(s.amount_cents) from settlement s
    where s.association_id = d.association_id and s.due_id = d.id), 0) as remaining
  from due d where d.association_id = $1 and d.person_id = $2
  union all select p.id, p.method, p.amount_cents from payment p where p.association_id = $1 and p.person_id = $2`;

function rowsOf(due: string, person: string): [string, unknown[]][] {
  const [payment, entry] = [randomUUID(), randomUUID()];
  return [
    [
      `insert into payment (association_id, id, person_id, method, amount_cents, received_on, idempotency_key, source)
       values ($1, $2, $3, 'transfer', 1, $4, $5, 'form')`,
      [association, payment, person, today, randomUUID()],
    ],
    [
      `insert into settlement (association_id, id, payment_id, due_id, amount_cents) values ($1, $2, $3, $4, 1)`,
      [association, randomUUID(), payment, due],
    ],
    [
      `insert into ledger_entry (association_id, id, financial_year_id, journal, number, on_date, label, voucher_kind, voucher_id)
       select association_id, $2, id, 'BQ', last_number + 1, $3::date, 'Banc', 'payment', $4 from financial_year
       where association_id = $1 and $3::date between starts_on and ends_on for no key update`,
      [association, entry, today, payment],
    ],
    [
      `insert into ledger_line (association_id, entry_id, position, account_id, debit_cents, credit_cents, person_id)
       select $1, $2, x.position, a.id, x.debit, x.credit, x.person
       from (values (0, '512', 1, 0, null::uuid), (1, '411', 0, 1, $3::uuid)) x (position, number, debit, credit, person)
       join ledger_account a on a.association_id = $1 and a.number = x.number`,
      [association, entry, person],
    ],
  ];
}

/** An association whose members each owe 30 euros, and its treasurer. */
async function settle({ admin, secret }: Stage): Promise<{ cookie: string; ids: string[] }> {
  const [user, treasurer, token] = [randomUUID(), randomUUID(), randomUUID()];
  const ids = await withClient(admin, async (client) => {
    await client.query(`insert into association (id, slug, name) values ($1, $2, 'Banc')`, [
      association,
      slug,
    ]);
    await client.query(PEOPLE, [association, treasurer]);
    await client.query(TREASURER, [association, treasurer, user, token]);
    await client.query(DUES, [association]);
    await client.query('vacuum analyze');
    const { rows } = await client.query<{ id: string }>(
      'select person_id as id from due where association_id = $1 order by sequence',
      [association],
    );
    return rows.map(({ id }) => id);
  });
  return { cookie: cookieOf(token, secret), ids };
}

const PEOPLE = `
  insert into person (association_id, id, kind, given_name, family_name)
  select $1, case when n = 0 then $2::uuid else gen_random_uuid() end, 'person', 'Prénom' || n, 'Nom' || n
  from generate_series(0, ${people - 1}) n`;

const TREASURER = `
  with users as (
    insert into auth.users (id, email, name) values ($3, 'paie@example.org', 'Banc') returning id),
  belongs as (insert into belonging (association_id, user_id, person_id) values ($1, $3, $2)),
  office as (
    insert into mandate (association_id, id, person_id, role, starts_on)
    values ($1, gen_random_uuid(), $2, 'treasurer', current_date - 400))
  insert into auth.sessions (id, token, user_id, second_factor, ip_address, user_agent, expires_at)
  select gen_random_uuid(), $4, $3, true, '', 'bench', now() + interval '1 day' from users`;

/** Owed and referred to; their own entries are not what is measured. */
const DUES = `
  insert into due (association_id, id, person_id, kind, label, amount_cents, called_on, due_on, sequence, reference)
  select $1, gen_random_uuid(), id, 'service', 'Banc', 3000, current_date, current_date,
    row_number() over (order by id), 'RF00' || lpad((row_number() over (order by id))::text, 6, '0')
  from person where association_id = $1`;
