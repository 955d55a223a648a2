import { ceilOf, type Fraction, floorOf, fraction } from '@etabli/kernel';
import type { ClauseValues } from '@etabli/membership/rules/statutes';
import { type Bucket, type Counts, type MajorityBase, type MajorityRule, sumOf } from './kinds.js';

/** The voices a majority may be measured against, at the time of the vote. */
export interface VoiceTotals {
  /** All electors. */
  registered: number;
  /** In the room or remote, in their own name. */
  present: number;
  /** Carried for others. */
  represented: number;
  /** Voted in advance, and counted in this vote. */
  advance?: number;
}

/** The share that each qualified majority asks for. */
export const majorityShares: Partial<Record<MajorityRule, Fraction>> = {
  'three-fifths': fraction(3, 5),
  'two-thirds': fraction(2, 3),
  'three-quarters': fraction(3, 4),
};

/** Votes cast: for and against, and whatever else the statutes count as cast (maj.*.counted). */
export const votesCast = (counts: Counts, counted: readonly Bucket[]): number =>
  counts.for + counts.against + counted.reduce((sum, bucket) => sum + counts[bucket], 0);

/**
 * The figure that a majority is a share of (statutes: maj.*.base). Voters are those who handed in a ballot, blank and null
 * included; an abstention is a ballot only where the statutes count it. Whoever votes in advance is held to be present or
 * represented, since the base must hold every voice that may be for.
 */
export function baseFigure(
  base: MajorityBase,
  counted: readonly Bucket[],
  counts: Counts,
  totals: VoiceTotals,
): number {
  switch (base) {
    case 'cast':
      return votesCast(counts, counted);
    case 'voters':
      return sumOf(counts) - (counted.includes('abstention') ? 0 : counts.abstention);
    case 'present':
      return totals.present;
    case 'present-represented':
      return totals.present + totals.represented + (totals.advance ?? 0);
    case 'electors':
      return totals.registered;
  }
}

/**
 * Voices « pour » needed out of a base: at least one. Simple and absolute: more than half, that is floor(B/2) + 1 (for a
 * simple majority, whose base is for + against, it is the same as more for than against). Qualified: at least the share,
 * rounded up; or more than the share where `maj.round` says so. Unanimity and consent: all of the base.
 */
export function requiredVoices(rule: MajorityRule, base: number, round: ClauseValues['maj.round']): number {
  const share = majorityShares[rule];
  if (rule === 'simple' || rule === 'absolute') return floorOf(fraction(1, 2), base) + 1;
  if (!share) return Math.max(1, base);
  return Math.max(1, round === 'at-least' ? ceilOf(share, base) : floorOf(share, base) + 1);
}
