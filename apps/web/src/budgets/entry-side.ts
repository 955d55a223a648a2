import { centsOf } from '../app/amount.js';
import type { Picked } from '../members/words/person-picker.js';

/** A side of an entry as it is typed. */
export interface Side {
  key: number;
  accountId: string;
  debit: string;
  credit: string;
  commissionId: string;
  person: Picked | null;
}

export const side = (key: number): Side => ({
  ...{ key, accountId: '', debit: '', credit: '', commissionId: '', person: null },
});

/** Nothing is typed on it: it is left out. */
export const isBlank = ({ accountId, debit, credit }: Side): boolean =>
  accountId === '' && debit.trim() === '' && credit.trim() === '';

/** What is wrong with a side as it is typed; the books say the rest. */
export function faultsOf(one: Side): { account: boolean; debit: boolean; credit: boolean } {
  return {
    account: one.accountId === '' && !isBlank(one),
    debit: centsOf(one.debit) === undefined,
    credit: centsOf(one.credit) === undefined,
  };
}
