import { monthAfter } from './month-after.js';

test.each([
  ['2026-11-27', 0, '2026-11-27'],
  ['2026-11-27', 2, '2027-01-27'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-01-31', 2, '2026-03-31'],
])('%s and %i months later: %s', (from, months, later) => {
  expect(monthAfter(from, months)).toBe(later);
});
