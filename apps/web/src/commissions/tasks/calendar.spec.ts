import { byDay, dayByKey, monthAfter, readMonth, weeksOf, withDay } from './calendar.js';

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

test.each([
  ['ArrowLeft', '2026-11-01', '2026-10-31'],
  ['ArrowRight', '2026-11-30', '2026-12-01'],
  ['ArrowUp', '2026-11-26', '2026-11-19'],
  ['ArrowDown', '2026-11-26', '2026-12-03'],
  ['ArrowLeft', '2026-10-26', null],
  ['ArrowDown', '2026-12-01', null],
  ['Enter', '2026-11-26', null],
  ['ArrowLeft', null, null],
])('%s takes what is for %s to %s, in November 2026', (key, dueOn, day) => {
  expect(dayByKey(weeksOf('2026-11').flat(), dueOn, key)).toBe(day);
});

test('a task that moves stands on its new day at once; the others stay', () => {
  const tasks = [
    { id: 'a', dueOn: '2026-11-26' },
    { id: 'b', dueOn: null },
  ];
  expect(withDay(tasks, { id: 'a', dueOn: '2026-11-30' })).toEqual([
    { id: 'a', dueOn: '2026-11-30' },
    tasks[1],
  ]);
  expect(withDay(tasks, { id: 'z', dueOn: '2026-11-30' })).toEqual(tasks);
});
