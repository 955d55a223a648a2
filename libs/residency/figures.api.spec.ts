import { asking, refusedQuestion } from '../membership/testing/asking.js';
import { today } from '../membership/testing/village.js';
import { monthsOf } from './rules/figures.js';
import { PlaceHouse } from './testing/place-house.js';

let house: PlaceHouse;
let elsewhere: PlaceHouse;
beforeAll(async () => {
  house = await PlaceHouse.opened();
  elsewhere = await PlaceHouse.opened();
});

interface Month {
  availableArea: number;
  occupiedArea: number;
  askedCents: number | null;
}
const FIELDS =
  'months { month availableArea occupiedArea people arrivals departures askedCents } vacant { name }';
const [month] = monthsOf(today(), today()) as [{ start: string; end: string }];
const days = Number(month.end.slice(8));
const read = (who = house.claire) =>
  asking<{ months: Month[]; vacant: { name: string }[] }>(
    who,
    'placeFigures',
    { from: today(), to: today() },
    FIELDS,
  );

test('a month counts what was had of what could be, who came, and what was asked', async () => {
  const desk = await house.place({ areaHundredths: 1000, opensOn: '2020-01-01' });
  await house.place({ areaHundredths: 1000, opensOn: '2020-01-01', name: 'Poste vide' });
  await house.place({
    areaHundredths: 9000,
    opensOn: '2020-01-01',
    kind: undefined,
    name: 'Salle',
    capacity: 1,
  });
  await house.give(desk, house.nour, { startsOn: month.start });
  const { months, vacant } = await read();
  expect(months).toEqual([
    {
      ...{ month: month.start, availableArea: 11_000 * days, occupiedArea: 1000 * days },
      ...{ people: 1, arrivals: 1, departures: 0, askedCents: 0 },
    },
  ]);
  expect(vacant).toContainEqual({ name: 'Poste vide' });
  const [seen] = (await read(house.max)).months;
  expect(seen).toMatchObject({ occupiedArea: 1000 * days, askedCents: null });
  expect((await read(elsewhere.claire)).months[0]).toMatchObject({ availableArea: 0, people: 0 });
});

test('the months follow one another, and are not a century', async () => {
  const bad = (from: string, to: string) =>
    refusedQuestion(house.claire, 'placeFigures', { from, to }, 'vacant { id }');
  expect(await bad('2026-02-01', '2026-01-01')).toBe('figures.months');
  expect(await bad('2020-01-01', '2026-01-01')).toBe('figures.months');
  expect(await bad('hier', '2026-01-01')).not.toBeNull();
});
