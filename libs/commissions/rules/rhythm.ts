/** The order of a weekday in its month: first to fourth, or the last. */
export type Nth = 1 | 2 | 3 | 4 | -1;

/** How often a duty comes back, as a calendar says it. Plain JSON; weekdays are ISO (1 is Monday, 7 is Sunday). */
export type Rhythm =
  | { every: 'day'; interval: number }
  | { every: 'week'; interval: number; weekdays: number[] }
  /** The same day of the month, or the last one of months that are shorter. */
  | { every: 'month'; interval: number; day: number }
  | { every: 'month'; interval: number; nth: Nth; weekday: number }
  /** The same day of the year; 29 February is the 28th in common years. */
  | { every: 'year'; interval: number; month: number; day: number };

/** The longest pause between two turns: a year and a day, a year, five years, ten years. */
export const longestInterval = { day: 366, week: 52, month: 60, year: 10 } as const;

/** The days of each month in a leap year. */
const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for the rhythm of a weekday in its month: every first Wednesday. */
export const isNth = (rhythm: Rhythm): rhythm is Extract<Rhythm, { nth: Nth }> => 'nth' in rhythm;

/**
 * Why a value is no rhythm, or null when it is one. Takes what a client or a column of JSON holds.
 * Answers one of `rhythm.unknown`, `rhythm.interval`, `rhythm.weekdays`, `rhythm.weekday`, `rhythm.nth`, `rhythm.day`,
 * `rhythm.month`.
 */
export function rhythmProblem(rhythm: unknown): string | null {
  if (!isRecord(rhythm) || !isUnit(rhythm.every)) return 'rhythm.unknown';
  if (!isWithin(rhythm.interval, 1, longestInterval[rhythm.every])) return 'rhythm.interval';
  switch (rhythm.every) {
    case 'day':
      return null;
    case 'week':
      return weekdaysProblem(rhythm.weekdays);
    case 'month':
      return 'nth' in rhythm ? nthProblem(rhythm) : isWithin(rhythm.day, 1, 31) ? null : 'rhythm.day';
    case 'year':
      return dayOfYearProblem(rhythm);
  }
}

function weekdaysProblem(weekdays: unknown): string | null {
  if (!Array.isArray(weekdays) || weekdays.length === 0 || weekdays.length > 7) return 'rhythm.weekdays';
  return weekdays.every((weekday) => isWithin(weekday, 1, 7)) ? null : 'rhythm.weekday';
}

function nthProblem({ nth, weekday, day }: Record<string, unknown>): string | null {
  if (day !== undefined) return 'rhythm.unknown';
  if (nth !== -1 && !isWithin(nth, 1, 4)) return 'rhythm.nth';
  return isWithin(weekday, 1, 7) ? null : 'rhythm.weekday';
}

function dayOfYearProblem({ month, day }: Record<string, unknown>): string | null {
  if (!isWithin(month, 1, 12)) return 'rhythm.month';
  return isWithin(day, 1, MONTH_DAYS[month - 1] ?? 31) ? null : 'rhythm.day';
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isUnit = (value: unknown): value is Rhythm['every'] =>
  typeof value === 'string' && Object.hasOwn(longestInterval, value);

const isWithin = (value: unknown, least: number, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
