import { addDays, type IsoDate, plainDate } from '@etabli/kernel/dates';
import type { ApplicationStateName } from '../rules/record.js';

/** Days after which what nobody confirmed is erased. */
export const UNCONFIRMED_DAYS = 7;
/** Months after which an application that came to nothing is erased, at most: two years after the last contact (CNIL, prospects). */
export const ENDED_MONTHS = 24;

/** When all that somebody wrote is erased, from the day of the last thing noted; null while they wait. */
export function forgottenOn(
  state: ApplicationStateName,
  last: IsoDate,
  months: number = ENDED_MONTHS,
): IsoDate | null {
  if (state === 'unconfirmed') return addDays(last, UNCONFIRMED_DAYS);
  if (state === 'waiting') return null;
  return plainDate(last).add({ months }).toString();
}
