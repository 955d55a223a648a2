import { newId } from '@etabli/kernel';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { request, sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, refusedQuestion, term } from '../membership/testing/asking.js';
import { handedIn } from '../membership/testing/handing-in.js';
import { inDays, Village, type Villager } from '../membership/testing/village.js';
import { type Archive, type ArchiveRow, pack } from './moving/archive/archive.js';
import { type ArchiveTable, archiveTables } from './moving/archive/holds.js';
import { archiveShape } from './moving/archive/shape.js';
import { anyCommission, archiveOf } from './testing/any-archive.js';
import { recordYear } from './testing/recorded-year.js';
import { Workshop } from './testing/workshop.js';

// Each test lives through a whole commission first, or sends megabytes: a busy machine needs its time.
jest.setTimeout(60_000);

const CONTENTS = `ArchiveContents { association commissions tasks comments documents meetings decisions hours reports
  strangers linksAstray }`;

async function leave(who: Villager): Promise<Uint8Array> {
  const answer = await request('/feeds/commissions.zip', who);
  if (!answer.ok) throw new Error(await answer.text());
  return new Uint8Array(await answer.arrayBuffer());
}

/** What an archive says, without when and where it was made. */
function saying(bytes: Uint8Array): { text: string; documents: Record<string, string> } {
  const { 'commissions.json': data, ...documents } = unzipSync(bytes);
  const { association: _, exportedAt: __, ...said } = JSON.parse(strFromU8(data as Uint8Array));
  const written = Object.entries(documents).map(([name, content]) => [name, strFromU8(content)]);
  return { text: JSON.stringify(said, null, 1), documents: Object.fromEntries(written) };
}

async function handIn(who: Villager, bytes: Uint8Array | string): Promise<string> {
  const door = typeof bytes === 'string' ? '/files' : '/files/archives';
  const answer = await request(`${door}?name=commissions.zip`, {
    ...who,
    method: 'POST',
    body: bytes as never,
    headers: { 'content-type': 'application/octet-stream' },
  });
  return ((await answer.json()) as { id: string }).id;
}

/** The same people have the same address in every house. */
const address = (villageId: string) =>
  sql(`update person set email = replace(sort_name, ' ', '.') || '@exemple.fr' where association_id = $1`, [
    villageId,
  ]);

/** An association without commissions, of the same people as a workshop’s. */
async function emptyHouse(): Promise<Villager> {
  const { village, claire } = await Village.founded();
  await village.welcome('Léna Moreau');
  await address(village.id);
  return claire;
}

/** A commission where about everything happened once. */
async function livedIn(): Promise<Workshop> {
  const here = await Workshop.founded();
  const { claire, zoe, lena, commissionId } = here;
  await address(here.village.id);
  const on = (who: Villager, verb: string, values: object) =>
    doing<{ id: string }>(who, verb, { ...values }, 'Task { id }');
  const { id: roof } = await here.open({
    title: 'Le toit',
    description: 'Deux pans',
    dueOn: inDays(9),
    labels: ['Été'],
    estimateMinutes: 90,
  });
  const { id: ladder } = await here.open({ title: 'Une échelle', assigneeIds: [zoe.id] });
  const { id: gone } = await here.open({ title: 'Par erreur' });
  await here.open({ title: 'Un brouillon', private: true });
  await on(lena, 'dependOnTask', { taskId: roof, needsId: ladder });
  await on(lena, 'addCheckItem', { taskId: roof, title: 'Mesurer' });
  const { checklist } = await asking<{ checklist: { id: string }[] }>(
    lena,
    'task',
    { id: roof },
    'checklist { id }',
  );
  await on(lena, 'checkItem', { id: checklist[0]?.id });
  await on(zoe, 'commentTask', { taskId: roof, body: 'Je viens', mentionIds: [lena.id] });
  await on(lena, 'readMentions', { taskId: roof });
  await on(lena, 'linkTask', { taskId: roof, to: { url: 'https://exemple.fr', title: 'Devis' } });
  await on(lena, 'linkTask', { taskId: roof, to: { personId: claire.id } });
  await on(lena, 'linkTask', { taskId: roof, to: { personId: zoe.id } });
  await on(lena, 'linkTask', { taskId: roof, to: { commissionId } });
  await on(lena, 'attachToTask', {
    taskId: roof,
    fileId: await handedIn(lena, 'tuiles.csv', 'nom;date\nun;deux'),
  });
  const documents = [
    { name: 'Mode d’emploi', fileId: await handedIn(lena, 'four.csv', 'touche;effet\n1;chauffe') },
    { name: 'Notice', url: 'https://exemple.fr/four' },
  ];
  const input = { commissionId, documents };
  const { items } = await doing<{ items: { id: string }[] }>(
    lena,
    'addCommissionDocuments',
    { input },
    'CommissionDocuments { items { id } }',
  );
  const taken = { ids: [items[1]?.id] };
  await doing(lena, 'takeCommissionDocumentsOff', taken, 'CommissionDocuments { items { id } }');
  await on(lena, 'finishTask', { id: ladder });
  await on(lena, 'removeTask', { id: gone });
  const { history } = await asking<{ history: { id: string; kind: string }[] }>(
    lena,
    'task',
    { id: ladder },
    'history { id kind }',
  );
  await doing(lena, 'undoTaskEvents', { ids: [history[0]?.id] }, 'Done { ok }');
  await doing(zoe, 'joinCommission', { id: commissionId }, 'Commission { id }');
  await on(zoe, 'takeTask', { id: roof });
  await recordYear(here);
  await doing(zoe, 'leaveCommission', { id: commissionId }, 'Commission { id }');
  const series = newId();
  await sql(
    `insert into task_series (association_id, id, commission_id, title, rhythm, starts_on, next_on)
     values ($1, $2, $3, 'Ramoner', '{"every": "year"}', '2026-01-01', '2027-01-01')`,
    [here.village.id, series, commissionId],
  );
  await sql('insert into task_series_holder (association_id, series_id, person_id) values ($1, $2, $3)', [
    here.village.id,
    series,
    lena.id,
  ]);
  const mission = newId();
  await sql(
    `with duty as (insert into mission (association_id, id, commission_id, title) values ($1, $2, $3, 'La chaudière')),
       call as (insert into mission_call (association_id, id, mission_id, cause, closed_at, taken_by)
         values ($1, gen_random_uuid(), $2, 'founded', now(), $4)),
       seat as (insert into mission_seat (association_id, id, mission_id, kind, person_id, starts_on)
         values ($1, gen_random_uuid(), $2, 'holder', $4, '2026-01-01')),
       letter as (insert into charter (association_id, id, commission_id, number, purpose, decision, decided_on, signatory_id)
         values ($1, gen_random_uuid(), $3, 1, 'Tenir le lieu', 'Conseil', '2026-01-01', $4))
     insert into mission_sheet (association_id, id, mission_id, number, text)
       values ($1, gen_random_uuid(), $2, 1, 'Purger en octobre')`,
    [here.village.id, mission, commissionId, lena.id],
  );
  await sql('update task_series set mission_id = $2 where id = $1', [series, mission]);
  await sql(`update task set series_id = $2, occurrence_on = '2026-01-01' where id = $1`, [roof, series]);
  const { id } = await doing<{ id: string }>(
    claire,
    'foundCommission',
    { input: { name: 'Fêtes' } },
    'Commission { id }',
  );
  await doing(claire, 'closeCommission', { id, reason: 'Plus personne' }, 'Commission { id }');
  return here;
}

test('what is taken along and read back is the same, documents included; drafts stay', async () => {
  const here = await livedIn();
  const taken = await leave(here.claire);
  const there = await emptyHouse();
  const fileId = await handIn(there, taken);
  const held = {
    association: 'Le Village',
    commissions: ['Technique', 'Fêtes'],
    tasks: 5,
    comments: 1,
    documents: 5,
    ...{ meetings: 3, decisions: 4, hours: 3, reports: 1 },
    strangers: [],
    linksAstray: 0,
  };
  expect(await asking(there, 'commissionsArchive', { fileId }, CONTENTS.replace(/.*{|}/g, ''))).toEqual(held);
  expect(await doing(there, 'restoreCommissions', { fileId }, CONTENTS)).toMatchObject(held);
  expect(saying(await leave(there))).toEqual(saying(taken));
  expect(saying(taken).text).not.toContain('Un brouillon');
  for (const text of ['nom;date\nun;deux', 'touche;effet\n1;chauffe'])
    expect(Object.values(saying(taken).documents)).toContain(text);
  for (const table of archiveTables) expect(JSON.parse(saying(taken).text).tables[table]).not.toEqual([]);
  expect((await refusal(there, 'restoreCommissions', { fileId })).code).toBe('moving.not-empty');
});

test('who is nobody here leaves their words under their name, and nothing else', async () => {
  const here = await livedIn();
  const { village, claire } = await Village.founded();
  await sql('update person set given_name = $2, email = null where association_id = $1 and given_name = $3', [
    village.id,
    'Zélie',
    'Zoé',
  ]);
  await address(village.id);
  const fileId = await handIn(claire, await leave(here.claire));
  expect(await doing(claire, 'restoreCommissions', { fileId }, CONTENTS)).toMatchObject({
    strangers: ['Léna Moreau', 'Zoé Lambert'],
  });
  const { items } = await asking<{ items: object[] }>(
    claire,
    'tasks',
    { page: { search: 'toit' } },
    'items { assignees { id } comments { body authorName author { id } } links { thing { id } } }',
  );
  const calls = await sql('select cause from mission_call where association_id = $1 and closed_at is null', [
    village.id,
  ]);
  expect(calls).toEqual([{ cause: 'left' }]);
  expect(items).toEqual([
    {
      assignees: [],
      comments: [{ body: 'Je viens', authorName: 'Zoé Lambert', author: null }],
      // To the page of the web, to Claire, to the commission; the one to Zoé, who is nobody here, stayed behind.
      links: [{ thing: null }, { thing: { id: claire.id } }, { thing: { id: expect.any(String) } }],
    },
  ]);
  // Nor does the history speak of them under a key of the file: what came can leave again.
  expect(saying(await leave(claire)).text).toContain('Le toit');
});

test('a link to what stays where it is comes back where that is, and is left out elsewhere', async () => {
  const { claire, commissionId } = await Workshop.founded();
  const there = await emptyHouse();
  const place = async (who: Villager) => {
    const input = { kind: term('desk'), name: 'Poste 1', areaHundredths: 600, opensOn: inDays(-9) };
    return (await doing<{ id: string }>(who, 'openPlace', { input }, 'Place { id }')).id;
  };
  const [here, same] = [await place(claire), await place(there)];
  for (const title of ['Repeindre', 'Rester']) {
    const input = { commissionId, title, about: { placeId: here } };
    await doing(claire, 'openTask', { input }, 'Task { id }');
  }
  const { 'commissions.json': data } = unzipSync(await leave(claire));
  const archive = JSON.parse(strFromU8(data as Uint8Array)) as Archive;
  // As if this house were that one, emptied, for the first of the two.
  for (const link of archive.tables.task_link.slice(0, 1)) link['place_id'] = same;
  const fileId = await handIn(there, pack(archive, new Map()));
  expect(await doing(there, 'restoreCommissions', { fileId }, CONTENTS)).toMatchObject({ linksAstray: 1 });
  const asked = 'items { title links { thing { id } } }';
  const { items } = await asking<{ items: { title: string }[] }>(there, 'tasks', { page: {} }, asked);
  expect(items.sort((a, b) => a.title.localeCompare(b.title))).toEqual([
    { title: 'Repeindre', links: [{ thing: { id: same } }] },
    { title: 'Rester', links: [] },
  ]);
});

test('is for those who keep commissions, and for files that are whole', async () => {
  const { claire, lena, zoe } = await Workshop.founded();
  expect((await request('/feeds/commissions.zip', lena)).status).toBe(404);
  expect((await request('/feeds/commissions.zip', {})).status).toBe(404);
  const there = await emptyHouse();
  const taken = await leave(claire);
  const fileId = await handIn(there, taken);
  expect((await refusal(zoe, 'restoreCommissions', { fileId })).code).toBe('access.denied');
  expect((await refusal(claire, 'restoreCommissions', { fileId })).code).toBe('not-found');
  expect(await refusedQuestion(zoe, 'commissionsArchive', { fileId }, 'tasks')).toBe('access.denied');
  const spoilt = async (bytes: Uint8Array | string) =>
    refusal(there, 'restoreCommissions', { fileId: await handIn(there, bytes) });
  expect((await spoilt('nom;date')).code).toBe('moving.archive-unknown');
  expect((await spoilt(taken.slice(0, 400))).code).toBe('moving.archive-unknown');
  const archive = JSON.parse(strFromU8(unzipSync(taken)['commissions.json'] as Uint8Array)) as Archive;
  const changed = (table: ArchiveTable, values: ArchiveRow) =>
    spoilt(
      pack(
        {
          ...archive,
          tables: { ...archive.tables, [table]: archive.tables[table].map((row) => ({ ...row, ...values })) },
        },
        new Map(),
      ),
    );
  expect(await changed('stage', { commission_id: 'commission-9' })).toMatchObject({
    code: 'moving.archive-damaged',
    values: { place: 'stage 1, commission_id' },
  });
  expect(await changed('stage', { association_id: 'x' })).toMatchObject({
    values: { place: 'stage 1, association_id' },
  });
  expect(await changed('stage', { position: 'loin' })).toMatchObject({
    code: 'moving.archive-damaged',
    values: { place: 'stage' },
  });
  expect(
    (
      await spoilt(
        pack({ ...archive, files: [{ key: 'f', name: 'photo.png', sha256: 'a'.repeat(64) }] }, new Map()),
      )
    ).message,
  ).toContain('photo.png');
});

test('an older file, which knew no documents of commissions, is read as well', async () => {
  const { claire } = await Workshop.founded();
  const { 'commissions.json': data } = unzipSync(await leave(claire));
  const { tables, ...archive } = JSON.parse(strFromU8(data as Uint8Array));
  const { commission_document: _, ...known } = tables;
  const there = await emptyHouse();
  const older = pack({ ...archive, version: 2, tables: known }, new Map());
  const fileId = await handIn(there, older);
  const { commissions } = await doing<{ commissions: string[] }>(
    there,
    'restoreCommissions',
    { fileId },
    CONTENTS,
  );
  expect(commissions).toEqual(['Technique']);
});

test('may be larger than a document, from somebody who is signed in', async () => {
  const there = await emptyHouse();
  const contents = new Map([['a'.repeat(64), new Uint8Array(22 * 1024 * 1024)]]);
  const large = pack(
    archiveOf({ columns: 2, tasks: [], meetings: [], polls: [], minutes: [60], texts: [], documents: [] }),
    contents,
  );
  expect(await handIn(there, large)).toEqual(expect.any(String));
  const send = (who: object) =>
    request('/files/archives?name=a.zip', {
      ...who,
      method: 'POST',
      body: large as never,
      headers: { 'content-type': 'application/octet-stream' },
    });
  expect((await send({ association: there.association })).status).toBe(401);
});

test('any commission, read in and taken along again, are the same file', async () => {
  await fc.assert(
    fc.asyncProperty(anyCommission, async (some) => {
      const there = await emptyHouse();
      const bytes = pack(archiveOf(some), new Map());
      await doing(there, 'restoreCommissions', { fileId: await handIn(there, bytes) }, CONTENTS);
      expect(saying(await leave(there))).toEqual(saying(bytes));
    }),
    { numRuns: 25 },
  );
});

/** What stays where it is, and why. */
const staysHere: Record<string, string> = {
  decision_follow_up: 'decisions of assemblies stay with the assemblies that prove them',
  meeting_answer_link: 'answers by mail are of this house, and secret',
  meeting_writer: 'who writes right now is no record',
  door_departure: 'who came and went is of this door',
  calendar_link: 'addresses are of this house, and secret',
  digest_link: 'answers by mail serve once, in this house, and are secret',
  kept_looking: 'views belong to the person who keeps them',
  handover: 'a handover is proof of who took what here',
  handover_line: 'as handovers',
  budget_line: 'budgets stay in the books that hold them',
  expense: 'as budgets: a voucher is kept with its entries',
  ledger_line: 'as budgets',
  booking: 'hours of a room stay with the room',
  waiting_list: 'which commission reviews applications is a setting of the list',
  place_incident_route: 'which commission receives reports is a setting of the place',
  place_incident_task: 'a report stays with the place it is about',
};
/** Columns that mean nothing elsewhere, or that nobody may read here: the grades of each. */
const ofThisHouse = ['association_id', 'recorded_under', 'private', 'grades'];

test('nothing of the commissions is left behind: every table and every column travels, or it is said why not', async () => {
  const referring = await sql<{ name: string }>(
    `select distinct conrelid::regclass::text as name from pg_constraint
     where contype = 'f' and confrelid::regclass::text = any($1)`,
    [[...archiveTables]],
  );
  const known = new Set<string>([...archiveTables, ...Object.keys(staysHere)]);
  expect(referring.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
  const columns = await sql<{ table: ArchiveTable; column: string }>(
    `select c.relname as table, a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relname = any($1) and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''`,
    [[...archiveTables]],
  );
  const missing = columns.filter(
    ({ table, column }) => !ofThisHouse.includes(column) && !(column in archiveShape[table].columns),
  );
  expect(missing).toEqual([]);
});
