import { addDays } from '@etabli/kernel';
import { inspect } from '@etabli/platform/pdf/inspect';
import { ask, graphql, request, signedIn, sql } from '../../apps/api/testing/client.js';
import { Evening, type Who } from './testing/evening.js';
import { held } from './testing/held.js';
import { House, today } from './testing/house.js';
import { papersOver } from './testing/paper.js';

const tools = { sql, signedIn, ask };
const { download, handIn } = papersOver(request);

interface Listed {
  __typename: string;
  code: string;
  field: string | null;
  id: string;
  toDeclare: boolean;
  deadline: string;
  declaredOn: string | null;
  receipt: { id: string } | null;
  officers: { person: { displayName: string }; standing: string; office: string; missing: string[] }[];
}

const LIST = `assemblyId toDeclare deadline declaredOn changes receipt { id }
  officers { person { id displayName } standing office decidedBy since until profession nationality address missing }`;
const refusal = '... on Refusal { code field message }';
const DESCRIBE = `mutation ($input: OfficerDetailInput!) { answer: describeOfficer(input: $input) { __typename ... on Person { id } ${refusal} } }`;
const DECLARE = `mutation ($input: DeclarationInput!) { answer: recordDeclaration(input: $input) { __typename ... on BoardList { ${LIST} } ${refusal} } }`;
const PRINT = `mutation ($id: ID!) { answer: printBoardList(assemblyId: $id) { __typename ... on File { id name } ${refusal} } }`;
const READ = `query ($id: ID!) { boardList(assemblyId: $id) { ${LIST} } }`;

const say = async (text: string, variables: object, who: Who) =>
  (await ask<{ answer: Listed }>(text, { ...variables }, who)).answer;
const list = async (evening: Evening, who: Who) =>
  (await ask<{ boardList: Listed }>(READ, { id: evening.id }, who)).boardList;
const refused = async (id: string, who: Who) =>
  (await graphql(READ, { id }, who)).errors[0]?.extensions?.['refusal'];

/** The assembly was held yesterday; Ada was elected treasurer, Inès’s mandate ended. */
async function elected(): Promise<Evening> {
  const evening = await held(tools);
  const here = evening.house.id;
  await sql(`update assembly set starts_at = now() - interval '1 day' where id = $1`, [evening.id]);
  await sql(
    `insert into mandate (association_id, id, person_id, role, starts_on, decided_by)
     values ($1, gen_random_uuid(), $2, 'treasurer', $3, 'Assemblée générale')`,
    [here, evening.idOf('Ada'), today()],
  );
  await sql(`update mandate set ends_on = $3 where association_id = $1 and person_id = $2`, [
    here,
    evening.idOf('Inès'),
    addDays(today(), -1),
  ]);
  return evening;
}

test('who directs after an assembly: in, out, continuing, and what is missing', async () => {
  const evening = await elected();
  const found = await list(evening, evening.as('Joaquim'));
  expect(found.toDeclare).toBe(true);
  expect(found.officers.map(({ person, standing }) => [person.displayName, standing])).toEqual([
    ['Solène', 'continuing'],
    ['Ada', 'incoming'],
    ['Joaquim', 'continuing'],
    ['Inès', 'outgoing'],
  ]);
  expect(found.officers[1]?.missing).toEqual(['familyName', 'profession', 'nationality']);
  const input = { personId: evening.idOf('Ada'), profession: ' Luthière ', nationality: 'française' };
  expect((await say(DESCRIBE, { input }, evening.as('Joaquim'))).__typename).toBe('Person');
  const after = await list(evening, evening.as('Joaquim'));
  expect(after.officers[1]?.missing).toEqual(['familyName']);
  const paper = await say(PRINT, { id: evening.id }, evening.as('Joaquim'));
  const { bytes } = await download(paper.id, evening.as('Solène'));
  const { text } = await inspect(bytes);
  for (const word of ['Luthière', 'française', 'Sortants', 'Inès']) expect(text).toContain(word);
  expect((await download(paper.id, evening.as('Inès'))).status).toBe(404);
});

test('what is declared is said once, with its receipt, and is due no more', async () => {
  const evening = await elected();
  const who = evening.as('Joaquim');
  const DUE = '{ dueDeclarations { assemblyId title deadline } }';
  const due = async () =>
    (await ask<{ dueDeclarations: { assemblyId: string }[] }>(DUE, {}, who)).dueDeclarations;
  expect((await due()).map(({ assemblyId }) => assemblyId)).toEqual([evening.id]);
  const receiptFileId = await handIn(Buffer.from('%PDF-1.7\n%%EOF\n'), who, 'recepisse.pdf');
  const input = { assemblyId: evening.id, declaredOn: today(), receiptFileId };
  const twice = await Promise.all([say(DECLARE, { input }, who), say(DECLARE, { input }, who)]);
  expect(twice.map(({ code }) => code ?? 'done').sort()).toEqual(['board.already-declared', 'done']);
  expect(await list(evening, who)).toMatchObject({ declaredOn: today(), receipt: { id: receiptFileId } });
  expect((await download(receiptFileId, evening.as('Solène'))).status).toBe(200);
  expect(await due()).toEqual([]);
});

test.each([
  ['before the assembly', -40, 'board.declared-on'],
  ['tomorrow', 1, 'board.declared-on'],
])('a declaration cannot be dated %s', async (_, days, code) => {
  const evening = await elected();
  const input = { assemblyId: evening.id, declaredOn: addDays(today(), days) };
  const said = await say(DECLARE, { input }, evening.as('Joaquim'));
  expect(said).toMatchObject({ code, field: 'declaredOn' });
  expect(said.message).not.toMatch(/\d{4}-\d{2}/);
});

test('is for those who file minutes, once the sitting is over, in their own association', async () => {
  const evening = await held(tools);
  const stranger = await House.withBoard(tools);
  const early = await Evening.called(tools);
  expect(await refused(evening.id, evening.as('Inès'))).toBe('access.denied');
  expect(await refused(evening.id, stranger.as('Solène'))).toBe('not-found');
  expect(await refused(early.id, early.as('Joaquim'))).toBe('board.not-over');
  const plain = { personId: evening.idOf('Bakary'), profession: 'x', nationality: 'y' };
  expect((await say(DESCRIBE, { input: plain }, evening.as('Joaquim'))).code).toBe('board.not-an-officer');
  const theirs = { ...plain, personId: stranger.idOf('Solène') };
  expect((await say(DESCRIBE, { input: theirs }, evening.as('Joaquim'))).code).toBe('not-found');
  const csv = await handIn(Buffer.from('a;b\n'), evening.as('Joaquim'), 'a.csv');
  await sql(`update assembly set starts_at = now() - interval '1 day' where id = $1`, [evening.id]);
  const input = { assemblyId: evening.id, declaredOn: today(), receiptFileId: csv };
  expect((await say(DECLARE, { input }, evening.as('Joaquim'))).code).toBe('register.not-a-pdf');
});
