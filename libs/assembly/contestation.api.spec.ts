import { ask, graphql, signedIn, sql } from '../../apps/api/testing/client.js';
import { calling } from './testing/calls.js';
import { Evening, type Who } from './testing/evening.js';
import { held } from './testing/held.js';
import { House } from './testing/house.js';
import { Poll } from './testing/poll.js';

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
  decisions: {
    position: number;
    amendment: number | null;
    margin: number | null;
    survives: boolean;
    hanging: string | null;
  }[];
  elections: {
    position: number;
    title: string;
    vacant: string | null;
    seats: { name: string; survives: boolean; sentence: string }[];
  }[];
  protections: string[];
}

const CHECK = `query ($id: ID!) { contestationCheck(assemblyId: $id) { held
  findings { code grade sentence why remedy evidence recounts { voteId itemId position survives sentence } }
  decisions { voteId itemId position amendment title result margin sentence hanging survives }
  elections { itemId position title result vacant seats { personId name sentence survives } } protections } }`;

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

test('seat by seat: an election, a voice that was not entitled, a seat that hangs on it', async () => {
  const poll = await Poll.opened(tools, ['Ada', 'Bakary', 'Chloé'], { seats: 2 });
  const { id } = await poll.opens();
  for (const name of ['Ada', 'Bakary', 'Chloé', 'Driss', 'Inès'])
    await poll.casts(id, name, { marks: ['Ada', ['Chloé', 'Inès'].includes(name) ? 'Chloé' : 'Bakary'] });
  await poll.concludes(id);
  const { evening } = poll;
  const before = await check(evening.id, evening.as('Joaquim'));
  expect(codes(before)).not.toContain('candidate-not-eligible');
  expect(before.elections).toMatchObject([
    {
      title: 'Élection du conseil',
      vacant: null,
      seats: [
        { name: 'Ada', survives: true },
        { name: 'Bakary', survives: true },
      ],
    },
  ]);
  await sql(
    `insert into fee_coverage_reversal (association_id, coverage_id, reason)
     select association_id, id, 'Chèque sans provision' from fee_coverage where association_id = $1 and person_id = $2`,
    [evening.house.id, evening.idOf('Driss')],
  );
  const { findings, elections } = await check(evening.id, evening.as('Joaquim'));
  const found = findings.find(({ code }) => code === 'not-entitled');
  expect(found?.recounts).toMatchObject([{ survives: false, sentence: expect.stringContaining('Bakary') }]);
  expect(elections[0]?.seats).toMatchObject([
    { name: 'Ada', survives: true },
    { name: 'Bakary', survives: false },
  ]);
  await sql('update person set birth_date = $2 where id = $1', [
    evening.idOf('Ada'),
    new Date(Date.now() - 15.5 * 365.25 * 86_400_000).toISOString().slice(0, 10),
  ]);
  const young = await check(evening.id, evening.as('Joaquim'));
  expect(young.findings[0]).toMatchObject({
    ...{ code: 'candidate-not-eligible', grade: 'grave' },
    sentence: expect.stringContaining('Ada a 15'),
  });
  expect(young.elections[0]?.seats.map(({ survives }) => survives)).toEqual([false, false]);
});

test('an amendment adopted by little: the resolution as amended hangs on it', async () => {
  const evening = await Evening.opened(tools, ['Solène', 'Ada', 'Bakary', 'Chloé', 'Driss']);
  const itemId = evening.voted(0);
  await evening.chair('callItem', { itemId });
  const input = { itemId, proposerId: evening.idOf('Ada'), text: 'Un autre texte.', withinItem: true };
  const { id } = await evening.chair('proposeAmendment', { input });
  const voted = async (opened: { id: string }, yes: string[], no: string[]) => {
    for (const name of yes) await evening.casts(opened.id, name, 'for');
    for (const name of no) await evening.casts(opened.id, name, 'against');
    await evening.chair('closeVote', { voteId: opened.id });
    expect(await evening.chair('proclaim', { voteId: opened.id })).toMatchObject({ __typename: 'Vote' });
  };
  await voted(
    await evening.chair('openAmendmentVote', { id, method: 'named' }),
    ['Ada', 'Driss'],
    ['Bakary'],
  );
  await voted(await evening.opensVote(0), ['Ada', 'Bakary', 'Chloé', 'Driss'], []);
  await sql(
    `insert into fee_coverage_reversal (association_id, coverage_id, reason)
     select association_id, id, 'Chèque sans provision' from fee_coverage where association_id = $1 and person_id = $2`,
    [evening.house.id, evening.idOf('Driss')],
  );
  const { findings, decisions } = await check(evening.id, evening.as('Joaquim'));
  expect(decisions).toMatchObject([
    { amendment: 1, survives: false, hanging: null },
    { amendment: null, survives: false, hanging: expect.stringContaining('amendement') },
  ]);
  const sentences = findings.flatMap(({ recounts }) => recounts.map(({ sentence }) => sentence));
  expect(sentences.join(' ')).toContain('La résolution votée ensuite en dépend.');
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
