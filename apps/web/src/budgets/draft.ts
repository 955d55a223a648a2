import { centsOf } from '../app/amount.js';
import type { YearBudgetQuery } from '../gql/budgets.js';

/** A line being written: the amount is words until it is sent. */
export interface DraftLine {
  key: string;
  accountId: string;
  commissionId: string;
  amount: string;
}

const written = (cents: number): string => String(cents / 100).replace('.', ',');

let last = 0;
const line = (values: Partial<DraftLine>): DraftLine => ({
  ...{ key: `${++last}`, accountId: '', commissionId: '', amount: '' },
  ...values,
});

export const emptyLine = (): DraftLine => line({});

/** What to begin with, by account: the version in force, else the accounts of last year, else one empty line. */
export function draftOf({ lines, accounts, versions }: YearBudgetQuery['yearBudget']): DraftLine[] {
  const numbers = new Map(accounts.map(({ account }) => [account.id, account.number]));
  const numberOf = ({ accountId }: { accountId: string }) => numbers.get(accountId) ?? '';
  const kept = lines
    .toSorted((a, b) => numberOf(a).localeCompare(numberOf(b)))
    .map(({ accountId, commissionId, amountCents }) =>
      line({ accountId, commissionId: commissionId ?? '', amount: written(amountCents) }),
    );
  if (versions.length > 0) return kept;
  const seen = accounts.filter(({ beforeCents }) => beforeCents > 0);
  return seen.length > 0 ? seen.map(({ account }) => line({ accountId: account.id })) : [emptyLine()];
}

/** A line without an amount plans nothing: it is left out. */
const isEmpty = ({ amount }: DraftLine): boolean => amount.trim() === '';

/** What is wrong with a line as it is typed. */
export const faultOf = (one: DraftLine): 'account' | 'amount' | null => {
  if (isEmpty(one)) return null;
  if (one.accountId === '') return 'account';
  return centsOf(one.amount) == null ? 'amount' : null;
};

/** The lines to send, or null while something is wrong with one. Zero plans nothing. */
export function linesOf(draft: readonly DraftLine[]) {
  const lines = draft
    .filter((one) => !isEmpty(one))
    .map(({ accountId, commissionId, amount }) => ({
      ...{ accountId, commissionId: commissionId || null, amountCents: centsOf(amount) },
    }));
  if (draft.some(faultOf)) return null;
  return lines.flatMap(({ amountCents, ...rest }) => (amountCents ? [{ ...rest, amountCents }] : []));
}

/** What a draft comes to, on each side; lines that are not sound yet count for nothing. */
export function totalsOf(draft: readonly DraftLine[], isIncome: (accountId: string) => boolean) {
  const sum = (income: boolean) =>
    draft
      .filter((one) => one.accountId !== '' && isIncome(one.accountId) === income)
      .reduce((cents, { amount }) => cents + (centsOf(amount) ?? 0), 0);
  return { expense: sum(false), income: sum(true) };
}
