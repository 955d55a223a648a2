import { randomUUID } from 'node:crypto';
import { withClient } from '../database.ts';
import type { Measure, Scenario } from './measure.ts';
import { cookieOf } from './session.ts';
import { type Stage, theStage } from './stage.ts';

const size = 10_000;
const [here, slug] = ['01900000-0000-7000-8000-00000000be1e', 'banc-releves'];
/** Another association, whose rows are written without the application. */
const there = '01900000-0000-7000-8000-00000000be1f';
const [account, bareAccount] = [
  '01900000-0000-7000-8000-00000000bea1',
  '01900000-0000-7000-8000-00000000bea2',
];

const take = `mutation Take($input: BankFileInput!) {
  importBankFile(input: $input) { ... on BankImport { lineCount } ... on Refusal { message } }
}`;

/** (l) A statement of 10,000 lines taken in, from the click to the last row. */
export const statements: Scenario = {
  id: 'l',
  name: `Import d’un relevé de ${size.toLocaleString('fr-FR')} lignes`,
  async run(): Promise<Measure[]> {
    const stage = await theStage();
    const cookie = await settle(stage);
    const fileId = await upload(stage, cookie);
    let taken = 0;
    const counted = await stage.statements(async () => {
      taken = await takeIn(stage, cookie, fileId);
    }, 1);
    const bare = await writeAgain(stage);
    return [
      {
        ...{ scenario: 'l', name: 'relevé importé', unit: 's', value: taken, statements: counted },
        floor: { name: 'mêmes lignes par pg', value: bare },
      },
    ];
  },
};

/** A CSV list whose lines are all different movements. */
const line = (n: number): string => {
  const day = String((n % 28) + 1).padStart(2, '0');
  const month = String((Math.floor(n / 28) % 12) + 1).padStart(2, '0');
  return `${day}/${month}/2025;VIR SEPA RECU /DE MEMBRE ${n} /MOTIF REDEVANCE ${n};${n % 97},${String(n % 90).padStart(2, '1')}`;
};

async function upload({ server }: Stage, cookie: string): Promise<string> {
  const content = ['Date;Libellé;Montant', ...Array.from({ length: size }, (_, n) => line(n))].join('\n');
  const response = await fetch(`${server.url}/files?name=releve.csv`, {
    method: 'POST',
    body: content,
    headers: {
      'content-type': 'application/octet-stream',
      origin: server.url,
      cookie,
      'x-association': slug,
    },
  });
  const { id } = (await response.json()) as { id?: string };
  if (!id) throw new Error(`The file was not received: ${response.status}`);
  return id;
}

/** Seconds from the click to the answer. */
async function takeIn(stage: Stage, cookie: string, fileId: string): Promise<number> {
  const input = { fileId, accounts: [{ rank: 0, accountId: account }] };
  const began = performance.now();
  const { importBankFile: done } = await stage.graphql<{
    importBankFile: { lineCount?: number; message?: string };
  }>(take, { input }, cookie, slug);
  const seconds = (performance.now() - began) / 1000;
  if (done.lineCount !== size) throw new Error(`${done.lineCount} lines came in: ${done.message}`);
  return seconds;
}

/** Seconds to write the same lines in another association, on one connection, in one transaction. */
async function writeAgain({ admin }: Stage): Promise<number> {
  return withClient(admin, async (client) => {
    for (const table of ['file_content', 'stored_file', 'bank_import', 'bank_statement']) {
      await client.query(await copying(table), await rowsOf(table));
    }
    const [sql, rows] = [await copying('bank_line'), await rowsOf('bank_line')];
    const began = performance.now();
    await client.query('begin');
    await client.query(sql, rows);
    await client.query('commit');
    return (performance.now() - began) / 1000;

    async function copying(table: string): Promise<string> {
      const { rows: columns } = await client.query<{ name: string }>(
        `select column_name as name from information_schema.columns
         where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
        [table],
      );
      const names = columns.map(({ name }) => name).join(', ');
      return `insert into ${table} (${names}) select ${names} from json_populate_recordset(null::${table}, $1)`;
    }

    async function rowsOf(table: string): Promise<string[]> {
      const { rows: found } = await client.query<{ row: { account_id?: string } }>(
        `select to_jsonb(t) || jsonb_build_object('association_id', $2::text) as row from ${table} t
         where association_id = $1`,
        [here, there],
      );
      return [
        JSON.stringify(found.map(({ row }) => (row.account_id ? { ...row, account_id: bareAccount } : row))),
      ];
    }
  });
}

/** Two associations with an account each, and the treasurer of the first; answers their cookie. */
async function settle({ admin, secret }: Stage): Promise<string> {
  const [user, treasurer, token] = [randomUUID(), randomUUID(), randomUUID()];
  await withClient(admin, async (client) => {
    await client.query(
      `insert into association (id, slug, name) values ($1, $3, 'Banc'), ($2, $3 || '-nu', 'Banc nu')`,
      [here, there, slug],
    );
    await client.query(
      `insert into bank_account (association_id, id, name) values ($1, $3, 'Courant'), ($2, $4, 'Courant')`,
      [here, there, account, bareAccount],
    );
    await client.query(TREASURER, [here, treasurer, user, token]);
  });
  return cookieOf(token, secret);
}

const TREASURER = `
  with person as (
    insert into person (association_id, id, kind, given_name, family_name)
    values ($1, $2, 'person', 'Samir', 'Banc') returning id),
  users as (
    insert into auth.users (id, email, name) values ($3, 'samir@example.org', 'Samir') returning id),
  belongs as (
    insert into belonging (association_id, user_id, person_id) values ($1, $3, $2)),
  office as (
    insert into mandate (association_id, id, person_id, role, starts_on)
    values ($1, gen_random_uuid(), $2, 'treasurer', current_date - 400))
  insert into auth.sessions (id, token, user_id, second_factor, ip_address, user_agent, expires_at)
  select gen_random_uuid(), $4, $3, true, '', 'bench', now() + interval '1 day' from users`;
