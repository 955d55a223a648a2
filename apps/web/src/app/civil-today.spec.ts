import { daysAfter, mondayBefore, today } from './civil-today.js';

test('the day turns at midnight where the association is', () => {
  const late = new Date('2026-03-14T23:30:00Z');
  expect(today('Europe/Paris', late)).toBe('2026-03-15');
  expect(today('America/Guadeloupe', late)).toBe('2026-03-14');
});

test.each([
  ['2026-03-28', 2, '2026-03-30'],
  ['2026-10-25', 1, '2026-10-26'],
  ['2026-01-01', -1, '2025-12-31'],
])('%s and %d days: %s', (from, days, to) => expect(daysAfter(from, days)).toBe(to));

test.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['2027-01-01', '2026-12-28'],
])('the Monday of %s is %s', (day, monday) => expect(mondayBefore(day)).toBe(monday));
