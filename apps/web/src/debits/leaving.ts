import type { DebitState } from '../gql/debits.js';

/** How many debits of a batch the bank is asked for, those that its total counts: what was taken out is shown, not counted. */
export const leaving = (debits: readonly { state: DebitState }[]): number =>
  debits.filter(({ state }) => state !== 'aside').length;
