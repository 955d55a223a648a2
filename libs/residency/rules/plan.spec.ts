import { addDays } from '@etabli/kernel/dates';
import { covers } from '@etabli/kernel/period';
import fc from 'fast-check';
import {
  freeFrom,
  insteadOf,
  isFreeFor,
  type PlannedPlace,
  type Stay,
  standingOn,
  type Wanted,
} from './plan.js';
import { WHOLE_WEEK, WORKING_WEEK, weekOf } from './week.js';

const desk: PlannedPlace = {
  id: 'desk',
  kind: 'desk',
  floorId: 'ground',
  capacity: 1,
  areaHundredths: 600,
  open: { start: '2020-01-01', end: null },
};

const stay = (start: string, end: string | null, week = WHOLE_WEEK, seats = 1): Stay => ({
  placeId: 'desk',
  period: { start, end },
  week,
  seats,
});

const wanted = (start: string, end: string | null = null, week = WHOLE_WEEK, seats = 1): Wanted => ({
  period: { start, end },
  week,
  seats,
});

describe('how a place stands on a day', () => {
  const day = '2026-03-16';
  test.each([
    ['nobody', desk, [], [], 'free'],
    ['somebody for good', desk, [stay('2024-01-01', null)], [], 'taken'],
    ['somebody a part of the week', desk, [stay('2024-01-01', null, WORKING_WEEK)], [], 'shared'],
    ['one of two seats', { ...desk, capacity: 2 }, [stay('2024-01-01', null)], [], 'shared'],
    ['somebody who leaves in a month', desk, [stay('2024-01-01', '2026-04-15')], [], 'leaving'],
    ['somebody who leaves in a year', desk, [stay('2024-01-01', '2027-04-15')], [], 'taken'],
    ['somebody who left yesterday', desk, [stay('2024-01-01', '2026-03-15')], [], 'free'],
    [
      'a part of another room',
      desk,
      [],
      [{ placeId: 'desk', period: { start: '2026-01-01', end: null } }],
      'merged',
    ],
    ['not open any more', { ...desk, open: { start: '2020-01-01', end: '2026-01-31' } }, [], [], 'closed'],
  ])('%s', (_, place, stays, holds, state) => {
    expect(standingOn(place, stays, holds, day).state).toBe(state);
  });

  test('tells the half-days that are left', () => {
    const mornings = weekOf([0, 2, 4, 6, 8]);
    const { freeWeek } = standingOn(desk, [stay('2024-01-01', null, mornings)], [], day);
    expect(freeWeek).toBe(WHOLE_WEEK & ~mornings);
  });
});

describe('what can be had', () => {
  test('the same desk by two people whose weeks do not meet', () => {
    const monday = stay('2024-01-01', null, weekOf([0, 1]));
    expect(isFreeFor(desk, [monday], [], wanted('2026-03-01', null, weekOf([2, 3])))).toBe(true);
    expect(isFreeFor(desk, [monday], [], wanted('2026-03-01', null, weekOf([1, 2])))).toBe(false);
  });

  test('not beyond the days a place is open, and not more seats than it has', () => {
    const closing = { ...desk, open: { start: '2020-01-01', end: '2026-06-30' } };
    expect(isFreeFor(closing, [], [], wanted('2026-03-01', '2026-06-30'))).toBe(true);
    expect(isFreeFor(closing, [], [], wanted('2026-03-01'))).toBe(false);
    expect(isFreeFor(desk, [], [], wanted('2026-03-01', null, WHOLE_WEEK, 2))).toBe(false);
  });

  test('a seat that two people leave to one another counts once', () => {
    const office = { ...desk, capacity: 2 };
    const stays = [stay('2026-01-01', '2026-03-31'), stay('2026-04-01', '2026-06-30')];
    expect(isFreeFor(office, stays, [], wanted('2026-01-01', '2026-06-30'))).toBe(true);
  });

  test('again once somebody has left', () => {
    expect(freeFrom(desk, [stay('2024-01-01', '2026-06-30')], [], wanted('2026-03-01'))).toBe('2026-07-01');
    expect(freeFrom(desk, [stay('2024-01-01', null)], [], wanted('2026-03-01'))).toBeNull();
  });

  test('instead: of the same kind, on the same floor first, then the nearest in size', () => {
    const others: PlannedPlace[] = [
      { ...desk, id: 'far', floorId: 'first' },
      { ...desk, id: 'large', areaHundredths: 1200 },
      { ...desk, id: 'near', areaHundredths: 650 },
      { ...desk, id: 'taken' },
      { ...desk, id: 'workshop', kind: 'workshop' },
    ];
    const occupied = { stays: new Map([['taken', [stay('2024-01-01', null)]]]), holds: new Map() };
    const found = insteadOf(desk, wanted('2026-03-01'), [desk, ...others], occupied);
    expect(found.map(({ id }) => id)).toEqual(['near', 'large', 'far']);
  });
});

const dayNumbers = fc.integer({ min: 0, max: 60 });
const day = (number: number): string => addDays('2026-01-01', number);
const asked = fc
  .record({
    from: dayNumbers,
    length: fc.option(fc.integer({ min: 0, max: 30 })),
    week: fc.integer({ min: 1, max: WHOLE_WEEK }),
    seats: fc.integer({ min: 1, max: 2 }),
  })
  .map(({ from, length, week, seats }) =>
    wanted(day(from), length === null ? null : day(from + length), week, seats),
  );

describe('over random histories', () => {
  test('who is let in only when the rule says so never makes a place hold more than its seats', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3 }),
        fc.array(asked, { maxLength: 30 }),
        (capacity, requests) => {
          const place = { ...desk, capacity };
          const stays: Stay[] = [];
          for (const request of requests) {
            if (isFreeFor(place, stays, [], request)) stays.push({ placeId: 'desk', ...request });
          }
          for (let number = 0; number <= 95; number++) {
            const there = stays.filter(({ period }) => covers(period, day(number)));
            for (let half = 0; half < 14; half++) {
              const seats = there.reduce((sum, one) => (one.week & (1 << half) ? sum + one.seats : sum), 0);
              expect(seats).toBeLessThanOrEqual(capacity);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('the day said to be free is, and no earlier departure would do', () => {
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 12 }), asked, (requests, next) => {
        const stays: Stay[] = [];
        for (const request of requests) {
          if (isFreeFor(desk, stays, [], request)) stays.push({ placeId: 'desk', ...request });
        }
        const from = freeFrom(desk, stays, [], next);
        if (from === null) return;
        expect(isFreeFor(desk, stays, [], { ...next, period: { start: from, end: next.period.end } })).toBe(
          true,
        );
      }),
    );
  });
});
