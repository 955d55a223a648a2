import { monthAfter } from '../account/month-after.js';

/** The first day of the month before the one that holds a day: the month to close. */
export const before = (day: string): string => `${monthAfter(day, -1).slice(0, 7)}-01`;

/** `février 2026`. */
export const monthName = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
