import type { Cents } from '@etabli/kernel';
import { type AccountBalance, netDebit, rowOf } from './balances.js';
import { type IncomeRowKey, type IncomeSection, incomeLayout, inKindLayout } from './income-layout.js';

/** A row: what it came to this year, the year before and in the budget, in cents, and the accounts it adds up. */
export type StatementRow<K extends string = string> = {
  key: K;
  cents: Cents;
  beforeCents: Cents;
  budgetCents: Cents | null;
  accounts: string[];
};

/** A part of the statement with its rows that are not empty, and their sum. */
export type StatementSection = {
  key: IncomeSection['key'];
  side: 'income' | 'expense';
  rows: StatementRow<IncomeRowKey>[];
  cents: Cents;
  beforeCents: Cents;
  budgetCents: Cents | null;
};

/** The result of a stretch of time: income less expense of each kind, in cents; positive is a surplus. */
export type Results = { operating: Cents; financial: Cents; exceptional: Cents; year: Cents };

export type IncomeStatement = {
  sections: StatementSection[];
  inKind: StatementSection[];
  results: Results;
  before: Results;
  budgeted: Results | null;
};

/** What was planned for an account, in cents, on its own side: income for class 7, expense for class 6. */
export type Planned = { number: string; cents: Cents };

/**
 * Income statement of a year beside the one before and its budget (règlement ANC 2018-06, art. 431-4).
 *
 * @param year balances of the accounts over the year, before closing entries
 * @param before the same for the year before; empty when there is none
 * @param budget amounts planned by account, or null without a budget
 */
export function incomeStatement(
  year: readonly AccountBalance[],
  before: readonly AccountBalance[] = [],
  budget: readonly Planned[] | null = null,
): IncomeStatement {
  const told: Told = { year: byRow(year), before: byRow(before), budget: budget && byRow(budget) };
  const fill = (section: IncomeSection) => filled(section, told);
  const all = incomeLayout.map(fill);
  return {
    sections: all.filter(({ rows }) => rows.length > 0),
    inKind: inKindLayout.map(fill).filter(({ rows }) => rows.length > 0),
    results: resultsOf(all, ({ cents }) => cents),
    before: resultsOf(all, ({ beforeCents }) => beforeCents),
    budgeted: budget && resultsOf(all, ({ budgetCents }) => budgetCents ?? 0),
  };
}

/** The result of the year alone, in cents: classes 7 less classes 6, whatever their rows. */
export const resultOf = (balances: readonly Omit<AccountBalance, 'name'>[]): Cents =>
  -balances.filter(({ number }) => /^[67]/.test(number)).reduce((sum, one) => sum + netDebit(one), 0) || 0;

/** Accounts by the row they go to, each placed once. */
type ByRow<Item> = ReadonlyMap<IncomeRowKey | undefined, readonly Item[]>;
type Told = { year: ByRow<AccountBalance>; before: ByRow<AccountBalance>; budget: ByRow<Planned> | null };

function filled(section: IncomeSection, told: Told): StatementSection {
  const rows = section.rows
    .map(({ key }) => {
      const [year, before] = [told.year.get(key) ?? [], told.before.get(key) ?? []];
      const planned = told.budget?.get(key) ?? [];
      return {
        key,
        cents: amount(section, year),
        beforeCents: amount(section, before),
        budgetCents: told.budget && total(planned.map(({ cents }) => cents)),
        accounts: numbersOf([...year, ...before, ...planned]),
      };
    })
    .filter(({ accounts }) => accounts.length > 0);
  return {
    key: section.key,
    side: section.side,
    rows,
    cents: total(rows.map(({ cents }) => cents)),
    beforeCents: total(rows.map(({ beforeCents }) => beforeCents)),
    budgetCents: told.budget && total(rows.map(({ budgetCents }) => budgetCents ?? 0)),
  };
}

const everyRow = [...incomeLayout, ...inKindLayout].flatMap(
  (section): readonly { key: IncomeRowKey; accounts: readonly string[] }[] => section.rows,
);

function byRow<Item extends { number: string }>(items: readonly Item[]): ByRow<Item> {
  const rows = new Map<IncomeRowKey | undefined, Item[]>();
  for (const item of items) {
    const key = rowOf(everyRow, item.number)?.key;
    const there = rows.get(key);
    if (there) there.push(item);
    else rows.set(key, [item]);
  }
  return rows;
}

const total = (amounts: readonly Cents[]): Cents => amounts.reduce((sum, one) => sum + one, 0);

const amount = ({ side }: IncomeSection, balances: readonly AccountBalance[]): Cents =>
  total(balances.map((one) => (side === 'expense' ? netDebit(one) : -netDebit(one) || 0)));

const numbersOf = (items: readonly { number: string }[]): string[] =>
  [...new Set(items.map(({ number }) => number))].sort();

function resultsOf(sections: readonly StatementSection[], read: (one: StatementSection) => Cents): Results {
  const net = (kind: string) =>
    total(
      sections
        .filter(({ key }) => key.startsWith(kind))
        .map((one) => (one.side === 'income' ? read(one) : -read(one))),
    );
  const [operating, financial, exceptional] = [net('operating'), net('financial'), net('exceptional')];
  return { operating, financial, exceptional, year: operating + financial + exceptional + net('profit-tax') };
}
