import { Refusal } from '@etabli/kernel';
import fc from 'fast-check';
import { type NamedDue, type OpenDue, settle } from './settle.js';

const due = (id: string, remainingCents: number, dueOn: string, sequence = 1): OpenDue => ({
  ...{ id, remainingCents, dueOn, sequence },
});
const march = due('march', 12_000, '2026-03-05');
const april = due('april', 12_000, '2026-04-05');
const fee = due('fee', 3_000, '2026-04-05', 2);
const all = [fee, april, march];

describe('which dues a payment pays', () => {
  test.each<[string, number, NamedDue[], Record<string, number>, number]>([
    ['the oldest first', 15_000, [], { march: 12_000, april: 3_000 }, 0],
    ['of one day, the first called', 26_000, [], { march: 12_000, april: 12_000, fee: 2_000 }, 0],
    ['more than is owed is kept as credit', 30_000, [], { march: 12_000, april: 12_000, fee: 3_000 }, 3_000],
    ['a named one, though others are older', 3_000, [{ dueId: 'fee' }], { fee: 3_000 }, 0],
    ['a part of a named one', 1_000, [{ dueId: 'fee' }], { fee: 1_000 }, 0],
    ['what a named one does not ask for pays no other', 5_000, [{ dueId: 'fee' }], { fee: 3_000 }, 2_000],
    [
      'amounts given come first',
      12_500,
      [{ dueId: 'march' }, { dueId: 'april', amountCents: 500 }],
      { april: 500, march: 12_000 },
      0,
    ],
    ['nothing', 0, [], {}, 0],
  ])('%s', (_, amount, named, paid, credit) => {
    const { allocations, creditCents } = settle(amount, all, named);
    expect(Object.fromEntries(allocations.map(({ dueId, amountCents }) => [dueId, amountCents]))).toEqual(
      paid,
    );
    expect(creditCents).toBe(credit);
  });

  test.each<[string, NamedDue[], number]>([
    ['not-found', [{ dueId: 'settled-since' }], 100],
    ['settle.more-than-due', [{ dueId: 'fee', amountCents: 3_001 }], 5_000],
    ['settle.more-than-paid', [{ dueId: 'fee', amountCents: 2_000 }], 1_000],
    ['settle.twice', [{ dueId: 'fee' }, { dueId: 'fee' }], 1_000],
  ])('refuses %s', (code, named, amount) => {
    expect(() => settle(amount, all, named)).toThrow(new Refusal(code));
  });

  test('never loses a cent, never pays more than is due', () => {
    const dues = fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        dueOn: fc.constantFrom('2026-01-05', '2026-02-05', '2026-03-05'),
        sequence: fc.nat(),
        remainingCents: fc.integer({ min: 1, max: 100_000 }),
      }),
      { selector: ({ id }) => id, maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), dues, fc.nat(), (amount, open, some) => {
        const named = open.slice(0, some % (open.length + 1)).map(({ id }) => ({ dueId: id }));
        const { allocations, creditCents } = settle(amount, open, named);
        const paid = allocations.reduce((sum, { amountCents }) => sum + amountCents, 0);
        expect(paid + creditCents).toBe(amount);
        for (const { dueId, amountCents } of allocations) {
          const remaining = open.find(({ id }) => id === dueId)?.remainingCents ?? 0;
          expect(amountCents > 0 && amountCents <= remaining).toBe(true);
        }
      }),
    );
  });
});
