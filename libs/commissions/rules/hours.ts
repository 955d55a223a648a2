import { addDays, type Cents, type IsoDate, plainDate, Refusal } from '@etabli/kernel';

/** Minutes in the longest day there is to give. */
export const DAY_MINUTES = 24 * 60;
/** How far back hours may still be declared: a year and its closing, in days. */
export const OLDEST_DAYS = 400;

/** What was done, and when; `minutes` whole. */
export interface DeclaredTime {
  onDay: IsoDate;
  minutes: number;
}

/**
 * Whether a time may be declared.
 *
 * @param today the civil date where the association lives
 * @throws Refusal `hours.minutes` (not whole, under 1 or over 1,440), `hours.future`, `hours.too-old` (over 400 days ago)
 */
export function checkDeclared({ onDay, minutes }: DeclaredTime, today: IsoDate): void {
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > DAY_MINUTES)
    throw new Refusal('hours.minutes', {}, 'minutes');
  if (onDay > today) throw new Refusal('hours.future', {}, 'onDay');
  if (onDay < addDays(today, -OLDEST_DAYS))
    throw new Refusal('hours.too-old', { on: addDays(today, -OLDEST_DAYS) }, 'onDay');
}

/** The Monday of the week (ISO 8601) in which a day falls. */
export const mondayOf = (day: IsoDate): IsoDate => addDays(day, 1 - plainDate(day).dayOfWeek);

/** What a house hopes for, and what somebody gave since: never a debt. */
export interface GoalProgress {
  /** What the goal comes to over the weeks looked at, in minutes. */
  hoped: number;
  given: number;
  reached: boolean;
}

/**
 * Where somebody is with the house's goal over whole weeks.
 *
 * @param weekly minutes a week
 * @param weeks whole weeks looked at, at least 1
 * @param given minutes declared in them and not refused
 */
export function goalProgress(weekly: number, weeks: number, given: number): GoalProgress {
  const hoped = weekly * Math.max(1, weeks);
  return { hoped, given, reached: given >= hoped };
}

/** An hourly rate to value voluntary work, with where it comes from; in force from a day until the next one. */
export interface HourRate {
  centsPerHour: Cents;
  fromDay: IsoDate;
  source: string;
}

/** The rate in force on a day, or null before the first. Of two from the same day, the later recorded counts: give them in order. */
export const rateOn = (rates: readonly HourRate[], day: IsoDate): HourRate | null =>
  rates
    .filter(({ fromDay }) => fromDay <= day)
    .sort((a, b) => (a.fromDay < b.fromDay ? -1 : a.fromDay > b.fromDay ? 1 : 0))
    .at(-1) ?? null;

/** Validated minutes of a day. */
export interface ValidatedTime {
  onDay: IsoDate;
  minutes: number;
}

/** What voluntary work is worth by one rate: accounts 864 (personnel bénévole) against 875 (bénévolat). */
export interface ValuedAtRate {
  rate: HourRate;
  minutes: number;
  cents: Cents;
}

export interface Valuation {
  lines: ValuedAtRate[];
  cents: Cents;
  minutes: number;
  /** Minutes before the first rate: counted, never given a value. */
  unvalued: number;
}

/**
 * Values validated hours: minutes are added by rate first and rounded once (half up), so that the order and the cut of
 * the declarations never change the amount. Source: ANC 2018-06 art. 211-2 (the rate's source is kept with it).
 */
export function valued(times: readonly ValidatedTime[], rates: readonly HourRate[]): Valuation {
  const byRate = new Map<HourRate, number>();
  let unvalued = 0;
  for (const { onDay, minutes } of times) {
    const rate = rateOn(rates, onDay);
    if (rate) byRate.set(rate, (byRate.get(rate) ?? 0) + minutes);
    else unvalued += minutes;
  }
  const lines = [...byRate]
    .map(([rate, minutes]) => ({ rate, minutes, cents: worth(minutes, rate.centsPerHour) }))
    .sort((a, b) => (a.rate.fromDay < b.rate.fromDay ? -1 : 1));
  const total = (pick: (line: ValuedAtRate) => number) => lines.reduce((sum, line) => sum + pick(line), 0);
  return { lines, cents: total(({ cents }) => cents), minutes: total(({ minutes }) => minutes), unvalued };
}

const worth = (minutes: number, centsPerHour: Cents): Cents =>
  Number((2n * BigInt(minutes) * BigInt(centsPerHour) + 60n) / 120n);
