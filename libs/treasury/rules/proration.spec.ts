import { addDays } from '@etabli/kernel';
import fc from 'fast-check';
import { daysIn, partFrom, partsByDay, periodHolding, rollingYear } from './proration.js';

const march = { from: '2026-03-01', to: '2026-03-31' };

describe('an amount for part of a period', () => {
  test.each([
    // A full month is never 0.97 of itself (OCA vertical-association #173).
    ['all of the month', 12_000, march, '2026-03-01', 12_000],
    // 16 days of 31 are 61.94, not 62.40 by a rounded 0.52 (OCA vertical-association #203).
    ['sixteen days of thirty-one', 12_000, march, '2026-03-16', 6_194],
    ['the last day', 12_000, march, '2026-03-31', 387],
    ['half a civil year', 3_000, { from: '2026-01-01', to: '2026-12-31' }, '2026-07-02', 1_504],
    ['from before it began', 3_000, march, '2025-01-01', 3_000],
  ])('%s', (_, whole, period, from, part) => {
    expect(partFrom(whole, period, from)).toBe(part);
  });

  test('cut anywhere, loses no cent, and the days follow each other', () => {
    const cut = fc.uniqueArray(fc.integer({ min: 1, max: 364 }), { maxLength: 8 });
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000 }), cut, (amount, days) => {
        const period = { from: '2026-01-01', to: '2026-12-31' };
        const cuts = days.sort((a, b) => a - b).map((day) => addDays(period.from, day));
        const parts = partsByDay(amount, period, cuts);
        expect(parts.reduce((sum, { amountCents }) => sum + amountCents, 0)).toBe(amount);
        expect(parts.reduce((sum, part) => sum + daysIn(part), 0)).toBe(365);
        for (const [at, { from }] of parts.slice(1).entries()) {
          expect(from).toBe(addDays(parts[at]?.to ?? '', 1));
        }
      }),
    );
  });

  test('refuses cuts out of order or out of the period', () => {
    expect(() => partsByDay(100, march, ['2026-03-20', '2026-03-10'])).toThrow(RangeError);
    expect(() => partsByDay(100, march, ['2026-04-10'])).toThrow(RangeError);
  });
});

describe('the period of a day', () => {
  const fixed = { from: '2026-06-01', to: '2026-09-30' };
  test.each([
    ['calendar', null, '2026-05-12', { from: '2026-01-01', to: '2026-12-31' }],
    ['school', null, '2026-08-31', { from: '2025-09-01', to: '2026-08-31' }],
    ['school', null, '2026-09-01', { from: '2026-09-01', to: '2027-08-31' }],
    ['rolling', null, '2026-05-12', { from: '2025-06-15', to: '2026-06-14' }],
    ['rolling', null, '2020-01-01', { from: '2023-06-15', to: '2024-06-14' }],
    ['fixed', fixed, '2026-06-01', fixed],
    ['fixed', fixed, '2026-10-01', null],
  ] as const)('%s, with %p: %s', (kind, given, day, period) => {
    expect(periodHolding({ kind, fixed: given }, day, '2023-06-15')).toEqual(period);
  });

  test('rolling years follow each other, from a leap day too', () => {
    const anchor = fc.constantFrom('2024-02-29', '2023-06-15', '2020-12-31');
    fc.assert(
      fc.property(anchor, fc.nat({ max: 4000 }), (from, days) => {
        const day = addDays(from, days);
        const year = rollingYear(from, day);
        expect(year.from <= day && day <= year.to).toBe(true);
        expect(rollingYear(from, addDays(year.to, 1)).from).toBe(addDays(year.to, 1));
      }),
    );
  });
});
