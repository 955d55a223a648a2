import { addDays, daysBetween, plainDate } from '@etabli/kernel/dates';
import fc from 'fast-check';
import { endAfterNotice, noticeEnd } from './notice.js';

test.each([
  [
    'one month: the day of the same number (CPC art. 641, al. 2)',
    '2026-03-10',
    1,
    'month',
    false,
    '2026-04-10',
  ],
  ['a month without that day: its last (CPC art. 641, al. 2)', '2026-01-31', 1, 'month', false, '2026-02-28'],
  ['a leap year', '2028-01-31', 1, 'month', false, '2028-02-29'],
  ['three months over a new year', '2026-11-15', 3, 'month', false, '2027-02-15'],
  [
    'days: the day of the notice does not count (CPC art. 641, al. 1)',
    '2026-03-10',
    15,
    'day',
    false,
    '2026-03-25',
  ],
  ['to the end of the month', '2026-03-10', 1, 'month', true, '2026-04-30'],
  ['days, to the end of the month', '2026-03-20', 15, 'day', true, '2026-04-30'],
] as const)('%s', (_, givenOn, count, unit, monthEnd, end) => {
  expect(noticeEnd(givenOn, { count, unit, monthEnd })).toBe(end);
});

test('a contract whose own term comes first ends then', () => {
  const month = { count: 3, unit: 'month', monthEnd: false } as const;
  expect(endAfterNotice('2026-03-10', month, '2026-05-01')).toBe('2026-05-01');
  expect(endAfterNotice('2026-03-10', month, '2026-12-31')).toBe('2026-06-10');
});

const days = fc.integer({ min: 0, max: 20_000 }).map((after) => addDays('2000-01-01', after));
const counts = fc.integer({ min: 1, max: 24 });

test('whoever waits never leaves earlier, and the end of the month only makes it longer', () => {
  fc.assert(
    fc.property(days, counts, fc.constantFrom('day', 'month'), (day, count, unit) => {
      const period = { count, unit, monthEnd: false } as const;
      const end = noticeEnd(day, period);
      expect(noticeEnd(addDays(day, 1), period) >= end).toBe(true);
      const whole = noticeEnd(day, { ...period, monthEnd: true });
      expect(daysBetween(end, whole)).toBeGreaterThanOrEqual(0);
      expect(plainDate(whole).day).toBe(plainDate(whole).daysInMonth);
    }),
  );
});
