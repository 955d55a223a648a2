import fc from 'fast-check';
import { balancesOf, ledgers } from '../testing/ledgers.js';
import type { AccountBalance } from './balances.js';
import { netDebit } from './balances.js';
import { incomeStatement, resultOf } from './income-statement.js';

const account = (number: string, net: number): AccountBalance => ({
  number,
  name: number,
  debitCents: Math.max(net, 0),
  creditCents: Math.max(-net, 0),
});

/** Rows of ANC 2018-06, art. 431-4, with the account that stands for each. */
const rows: [number: string, section: string, row: string][] = [
  ['756', 'operating-income', 'membership-fees'],
  ['75611', 'operating-income', 'membership-fees'],
  ['706', 'operating-income', 'services'],
  ['7083', 'operating-income', 'services'],
  ['707', 'operating-income', 'goods'],
  ['741', 'operating-income', 'grants'],
  ['7541', 'operating-income', 'gifts'],
  ['7542', 'operating-income', 'sponsorship'],
  ['7543', 'operating-income', 'legacies'],
  ['755', 'operating-income', 'contributions'],
  ['758', 'operating-income', 'other-income'],
  ['781', 'operating-income', 'write-backs'],
  ['7894', 'operating-income', 'funds-used'],
  ['607', 'operating-expense', 'goods-bought'],
  ['6037', 'operating-expense', 'stock'],
  ['6061', 'operating-expense', 'purchases'],
  ['613', 'operating-expense', 'purchases'],
  ['627', 'operating-expense', 'purchases'],
  ['6571', 'operating-expense', 'aid'],
  ['633', 'operating-expense', 'taxes'],
  ['6411', 'operating-expense', 'wages'],
  ['6451', 'operating-expense', 'social-charges'],
  ['68112', 'operating-expense', 'depreciation'],
  ['6815', 'operating-expense', 'provisions'],
  ['6894', 'operating-expense', 'funds-carried'],
  ['654', 'operating-expense', 'other-expense'],
  ['768', 'financial-income', 'financial-income'],
  ['661', 'financial-expense', 'financial-expense'],
  ['6866', 'financial-expense', 'financial-expense'],
  ['775', 'exceptional-income', 'exceptional-income'],
  ['671', 'exceptional-expense', 'exceptional-expense'],
  ['695', 'profit-tax', 'profit-tax'],
];

describe('income statement (ANC 2018-06, art. 431-4)', () => {
  test.each(rows)('account %s is told in %s, %s', (number, section, row) => {
    const net = number.startsWith('7') ? -1250 : 1250;
    expect(incomeStatement([account(number, net)]).sections).toEqual([
      expect.objectContaining({ key: section, cents: 1250, rows: [expect.objectContaining({ key: row })] }),
    ]);
  });

  test('a year beside the one before and its budget', () => {
    const told = incomeStatement(
      [account('756', -90_000), account('613', 60_000), account('661', 500)],
      [account('756', -80_000), account('606', 1_000)],
      [
        { number: '756', cents: 100_000 },
        { number: '613', cents: 70_000 },
      ],
    );
    expect(told.results).toEqual({ operating: 30_000, financial: -500, exceptional: 0, year: 29_500 });
    expect(told.before.year).toBe(79_000);
    expect(told.budgeted?.year).toBe(30_000);
    const [purchases] = told.sections[1]?.rows ?? [];
    expect(purchases).toMatchObject({ cents: 60_000, beforeCents: 1_000, budgetCents: 70_000 });
    expect(purchases?.accounts).toEqual(['606', '613']);
  });

  test('contributions in kind are told apart and change no result (art. 211-1)', () => {
    const told = incomeStatement([account('864', 42_000), account('875', -42_000)]);
    expect(told.sections).toEqual([]);
    expect(told.results.year).toBe(0);
    expect(told.inKind.map(({ key, cents }) => [key, cents])).toEqual([
      ['in-kind-income', 42_000],
      ['in-kind-expense', 42_000],
    ]);
  });

  test('whatever the books, no cent of classes 6 and 7 is left out, and none is told twice', () => {
    fc.assert(
      fc.property(ledgers, (entries) => {
        const balances = balancesOf(entries);
        const told = incomeStatement(balances);
        expect(told.results.year).toBe(resultOf(balances));
        const names = told.sections.flatMap(({ rows: some }) => some.flatMap(({ accounts }) => accounts));
        expect(names.sort()).toEqual(
          balances
            .map(({ number }) => number)
            .filter((one) => /^[67]/.test(one))
            .sort(),
        );
        expect(balances.reduce((sum, one) => sum + netDebit(one), 0)).toBe(0);
      }),
    );
  });
});
