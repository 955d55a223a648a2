import { addDays, daysBetween } from '@etabli/kernel';
import fc from 'fast-check';
import { demandCollectionDay, earliestCollection, presentBy } from './notice.js';
import { bankingDayFrom, bankingDaysBefore, easter, isBankingDay } from './target-days.js';

test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Easter of %d', (year, day) => {
  expect(easter(year)).toBe(day);
});

test.each([
  ['2026-12-01', true],
  ['2026-12-05', false],
  ['2026-12-24', true],
  ['2026-12-25', false],
  ['2026-12-26', false],
  ['2027-01-01', false],
  ['2026-04-03', false],
  ['2026-04-06', false],
  ['2026-05-01', false],
  ['2026-07-14', true],
  ['2026-11-11', true],
])('ECB calendar: banks settle on %s: %s', (date, open) => {
  expect(isBankingDay(date)).toBe(open);
});

test('SDD Core Rulebook 4.3.4: fourteen days unless fewer were agreed, then the next day banks settle', () => {
  expect(earliestCollection('2026-11-27', 14)).toBe('2026-12-11');
  expect(earliestCollection('2026-12-11', 14)).toBe('2026-12-28');
  expect(earliestCollection('2026-12-22', 3)).toBe('2026-12-28');
});

test('SDD Core Rulebook 4.3.2: the file is at the bank one banking day before', () => {
  expect(presentBy('2026-12-28')).toBe('2026-12-24');
  expect(presentBy('2026-12-11')).toBe('2026-12-10');
});

test('a day on which banks are closed is refused with the next one, and so is a notice too short', () => {
  const ask = (day: string, notice: number) => () => demandCollectionDay(day, '2026-11-27', notice);
  expect(ask('2026-12-12', 14)).toThrow(
    expect.objectContaining({ code: 'sepa.bank-closed', details: { next: '2026-12-14' } }),
  );
  expect(ask('2026-12-10', 14)).toThrow(
    expect.objectContaining({ code: 'sepa.notice-too-short', details: { days: 14, earliest: '2026-12-11' } }),
  );
  expect(ask('2026-12-11', 14)).not.toThrow();
  expect(ask('2026-11-30', 0)).not.toThrow();
});

test('banks are never closed more than four days in a row', () => {
  fc.assert(
    fc.property(fc.nat({ max: 36_500 }), fc.integer({ min: 1, max: 10 }), (days, back) => {
      const day = addDays('2000-01-01', days);
      expect(daysBetween(day, bankingDayFrom(day))).toBeLessThanOrEqual(4);
      expect(isBankingDay(bankingDaysBefore(day, back))).toBe(true);
    }),
    { numRuns: 200 },
  );
});
