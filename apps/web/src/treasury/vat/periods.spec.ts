import { periodsUpTo, vatPeriod } from './periods.js';

test('months and quarters go back from the one of the day, over the turn of the year', () => {
  const { months, quarters } = periodsUpTo('2028-02-10');
  expect(months.slice(0, 3)).toEqual([
    { key: '2028-02', from: '2028-02-01', to: '2028-02-29' },
    { key: '2028-01', from: '2028-01-01', to: '2028-01-31' },
    { key: '2027-12', from: '2027-12-01', to: '2027-12-31' },
  ]);
  expect(quarters.slice(0, 2)).toEqual([
    { key: '2028-T1', from: '2028-01-01', to: '2028-03-31' },
    { key: '2027-T4', from: '2027-10-01', to: '2027-12-31' },
  ]);
});

test.each([
  ['2026-10', 1, '2026-10'],
  ['2026-12', 3, '2026-T4'],
  ['2026-12', 1, '2026-12'],
  ['2026-11', 3, '2026-11'],
])('the end of %s with %i months to tell closes %s', (month, left, key) =>
  expect(vatPeriod(month, left)).toBe(key),
);
