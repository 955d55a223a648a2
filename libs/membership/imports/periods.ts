import { type IsoDate, plainDate } from '@etabli/kernel';
import type { Candidate } from './candidate.js';
import type { Days } from './known.js';

const yearFrom = (start: IsoDate): IsoDate =>
  plainDate(start).add({ years: 1 }).subtract({ days: 1 }).toString();
const yearTo = (end: IsoDate): IsoDate => plainDate(end).add({ days: 1 }).subtract({ years: 1 }).toString();

/** The days a line makes someone a member: from what it says, or from today. */
export function membershipDays({ membershipStart, membershipEnd }: Candidate, today: IsoDate): Days {
  const unsaid = membershipEnd !== null && membershipEnd < today ? membershipEnd : today;
  return { startsOn: membershipStart ?? unsaid, endsOn: membershipEnd };
}

/**
 * The days the fee of a line covers, or null when it says nothing of a fee, or that it is not paid. A fee without dates
 * covers a year: the one that ends when it says, the one that begins with its order, or the one that begins today.
 *
 * @param endsOn last day of fees that say no end, when the person who imports gave one
 */
export function feeDays(candidate: Candidate, today: IsoDate, endsOn: IsoDate | null): Days | null {
  const { feePaid, feePaidFrom, feePaidUntil, feeAmount, membershipStart } = candidate;
  const spoken = feePaid === true || feePaidFrom !== null || feePaidUntil !== null || feeAmount !== null;
  if (feePaid === false || !spoken) return null;
  if (feePaidFrom) return { startsOn: feePaidFrom, endsOn: until(feePaidFrom, feePaidUntil ?? endsOn) };
  if (feePaidUntil) {
    const earliest = yearTo(feePaidUntil);
    const joined = membershipStart !== null && membershipStart > earliest && membershipStart <= feePaidUntil;
    return { startsOn: joined ? membershipStart : earliest, endsOn: feePaidUntil };
  }
  const recent = membershipStart !== null && membershipStart <= today && yearFrom(membershipStart) >= today;
  const startsOn = membershipStart && (candidate.orderReference || recent) ? membershipStart : today;
  return { startsOn, endsOn: until(startsOn, endsOn) };
}

const until = (start: IsoDate, end: IsoDate | null): IsoDate => (end && end >= start ? end : yearFrom(start));

/** Cents really paid: the price less what a promotion took off. */
export const feeCents = ({ feeAmount, feeDiscount }: Candidate): number | null =>
  feeAmount === null ? null : Math.max(0, feeAmount - (feeDiscount ?? 0));
