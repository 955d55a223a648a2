import { addDays } from '@etabli/kernel/dates';
import fc from 'fast-check';
import { balanceOn, type HeldPass, halfDayOf, isGoodOn, lastDayOf, passFor, unbelieved } from './passes.js';

test.each([
  ['2026-07-01T10:59:59Z', '2026-07-01', 0],
  ['2026-07-01T11:00:00Z', '2026-07-01', 1],
  ['2026-12-01T12:00:00Z', '2026-12-01', 1],
  ['2026-12-01T23:30:00Z', '2026-12-02', 0],
])('%s in Paris is %s, half %d', (at, onDay, half) => {
  expect(halfDayOf(new Date(at), 'Europe/Paris')).toEqual({ onDay, half });
});

test.each([
  ['now', 0, null],
  ['with a clock four minutes ahead', 4, null],
  ['with a clock six minutes ahead', 6, 'check-in.future'],
  ['a month later', -31 * 24 * 60, null],
  ['more than a month later', -31 * 24 * 60 - 1, 'check-in.too-old'],
])('a press sent %s', (_, minutes, verdict) => {
  const now = new Date('2026-06-15T10:00:00Z');
  expect(unbelieved(new Date(now.getTime() + minutes * 60_000), now)).toBe(verdict);
});

test('a pass of ten days is good on its first and on its tenth', () => {
  expect(lastDayOf('2026-06-01', 10)).toBe('2026-06-10');
  expect(lastDayOf('2026-06-01', 1)).toBe('2026-06-01');
  expect(lastDayOf('2026-06-01', null)).toBeNull();
});

const pass = (id: string, left: number, validUntil: string | null, boughtOn = '2026-06-01'): HeldPass => ({
  ...{ id, left, validUntil, boughtOn },
});

test.each<[string, HeldPass[], string | null]>([
  ['none when there is none', [], null],
  ['none that is used up', [pass('a', 0, null)], null],
  ['none that is over', [pass('a', 3, '2026-06-14')], null],
  ['none that was not bought yet', [pass('a', 3, null, '2026-06-16')], null],
  ['one good until this very day', [pass('a', 3, '2026-06-15')], 'a'],
  [
    'the one that ends first',
    [pass('a', 3, null), pass('b', 3, '2026-07-01'), pass('c', 3, '2026-06-20')],
    'c',
  ],
  ['the oldest of those without end', [pass('b', 3, null, '2026-06-02'), pass('a', 3, null)], 'a'],
])('the pass used is %s', (_, passes, id) => {
  expect(passFor(passes, '2026-06-15')?.id ?? null).toBe(id);
});

const passes = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    left: fc.integer({ min: 0, max: 20 }),
    boughtOn: fc.integer({ min: -20, max: 20 }).map((days) => addDays('2026-06-15', days)),
    validUntil: fc.option(fc.integer({ min: -20, max: 40 }).map((days) => addDays('2026-06-15', days))),
  }),
  { selector: ({ id }) => id, maxLength: 8 },
);

test('there is a pass to use exactly when the balance is not nothing, and using it takes one half-day', () => {
  fc.assert(
    fc.property(passes, (held) => {
      const day = '2026-06-15';
      const used = passFor(held, day);
      expect(used !== null).toBe(balanceOn(held, day) > 0);
      if (!used) return;
      expect(isGoodOn(used, day)).toBe(true);
      const after = held.map((one) => (one.id === used.id ? { ...one, left: one.left - 1 } : one));
      expect(balanceOn(after, day)).toBe(balanceOn(held, day) - 1);
    }),
  );
});

test('the pass used does not depend on the order in which they are read', () => {
  fc.assert(
    fc.property(passes, (held) => {
      expect(passFor([...held].reverse(), '2026-06-15')?.id).toBe(passFor(held, '2026-06-15')?.id);
    }),
  );
});
