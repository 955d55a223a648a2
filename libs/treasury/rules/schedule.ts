import type { Cents, IsoDate, Period } from '@etabli/kernel';
import { memberSince, paidUntil } from '@etabli/membership/rules/standing';
import { type Days, type Periods, partFrom, periodHolding } from './proration.js';

export const feeRates = ['full', 'reduced', 'free'] as const;
export type FeeRate = (typeof feeRates)[number];

/** What a category pays; without a reduced price, the full one. */
export interface CategoryPrice {
  full: Cents;
  reduced: Cents | null;
}

/** What a schedule asks for. */
export interface ScheduleTerms extends Periods {
  /** Whoever joins in the course of a period pays for its remaining days only. */
  prorated: boolean;
  joiningFeeCents: Cents;
  prices: ReadonlyMap<string, CategoryPrice>;
}

/** What is known of a member when fees are called. */
export interface FeePayer {
  categoryId: string;
  /** Every membership they ever had. */
  memberships: readonly Period[];
  rate: FeeRate;
  /** Days that this schedule has asked for already. */
  called: readonly Days[];
  /** Days that a fee covers, however it was paid. */
  covered: readonly Period[];
  joiningFeeAsked: boolean;
}

export interface AskedFee {
  kind: 'membership_fee' | 'joining_fee';
  amountCents: Cents;
  /** Of the whole period, when only a part of it is asked for. */
  wholeCents: Cents | null;
  rate: FeeRate;
  covers: Days;
}

export const reasonsNot = ['not-a-member', 'no-period', 'called-already', 'covered', 'no-price'] as const;
/** Why somebody is asked for nothing. */
export type ReasonNot = (typeof reasonsNot)[number];

/**
 * What a schedule asks of somebody for the period in which a day falls: the fee of their category and rate, by day for whoever
 * joined during the period when the schedule says so, and once in their life the joining fee. Or why nothing.
 * Somebody who pays nothing (`free`) is asked for a fee of nothing: it covers their days.
 */
export function askedOf(terms: ScheduleTerms, payer: FeePayer, day: IsoDate): AskedFee[] | ReasonNot {
  const since = memberSince(payer.memberships, day);
  if (since === null) return 'not-a-member';
  const period = periodHolding(terms, day, since);
  if (period === null) return 'no-period';
  const covers = { from: [since, period.from].sort().at(-1) as IsoDate, to: period.to };
  if (payer.called.some(({ from, to }) => from <= covers.to && covers.from <= to)) return 'called-already';
  if (isCovered(payer.covered, covers)) return 'covered';
  const price = terms.prices.get(payer.categoryId);
  if (price === undefined) return 'no-price';
  const { rate } = payer;
  const whole = priceAt(price, rate);
  const amountCents = terms.prorated ? partFrom(whole, period, covers.from) : whole;
  const wholeCents = amountCents === whole ? null : whole;
  const fee: AskedFee = { kind: 'membership_fee', amountCents, wholeCents, rate, covers };
  return joins(terms, payer, since, period) ? [joiningFee(terms, rate, covers), fee] : [fee];
}

const priceAt = ({ full, reduced }: CategoryPrice, rate: FeeRate): Cents =>
  rate === 'free' ? 0 : rate === 'reduced' ? (reduced ?? full) : full;

const joins = (terms: ScheduleTerms, payer: FeePayer, since: IsoDate, { from, to }: Days): boolean =>
  terms.joiningFeeCents > 0 &&
  payer.rate !== 'free' &&
  !payer.joiningFeeAsked &&
  from <= since &&
  since <= to;

const joiningFee = ({ joiningFeeCents }: ScheduleTerms, rate: FeeRate, covers: Days): AskedFee => ({
  ...{ kind: 'joining_fee', amountCents: joiningFeeCents, wholeCents: null, rate, covers },
});

function isCovered(covered: readonly Period[], { from, to }: Days): boolean {
  const until = paidUntil(covered, from);
  return until !== null && (until === 'open' || until >= to);
}
