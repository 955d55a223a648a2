import type { Cents } from '@etabli/kernel';

/** What an account was debited and credited with, in cents, over some stretch of time. */
export type AccountBalance = { number: string; name: string; debitCents: Cents; creditCents: Cents };

/** Debit minus credit, in cents: positive for what is owned or spent, negative for what is owed or earned. */
export const netDebit = ({
  debitCents,
  creditCents,
}: Pick<AccountBalance, 'debitCents' | 'creditCents'>): Cents => debitCents - creditCents;

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
