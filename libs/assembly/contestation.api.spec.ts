import { ask, graphql, signedIn, sql } from '../../apps/api/testing/client.js';
import { calling } from './testing/calls.js';
import { Evening, type Who } from './testing/evening.js';
import { held } from './testing/held.js';
import { House } from './testing/house.js';

const tools = { sql, signedIn, ask };

interface Check {
  held: boolean;
  findings: {
    code: string;
    grade: string;
    sentence: string;
    remedy: string | null;
    recounts: { position: number; survives: boolean; sentence: string }[];
  }[];
  decisions: { position: number; margin: number | null; survives: boolean; sentence: string }[];
  protections: string[];
}

const CHECK = `query ($id: ID!) { contestationCheck(assemblyId: $id) { held
  findings { code grade sentence why remedy evidence recounts { itemId position survives sentence } }
  decisions { itemId position title result margin sentence survives } protections } }`;

const check = async (id: string, who: Who): Promise<Check> =>
  (await ask<{ contestationCheck: Check }>(CHECK, { id }, who)).contestationCheck;
const refused = async (id: string, who: Who) =>
  (await graphql(CHECK, { id }, who)).errors[0]?.extensions?.['refusal'];
const codes = ({ findings }: Check): string[] => findings.map(({ code }) => code);

test('a sitting well held: only the late notice and the signature are left to say', async () => {
  const evening = await held(tools);
  const found = await check(evening.id, evening.as('Joaquim'));
  expect(found.held).toBe(true);
  expect(codes(found)).toEqual(['notice-short', 'minutes-unsigned']);
  expect(found.decisions.map(({ position, margin, survives }) => [position, margin, survives])).toEqual([
    [2, 2, true],
    [3, 1, true],
  ]);
  expect(found.protections.join(' ')).toMatch(/cinq ans/);
});

test('a member who had no convocation, with what their voice would have changed', async () => {
  const evening = await held(tools);
  const forgotten = [evening.id, evening.idOf('Inès')];
  await sql(
    `delete from personal_link where convocation_id in (
       select id from convocation where assembly_id = $1 and person_id = $2)`,
    forgotten,
  );
  await sql('delete from convocation where assembly_id = $1 and person_id = $2', forgotten);
  const { findings, decisions } = await check(evening.id, evening.as('Joaquim'));
  expect(findings[0]).toMatchObject({ code: 'not-summoned', grade: 'grave' });
  expect(findings[0]?.sentence).toContain('Inès');
  expect(findings[0]?.recounts.map(({ position, survives }) => [position, survives])).toEqual([
    [2, true],
    [3, false],
  ]);
  expect(decisions.map(({ survives }) => survives)).toEqual([true, false]);
});

test('a voice whose fee was paid by mistake, taken out of each vote it may have carried', async () => {
  const evening = await held(tools);
  await sql(
    `insert into fee_coverage_reversal (association_id, coverage_id, reason)
     select association_id, id, 'Chèque sans provision' from fee_coverage where association_id = $1 and person_id = $2`,
    [evening.house.id, evening.idOf('Chloé')],
  );
  const { findings } = await check(evening.id, evening.as('Joaquim'));
  const [first] = findings;
  expect(first).toMatchObject({ code: 'not-entitled', grade: 'serious' });
  expect(first?.recounts.map(({ position, survives }) => [position, survives])).toEqual([
    [2, true],
    [3, false],
  ]);
  const english = { ...evening.as('Joaquim'), locale: 'en' as const };
  expect((await check(evening.id, english)).findings[0]?.sentence).toContain('without the right to vote');
});

test('a mail that came back calls nobody', async () => {
  const evening = await Evening.called(tools);
  await sql(
    `update mail set state = 'failed' where id = (select mail_id from convocation where assembly_id = $1 and person_id = $2)`,
    [evening.id, evening.idOf('Driss')],
  );
  const found = await check(evening.id, evening.as('Solène'));
  expect(found).toMatchObject({ held: false, protections: [] });
  expect(found.findings[0]).toMatchObject({
    code: 'not-reached',
    remedy: expect.stringContaining('Renvoyez'),
  });
});

test('a draft is looked at while it can still be mended', async () => {
  const house = await House.withBoard(tools);
  const { prepared } = calling(ask);
  const soon = new Date(Date.now() + 5 * 86_400_000).toISOString();
  const late = await prepared(house, { startsAt: soon });
  expect(codes(await check(late, house.as('Inès')))).toEqual(['notice-short']);
  expect(codes(await check(await prepared(house), house.as('Inès')))).toEqual([]);
});

test('is for those who prepare assemblies, in their own association', async () => {
  const evening = await held(tools);
  const stranger = await House.withBoard(tools);
  expect(await refused(evening.id, evening.as('Ada'))).toBe('access.denied');
  expect(await refused(evening.id, stranger.as('Solène'))).toBe('not-found');
  expect(await refused('x', evening.as('Joaquim'))).toBe('not-found');
});
