import type { Locale } from '@etabli/kernel/locale';

/** The first day of the month so many months after the one of a day. */
export function monthAfter(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

/** `mars 2026`. */
export const monthName = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day.slice(0, 7)}-01T00:00:00Z`),
  );

/** The month to call on a day: the one under way, or the next once it is half over. */
export const monthToCall = (today: string): string => monthAfter(today, Number(today.slice(8)) > 15 ? 1 : 0);
