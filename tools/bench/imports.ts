import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { withClient } from '../database.ts';
import type { Measure, Scenario } from './measure.ts';
import { cookieOf } from './session.ts';
import { type Stage, theStage } from './stage.ts';

const size = 10_000;
const [here, slug] = ['01900000-0000-7000-8000-00000000be1c', 'banc-import'];
/** Another association, whose rows are written without the application. */
const there = '01900000-0000-7000-8000-00000000be1d';

const headings = ['Nom', 'Prénom', 'Email', 'Ville', 'Numéro de membre', 'Catégorie'];
const mapping = ['familyName', 'givenName', 'email', 'city', 'memberNumber', 'category'];
const line = (n: number): string =>
  [
    `Nom${(n * 7919) % size}`,
    `Prénom${n}`,
    `membre${n}@example.org`,
    `Ville${n % 40}`,
    `M${n}`,
    'Adhérents',
  ].join(';');

const ask = `mutation Import($file: ID!, $mapping: [String!]!) {
  importMembers(fileId: $file, mapping: $mapping) { ... on MemberImport { id } ... on Refusal { message } }
}`;

/** What an import writes for these lines, in the order in which keys allow it. */
const tables = ['person', 'membership', 'member_import_line'];
const CHUNK = 1000;

/** (h) A list of 10,000 people taken in, from the click to the last row, by the job that does it. */
export const imports: Scenario = {
  id: 'h',
  name: `Import de ${size.toLocaleString('fr-FR')} membres`,
  async run(): Promise<Measure[]> {
    const stage = await theStage();
    const cookie = await settle(stage);
    const file = await upload(stage, cookie);
    let taken = 0;
    const statements = await stage.statements(async () => {
      taken = await takeIn(stage, cookie, file);
    }, 1);
    const bare = await writeAgain(stage);
    return [
      {
        ...{ scenario: 'h', name: 'demandé, fait', unit: 's', value: taken, statements },
        floor: { name: 'mêmes lignes par pg', value: bare },
      },
    ];
  },
};

async function upload({ server }: Stage, cookie: string): Promise<string> {
  const content = [headings.join(';'), ...Array.from({ length: size }, (_, n) => line(n))].join('\n');
  const response = await fetch(`${server.url}/files?name=membres.csv`, {
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

/** Seconds from asking to the end. */
async function takeIn(stage: Stage, cookie: string, file: string): Promise<number> {
  const began = performance.now();
  const { importMembers: asked } = await stage.graphql<{ importMembers: { id?: string; message?: string } }>(
    ask,
    { file, mapping },
    cookie,
    slug,
  );
  if (!asked.id) throw new Error(`The import was refused: ${asked.message}`);
  await ended(stage, asked.id);
  return (performance.now() - began) / 1000;
}

/** Waits beside the application, so that its statements alone are counted. */
async function ended({ admin }: Stage, id: string): Promise<void> {
  await withClient(admin, async (client) => {
    for (;;) {
      const { rows } = await client.query('select state, created, failure from member_import where id = $1', [
        id,
      ]);
      const [{ state, created, failure }] = rows;
      if (failure) throw new Error(`The import failed: ${JSON.stringify(failure)}`);
      if (state === 'done' && created !== size) throw new Error(`${created} people were created.`);
      if (state === 'done') return;
      await wait(20);
    }
  });
}

/** Seconds to write the same rows in another association, on one connection, in one transaction. */
async function writeAgain({ admin }: Stage): Promise<number> {
  return withClient(admin, async (client) => {
    await copy(client, ['membership_category', 'file_content', 'stored_file', 'member_import']);
    const writing = [];
    for (const table of tables) writing.push(...(await chunksOf(client, table)));
    const began = performance.now();
    await client.query('begin');
    for (const { sql, rows } of writing) await client.query(sql, [rows]);
    await client.query('commit');
    return (performance.now() - began) / 1000;
  });
}

/** Has the other association what the rows refer to. */
async function copy(client: pg.Client, needed: string[]): Promise<void> {
  for (const table of needed) {
    for (const { sql, rows } of await chunksOf(client, table)) await client.query(sql, [rows]);
  }
}

/** The rows of a table here, to be written there a thousand at a time. */
async function chunksOf(client: pg.Client, table: string): Promise<{ sql: string; rows: string }[]> {
  const { rows: columns } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
    [table],
  );
  const names = columns.map(({ name }) => name).join(', ');
  const { rows } = await client.query<{ row: object }>(
    `select to_jsonb(t) || jsonb_build_object('association_id', $2::text) as row from ${table} t
     where association_id = $1 ${table === 'person' ? 'and member_number is not null' : ''}`,
    [here, there],
  );
  return Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, place) => ({
    sql: `insert into ${table} (${names}) select ${names} from json_populate_recordset(null::${table}, $1)`,
    rows: JSON.stringify(rows.slice(place * CHUNK, (place + 1) * CHUNK).map(({ row }) => row)),
  }));
}

/** Two associations, and someone of the first who may take a list in; answers their cookie. */
async function settle({ admin, secret }: Stage): Promise<string> {
  const [user, secretary, token] = [randomUUID(), randomUUID(), randomUUID()];
  await withClient(admin, async (client) => {
    await client.query(
      `insert into association (id, slug, name) values ($1, $3, 'Banc'), ($2, $3 || '-nu', 'Banc nu')`,
      [here, there, slug],
    );
    await client.query(
      `insert into membership_category (association_id, id, name, voice)
       values ($1, gen_random_uuid(), 'Adhérents', 'deliberative')`,
      [here],
    );
    await client.query(SECRETARY, [here, secretary, user, token]);
  });
  return cookieOf(token, secret);
}

const SECRETARY = `
  with person as (
    insert into person (association_id, id, kind, given_name, family_name)
    values ($1, $2, 'person', 'Solange', 'Banc') returning id),
  users as (
    insert into auth.users (id, email, name) values ($3, 'solange@example.org', 'Solange') returning id),
  belongs as (
    insert into belonging (association_id, user_id, person_id) values ($1, $3, $2)),
  office as (
    insert into mandate (association_id, id, person_id, role, starts_on)
    values ($1, gen_random_uuid(), $2, 'secretary', current_date - 400))
  insert into auth.sessions (id, token, user_id, second_factor, ip_address, user_agent, expires_at)
  select gen_random_uuid(), $4, $3, true, '', 'bench', now() + interval '1 day' from users`;
