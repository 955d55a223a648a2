import type { IsoDate } from '@etabli/kernel';
import { addDays } from '@etabli/kernel/dates';

/** What the books are, as far as a day may be written in them. */
export interface BooksDays {
  /** The first day of the first year, or of the year whose opening balances were entered. */
  first: IsoDate;
  /** The last day of the last year that is closed; null when none is. */
  closedUntil: IsoDate | null;
}

/**
 * The day on which something that happened on a day is written: its own; the first day that is open when its year is closed
 * (PCG art. 921-1: a closed year takes no entry); null before the books began, since opening balances say it.
 */
export function bookedOn(day: IsoDate, { first, closedUntil }: BooksDays): IsoDate | null {
  if (day < first) return null;
  return closedUntil !== null && day <= closedUntil ? addDays(closedUntil, 1) : day;
}

/** The event of a movement: cash goes through the box, what is kept through neither. */
export function depositEvent(kind: 'received' | 'returned' | 'kept', means: 'bank' | 'cash'): string {
  return means === 'cash' && kind !== 'kept' ? `deposit.${kind}-cash` : `deposit.${kind}`;
}
