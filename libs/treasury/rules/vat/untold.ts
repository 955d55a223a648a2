import { addDays, daysBetween, type IsoDate } from '@etabli/kernel';

/** Days of a period that was closed. */
export interface ClosedDays {
  fromDay: IsoDate;
  toDay: IsoDate;
}

/** A month is 31 days at most: whoever closes more at once files by the quarter (CGI, art. 287, 2). */
const files = ({ fromDay, toDay }: ClosedDays): 'month' | 'quarter' =>
  daysBetween(fromDay, toDay) > 30 ? 'quarter' : 'month';

/**
 * The days whose tax is to be told at the end of a month, and no closing tells.
 *
 * @param since first day on which the association is subject; null when it is not, on the last day of the month
 * @param last the last day of the month
 * @param closed the last closing that stands
 * @returns `closed` when a closing tells them; null when nothing is to be told at the end of this month: not subject, or in the
 *   middle of a quarter for who closes by the quarter
 */
export function untoldAt(
  since: IsoDate | null,
  last: IsoDate,
  closed: ClosedDays | null,
): { from: IsoDate; to: IsoDate } | 'closed' | null {
  if (since === null || since > last) return null;
  if (!closed) return { from: since, to: last };
  if (closed.toDay >= last) return 'closed';
  if (files(closed) === 'quarter' && Number(last.slice(5, 7)) % 3 !== 0) return null;
  return { from: addDays(closed.toDay, 1), to: last };
}

/** How many months two days touch, the first and the last included. */
export const monthsOf = (from: IsoDate, to: IsoDate): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5, 7)) -
  Number(from.slice(5, 7)) +
  1;
