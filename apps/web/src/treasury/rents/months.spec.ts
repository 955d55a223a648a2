import { monthAfter, monthName, monthToCall } from './months.js';

test('months follow each other over the year', () => {
  expect(monthAfter('2026-11-27', 0)).toBe('2026-11-01');
  expect(monthAfter('2026-11-30', 2)).toBe('2027-01-01');
  expect(monthAfter('2026-01-31', -1)).toBe('2025-12-01');
});

test('the month to call is the next one once this one is half over', () => {
  expect(monthToCall('2026-11-15')).toBe('2026-11-01');
  expect(monthToCall('2026-12-16')).toBe('2027-01-01');
});

test('a month has a name', () => {
  expect(monthName('2026-03-16', 'fr')).toBe('mars 2026');
  expect(monthName('2026-03-16', 'en')).toBe('March 2026');
});
