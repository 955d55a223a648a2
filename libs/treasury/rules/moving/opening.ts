import type { Cents } from '@etabli/kernel';

/** What an account held when the house moved in, as its last balance says it: one side or the other, in cents. */
export interface OpeningLine {
  account: string;
  debitCents: Cents;
  creditCents: Cents;
}

/** Where members and users owe, person by person; and where what is carried over waits for the balances. */
export const [OWED, WAITING] = ['411', '471'];

/** Why opening balances cannot be entered: a refusal of the catalogue, beside the line it is about. */
export type OpeningProblem =
  | { code: 'opening.empty' }
  | { code: 'opening.account'; account: string; at: number }
  | { code: 'opening.class'; account: string; at: number }
  | { code: 'opening.twice'; account: string; at: number }
  | { code: 'opening.side'; account: string; at: number }
  | { code: 'opening.unbalanced'; debit: Cents; credit: Cents; by: Cents }
  | { code: 'opening.owed'; said: Cents; carried: Cents; by: Cents };

/**
 * What stands in the way of entering balances as the first entry of the books (PCG art. 112-2 and 911-1: the balances at the
 * opening are those of the close before, and every entry balances). Accounts of classes 1 to 5 only: results of years told are
 * in class 1. What account 411 says must be, to the cent, what people still owe of the fees that were carried over.
 *
 * @param chart the numbers of the accounts there are
 * @param carriedCents what people owe of what was carried over, less what they had in credit
 */
export function openingProblem(
  lines: readonly OpeningLine[],
  chart: ReadonlySet<string>,
  carriedCents: Cents,
): OpeningProblem | null {
  if (lines.length === 0) return { code: 'opening.empty' };
  const seen = new Set<string>();
  for (const [at, { account, debitCents, creditCents }] of lines.entries()) {
    if (!/^[1-5]/.test(account)) return { code: 'opening.class', account, at };
    if (!chart.has(account)) return { code: 'opening.account', account, at };
    if (seen.has(account)) return { code: 'opening.twice', account, at };
    if ((debitCents === 0) === (creditCents === 0)) return { code: 'opening.side', account, at };
    seen.add(account);
  }
  const debit = lines.reduce((sum, line) => sum + line.debitCents, 0);
  const credit = lines.reduce((sum, line) => sum + line.creditCents, 0);
  if (debit !== credit) return { code: 'opening.unbalanced', debit, credit, by: Math.abs(debit - credit) };
  const owed = lines.find(({ account }) => account === OWED);
  const said = owed ? owed.debitCents - owed.creditCents : 0;
  if (said === carriedCents) return null;
  return { code: 'opening.owed', said, carried: carriedCents, by: Math.abs(said - carriedCents) };
}

/**
 * The balances as they are entered: what 411 says is there already, person by person, against the account where it waits; so
 * that account takes the balance of 411, and comes to nothing.
 */
export function openingEntry(lines: readonly OpeningLine[]): OpeningLine[] {
  const waiting = lines.filter(({ account }) => account === OWED || account === WAITING);
  const net = waiting.reduce((sum, { debitCents, creditCents }) => sum + debitCents - creditCents, 0);
  const others = lines.filter((line) => !waiting.includes(line));
  if (net === 0) return others;
  return [...others, { account: WAITING, debitCents: Math.max(net, 0), creditCents: Math.max(-net, 0) }];
}
