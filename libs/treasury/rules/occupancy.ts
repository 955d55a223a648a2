import { addDays, type Cents, daysBetween, type IsoDate, plainDate, shareOf } from '@etabli/kernel';
import { type Days, daysIn } from './proration.js';

/** A monthly price, from a day on. */
export interface PriceFrom {
  from: IsoDate;
  monthlyCents: Cents;
  /** It came by a revision of everybody’s rents: who chose to keep the price before it may. */
  revised: boolean;
}

/** What a resident pays every month for one thing: a room, two days a week of a desk, a locker. */
export interface Charge {
  /** The same for the same thing, whoever supplies it. */
  key: string;
  personId: string;
  label: string;
  /** What it is, where its tax depends on it. */
  kind?: string | null;
  /** Last day; null while it goes on. */
  to: IsoDate | null;
  /** At least one, in the order of their days: the first day of the first one is the day it begins. */
  prices: readonly PriceFrom[];
}

/** What a charge asks for a month. */
export interface MonthOfCharge extends Days {
  amountCents: Cents;
  /** What it would ask at the prices from before the last revision. */
  oldCents: Cents;
  /** The price of the whole month, at the price of its last day. */
  wholeCents: Cents;
}

/** The month in which a day falls. */
export function monthOf(day: IsoDate): Days {
  const first = plainDate(day).with({ day: 1 });
  return { from: first.toString(), to: first.add({ months: 1 }).subtract({ days: 1 }).toString() };
}

/**
 * What of a monthly price is for some days of the month. It is counted from the first of the month, so that whatever the month
 * is cut into (an arrival, a departure, the next tenant), the parts sum to the price; a full month is the price itself.
 *
 * @param monthlyCents whole cents of the whole month
 * @param days inside the month (RangeError otherwise)
 */
export function partOfMonth(monthlyCents: Cents, days: Days): Cents {
  const month = monthOf(days.from);
  if (days.to < days.from || days.to > month.to) throw new RangeError(`not in a month: ${days.to}`);
  const until = (day: IsoDate): Cents =>
    shareOf(monthlyCents, { num: daysBetween(month.from, day) + 1, den: daysIn(month) });
  return until(days.to) - until(addDays(days.from, -1));
}

/** What a charge asks for the month that a day is in: the days it runs, each at its price. Null when it does not run. */
export function monthOfCharge({ to, prices }: Charge, day: IsoDate): MonthOfCharge | null {
  const month = monthOf(day);
  const days = {
    from: later(prices[0]?.from ?? month.to, month.from),
    to: to !== null && to < month.to ? to : month.to,
  };
  if (prices.length === 0 || days.to < days.from) return null;
  const stretches = stretchesOf(prices, days);
  const sum = (priceOf: (stretch: Stretch) => Cents) =>
    stretches.reduce((total, stretch) => total + partOfMonth(priceOf(stretch), stretch), 0);
  return {
    ...days,
    amountCents: sum(({ price }) => price),
    oldCents: sum(({ old }) => old),
    wholeCents: stretches.at(-1)?.price ?? 0,
  };
}

/** The monthly price on a day; null before it begins. */
export const priceOn = (prices: readonly PriceFrom[], day: IsoDate): PriceFrom | null =>
  prices.findLast(({ from }) => from <= day) ?? null;

interface Stretch extends Days {
  price: Cents;
  old: Cents;
}

/** The days cut where the price changes. */
function stretchesOf(prices: readonly PriceFrom[], { from, to }: Days): Stretch[] {
  return prices.flatMap((price, at): Stretch[] => {
    const next = prices[at + 1];
    const begins = later(price.from, from);
    const ends = next && next.from <= to ? addDays(next.from, -1) : to;
    const old = (price.revised ? prices[at - 1] : undefined) ?? price;
    return begins <= ends
      ? [{ from: begins, to: ends, price: price.monthlyCents, old: old.monthlyCents }]
      : [];
  });
}

const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);
