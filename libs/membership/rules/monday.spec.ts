import { addDays } from '@etabli/kernel';
import fc from 'fast-check';
import { byUrgency, isAside, LONGEST_ASIDE, mayWaitUntil, urgencies, urgencyOf, weekOf } from './monday.js';

const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days));

describe('the week', () => {
  test.each([
    ['2026-11-23', '2026-11-23', '2026-11-29'],
    ['2026-11-26', '2026-11-23', '2026-11-29'],
    ['2026-11-29', '2026-11-23', '2026-11-29'],
    ['2027-01-01', '2026-12-28', '2027-01-03'],
  ])('of %s goes from %s to %s', (today, start, end) => {
    expect(weekOf(today)).toEqual({ start, end });
  });

  test('has seven days, among them the day it is of', () => {
    fc.assert(
      fc.property(day, (today) => {
        const { start, end } = weekOf(today);
        expect(addDays(start, 6)).toBe(end);
        expect(start <= today && today <= end).toBe(true);
        expect(weekOf(start)).toEqual(weekOf(end));
      }),
    );
  });
});

describe('what presses', () => {
  test.each([
    ['2026-11-25', 'late'],
    ['2026-11-26', 'week'],
    ['2026-11-29', 'week'],
    [null, 'week'],
    ['2026-11-30', 'month'],
    ['2026-12-26', 'month'],
    ['2026-12-27', 'later'],
  ])('by %s is for: %s', (by, urgency) => {
    expect(urgencyOf(by, '2026-11-26')).toBe(urgency);
  });

  test('comes first, and nothing is lost or made by putting in order', () => {
    const line = fc.record({ key: fc.uuid(), by: fc.option(day, { nil: null }) });
    fc.assert(
      fc.property(fc.array(line), day, (lines, today) => {
        const ordered = byUrgency(lines, today);
        const ranks = ordered.map(({ by }) => urgencies.indexOf(urgencyOf(by, today)));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        expect(new Set(ordered)).toEqual(new Set(lines));
        expect(ordered).toHaveLength(lines.length);
      }),
    );
  });
});

test('a line is put aside from tomorrow to ninety days on, and is back on its day', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -5, max: 120 }), (today, days) => {
      const until = addDays(today, days);
      expect(mayWaitUntil(until, today)).toBe(days >= 1 && days <= LONGEST_ASIDE);
      expect(isAside(until, today)).toBe(days >= 1);
      expect(isAside(until, until)).toBe(false);
    }),
  );
  expect(isAside(null, '2026-11-26')).toBe(false);
});
