import { sql } from '../../apps/api/testing/client.js';
import { asking, doing } from '../membership/testing/asking.js';
import { statementsOf } from '../membership/testing/statements.js';
import { inDays } from '../membership/testing/village.js';
import { CHARGES } from './places/charges.sql.js';
import { weekOf } from './rules/week.js';
import { GIVEN, PlaceHouse } from './testing/place-house.js';

let house: PlaceHouse;
let elsewhere: PlaceHouse;
beforeAll(async () => {
  house = await PlaceHouse.opened();
  elsewhere = await PlaceHouse.opened();
});

interface Line {
  key: string;
  sentence: string;
  action: { to: string };
}

const monday = async (): Promise<Line[]> =>
  (
    await asking<{ lines: Line[] }>(house.odile, 'monday', {}, 'lines { key sentence action { to } }')
  ).lines.filter(({ key }) => key.startsWith('places.'));

test('the Monday of the coordinator tells who arrives, who leaves, and what is nobody’s', async () => {
  const [left, taken, free] = [
    await house.place(),
    await house.place(),
    await house.place({ name: 'Poste vide' }),
  ];
  const stay = await house.give(left, house.nour, { startsOn: inDays(-100) });
  await doing(house.odile, 'endAllocation', { id: stay.id, lastDay: inDays(3) }, GIVEN);
  await house.give(taken, house.max, { startsOn: inDays(5) });
  const lines = await monday();
  const of = (start: string) => lines.filter(({ key }) => key.startsWith(start));
  expect(of('places.leaves')).toMatchObject([
    { sentence: expect.stringContaining('Nour Haddad quitte'), action: { to: `lieu/places/${left}` } },
  ]);
  expect(of('places.arrives')).toMatchObject([{ sentence: expect.stringContaining('Max Faure arrive') }]);
  expect(of('places.vacant')).toMatchObject([
    { sentence: expect.stringContaining('Poste vide est libre'), action: { to: `lieu/places/${free}` } },
  ]);
});

test('« Qui est au poste 14 en mars ? » is answered, and places are found by their name', async () => {
  const desk = await house.place({ name: 'Poste 14' });
  await house.give(desk, house.ada, { startsOn: inDays(-400), week: weekOf([0, 1]) });
  const asked = async (about: string) =>
    asking<{ sentence: string; items: { label: string; to: string }[] }>(
      house.nour,
      'answer',
      { questionId: 'who-is-at', about },
      'sentence items { label to }',
    );
  expect(await asked('poste 14 en mars')).toMatchObject({
    sentence: expect.stringContaining('Ada Roux'),
    items: [{ label: 'Ada Roux', to: `lieu/places/${desk}` }],
  });
  const questions = await asking<{ id: string; prompt: string | null }[]>(
    house.nour,
    'questions',
    {},
    'id prompt',
  );
  expect(questions).toContainEqual({ id: 'who-is-at', prompt: expect.stringContaining('Quelle place') });
  expect(questions).toContainEqual({ id: 'board', prompt: null });
  expect((await asked('poste 14 en mars 2020')).sentence).toContain('Personne');
  expect((await asked('poste 99')).sentence).toContain('Aucune place');
  const found = await asking<{ kind: string; hits: { to: string }[] }[]>(
    house.nour,
    'search',
    { words: 'poste 14', limit: 5 },
    'kind hits { to }',
  );
  expect(found).toContainEqual({ kind: 'place', hits: [{ to: `lieu/places/${desk}` }] });
});

test('a person’s page says where they work, and no other house does', async () => {
  const desk = await house.place({ name: 'Poste de Claire' });
  await house.give(desk, house.claire);
  const shown = 'places { place { name } }';
  const places = [{ place: { name: 'Poste de Claire' } }];
  expect(await asking(house.nour, 'person', { id: house.claire.id }, shown)).toEqual({ places });
  expect(await asking(elsewhere.nour, 'plan', { from: inDays(0), to: inDays(0) }, 'stays { id }')).toEqual({
    stays: [],
  });
});

test('what is paid by the month is told to whoever keeps the money, with its days', async () => {
  const desk = await house.place({ name: 'Poste payant', priceCents: 20_000 });
  const { id } = await house.give(desk, house.max, {
    startsOn: inDays(-20),
    lastDay: inDays(-5),
    week: weekOf([0, 1]),
  });
  const charged = async (from: number, until: number) =>
    (await sql<{ key: string }>(CHARGES, [inDays(from), inDays(until)])).filter(
      ({ key }) => key === `places.${id}`,
    );
  expect(await charged(-10, 0)).toEqual([
    {
      ...{ key: `places.${id}`, personId: house.max.id, what: 'Poste payant', monthlyCents: 4_000 },
      ...{ from: inDays(-20), until: inDays(-5), changes: [] },
    },
  ]);
  expect(await charged(-4, 0)).toEqual([]);
});

test('the plan costs the same number of statements, whatever the house holds and however long the period', async () => {
  const fields = `buildings { floors { id } } places { id } shapes { id } stays { id person { displayName } } holds { placeId }`;
  const plan = async (from: string, to: string) =>
    (await statementsOf(() => asking(house.nour, 'plan', { from, to }, fields))).statements;
  const before = await plan(inDays(0), inDays(0));
  for (let count = 0; count < 5; count++) await house.give(await house.place(), house.nour);
  expect(await plan(inDays(0), inDays(0))).toBe(before);
  expect(await plan(inDays(-365), inDays(365))).toBe(before);
});
