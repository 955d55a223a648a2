import { before, monthName } from './before.js';

test.each([
  ['2026-03-31', '2026-02-01'],
  ['2026-01-01', '2025-12-01'],
  ['2028-02-29', '2028-01-01'],
])('on %s, the month to close begins on %s', (day, first) => expect(before(day)).toBe(first));

test('a month is named as people say it', () => expect(monthName('2026-02-01', 'fr')).toBe('février 2026'));
