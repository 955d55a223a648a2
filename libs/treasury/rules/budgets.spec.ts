import fc from 'fast-check';
import { budgetProblem, byAccount, leftOf, type PlannedLine } from './budgets.js';

const line = (number: string, commissionId: string | null, amountCents = 1_000): PlannedLine => ({
  ...{ number, commissionId, amountCents },
});

describe('what is left of a budget', () => {
  test.each([
    [100_000, 30_000, 20_000, 50_000],
    [100_000, 0, 0, 100_000],
    [100_000, 90_000, 20_000, -10_000],
    [0, 0, 0, 0],
    [null, 5_000, 0, null],
  ])('planned %s, spent %i, approved %i: %s', (plannedCents, spentCents, committedCents, left) => {
    expect(leftOf({ plannedCents, spentCents, committedCents })).toBe(left);
  });

  test('does not move when what was approved is paid', () => {
    const cents = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(cents, cents, cents, (plannedCents, spent, committed) => {
        const before = leftOf({ plannedCents, spentCents: spent, committedCents: committed });
        expect(leftOf({ plannedCents, spentCents: spent + committed, committedCents: 0 })).toBe(before);
      }),
    );
  });
});

describe('a budget', () => {
  test.each<[string, PlannedLine[], string | null]>([
    ['plans expense and income', [line('606', null), line('756', null)], null],
    ['plans an account for the house and for a commission', [line('606', null), line('606', 'a')], null],
    ['says a place once', [line('606', 'a'), line('606', 'a')], 'budget.twice'],
    ['plans no bank account', [line('512', null)], 'budget.account'],
    ['may be empty', [], null],
  ])('%s', (_, lines, problem) => {
    expect(budgetProblem(lines)).toBe(problem);
  });

  test('loses no cent when its commissions are put together', () => {
    const lines = fc.array(
      fc.record({
        number: fc.constantFrom('606', '613', '756'),
        commissionId: fc.constantFrom(null, 'a', 'b'),
        amountCents: fc.integer({ min: 0, max: 100_000 }),
      }),
    );
    fc.assert(
      fc.property(lines, (some) => {
        const sum = some.reduce((total, { amountCents }) => total + amountCents, 0);
        const accounts = byAccount(some);
        expect(accounts.reduce((total, { cents }) => total + cents, 0)).toBe(sum);
        expect(accounts.map(({ number }) => number)).toEqual(
          [...new Set(some.map(({ number }) => number))].sort(),
        );
      }),
    );
  });
});
