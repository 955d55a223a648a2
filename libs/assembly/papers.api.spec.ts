import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from '@etabli/platform/pdf/inspect';
import { strFromU8, unzipSync } from 'fflate';
import { ask, graphql, request, signedIn, sql } from '../../apps/api/testing/client.js';
import { Evening, type Who } from './testing/evening.js';
import { held } from './testing/held.js';
import { House } from './testing/house.js';
import { papersOver } from './testing/paper.js';
import { strayIn } from './testing/schema.js';

const tools = { sql, signedIn, ask };
const { download } = papersOver(request);

interface Made {
  __typename: string;
  code: string;
  id: string;
  name: string;
  mediaType: string;
  size: number;
}
interface Listed {
  kind: string;
  itemId: string | null;
  position: number | null;
  certifiedBy: string[];
  file: Made | null;
}

const PAPER = 'kind itemId position title certifiedBy file { id name size mediaType }';
const MAKE = `mutation ($id: ID!, $kind: AssemblyPaperKind!, $itemId: ID) { answer: makePaper(assemblyId: $id, kind: $kind, itemId: $itemId)
  { __typename ... on File { id name size mediaType } ... on Refusal { code field } } }`;
const MAKE_ALL = `mutation ($id: ID!) { answer: makePapers(assemblyId: $id)
  { __typename ... on MadePapers { papers { ${PAPER} } } ... on Refusal { code } } }`;
const LIST = `query ($id: ID!) { assemblyPapers(assemblyId: $id) { ${PAPER} } }`;

const make = async (evening: Evening, kind: string, who: Who, itemId: string | null = null) =>
  (await ask<{ answer: Made }>(MAKE, { id: evening.id, kind, itemId }, who)).answer;
const makeAll = async (evening: Evening, who: Who) =>
  (await ask<{ answer: { code: string; papers: Listed[] } }>(MAKE_ALL, { id: evening.id }, who)).answer;
const list = async (evening: Evening, who: Who) =>
  (await ask<{ assemblyPapers: Listed[] }>(LIST, { id: evening.id }, who)).assemblyPapers;

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const wordsOf = (bytes: Buffer): string => {
  const body = strFromU8(unzipSync(new Uint8Array(bytes))['word/document.xml'] ?? new Uint8Array());
  return plain([...body.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join(' '));
};

const schemaAt = join(process.cwd(), 'docs/formats/minutes.schema.json');

describe('papers of an assembly', () => {
  test('all of them at once, with their names, sizes and who certifies', async () => {
    const evening = await held(tools);
    const who = evening.as('Joaquim');
    expect((await list(evening, who)).every(({ file }) => file === null)).toBe(true);
    const { papers } = await makeAll(evening, who);
    expect(papers.map(({ kind, position }) => [kind, position])).toEqual([
      ['minutes_word', null],
      ['minutes_data', null],
      ['attendance', null],
      ['proxies', null],
      ['extract', 2],
      ['extract', 3],
    ]);
    expect(papers.at(-1)?.certifiedBy).toEqual([
      'Solène, présidence de séance',
      'Joaquim, secrétariat de séance',
    ]);
    for (const { file } of papers) {
      const { status, bytes } = await download(file?.id ?? '', evening.as('Solène'));
      expect([status, bytes.byteLength]).toEqual([200, file?.size]);
      expect((await download(file?.id ?? '', evening.as('Ada'))).status).toBe(404);
    }
    expect(await list(evening, who)).toEqual(papers);
    const again = await make(evening, 'extract', who, evening.voted(0));
    expect((await list(evening, who)).find(({ position }) => position === 2)?.file?.id).toBe(again.id);
  });

  test('the word file, the data and the print say the same, and never who voted what', async () => {
    const evening = await held(tools);
    const who = evening.as('Joaquim');
    const { papers } = await makeAll(evening, who);
    const bytesOf = async (kind: string) =>
      (await download(papers.find((one) => one.kind === kind)?.file?.id ?? '', who)).bytes;
    const data = JSON.parse((await bytesOf('minutes_data')).toString());
    if (existsSync(schemaAt)) expect(strayIn(JSON.parse(readFileSync(schemaAt, 'utf8')), data)).toEqual([]);
    const word = wordsOf(await bytesOf('minutes_word'));
    const printed = await ask<{ answer: Made }>(
      `mutation ($id: ID!) { answer: printMinutes(assemblyId: $id) { ... on File { id name size mediaType } } }`,
      { id: evening.id },
      who,
    );
    const { text } = await inspect((await download(printed.answer.id, who)).bytes);
    const squeezed = (said: string) => plain(said).replace(/\s+/g, '');
    const signatures = 2;
    const sentences: string[] = data.texts.slice(0, -signatures);
    for (const sentence of sentences.filter((one) => !one.includes(' : '))) {
      expect(squeezed(word)).toContain(squeezed(sentence).replace(/^\d+\./, ''));
      expect(squeezed(text)).toContain(squeezed(sentence).replace(/^\d+\./, ''));
    }
    expect(data.items[2].outcome).toMatchObject({ verdict: 'adopted', counts: { for: 2, against: 1 } });
    expect(JSON.stringify(data)).not.toContain(evening.idOf('Ada'));
  });

  test('each item says when the sitting came to it', async () => {
    const evening = await Evening.opened(tools, ['Solène', 'Joaquim']);
    const [first] = evening.items;
    await evening.chair('callItem', { itemId: first?.id });
    await evening.chair('callItem', { itemId: first?.id });
    const calls = await sql('select 1 from item_call where assembly_id = $1', [evening.id]);
    expect(calls).toHaveLength(1);
    const { minutes } = await ask<{ minutes: { blocks: { id: string; text: string }[] } }>(
      'query ($id: ID!) { minutes(assemblyId: $id) { blocks } }',
      { id: evening.id },
      evening.as('Joaquim'),
    );
    const called = minutes.blocks.filter(({ id }) => id.endsWith('-called'));
    expect(called.map(({ id, text }) => [id, text])).toEqual([
      [`item-${first?.id}-called`, 'Le point est appelé.'],
    ]);
  });

  test('a sheet to sign at the door before the opening; nothing else before the end', async () => {
    const evening = await Evening.called(tools);
    const sheet = await make(evening, 'attendance', evening.as('Inès'));
    expect(sheet.name).toMatch(/^Feuille de présence/);
    expect((await make(evening, 'minutes_word', evening.as('Joaquim'))).code).toBe(
      'minutes.not-time-to-print',
    );
    expect((await makeAll(evening, evening.as('Joaquim'))).code).toBe('minutes.not-time-to-print');
    expect((await list(evening, evening.as('Inès'))).map(({ kind }) => kind)).toEqual([
      'attendance',
      'proxies',
    ]);
  });

  test('are for those who write the minutes, in their own association', async () => {
    const evening = await held(tools);
    const stranger = await House.withBoard(tools);
    const information = evening.items.find(({ kind }) => kind === 'information')?.id ?? '';
    expect((await make(evening, 'extract', evening.as('Ada'), evening.voted(0))).code).toBe(
      'minutes.not-yet-yours',
    );
    expect((await make(evening, 'extract', evening.as('Joaquim'), information)).code).toBe(
      'minutes.no-resolution',
    );
    expect((await make(evening, 'extract', evening.as('Joaquim'))).code).toBe('minutes.no-resolution');
    expect((await make(evening, 'minutes_word', evening.as('Joaquim'), information)).code).toBe(
      'minutes.no-resolution',
    );
    expect((await make(evening, 'minutes_word', stranger.as('Solène'))).code).toBe('not-found');
    expect((await makeAll(evening, stranger.as('Solène'))).code).toBe('not-found');
    expect(await list(evening, evening.as('Ada'))).toEqual([]);
    const { errors } = await graphql(LIST, { id: evening.id }, stranger.as('Solène'));
    expect(errors[0]?.extensions?.['refusal']).toBe('not-found');
  });
});
