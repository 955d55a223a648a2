import { addDays, type Cents, type IsoDate, plainDate } from '@etabli/kernel';

/** How far a treasurer who arrives looks ahead. */
export const MONTHS_AHEAD = 3;

/** Something of a day: how many, and for how much. */
export interface Dated {
  on: IsoDate;
  count: number;
  cents: Cents;
}

/** What is known today of the days to come. Amounts in cents, still to be paid. */
export interface ComingFacts {
  /** Do residents have monthly lines here? */
  rents: boolean;
  /** Dues without a plan, and parts of dues with one. */
  dues: readonly Dated[];
  plans: readonly Dated[];
  /** Batches of direct debits, on the day money is taken. */
  debits: readonly Dated[];
  /** Last days of direct debit mandates (SDD Core Rulebook, 4.1). */
  lapses: readonly IsoDate[];
  /** Promises that have a day. */
  promises: readonly Dated[];
  /** The last day of the year of the books; null without one. */
  yearEnds: IsoDate | null;
}

export const COMING = ['close', 'rents', 'dues', 'plans', 'debits', 'mandates', 'promises', 'year'] as const;
export type ComingKey = (typeof COMING)[number];

/** Something to do or to expect; `cents` is null where it has no amount. */
export interface Coming extends Omit<Dated, 'cents'> {
  key: ComingKey;
  cents: Cents | null;
}

export interface ComingMonth {
  first: IsoDate;
  items: Coming[];
}

/**
 * What the next three months bring, month by month, in the order of days: what is to be done every month (close the last, call
 * the rents), what is expected, what ends. Nothing of a day before today, nothing after; amounts of a month sum to those of
 * its days.
 */
export function comingMonths(facts: ComingFacts, today: IsoDate): ComingMonth[] {
  const end = plainDate(today).add({ months: MONTHS_AHEAD }).toString();
  return firstsOf(today, end).map((first) => {
    const from = first < today ? today : first;
    const last = addDays(plainDate(first).add({ months: 1 }).toString(), -1);
    const until = last < end ? last : addDays(end, -1);
    return { first, items: itemsOf(facts, { first, from, until }) };
  });
}

type Stretch = { first: IsoDate; from: IsoDate; until: IsoDate };

/** The first days of the months that hold a day from today until the end, the end left out. */
function firstsOf(today: IsoDate, end: IsoDate): IsoDate[] {
  const firsts: IsoDate[] = [];
  for (let first = `${today.slice(0, 7)}-01`; first < end; ) {
    firsts.push(first);
    first = plainDate(first).add({ months: 1 }).toString();
  }
  return firsts;
}

function itemsOf(facts: ComingFacts, stretch: Stretch): Coming[] {
  const { first, from, until } = stretch;
  const within = <Item extends { on: IsoDate }>(items: readonly Item[]): Item[] =>
    items.filter(({ on }) => on >= from && on <= until);
  const monthly = (key: ComingKey): Coming[] =>
    first >= from ? [{ key, on: first, count: 1, cents: null }] : [];
  const summed = (key: ComingKey, items: readonly Dated[]): Coming[] => sumOf(key, within(items));
  const lapses = within(facts.lapses.map((on) => ({ on, count: 1, cents: 0 })));
  const items = [
    ...monthly('close'),
    ...(facts.rents ? monthly('rents') : []),
    ...summed('dues', facts.dues),
    ...summed('plans', facts.plans),
    ...within(facts.debits).map((one): Coming => ({ ...one, key: 'debits' })),
    ...sumOf('mandates', lapses).map((one): Coming => ({ ...one, cents: null })),
    ...within(facts.promises).map((one): Coming => ({ ...one, key: 'promises' })),
    ...within(facts.yearEnds ? [{ on: facts.yearEnds }] : []).map(
      ({ on }): Coming => ({ key: 'year', on, count: 1, cents: null }),
    ),
  ];
  return items.sort((a, b) => (a.on === b.on ? order(a) - order(b) : a.on < b.on ? -1 : 1));
}

const order = ({ key }: Coming): number => COMING.indexOf(key);

/** All of a kind in a month, on the day of the first. */
function sumOf(key: ComingKey, items: readonly Dated[]): Coming[] {
  if (items.length === 0) return [];
  const on = items.map((one) => one.on).sort()[0] ?? '';
  const count = items.reduce((sum, one) => sum + one.count, 0);
  return [{ key, on, count, cents: items.reduce((sum, { cents }) => sum + cents, 0) }];
}
