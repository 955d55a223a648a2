import { balances, type EntryLine } from './posting.js';

/** Dues and payments are told by 411: written by hand, what members owe and the books would part. */
const MEMBERS = /^411/;

/**
 * Why an entry cannot be written by hand; null when it can. Class 8 stands apart (ANC 2018-06, art. 211-1); accounts kept person
 * by person are those of class 4.
 *
 * @param lines as typed, with the number of their accounts
 */
export function entryProblem(lines: readonly (EntryLine & { number: string })[]): string | null {
  if (lines.some(({ debitCents, creditCents }) => (debitCents === 0) === (creditCents === 0)))
    return 'entry.one-side';
  if (!balances(lines)) return 'ledger.unbalanced';
  const inKind = lines.filter(({ number }) => number.startsWith('8')).length;
  if (inKind > 0 && inKind < lines.length) return 'ledger.in-kind-apart';
  if (lines.some(({ number, personId }) => personId !== null && !number.startsWith('4'))) {
    return 'entry.person-account';
  }
  return lines.some(({ number }) => MEMBERS.test(number)) ? 'entry.members-account' : null;
}

const KINDS = {
  1: 'equity',
  2: 'fixed_asset',
  4: 'third_party',
  5: 'cash',
  6: 'expense',
  7: 'income',
  8: 'in_kind',
} as const;

export type KindOfAccount = (typeof KINDS)[keyof typeof KINDS];

/** What an account is about, by its class (ANC 2018-06, art. 621-1); null when it is not the number of an account. */
export function accountKind(number: string): KindOfAccount | null {
  if (!/^[124-8]\d{2,7}$/.test(number)) return null;
  return KINDS[Number(number.charAt(0)) as keyof typeof KINDS];
}
