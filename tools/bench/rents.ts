import { randomUUID } from 'node:crypto';
import { withClient } from '../database.ts';
import { readSources } from '../sources.ts';
import type { Measure, Scenario } from './measure.ts';
import { cookieOf } from './session.ts';
import { type Stage, theStage } from './stage.ts';

const residents = 47;
const [here, slug] = ['01900000-0000-7000-8000-00000000be3c', 'banc-redevances'];

const LOOK = 'query Look($month: PlainDate!) { previewRents(month: $month) { dues totalCents dueOn } }';
const CALL = `mutation Call($input: RentCallInput!) {
  callRents(input: $input) { ... on RentCall { dues } ... on Refusal { message } } }`;
const PRINT =
  'mutation Print($id: ID!) { printDue(id: $id) { ... on File { id } ... on Refusal { message } } }';

/** (n) A month of 47 rents: called in one run, each invoice as PDF, and the file of their direct debits. */
export const rents: Scenario = {
  id: 'n',
  name: `Le mois de ${residents} redevances`,
  async run(): Promise<Measure[]> {
    const stage = await theStage();
    const cookie = await settle(stage);
    let value = 0;
    const statements = await stage.statements(async () => {
      value = await call(stage, cookie);
    }, 1);
    const dues = await called(stage);
    const bare = await rowsAlone(stage);
    let printed = 0;
    const each = await stage.statements(async (index) => {
      printed += await print(stage, cookie, dues[index] as string);
    }, residents);
    return [
      {
        ...{ scenario: 'n', name: 'aperçu puis appel', unit: 's', value, statements },
        floor: { name: 'mêmes lignes par pg', value: bare },
      },
      { scenario: 'n', name: `${residents} factures en PDF`, unit: 's', value: printed, statements: each },
      { scenario: 'n', name: 'fichier pain.008', unit: 'ms', value: await file(), statements: 0 },
    ];
  },
};

/** Seconds from the look to the last row. */
async function call({ graphql }: Stage, cookie: string): Promise<number> {
  const month = new Date().toISOString().slice(0, 10);
  const began = performance.now();
  const { previewRents } = await graphql<{
    previewRents: { dues: number; totalCents: number; dueOn: string };
  }>(LOOK, { month }, cookie, slug);
  const { callRents } = await graphql<{ callRents: { dues?: number; message?: string } }>(
    CALL,
    { input: { month, ...previewRents } },
    cookie,
    slug,
  );
  if (callRents.dues !== residents) throw new Error(`The month was not called: ${callRents.message}`);
  return (performance.now() - began) / 1000;
}

/** Seconds to write by `pg`, in one transaction that is given up, as many dues with their entries. */
async function rowsAlone({ admin }: Stage): Promise<number> {
  return withClient(admin, async (client) => {
    const people = await client.query<{ id: string }>(
      'select person_id as id from due where association_id = $1 order by sequence',
      [here],
    );
    const began = performance.now();
    await client.query('begin');
    for (const [rank, { id }] of people.rows.entries()) {
      const [due, entry] = [randomUUID(), randomUUID()];
      for (const [sql, values] of rowsOf(due, entry, id, rank)) await client.query(sql, values);
    }
    await client.query('rollback');
    return (performance.now() - began) / 1000;
  });
}

const rowsOf = (due: string, entry: string, person: string, rank: number): [string, unknown[]][] => [
  [
    `insert into due (association_id, id, person_id, kind, label, amount_cents, called_on, due_on, sequence, reference)
     values ($1, $2, $3, 'service', 'Banc', 18000, current_date, current_date, $4, $5)`,
    [here, due, person, 100_000 + rank, `RF00BANC${rank}`],
  ],
  [
    `insert into ledger_entry (association_id, id, financial_year_id, journal, number, on_date, label, voucher_kind, voucher_id)
     select association_id, $2, id, 'VE', last_number + 1, current_date, 'Banc', 'due', $3 from financial_year
     where association_id = $1 and current_date between starts_on and ends_on`,
    [here, entry, due],
  ],
  [
    `insert into ledger_line (association_id, entry_id, position, account_id, debit_cents, credit_cents, person_id)
     select $1, $2, x.position, a.id, x.debit, x.credit, x.person
     from (values (0, '411', 18000, 0, $3::uuid), (1, '7061', 0, 18000, null::uuid)) x (position, number, debit, credit, person)
     join ledger_account a on a.association_id = $1 and a.number = x.number`,
    [here, entry, person],
  ],
];

/** Seconds of one invoice. */
async function print({ graphql }: Stage, cookie: string, id: string): Promise<number> {
  const began = performance.now();
  const { printDue } = await graphql<{ printDue: { id?: string; message?: string } }>(
    PRINT,
    { id },
    cookie,
    slug,
  );
  if (!printDue.id) throw new Error(`The invoice was refused: ${printDue.message}`);
  return (performance.now() - began) / 1000;
}

async function called({ admin }: Stage): Promise<string[]> {
  return withClient(admin, async (client) => {
    const { rows } = await client.query('select id from due where association_id = $1 order by sequence', [
      here,
    ]);
    return rows.map(({ id }) => id);
  });
}

/** Milliseconds to write the file and to read it again for faults, as is done before it leaves. Pure: no database. */
async function file(): Promise<number> {
  readSources();
  const { pain008 } = await import('../../libs/treasury/sepa/rules/pain008.ts');
  const { pain008Faults } = await import('../../libs/treasury/sepa/debits/pain008-check.ts');
  const account = { iban: 'FR7630006000011234567890189', bic: 'AGRIFRPP' };
  const orders = Array.from({ length: residents }, (_, n) => ({
    ...{
      endToEndId: `D${n}`,
      amountCents: 18_000 + n,
      sequence: 'RCUR' as const,
      label: 'Redevance de décembre',
    },
    mandate: { rum: `RUM-20260101-${n}`, signedOn: '2026-01-01', accountChanged: false },
    debtor: { ...account, name: `Éléonore N° ${n}`, address: null },
  }));
  const creditor = { ...account, name: 'L’Usine Vivante', creditorId: 'DE98ZZZ09999999999' };
  const batch = {
    ...{ messageId: 'banc', createdAt: new Date('2026-11-27T08:30:15Z'), collectedOn: '2026-12-14' },
    ...{ creditor, orders },
  };
  const began = performance.now();
  const xml = pain008(batch, '08');
  const faults = pain008Faults(xml);
  if (faults.length > 0) throw new Error(`The file is wrong: ${JSON.stringify(faults)}`);
  return performance.now() - began;
}

/** An association of 47 residents with a rent each, and its treasurer; answers their cookie. */
async function settle({ admin, secret }: Stage): Promise<string> {
  const [user, treasurer, token] = [randomUUID(), randomUUID(), randomUUID()];
  await withClient(admin, async (client) => {
    await client.query(`insert into association (id, slug, name) values ($1, $2, 'Banc')`, [here, slug]);
    await client.query(TREASURER, [here, treasurer, user, token]);
    await client.query(RESIDENTS, [here, residents]);
  });
  return cookieOf(token, secret);
}

const TREASURER = `
  with person as (
    insert into person (association_id, id, kind, given_name, family_name)
    values ($1, $2, 'person', 'Tristan', 'Banc') returning id),
  users as (
    insert into auth.users (id, email, name) values ($3, 'tristan@example.org', 'Tristan') returning id),
  belongs as (
    insert into belonging (association_id, user_id, person_id) values ($1, $3, $2)),
  office as (
    insert into mandate (association_id, id, person_id, role, starts_on)
    values ($1, gen_random_uuid(), $2, 'treasurer', current_date - 400))
  insert into auth.sessions (id, token, user_id, second_factor, ip_address, user_agent, expires_at)
  select gen_random_uuid(), $4, $3, true, '', 'bench', now() + interval '1 day' from users`;

const RESIDENTS = `
  with people as (
    insert into person (association_id, id, kind, family_name)
    select $1, gen_random_uuid(), 'person', 'Résident ' || n from generate_series(1, $2::int) n returning id),
  lines as (
    insert into rent_line (association_id, id, person_id, kind, label)
    select $1, gen_random_uuid(), id, 'room', 'Bureau' from people returning id)
  insert into rent_price (association_id, id, line_id, from_day, full_cents, share_num, share_den)
  select $1, gen_random_uuid(), id, current_date - 400, 18000, 1, 1 from lines`;
