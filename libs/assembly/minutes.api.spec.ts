import { createHash } from 'node:crypto';
import { inspect } from '@etabli/platform/pdf/inspect';
import { ask, graphql, request, signedIn, sql } from '../../apps/api/testing/client.js';
import { Evening, type Who } from './testing/evening.js';
import { held as heldWith } from './testing/held.js';
import { House } from './testing/house.js';
import { papersOver, signed } from './testing/paper.js';

const tools = { sql, signedIn, ask };
const held = () => heldWith(tools);
const { handIn, download } = papersOver(request);

interface Block {
  id: string;
  kind: string;
  text?: string;
  votes?: string;
  proclamation?: string;
  title?: string;
}
interface MinutesSeen {
  revision: number;
  blocks: Block[];
  missing: { blockId: string | null; sentence: string }[];
  outdated: { blockId: string }[];
  file: { id: string } | null;
}
interface Answer {
  __typename: string;
  code: string;
  field: string | null;
  message: string;
  details: Record<string, string[]>;
  id: string;
  name: string;
  number: number;
  sha256: string;
  revision: number;
  blocks: Block[];
}

const MINUTES = 'revision blocks missing { blockId sentence } outdated { blockId } file { id }';
const refusal = '... on Refusal { code field message details }';
const verbs = {
  writeMinutes: `mutation ($input: WriteMinutesInput!) { answer: writeMinutes(input: $input) { __typename ... on Minutes { ${MINUTES} } ${refusal} } }`,
  printMinutes: `mutation ($id: ID!) { answer: printMinutes(assemblyId: $id) { __typename ... on File { id name sha256 } ${refusal} } }`,
  fileSignedMinutes: `mutation ($id: ID!, $fileId: ID!) { answer: fileSignedMinutes(assemblyId: $id, fileId: $fileId) { __typename ... on RegisterEntry { id number sha256 } ${refusal} } }`,
};

async function verb(name: keyof typeof verbs, variables: object, who: Who): Promise<Answer> {
  return (await ask<{ answer: Answer }>(verbs[name], { ...variables }, who)).answer;
}

const reading = `query ($id: ID!) { minutes(assemblyId: $id) { ${MINUTES} } }`;
const read = async (evening: Evening, name: string): Promise<MinutesSeen> =>
  (await ask<{ minutes: MinutesSeen }>(reading, { id: evening.id }, evening.as(name))).minutes;
const refusedReading = async (evening: Evening, who: Who) =>
  (await graphql(reading, { id: evening.id }, who)).errors[0]?.extensions?.['refusal'];

const textOf = (blocks: Block[], id: string): string =>
  (blocks.find((block) => block.id === id)?.text ?? '').replace(/[\u00a0\u202f]/g, ' ');

/** Printed, signed, handed in and entered in the register. */
async function filed(evening: Evening): Promise<Answer> {
  const paper = await verb('printMinutes', { id: evening.id }, evening.as('Joaquim'));
  const { bytes } = await download(paper.id, evening.as('Joaquim'));
  const fileId = await handIn(signed(bytes), evening.as('Joaquim'));
  return verb('fileSignedMinutes', { id: evening.id, fileId }, evening.as('Joaquim'));
}

describe('an assembly, whole', () => {
  test('from the convocation to the register', async () => {
    const evening = await held();
    const { blocks, missing } = await read(evening, 'Joaquim');
    expect(textOf(blocks, 'opening')).toMatch(/^L’an deux mille .* La Corderie/);
    expect(textOf(blocks, 'bureau')).toContain('Solène, président·e de l’association');
    expect(textOf(blocks, 'quorum-ordinary')).toContain('5 (4 présents, 1 représenté)');
    const accounts = `item-${evening.voted(0)}`;
    expect(textOf(blocks, `${accounts}-debate`)).toBe(
      'Inès présente ce point.\n\nUne question porte sur le loyer.',
    );
    const result = (index: number) => blocks.find(({ id }) => id === `item-${evening.voted(index)}-result`);
    expect(result(0)?.votes?.replace(/[\u00a0\u202f]/g, ' ')).toContain(
      'Voix : 5 (4 présentes, 1 représentée). Pour : 4 ; contre : 0 ; abstentions : 1',
    );
    expect(result(1)?.votes).toContain('Vote nominal, en ligne.');
    expect(result(1)?.proclamation).toContain('adoptée');
    const said = blocks.filter(({ kind }) => kind === 'event').map(({ text }) => text);
    expect(said).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Driss arrive'),
        'Panne de micro.',
        expect.stringContaining('Ada quitte'),
      ]),
    );
    expect(missing.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('Accueil'),
      expect.stringContaining('Budget'),
    ]);

    const entry = await filed(evening);
    expect(entry).toMatchObject({ __typename: 'RegisterEntry', number: 1 });
    const query = `{ register { total items { number sha256 assembly { state registerEntry { number } } file { id } } } }`;
    const { register } = await ask<{
      register: { total: number; items: { sha256: string; file: { id: string }; assembly: object }[] };
    }>(query, {}, evening.as('Ada'));
    expect(register.total).toBe(1);
    expect(register.items[0]?.assembly).toEqual({ state: 'filed', registerEntry: { number: 1 } });
    const copy = await download(register.items[0]?.file.id ?? '', evening.as('Ada'));
    expect(createHash('sha256').update(copy.bytes).digest('hex')).toBe(entry.sha256);
  });
});

describe('writing the minutes', () => {
  test('prose is written over, figures are not', async () => {
    const evening = await held();
    const before = await read(evening, 'Joaquim');
    const blockId = `item-${evening.voted(1)}-debate`;
    const edits = [{ blockId, text: 'Le budget est présenté poste par poste.' }];
    const input = { assemblyId: evening.id, revision: before.revision, edits };
    const written = await verb('writeMinutes', { input }, evening.as('Joaquim'));
    expect(written.revision).toBe(before.revision + 1);
    expect(textOf(written.blocks, blockId)).toBe('Le budget est présenté poste par poste.');
    const bound = {
      ...input,
      revision: written.revision,
      edits: [{ blockId: 'quorum-ordinary', text: 'x' }],
    };
    expect(await verb('writeMinutes', { input: bound }, evening.as('Joaquim'))).toMatchObject({
      code: 'minutes.bound-block',
      field: 'edits.0.blockId',
    });
  });

  test('two at once: one is kept, the other gets both texts back', async () => {
    const evening = await held();
    const { revision } = await read(evening, 'Joaquim');
    const blockId = `item-${evening.voted(1)}-debate`;
    const write = (name: string, text: string) =>
      verb(
        'writeMinutes',
        { input: { assemblyId: evening.id, revision, edits: [{ blockId, text }] } },
        evening.as(name),
      );
    const answers = await Promise.all([write('Joaquim', 'De Joaquim.'), write('Solène', 'De Solène.')]);
    const [kept, refused] = [...answers].sort((a) => (a.__typename === 'Minutes' ? -1 : 1));
    expect(kept?.__typename).toBe('Minutes');
    expect(refused).toMatchObject({ code: 'minutes.stale', details: { blockIds: [blockId] } });
    const texts = [refused?.details['saved']?.[0], refused?.details['yours']?.[0]].sort();
    expect(texts).toEqual(['De Joaquim.', 'De Solène.']);
  });

  test('is for the bureau and those who write by office; members read once filed', async () => {
    const evening = await held();
    const stranger = await House.build(tools);
    await stranger.welcome('Zoé', { role: 'chair' });
    expect(await refusedReading(evening, evening.as('Ada'))).toBe('minutes.not-yet-yours');
    expect(await refusedReading(evening, stranger.as('Zoé'))).toBe('not-found');
    const input = { assemblyId: evening.id, revision: 0, edits: [] };
    expect((await verb('writeMinutes', { input }, evening.as('Ada'))).code).toBe('sitting.not-yours');
    expect((await verb('writeMinutes', { input }, stranger.as('Zoé'))).code).toBe('not-found');
    expect((await verb('printMinutes', { id: evening.id }, evening.as('Ada'))).code).toBe(
      'sitting.not-yours',
    );
    await filed(evening);
    const { blocks } = await read(evening, 'Ada');
    expect(JSON.stringify(blocks)).not.toContain(evening.idOf('Bakary'));
    const early = await Evening.called(tools);
    expect(await refusedReading(early, early.as('Joaquim'))).toBe('sitting.not-open');
  });
});

describe('papers', () => {
  test('minutes are printed once the sitting is closed', async () => {
    const evening = await Evening.called(tools);
    expect((await verb('printMinutes', { id: evening.id }, evening.as('Joaquim'))).code).toBe(
      'minutes.not-time-to-print',
    );
  });

  test('a sitting that lacked its quorum has minutes that say so, and nothing more', async () => {
    const evening = await Evening.opened(tools, ['Ada'], { 'quorum.ago': { num: 1, den: 2 } });
    await evening.chair('recordFailure', { id: evening.id });
    const { blocks } = await read(evening, 'Joaquim');
    expect(textOf(blocks, 'title')).toMatch(/carence/);
    expect(textOf(blocks, 'failure')).toMatch(/quorum/);
    expect(textOf(blocks, 'closing')).toMatch(/sans qu’aucune décision/);
    expect(blocks.filter(({ kind }) => kind === 'resolution')).toEqual([]);
    const paper = await verb('printMinutes', { id: evening.id }, evening.as('Joaquim'));
    const { text } = await inspect((await download(paper.id, evening.as('Joaquim'))).bytes);
    expect(text).toMatch(/Procès-verbal de carence/);
    expect(text).not.toMatch(/ordre du jour étant épuisé/);
    expect((await filed(evening)).number).toBe(1);
  });
});

describe('the register', () => {
  test('takes a signed PDF, once, from who may file', async () => {
    const evening = await held();
    const file = (fileId: string, name = 'Joaquim') =>
      verb('fileSignedMinutes', { id: evening.id, fileId }, evening.as(name));
    const text = await handIn(Buffer.from('nom;voix\n'), evening.as('Joaquim'), 'pv.csv');
    expect((await file(text)).code).toBe('register.not-a-pdf');
    const paper = await verb('printMinutes', { id: evening.id }, evening.as('Joaquim'));
    expect((await file(paper.id)).code).toBe('register.not-signed');
    const { bytes } = await download(paper.id, evening.as('Joaquim'));
    const copy = await handIn(signed(bytes), evening.as('Joaquim'));
    expect((await file(copy, 'Solène')).code).toBe('not-found');
    expect((await file(copy, 'Ada')).code).toBe('access.denied');
    expect((await file('x')).code).toBe('not-found');
    const twice = await Promise.all([file(copy), file(copy)]);
    expect(twice.map((one) => one.code ?? one.number).sort()).toEqual([1, 'register.not-time-to-file']);
  });

  test('knows its documents by their bytes, and prints itself', async () => {
    const evening = await held();
    const entry = await filed(evening);
    const known = `query ($sha256: String!) { registeredAs(sha256: $sha256) { number assembly { id } } }`;
    const as = (sha256: string, who: Who) =>
      ask<{ registeredAs: { number: number } | null }>(known, { sha256 }, who);
    expect((await as(entry.sha256, evening.as('Ada'))).registeredAs).toMatchObject({ number: 1 });
    expect((await as('0'.repeat(64), evening.as('Ada'))).registeredAs).toBeNull();
    const stranger = await House.withBoard(tools);
    expect((await as(entry.sha256, stranger.as('Solène'))).registeredAs).toBeNull();
    const print = `mutation { answer: printRegister { __typename ... on File { id name } ${refusal} } }`;
    const { answer } = await ask<{ answer: Answer }>(print, {}, evening.as('Joaquim'));
    const { text } = await inspect((await download(answer.id, evening.as('Ada'))).bytes);
    for (const word of ['Comptes', 'Budget', entry.sha256.slice(0, 16)]) expect(text).toContain(word);
    const denied = await ask<{ answer: Answer }>(print, {}, evening.as('Ada'));
    expect(denied.answer.code).toBe('access.denied');
  });

  test('members read neither who voted what nor who owes a fee, in the text as in the signed copy', async () => {
    const evening = await held();
    const paper = await verb('printMinutes', { id: evening.id }, evening.as('Joaquim'));
    const { text } = await inspect((await download(paper.id, evening.as('Joaquim'))).bytes);
    await filed(evening);
    const { blocks } = await read(evening, 'Ada');
    for (const seen of [text, JSON.stringify(blocks)]) {
      expect(seen).toContain('Vote nominal, en ligne.');
      expect(seen).not.toContain('Omar');
      expect(seen).not.toMatch(/(Ada|Bakary|Chloé)[^.]{0,40}(pour|contre) /);
    }
  });

  test('numbers without gaps, also when two assemblies are filed together', async () => {
    const first = await held();
    const entry = await filed(first);
    expect(entry.number).toBe(1);
    const { id } = first.house;
    await sql(
      `insert into assembly (association_id, id, title, nature, starts_at, state, statutes_id, convened_at, opened_at, closed_at, chair_id, secretary_id)
       select association_id, x.id, 'AG ' || x.id, nature, starts_at, 'closed', statutes_id, convened_at, opened_at, closed_at, chair_id, secretary_id
       from assembly, (select gen_random_uuid() as id from generate_series(1, 4)) x where association_id = $1`,
      [id],
    );
    const others = await sql<{ id: string }>(
      `select id from assembly where association_id = $1 and state = 'closed'`,
      [id],
    );
    const who = first.as('Joaquim');
    const copy = await handIn(Buffer.from('%PDF-1.7\n% signed\n%%EOF\n'), who);
    const entries = await Promise.all(
      others.map((other) => verb('fileSignedMinutes', { id: other.id, fileId: copy }, who)),
    );
    expect(entries.map(({ number }) => number).sort()).toEqual([2, 3, 4, 5]);
  });

  test('nothing of a filed assembly changes any more, not even in the database', async () => {
    const evening = await held();
    await filed(evening);
    const debate = { itemId: evening.voted(0), debate: 'Autre chose.' };
    expect((await evening.chair('noteDebate', debate)).code).toBe('minutes.not-time-to-write');
    const change = (text: string) => sql(text, [evening.id]);
    await expect(change(`update assembly set place = 'ailleurs' where id = $1`)).rejects.toThrow(/filed/);
    await expect(change('delete from vote where assembly_id = $1')).rejects.toThrow(/filed/);
    await expect(change(`update agenda_item set debate = 'x' where assembly_id = $1`)).rejects.toThrow(
      /filed/,
    );
    await expect(change('update minutes set revision = 9 where assembly_id = $1')).rejects.toThrow(/filed/);
  });
});

describe('published minutes', () => {
  const telling = `mutation ($id: ID!) { answer: tellMembersOfMinutes(assemblyId: $id) { __typename
    ... on Assembly { registerEntry { told { told waiting } } } ${refusal} } }`;
  const tells = async (evening: Evening, name: string) =>
    (
      await ask<{ answer: Answer & { registerEntry: { told: { told: number; waiting: number } } } }>(
        telling,
        { id: evening.id },
        evening.as(name),
      )
    ).answer;
  const mailed = (evening: Evening) =>
    sql(`select to_name, subject, text from mail where association_id = $1 and kind = 'minutes-notice'`, [
      evening.house.id,
    ]);

  test('are told on the first page of members, and by mail once each, when somebody presses', async () => {
    const evening = await held();
    expect((await tells(evening, 'Joaquim')).code).toBe('register.not-filed');
    await filed(evening);
    const fresh = '{ freshMinutes { number told { told } assembly { id } } }';
    expect(await ask(fresh, {}, evening.as('Ada'))).toEqual({
      freshMinutes: [{ number: 1, told: null, assembly: { id: evening.id } }],
    });
    expect((await tells(evening, 'Ada')).__typename).toBe('Refusal');
    expect(await mailed(evening)).toEqual([]);
    const both = await Promise.all([tells(evening, 'Joaquim'), tells(evening, 'Joaquim')]);
    expect(both.map(({ code }) => code ?? null).sort()).toEqual(['register.everyone-told', null].sort());
    const mails = (await mailed(evening)) as { to_name: string; subject: string; text: string }[];
    expect(new Set(mails.map(({ to_name }) => to_name)).size).toBe(mails.length);
    expect(mails.length).toBeGreaterThan(3);
    expect(mails[0]?.subject).toMatch(/^Le procès-verbal de l’assemblée .* est publié$/);
    expect(mails[0]?.text).toContain(`/assemblees/${evening.id}/proces-verbal`);
    const told = both.find(({ code }) => !code)?.registerEntry.told;
    expect(told).toEqual({ told: mails.length, waiting: 0 });
  });

  test('are fresh for a fortnight, and in their own house', async () => {
    const evening = await held();
    const elsewhere = await House.withBoard(tools);
    await filed(evening);
    await sql(`do $$ begin
      set local session_replication_role = replica;
      update register_entry set recorded_at = recorded_at - interval '15 days' where association_id = '${evening.house.id}';
    end $$`);
    const fresh = '{ freshMinutes { number } }';
    expect(await ask(fresh, {}, evening.as('Ada'))).toEqual({ freshMinutes: [] });
    expect(await ask(fresh, {}, elsewhere.as('Ada'))).toEqual({ freshMinutes: [] });
    const asked = await ask<{ answer: Answer }>(telling, { id: evening.id }, elsewhere.as('Solène'));
    expect(asked.answer.code).toBe('not-found');
  });
});
