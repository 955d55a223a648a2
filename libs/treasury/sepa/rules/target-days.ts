import { addDays, type IsoDate, plainDate } from '@etabli/kernel';

/** Easter Sunday of a year of the Gregorian calendar (anonymous algorithm, Meeus/Jones/Butcher). */
export function easter(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return plainDate(`${year}-01-01`).with({ month, day }).toString();
}

/** The days on which no euro moves besides week-ends (ECB: TARGET long-term calendar since 2002). */
function closingDays(year: number): IsoDate[] {
  const sunday = easter(year);
  return [
    `${year}-01-01`,
    addDays(sunday, -2),
    addDays(sunday, 1),
    `${year}-05-01`,
    `${year}-12-25`,
    `${year}-12-26`,
  ];
}

/** Whether banks settle on this day. */
export function isBankingDay(date: IsoDate): boolean {
  const { dayOfWeek, year } = plainDate(date);
  return dayOfWeek < 6 && !closingDays(year).includes(date);
}

/** The day itself when banks settle on it, else the next one on which they do. */
export const bankingDayFrom = (date: IsoDate): IsoDate =>
  isBankingDay(date) ? date : bankingDayFrom(addDays(date, 1));

/** A number of banking days before a day. */
export function bankingDaysBefore(date: IsoDate, days: number): IsoDate {
  let [day, left] = [date, days];
  while (left > 0) {
    day = addDays(day, -1);
    if (isBankingDay(day)) left -= 1;
  }
  return day;
}
