import fc from 'fast-check';
import { depositDueBack, depositHeld, depositReceived, depositReturn, mistakable } from './deposits.js';

const line = (kind: 'received' | 'returned' | 'kept' | 'mistaken', amountCents: number) => ({
  kind,
  amountCents,
});

test('what is held is received, less what went back or was kept', () => {
  expect(depositHeld([])).toBe(0);
  expect(depositHeld([line('received', 14_000), line('kept', 2_500)])).toBe(11_500);
  expect(depositHeld([line('received', 14_000), line('kept', 2_500), line('returned', 11_500)])).toBe(0);
});

test('deductions beyond what is held are not a matter of the deposit', () => {
  expect(depositReturn(14_000, [{ amountCents: 14_001, reason: 'porte' }])).toBeNull();
  expect(depositReturn(14_000, [{ amountCents: 14_000, reason: 'porte' }])).toBe(0);
});

test('closed, a deposit leaves nothing held, to the cent', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 50_000 }), { maxLength: 5 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200_000 }), amounts, (received, kept) => {
      const back = depositReturn(
        received,
        kept.map((amountCents) => ({ amountCents, reason: 'dégât' })),
      );
      fc.pre(back !== null);
      const lines = [
        line('received', received),
        ...kept.map((cents) => line('kept', cents)),
        line('returned', back),
      ];
      expect(depositHeld(lines)).toBe(0);
    }),
  );
});

test('it goes back so many days after the keys', () => {
  expect(depositDueBack('2026-06-30', 30)).toBe('2026-07-30');
});

test('what was told by mistake never came', () => {
  const lines = [line('received', 14_000), line('mistaken', 14_000), line('received', 5_000)];
  expect([depositReceived(lines), depositHeld(lines)]).toEqual([5_000, 5_000]);
});

test('only the last that stands is told to be a mistake, and nothing once some has gone', () => {
  const came = (id: string) => ({ ...line('received', 100), id });
  const back = { ...line('mistaken', 100), id: 'c', undoes: 'b' };
  expect(mistakable([])).toBeNull();
  expect(mistakable([came('a'), came('b')])?.id).toBe('b');
  expect(mistakable([came('a'), came('b'), back])?.id).toBe('a');
  expect(mistakable([came('a'), { ...line('kept', 10), id: 'd' }])).toBeNull();
});
