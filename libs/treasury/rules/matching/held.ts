import type { BankLine } from './facts.js';
import type { Reason } from './outcome.js';

/** What the books are kept in (Code de commerce, art. L. 123-22). */
const BOOKS_CURRENCY = 'EUR';

/**
 * Why a line stays out of matching whatever it says: its hundredths are not cents of the books, and no rate is known here.
 * Null when they are.
 */
export const heldFor = ({ currency }: Pick<BankLine, 'currency'>): Reason | null =>
  currency === BOOKS_CURRENCY ? null : { code: 'other-currency', currency };
