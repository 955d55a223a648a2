import { all, type Policy, refuse } from '@etabli/access';
import { formatDate, type IsoDate } from '@etabli/kernel';
import { holds } from '@etabli/membership/people/people.policy';
import { leastRefund } from '../rules/vat/refund.js';

/** What the rules look at in a period. */
export interface ClosablePeriod {
  /** Its last day has passed. */
  over: boolean;
  closed: boolean;
  /** It has days of a period that is closed. */
  overlaps: boolean;
  /** The first day with tax that no closing tells, before it. */
  missing: IsoDate | null;
  /** No account would move, and no credit is carried. */
  empty: boolean;
}

/** Periods are closed one after the other, once each, when they are over. */
export const vatPeriodPolicy = {
  close: (actor, { over, closed, overlaps, missing, empty }) =>
    all(
      holds(actor, 'treasury.write'),
      (!closed && !overlaps) || refuse('vat.closed'),
      over || refuse('vat.not-over'),
      missing === null || refuse('vat.earlier-open', { on: formatDate(missing, actor.locale) }),
      !empty || refuse('vat.nothing-to-close'),
    ),
} satisfies Policy<ClosablePeriod>;

/** What the rules look at in a closing. */
export interface StandingClosing {
  toDay: IsoDate;
  netEuros: number;
  undoneAt: Date | null;
  isLast: boolean;
  /** What it left is asked back from the State. */
  refunded: boolean;
}

/** The last one is undone first, and its credit asked back before another carries it: each depends on those before. */
export const vatClosingPolicy = {
  undo: (actor, { undoneAt, isLast, refunded }) =>
    all(
      holds(actor, 'treasury.write'),
      undoneAt === null || refuse('vat.undone'),
      isLast || refuse('vat.not-last'),
      !refunded || refuse('vat.refund-first'),
    ),
  askRefund: (actor, { toDay, netEuros, undoneAt, isLast, refunded }) => {
    const least = leastRefund(toDay);
    return all(
      holds(actor, 'treasury.write'),
      undoneAt === null || refuse('vat.undone'),
      netEuros < 0 || refuse('vat.no-credit'),
      !refunded || refuse('vat.refund-asked'),
      isLast || refuse('vat.credit-carried'),
      -netEuros >= least || refuse('vat.refund-least', { least, yearEnd: least === 150 }),
    );
  },
} satisfies Policy<StandingClosing>;
