import { addDays, type IsoDate, plainDate } from '@etabli/kernel/dates';

/** How long before, as the contract says it. */
export interface NoticePeriod {
  count: number;
  unit: 'day' | 'month';
  /** Runs on to the last day of the month in which it would end. */
  monthEnd: boolean;
}

/**
 * The last day of a contract that is given notice on a day.
 *
 * Months end on the day of the same number, or on the last of the month when it has none (Code de procédure civile,
 * art. 641, al. 2); the day of the notice does not count among days (art. 641, al. 1); the last day counts whole
 * (art. 642). Nothing is put off for Sundays: a contract ends when it ends.
 *
 * @param givenOn the day the other party received it
 */
export function noticeEnd(givenOn: IsoDate, { count, unit, monthEnd }: NoticePeriod): IsoDate {
  const end =
    unit === 'month'
      ? plainDate(givenOn).add({ months: count }, { overflow: 'constrain' })
      : plainDate(addDays(givenOn, count));
  return (monthEnd ? end.with({ day: end.daysInMonth }) : end).toString();
}

/** The last day that applies when the contract also has an end of its own: whichever comes first. */
export const endAfterNotice = (
  givenOn: IsoDate,
  period: NoticePeriod,
  agreedEnd: IsoDate | null,
): IsoDate => {
  const noticed = noticeEnd(givenOn, period);
  return agreedEnd !== null && agreedEnd < noticed ? agreedEnd : noticed;
};
