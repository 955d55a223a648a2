import { addDays, type Cents, type IsoDate, plainDate } from '@etabli/kernel';

/** What is known of a month when it is looked at. */
export interface MonthFacts {
  /** Dues called in the month; is anything ever called here? */
  called: number;
  callsHere: boolean;
  /** Accounts of the bank, each with the last day its statements tell. */
  accounts: readonly { name: string; until: IsoDate | null }[];
  /** Movements of the bank, until the end of the month, that nobody matched. */
  linesLeft: number;
  /** Direct debits sent to the bank whose money has not been told since. */
  debitsUnanswered: number;
  /** Cheques received and not on the account yet. */
  cheques: { count: number; cents: Cents };
  /** By how much the bank and the books differ, each of the accounts of the books apart. */
  differences: readonly Cents[];
  /** Months whose tax no closing tells, until this one; null when there is none to tell in this month at all. */
  vat: { months: number; toPayCents: Cents } | null;
  latePeople: number;
  /** Hours declared in the month and not looked at. */
  hours: number;
}

export const POINTS = [
  ...(['calls', 'statements', 'lines', 'debits', 'cheques', 'bank', 'vat', 'late', 'hours'] as const),
] as const;
export type PointKey = (typeof POINTS)[number];

/** A point of the list: done, or so many things left to do. */
export interface MonthPoint {
  key: PointKey;
  done: boolean;
  count: number;
  cents: Cents | null;
}

/** First and last day of the month that holds a day. */
export function monthOf(day: IsoDate): { first: IsoDate; last: IsoDate } {
  const first = `${day.slice(0, 7)}-01`;
  return { first, last: addDays(plainDate(first).add({ months: 1 }).toString(), -1) };
}

/**
 * What to look at before a month is said done, in the order in which it is done: what each says follows from the facts, and
 * nothing is ticked by hand. The tax is a point where it is to be told only, statements where there is an account of the bank.
 *
 * @param last the last day of the month: statements must tell that far
 */
export function monthPoints(facts: MonthFacts, last: IsoDate): MonthPoint[] {
  const behind = facts.accounts.filter(({ until }) => until === null || until < last).length;
  const off = facts.differences.filter((cents) => cents !== 0);
  const point = (key: PointKey, count: number, cents: Cents | null = null): MonthPoint => ({
    ...{ key, done: count === 0, count, cents },
  });
  return [
    { ...point('calls', facts.called), done: facts.called > 0 || !facts.callsHere },
    ...(facts.accounts.length > 0 ? [point('statements', behind)] : []),
    point('lines', facts.linesLeft),
    point('debits', facts.debitsUnanswered),
    point('cheques', facts.cheques.count, facts.cheques.cents),
    point(
      'bank',
      off.length,
      off.reduce((sum, cents) => sum + Math.abs(cents), 0),
    ),
    ...(facts.vat ? [point('vat', facts.vat.months, facts.vat.toPayCents)] : []),
    point('late', facts.latePeople),
    point('hours', facts.hours),
  ];
}
