import { all, type Policy, refuse } from '@etabli/access';
import { formatDate, type IsoDate } from '@etabli/kernel';
import { holds } from '@etabli/membership/people/people.policy';

/** What the rules look at in a period. */
export interface ClosablePeriod {
  /** Its last day has passed. */
  over: boolean;
  closed: boolean;
  /** It has days of a period that is closed. */
  overlaps: boolean;
  /** The first day with tax that no closing tells, before it. */
  missing: IsoDate | null;
  /** No account would move. */
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

/** The last one is undone first: what each carried depends on those before. */
export const vatClosingPolicy = {
  undo: (actor, { undoneAt, isLast }) =>
    all(
      holds(actor, 'treasury.write'),
      undoneAt === null || refuse('vat.undone'),
      isLast || refuse('vat.not-last'),
    ),
} satisfies Policy<{ undoneAt: Date | null; isLast: boolean }>;
