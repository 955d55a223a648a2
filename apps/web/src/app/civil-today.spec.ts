import { today } from './civil-today.js';

test('the day turns at midnight where the association is', () => {
  const late = new Date('2026-03-14T23:30:00Z');
  expect(today('Europe/Paris', late)).toBe('2026-03-15');
  expect(today('America/Guadeloupe', late)).toBe('2026-03-14');
});
