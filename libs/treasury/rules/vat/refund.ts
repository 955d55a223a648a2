import { type Cents, demand, type IsoDate } from '@etabli/kernel';
import { type ClosingLine, sided } from '../books/closing.js';

/** A credit that a closed period left, and until when the period ran. */
export interface LeftCredit {
  to: IsoDate;
  /** Whole euros, as the return says it (box 25); 0 when the period left none. */
  creditEuros: number;
}

/**
 * The least that may be asked back of a credit, in whole euros: 150 with the return of the end of the civil year, filed in
 * January (CGI, ann. II, art. 242-0 C, I), 760 with that of any other month or quarter (II).
 */
export const leastRefund = (to: IsoDate): number => (to.endsWith('-12-31') ? 150 : 760);

/**
 * May so much of a credit be asked back (CGI, art. 271, IV)? The rest stays a credit to carry forward.
 *
 * @param amountEuros whole euros, as box 26 takes them
 * @throws Refusal `vat.no-credit`, `vat.refund-least` below what the law lets ask, `vat.refund-most` above the credit
 */
export function demandRefund({ to, creditEuros }: LeftCredit, amountEuros: number): void {
  const least = leastRefund(to);
  demand(creditEuros > 0, 'vat.no-credit');
  demand(amountEuros >= least, 'vat.refund-least', { least, yearEnd: least === 150 }, 'amountEuros');
  demand(amountEuros <= creditEuros, 'vat.refund-most', { most: creditEuros }, 'amountEuros');
}

/**
 * What asking writes: the credit leaves 44567 for 44583, where it waits for the State’s transfer (plan comptable général, 4458);
 * what was asked back is not deducted any more.
 */
export const refundEntry = (amountEuros: number): ClosingLine[] => [
  sided('44583', null, amountEuros * 100),
  sided('44567', null, amountEuros * -100),
];

/**
 * What of a refund the State has not paid yet: it pays the oldest first.
 *
 * @param asked the refund, in cents
 * @param held what 44583 holds, in cents
 * @param later what was asked for after it
 */
export const awaitedOf = (asked: Cents, held: Cents, later: Cents): Cents =>
  Math.min(asked, Math.max(0, held - later));
