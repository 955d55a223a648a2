import type { Cents } from '@etabli/kernel';

/** What an account was debited and credited with, in cents, over some stretch of time. */
export type AccountBalance = { number: string; name: string; debitCents: Cents; creditCents: Cents };

/** A line of an entry: one account, one side. */
export type BookedLine = { number: string; name: string; debitCents: Cents; creditCents: Cents };

/** Debit minus credit, in cents: positive for what is owned or spent, negative for what is owed or earned. */
export const netDebit = ({
  debitCents,
  creditCents,
}: Pick<AccountBalance, 'debitCents' | 'creditCents'>): Cents => debitCents - creditCents;

/** Trial balance of lines: each account once, by number. The sum of its debits equals that of its credits. */
export function trialBalance(lines: readonly BookedLine[]): AccountBalance[] {
  const accounts = new Map<string, AccountBalance>();
  for (const { number, name, debitCents, creditCents } of lines) {
    const account = accounts.get(number) ?? { number, name, debitCents: 0, creditCents: 0 };
    accounts.set(number, {
      ...account,
      debitCents: account.debitCents + debitCents,
      creditCents: account.creditCents + creditCents,
    });
  }
  return [...accounts.values()].sort((a, b) => (a.number < b.number ? -1 : 1));
}

/**
 * The row whose prefix fits the number best (the longest), or undefined. `64` is met by `6`, but by `645` no more than
 * `641` is.
 */
export function rowOf<R extends { accounts: readonly string[] }>(
  rows: readonly R[],
  number: string,
): R | undefined {
  let best: R | undefined;
  let length = 0;
  for (const row of rows)
    for (const prefix of row.accounts)
      if (prefix.length > length && number.startsWith(prefix)) {
        best = row;
        length = prefix.length;
      }
  return best;
}
