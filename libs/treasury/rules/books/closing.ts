import type { Cents } from '@etabli/kernel';
import { type AccountBalance, netDebit } from './balances.js';
import { resultOf } from './income-statement.js';

/** A line to enter, on one side, in cents; third parties keep whose account it is. */
export type ClosingLine = {
  number: string;
  personId: string | null;
  debitCents: Cents;
  creditCents: Cents;
};

/** What an account, and one person's part of it, came to. */
export type HeldBalance = Omit<AccountBalance, 'name'> & { personId?: string | null };

/** Where a surplus or a deficit waits for the assembly to allocate it (plan comptable général, accounts 120 and 129). */
export const surplusAccount = '120';
export const deficitAccount = '129';

/**
 * Opening entry of the next year: what every account of classes 1 to 5 holds on the last day, and the result of the year
 * just told, so that the new year opens balanced. Accounts at zero are left out; classes 6, 7 and 8 start again from nothing.
 *
 * @param balances of the whole closing year, opening entry included
 * @returns lines whose debits equal their credits; empty when nothing is carried
 */
export function carryForward(balances: readonly HeldBalance[]): ClosingLine[] {
  const kept = balances
    .filter(({ number }) => /^[1-5]/.test(number))
    .map((held) => ({ number: held.number, personId: held.personId ?? null, cents: netDebit(held) }));
  const result = resultOf(balances);
  if (result !== 0) {
    const number = result > 0 ? surplusAccount : deficitAccount;
    const there = kept.find((one) => one.number === number && one.personId === null);
    if (there) there.cents -= result;
    else kept.push({ number, personId: null, cents: -result });
  }
  return kept
    .filter(({ cents }) => cents !== 0)
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    .map(({ number, personId, cents }) => sided(number, personId, cents));
}

const keyOf = ({ number, personId }: { number: string; personId: string | null }): string =>
  `${number} ${personId ?? ''}`;

/**
 * Allocation of a result that the assembly decided: the surplus leaves 120 (or the deficit 129) for the accounts named.
 *
 * @param result cents, positive for a surplus; never 0 (RangeError)
 * @param parts where it goes, in cents of the same sign; they must sum to the result (RangeError otherwise)
 */
export function allocateResult(
  result: Cents,
  parts: readonly { number: string; cents: Cents }[],
): ClosingLine[] {
  if (result === 0) throw new RangeError('no result to allocate');
  if (parts.reduce((sum, { cents }) => sum + cents, 0) !== result)
    throw new RangeError('the parts do not come to the result');
  const from = sided(result > 0 ? surplusAccount : deficitAccount, null, result);
  return [from, ...parts.map(({ number, cents }) => sided(number, null, -cents))];
}

/** A signed amount on its side: a debit above zero, a credit below. */
export const sided = (number: string, personId: string | null, cents: Cents): ClosingLine => ({
  number,
  personId,
  debitCents: Math.max(cents, 0),
  creditCents: Math.max(-cents, 0),
});
