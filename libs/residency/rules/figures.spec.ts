import { addDays } from '@etabli/kernel/dates';
import fc from 'fast-check';
import {
  centsBySquareMetreAndDay,
  type MeasuredPlace,
  type MeasuredStay,
  monthsOf,
  movesOver,
  occupiedOver,
  percentOf,
} from './figures.js';
import { WHOLE_WEEK, WORKING_WEEK, weekOf } from './week.js';

const june = { start: '2026-06-01', end: '2026-06-30' };
const place = (how: Partial<MeasuredPlace> = {}): MeasuredPlace => ({
  ...{ id: 'a', areaHundredths: 1000, capacity: 1, open: { start: '2020-01-01', end: null } },
  ...how,
});
const stay = (how: Partial<MeasuredStay> = {}): MeasuredStay => ({
  ...{
    placeId: 'a',
    personId: 'nour',
    week: WHOLE_WEEK,
    seats: 1,
    period: { start: '2026-01-01', end: null },
  },
  ...how,
});

test.each<[string, Partial<MeasuredPlace>, MeasuredStay[], number, number]>([
  ['a month, had by somebody', {}, [stay()], 30_000, 30_000],
  ['a month, had by nobody', {}, [], 30_000, 0],
  ['the days it is open', { open: { start: '2026-06-21', end: null } }, [], 10_000, 0],
  [
    'the days they are there',
    {},
    [stay({ period: { start: '2026-06-21', end: '2026-06-25' } })],
    30_000,
    5_000,
  ],
  ['half the week', {}, [stay({ week: weekOf([0, 1, 2, 3, 4]) })], 30_000, 15_000],
  [
    'the working week and the week-end',
    {},
    [stay({ week: WORKING_WEEK }), stay({ week: weekOf([10, 11]) })],
    30_000,
    30_000,
  ],
  ['two seats of three', { capacity: 3 }, [stay({ seats: 2 })], 30_000, 20_000],
])('square metres and days: %s', (_, how, stays, availableArea, occupiedArea) => {
  expect(occupiedOver([place(how)], stays, [], june)).toEqual({ availableArea, occupiedArea });
});

test('what is merged is counted once', () => {
  const parts = [place(), place({ id: 'b' })];
  const whole = place({ id: 'both', areaHundredths: 2000, open: { start: '2026-06-16', end: null } });
  const holds = parts.map(({ id }) => ({ placeId: id, period: { start: '2026-06-16', end: null } }));
  expect(occupiedOver([...parts, whole], [], holds, june).availableArea).toBe(60_000);
});

const of = (personId: string, start: string, end: string | null, placeId = 'a') =>
  stay({ personId, placeId, period: { start, end } });
test.each<[string, MeasuredStay[], [number, number, number]]>([
  ['somebody who is there', [of('nour', '2026-01-01', null)], [1, 0, 0]],
  ['who comes', [of('nour', '2026-06-10', null)], [0, 1, 0]],
  ['who comes on the first', [of('nour', '2026-06-01', null)], [1, 1, 0]],
  ['who leaves on the last', [of('nour', '2026-01-01', '2026-06-30')], [1, 0, 1]],
  [
    'who changes place',
    [of('nour', '2026-01-01', '2026-06-09'), of('nour', '2026-06-10', null, 'b')],
    [1, 0, 0],
  ],
  [
    'who leaves one of two',
    [of('nour', '2026-01-01', '2026-06-09'), of('nour', '2026-01-01', null, 'b')],
    [1, 0, 0],
  ],
  [
    'who goes and comes back',
    [of('nour', '2026-01-01', '2026-06-09'), of('nour', '2026-06-20', null)],
    [1, 1, 1],
  ],
])('comings and goings of %s', (_, stays, [people, arrivals, departures]) => {
  expect(movesOver(stays, june)).toEqual({ people, arrivals, departures });
});

test('months are whole, from the first to the last', () => {
  expect(monthsOf('2026-01-31', '2026-03-01')).toEqual([
    { start: '2026-01-01', end: '2026-01-31' },
    { start: '2026-02-01', end: '2026-02-28' },
    { start: '2026-03-01', end: '2026-03-31' },
  ]);
});

test('cents by square metre and day, and shares, go to the nearest', () => {
  expect(centsBySquareMetreAndDay(30_000, 30_000)).toBe(100);
  expect(centsBySquareMetreAndDay(1, 300)).toBe(0);
  expect(centsBySquareMetreAndDay(100, 0)).toBeNull();
  expect([percentOf(1, 3), percentOf(2, 3), percentOf(1, 200), percentOf(1, 0)]).toEqual([33, 67, 1, 0]);
});

const day = fc.integer({ min: -40, max: 60 }).map((days) => addDays(june.start, days));
const stays = fc.array(
  fc.record({
    placeId: fc.constantFrom('a', 'b'),
    personId: fc.constantFrom('nour', 'max', 'ada'),
    week: fc.integer({ min: 1, max: WHOLE_WEEK }),
    seats: fc.constant(1),
    start: day,
    length: fc.option(fc.integer({ min: 0, max: 60 })),
  }),
  { maxLength: 8 },
);
const made = (all: { start: string; length: number | null }[]) =>
  all.map(({ start, length, ...one }) => ({
    ...one,
    period: { start, end: length === null ? null : addDays(start, length) },
  })) as unknown as MeasuredStay[];

test('two halves of a month are the month, to the hundredth lost in rounding', () => {
  fc.assert(
    fc.property(stays, (drawn) => {
      const all = made(drawn);
      const places = [place(), place({ id: 'b', areaHundredths: 777 })];
      const whole = occupiedOver(places, all, [], june);
      const first = occupiedOver(places, all, [], { start: june.start, end: '2026-06-15' });
      const second = occupiedOver(places, all, [], { start: '2026-06-16', end: june.end });
      expect(first.availableArea + second.availableArea).toBe(whole.availableArea);
      const lost = whole.occupiedArea - first.occupiedArea - second.occupiedArea;
      expect(lost).toBeGreaterThanOrEqual(0);
      expect(lost).toBeLessThanOrEqual(all.length);
    }),
  );
});

test('those there at the start, with who came and without who left, are those there on the day after', () => {
  fc.assert(
    fc.property(stays, (drawn) => {
      const all = made(drawn);
      const after = addDays(june.end, 1);
      const { people, arrivals, departures } = movesOver(all, june);
      const cameFirst = movesOver(all, { start: june.start, end: june.start });
      const next = movesOver(all, { start: after, end: after });
      const there = people - cameFirst.arrivals + arrivals - departures;
      expect(there).toBe(next.people - next.arrivals);
    }),
  );
});
