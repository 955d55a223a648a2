import { byDay, monthAfter, readMonth, weeksOf } from './calendar.js';

test.each([
  ['2026-11', '2026-10-26', '2026-12-06', 6],
  ['2027-02', '2027-02-01', '2027-02-28', 4],
  ['2024-02', '2024-01-29', '2024-03-03', 5],
  ['2026-10', '2026-09-28', '2026-11-01', 5],
])('the weeks of %s go from %s to %s', (month, first, last, count) => {
  const weeks = weeksOf(month);
  expect([weeks[0]?.[0], weeks.at(-1)?.[6], weeks.length]).toEqual([first, last, count]);
  expect(new Set(weeks.flat()).size).toBe(count * 7);
});

test.each([
  ['2026-11', 1, '2026-12'],
  ['2026-12', 1, '2027-01'],
  ['2026-01', -1, '2025-12'],
])('%s and %d months: %s', (month, count, after) => expect(monthAfter(month, count)).toBe(after));

test('an address that says no month shows the one of today', () => {
  for (const asked of [null, '', '2026-13', 'x']) expect(readMonth(asked, '2026-11-26')).toBe('2026-11');
  expect(readMonth('2025-03', '2026-11-26')).toBe('2025-03');
});

test('things stand on their day, in their order; without a day nowhere', () => {
  const things = [
    { dueOn: 'b', n: 1 },
    { dueOn: null, n: 2 },
    { dueOn: 'b', n: 3 },
  ];
  expect([...byDay(things)]).toEqual([['b', [things[0], things[2]]]]);
});
