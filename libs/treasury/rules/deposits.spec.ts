import fc from 'fast-check';
import { bookedOn, depositEvent } from './deposits.js';

const books = { first: '2025-01-01', closedUntil: '2025-12-31' };

test.each([
  ['2024-12-31', null],
  ['2025-03-04', '2026-01-01'],
  ['2025-12-31', '2026-01-01'],
  ['2026-01-01', '2026-01-01'],
  ['2026-07-08', '2026-07-08'],
])('what happened on %s is written on %s: never in a closed year (PCG art. 921-1)', (day, on) => {
  expect(bookedOn(day, books)).toBe(on);
});

test('a day is its own while no year is closed', () => {
  expect(bookedOn('2025-03-04', { ...books, closedUntil: null })).toBe('2025-03-04');
});

test('nothing is written before it happened, nor where it may not be', () => {
  const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const on = bookedOn(iso, books);
      expect(on === null || (on >= iso && on > books.closedUntil)).toBe(true);
    }),
  );
});

test.each([
  ['received', 'bank', 'deposit.received'],
  ['received', 'cash', 'deposit.received-cash'],
  ['returned', 'cash', 'deposit.returned-cash'],
  ['kept', 'cash', 'deposit.kept'],
] as const)('what is %s by %s is written as %s', (kind, means, event) => {
  expect(depositEvent(kind, means)).toBe(event);
});
