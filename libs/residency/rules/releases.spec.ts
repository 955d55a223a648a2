import { addDays } from '@etabli/kernel/dates';
import fc from 'fast-check';
import type { Half } from './passes.js';
import {
  backAtTheEarliest,
  type LendingStay,
  leftToLend,
  lendTwice,
  lentDays,
  lentOn,
  offeredOn,
  type Release,
  seatsFor,
  type Taken,
} from './releases.js';
import { daysHalves, WHOLE_WEEK, WORKING_WEEK, weekOf } from './week.js';

const monday = '2026-06-01';
const friday = '2026-06-05';
const release = (how: Partial<Release> = {}): Release => ({
  ...{ allocationId: 'a', startsOn: monday, endsOn: addDays(monday, 13), week: WHOLE_WEEK, backFrom: null },
  ...how,
});
const stay = (how: Partial<LendingStay> = {}): LendingStay => ({
  ...{ period: { start: '2026-01-01', end: null }, week: WORKING_WEEK, seats: 1 },
  ...how,
});
const taken = (onDay: string, half: Half, seat = 1): Taken => ({ allocationId: 'a', onDay, half, seat });

test.each<[string, Partial<Release>, ReturnType<typeof lentDays>]>([
  ['two weeks', {}, { start: monday, end: '2026-06-14' }],
  ['for good', { endsOn: null }, { start: monday, end: null }],
  ['two weeks, back after one', { backFrom: '2026-06-08' }, { start: monday, end: '2026-06-07' }],
  [
    'for good, back after one',
    { endsOn: null, backFrom: '2026-06-08' },
    { start: monday, end: '2026-06-07' },
  ],
  ['two weeks, back long after', { backFrom: '2026-08-01' }, { start: monday, end: '2026-06-14' }],
  ['taken back before it began', { backFrom: monday }, null],
])('a place lent %s', (_, how, days) => {
  expect(lentDays(release(how))).toEqual(days);
});

const fridays = release({ endsOn: null, week: daysHalves(friday) });
test.each<[string, Release, LendingStay, string, Half[]]>([
  ['on a day of the two weeks', release(), stay(), friday, [0, 1]],
  ['on the day after', release(), stay(), '2026-06-15', []],
  ['every Friday: on a Friday a year later', fridays, stay(), addDays(friday, 364), [0, 1]],
  ['every Friday: on a Thursday', fridays, stay(), '2026-06-04', []],
  ['on a day that is not theirs', release(), stay(), '2026-06-06', []],
  ['on the half they have', release(), stay({ week: weekOf([9]) }), friday, [1]],
  [
    'when their stay is over',
    release(),
    stay({ period: { start: '2026-01-01', end: '2026-06-04' } }),
    friday,
    [],
  ],
])('what is lent %s', (_, offer, by, day, halves) => {
  expect(lentOn(offer, by, day)).toEqual(halves);
});

test('what is offered is what is lent and nobody took', () => {
  expect(offeredOn(release(), stay(), [taken(friday, 0)], friday)).toEqual([1]);
  expect(offeredOn(release(), stay({ seats: 2 }), [taken(friday, 0)], friday)).toEqual([0, 1]);
  expect(offeredOn(release(), stay(), [{ ...taken(friday, 0), allocationId: 'b' }], friday)).toEqual([0, 1]);
});

test.each<[string, Taken[], Half[], ReturnType<typeof seatsFor>]>([
  [
    'the first seat',
    [],
    [0, 1],
    [
      { half: 0, seat: 1 },
      { half: 1, seat: 1 },
    ],
  ],
  [
    'the lowest free of each half',
    [taken(friday, 0)],
    [0, 1],
    [
      { half: 0, seat: 2 },
      { half: 1, seat: 1 },
    ],
  ],
  ['nothing when a half is full', [taken(friday, 0, 1), taken(friday, 0, 2)], [0, 1], null],
  ['nothing when nothing is asked', [], [], null],
])('who takes a place of two has %s', (_, before, wanted, seats) => {
  expect(seatsFor(release(), stay({ seats: 2 }), before, friday, wanted)).toEqual(seats);
});

test.each<[string, Release, boolean]>([
  ['the same days', release(), true],
  ['a Friday within', fridays, true],
  ['the days after', release({ startsOn: '2026-06-15', endsOn: null }), false],
  ['another place', release({ allocationId: 'b' }), false],
  ['what was taken back', release({ backFrom: monday }), false],
])('two weeks are lent twice with %s', (_, other, twice) => {
  expect(lendTwice(release(), other)).toBe(twice);
  expect(lendTwice(other, release())).toBe(twice);
});

test.each<[string, Partial<Release>, number]>([
  ['every Friday for good', { week: weekOf([8, 9]), endsOn: null }, weekOf([0, 1, 2, 3, 4, 5, 6, 7])],
  [
    'every Friday from earlier, to the same day',
    { week: weekOf([8, 9]), startsOn: '2026-05-01' },
    weekOf([0, 1, 2, 3, 4, 5, 6, 7]),
  ],
  ['every Friday, but from later', { week: weekOf([8, 9]), startsOn: friday, endsOn: null }, WORKING_WEEK],
  ['every Friday, but not as long', { week: weekOf([8, 9]), endsOn: friday }, WORKING_WEEK],
  [
    'every Friday, taken back meanwhile',
    { week: weekOf([8, 9]), endsOn: null, backFrom: friday },
    WORKING_WEEK,
  ],
  ['all of it', { week: WHOLE_WEEK, endsOn: null }, 0],
  ['another place', { allocationId: 'b', endsOn: null }, WORKING_WEEK],
])('two weeks, where they lend already %s', (_, other, left) => {
  const asked = release({ week: WORKING_WEEK });
  expect(leftToLend(asked, [release(other)])).toBe(left);
  expect(lendTwice({ ...asked, week: leftToLend(asked, [release(other)]) }, release(other))).toBe(
    left === WORKING_WEEK && other.allocationId !== 'b',
  );
});

test('a place comes back after the last day that somebody counts on', () => {
  expect(backAtTheEarliest([], monday)).toBe(monday);
  expect(backAtTheEarliest([taken(friday, 0), taken('2026-06-03', 1)], monday)).toBe('2026-06-06');
  expect(backAtTheEarliest([taken('2026-05-29', 0)], monday)).toBe(monday);
});

/** What anybody does with a place that is lent: take halves of a day, or give back what they took. */
const deed = fc.record({
  day: fc.integer({ min: -3, max: 20 }).map((days) => addDays(monday, days)),
  halves: fc.subarray<Half>([0, 1], { minLength: 1 }),
  givesBack: fc.boolean(),
});

test('whatever is taken and given back, no seat has two people and none is taken that is not lent', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 60 }), fc.integer({ min: 1, max: 3 }), (deeds, seats) => {
      const [offer, by] = [release(), stay({ seats })];
      let all: Taken[] = [];
      for (const { day, halves, givesBack } of deeds) {
        if (givesBack) all = all.filter((one) => one.onDay !== day);
        else
          all.push(
            ...(seatsFor(offer, by, all, day, halves) ?? []).map(({ half, seat }) => taken(day, half, seat)),
          );
      }
      const keys = all.map(({ onDay, half, seat }) => `${onDay} ${half} ${seat}`);
      expect(new Set(keys).size).toBe(keys.length);
      expect(
        all.every(({ seat, onDay, half }) => seat <= seats && lentOn(offer, by, onDay).includes(half)),
      ).toBe(true);
      const back = backAtTheEarliest(all, monday);
      expect(all.every(({ onDay }) => onDay < back || onDay < monday)).toBe(true);
    }),
  );
});
