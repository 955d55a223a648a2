import { addDays, type Cents, daysBetween, type IsoDate, plainDate, split } from '@etabli/kernel';

/** A stretch of days, both ends included. */
export interface Days {
  from: IsoDate;
  to: IsoDate;
}

/** A part of an amount, and the days it is for. */
export interface DatedPart extends Days {
  amountCents: Cents;
}

/** How many days, both ends included. */
export const daysIn = ({ from, to }: Days): number => daysBetween(from, to) + 1;

/**
 * An amount for a period, cut where something changes in it (an arrival, a departure, another price), by day: the parts always
 * sum to the whole, cut as it may be. A full period is always the full amount.
 *
 * @param amountCents whole cents of the whole period
 * @param cuts first days of the parts after the first, inside the period and in order (RangeError otherwise)
 */
export function partsByDay(amountCents: Cents, period: Days, cuts: readonly IsoDate[]): DatedPart[] {
  const starts = [period.from, ...cuts];
  const parts = starts.map((from, at) => ({
    from,
    to: at + 1 < starts.length ? addDays(starts[at + 1] as IsoDate, -1) : period.to,
  }));
  if (parts.some(({ from, to }) => to < from)) throw new RangeError('cuts out of order');
  const amounts = split(amountCents, parts.map(daysIn));
  return parts.map((part, at) => ({ ...part, amountCents: amounts[at] as Cents }));
}

/** What of an amount for a period is for its days from one on. All of it when that is its first day or before. */
export const partFrom = (amountCents: Cents, period: Days, from: IsoDate): Cents =>
  from <= period.from ? amountCents : (partsByDay(amountCents, period, [from]).at(-1)?.amountCents ?? 0);

export const periodKinds = ['calendar', 'school', 'rolling', 'fixed'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** A school year begins on the first of this month. */
const SCHOOL_MONTH = 9;

/** Twelve months from a day on; from 29 February they end on 27 or 28 February, whichever is the eve of the next ones. */
function yearFrom(anchor: IsoDate, years: number): Days {
  const start = (at: number) => plainDate(anchor).add({ years: at }).toString();
  return { from: start(years), to: addDays(start(years + 1), -1) };
}

/** The twelve months counted from an anchor in which a day falls; the first ones for a day before it. */
export function rollingYear(anchor: IsoDate, day: IsoDate): Days {
  let years = Math.max(0, Number(day.slice(0, 4)) - Number(anchor.slice(0, 4)) - 1);
  while (yearFrom(anchor, years).to < day) years++;
  return yearFrom(anchor, years);
}

/** What a schedule says of its periods; `fixed` only when the kind is `fixed`. */
export interface Periods {
  kind: PeriodKind;
  fixed: Days | null;
}

/**
 * The period of a schedule in which a day falls: the civil year, the school year (September to August), the twelve months
 * counted from the day somebody became a member, or the one period that was fixed. Null outside the latter.
 */
export function periodHolding({ kind, fixed }: Periods, day: IsoDate, memberSince: IsoDate): Days | null {
  const year = Number(day.slice(0, 4));
  if (kind === 'calendar') return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (kind === 'rolling') return rollingYear(memberSince, day);
  if (kind === 'school') {
    const first = Number(day.slice(5, 7)) >= SCHOOL_MONTH ? year : year - 1;
    return { from: `${first}-09-01`, to: `${first + 1}-08-31` };
  }
  return fixed && fixed.from <= day && day <= fixed.to ? fixed : null;
}
