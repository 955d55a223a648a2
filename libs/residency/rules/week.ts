import type { Cents } from '@etabli/kernel';
import { type IsoDate, plainDate } from '@etabli/kernel/dates';
import type { Locale } from '@etabli/kernel/locale';

/** A part of the week: fourteen half-days, bit 0 is Monday morning and bit 13 Sunday afternoon. */
export type Week = number;

export const HALF_DAYS = 14;
export const WHOLE_WEEK: Week = 2 ** HALF_DAYS - 1;
/** Monday to Friday. */
export const WORKING_WEEK: Week = 2 ** 10 - 1;

/** Half-days that make a full month's price: the ten of the working week. */
const PRICED = 10;

/** Is it a part of the week that can be asked for: at least a half-day, and of this week? */
export const isWeek = (week: number): boolean => Number.isInteger(week) && week > 0 && week <= WHOLE_WEEK;

/** The week made of half-days, numbered from 0 (Monday morning). */
export const weekOf = (halfDays: readonly number[]): Week =>
  halfDays.reduce((week, halfDay) => week | (1 << halfDay), 0);

/** The half-days of a week, in order. */
export const halfDaysOf = (week: Week): number[] =>
  Array.from({ length: HALF_DAYS }, (_, halfDay) => halfDay).filter((halfDay) => week & (1 << halfDay));

/** The half-days two weeks share. */
export const common = (one: Week, other: Week): Week => one & other;

/** What is left of the week. */
export const restOf = (week: Week): Week => WHOLE_WEEK & ~week;

/** The two half-days of a civil date. */
export const daysHalves = (day: IsoDate): Week => 0b11 << ((plainDate(day).dayOfWeek - 1) * 2);

/** One half-day of a civil date: 0 is its morning. */
export const halfOf = (day: IsoDate, half: number): Week => 1 << ((plainDate(day).dayOfWeek - 1) * 2 + half);

/**
 * What a share of the week costs a month: the price by tenths, one a half-day, the whole price from ten half-days on; to the
 * nearest cent, a half going up. The by-laws may say otherwise: an allocation keeps the amount it was made for.
 */
export function monthlyShare(price: Cents, week: Week): Cents {
  const counted = Math.min(halfDaysOf(week).length, PRICED);
  return Math.floor((2 * price * counted + PRICED) / (2 * PRICED));
}

const words = {
  fr: {
    days: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    halves: ['matin', 'après-midi'],
    whole: 'toute la semaine',
    span: (from: string, to: string) => `du ${from} au ${to}`,
    every: (half: string, days: string) => `chaque ${half} ${days}`,
  },
  en: {
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    halves: ['morning', 'afternoon'],
    whole: 'the whole week',
    span: (from: string, to: string) => `${from} to ${to}`,
    every: (half: string, days: string) => `every ${half}, ${days}`,
  },
};

/** A week in words: « toute la semaine », « du lundi au mercredi et vendredi matin ». */
export function weekWords(week: Week, locale: Locale): string {
  const { days, halves, whole, span, every } = words[locale];
  if (week === WHOLE_WEEK) return whole;
  for (const [half, name] of halves.entries()) {
    const both = halfDaysOf(week).reduce((full, halfDay) => full | (0b11 << (halfDay - half)), 0);
    const only = halfDaysOf(week).every((halfDay) => halfDay % 2 === half);
    if (only && lastFullDay(both, firstDay(both)) > firstDay(both) + 1)
      return every(name, weekWords(both, locale));
  }
  const parts: string[] = [];
  for (let day = 0; day < 7; day++) {
    const last = lastFullDay(week, day);
    if (last > day + 1) {
      parts.push(span(days[day] as string, days[last] as string));
      day = last;
    } else if (isFull(week, day)) parts.push(days[day] as string);
    else {
      const half = [0, 1].find((each) => week & (1 << (day * 2 + each)));
      if (half !== undefined) parts.push(`${days[day]} ${halves[half]}`);
    }
  }
  return new Intl.ListFormat(locale).format(parts);
}

const isFull = (week: Week, day: number): boolean => ((week >> (day * 2)) & 0b11) === 0b11;

/** The last of the full days that follow one another from a day; the day before it when it is not full itself. */
function lastFullDay(week: Week, day: number): number {
  let last = day;
  while (last < 7 && isFull(week, last)) last++;
  return last - 1;
}

/** The first day of a week with a half-day in it. */
const firstDay = (week: Week): number => Math.floor((halfDaysOf(week)[0] ?? 0) / 2);
