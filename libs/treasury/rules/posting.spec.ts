import fc from 'fast-check';
import { balances, type EntryLine, linesOf, reversed } from './posting.js';

const members = { id: '411', byPerson: true };
const bank = { id: '512', byPerson: false };
const transfer = { journal: 'BQ', debit: bank, credit: members };
const cents = fc.integer({ min: 1, max: 100_000_000 });

describe('how an event is written', () => {
  test('a transfer: the bank has more, its person owes less', () => {
    expect(linesOf(transfer, 4500, 'zoe')).toEqual([
      { accountId: '512', debitCents: 4500, creditCents: 0, personId: null },
      { accountId: '411', debitCents: 0, creditCents: 4500, personId: 'zoe' },
    ]);
  });

  test('always balances, and so does what takes it back; both together leave nothing', () => {
    fc.assert(
      fc.property(cents, (amount) => {
        const lines = linesOf(transfer, amount, 'zoe');
        const back = reversed(lines);
        expect(balances(lines) && balances(back)).toBe(true);
        for (const account of ['411', '512']) {
          const moved = [...lines, ...back].filter(({ accountId }) => accountId === account);
          expect(moved.reduce((sum, line) => sum + line.debitCents - line.creditCents, 0)).toBe(0);
        }
      }),
    );
  });

  test.each([0, -1, 0.5, Number.NaN])('writes no entry without money: %p', (amount) => {
    expect(() => linesOf(transfer, amount, null)).toThrow(RangeError);
  });

  test('of what is asked with tax, the tax goes to its own account and is no income', () => {
    const call = { journal: 'VE', debit: members, credit: { id: '7062', byPerson: false } };
    const lines = linesOf(call, 12_000, 'zoe', { accountId: '44571', cents: 2_000 });
    expect(lines.slice(1)).toEqual([
      { accountId: '7062', debitCents: 0, creditCents: 10_000, personId: null },
      { accountId: '44571', debitCents: 0, creditCents: 2_000, personId: null },
    ]);
    expect(balances(lines)).toBe(true);
    expect(linesOf(call, 12_000, 'zoe', { accountId: '44571', cents: 0 })).toHaveLength(2);
    expect(() => linesOf(call, 12_000, 'zoe', { accountId: '44571', cents: 12_000 })).toThrow(RangeError);
  });

  const line = (debitCents: number, creditCents: number): EntryLine => ({
    ...{ accountId: '512', debitCents, creditCents, personId: null },
  });
  test.each<[string, EntryLine[], boolean]>([
    ['one debit for two credits', [line(300, 0), line(0, 100), line(0, 200)], true],
    ['a cent apart', [line(300, 0), line(0, 299)], false],
    ['both sides of one line', [line(300, 300), line(300, 300)], false],
    ['nothing', [], false],
    ['two lines of nothing', [line(0, 0), line(0, 0)], false],
  ])('balances or not: %s', (_, lines, balanced) => {
    expect(balances(lines)).toBe(balanced);
  });
});
