import { demand } from '@etabli/kernel';
import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { differencesOf, sameCounts } from './count-sheets.js';
import type { Elector } from './electorate.js';
import { type Bucket, type Counts, noCounts, plus } from './kinds.js';

/** What was counted of one college; of electors who belong to none, `collegeId` is null. Voices. */
export interface CollegeCount {
  collegeId: string | null;
  counts: Counts;
}

/** What one person counted: all voices and, where members vote by colleges, those of each. */
export interface HandCount {
  counts: Counts;
  /** Null where everyone votes together. */
  colleges: CollegeCount[] | null;
}

/** Where two counts differ. `collegeId` is undefined where everyone votes together. Voices. */
export interface HandDifference {
  collegeId?: string | null;
  bucket: Bucket;
  mine: number;
  theirs: number;
}

/**
 * The count that somebody hands in. Where the statutes make members vote by colleges (statutes: colleges), the whole is what the
 * colleges add up to: a hand raised weighs as much as its college says.
 *
 * Refuses `count.by-colleges` when colleges vote and are not told apart, `count.no-colleges` when they are and do not vote,
 * `count.college-unknown`, and `count.college-twice`.
 */
export function handCount(
  statutes: Statutes,
  counts: Counts,
  colleges: readonly CollegeCount[] | null,
): HandCount {
  const known = termsOf(statutes).colleges;
  if (known.length === 0) {
    demand(!colleges?.length, 'count.no-colleges');
    return { counts, colleges: null };
  }
  demand(colleges?.length, 'count.by-colleges');
  const ids = colleges.map(({ collegeId }) => collegeId);
  demand(
    ids.every((id) => id === null || known.some((college) => college.id === id)),
    'count.college-unknown',
  );
  demand(new Set(ids).size === ids.length, 'count.college-twice');
  return {
    counts: colleges.reduce((sum, one) => plus(sum, one.counts), noCounts()),
    colleges: [...colleges],
  };
}

/** Voices by college, those of electors who are in none under null; colleges without a voice are left out. */
export function voicesByCollege(
  electors: readonly Pick<Elector, 'memberId' | 'collegeId'>[],
  voices: readonly { electorId: string; voices: number }[],
): Map<string | null, number> {
  const collegeOf = new Map(electors.map(({ memberId, collegeId }) => [memberId, collegeId ?? null]));
  const found = new Map<string | null, number>();
  for (const { electorId, voices: held } of voices) {
    const college = collegeOf.get(electorId) ?? null;
    found.set(college, (found.get(college) ?? 0) + held);
  }
  return found;
}

/** Where two counts differ, college by college; a college that one of them left out has no voice there. */
export function handDifferences(mine: HandCount, theirs: HandCount): HandDifference[] {
  if (!mine.colleges || !theirs.colleges) return differencesOf(mine.counts, theirs.counts);
  const ids = new Set([...mine.colleges, ...theirs.colleges].map(({ collegeId }) => collegeId));
  return [...ids].flatMap((collegeId) =>
    differencesOf(ofCollege(mine, collegeId), ofCollege(theirs, collegeId)).map((difference) => ({
      collegeId,
      ...difference,
    })),
  );
}

export const sameHandCounts = (a: HandCount, b: HandCount): boolean =>
  sameCounts(a.counts, b.counts) && handDifferences(a, b).length === 0;

/** What was counted of one college. */
export const ofCollege = ({ colleges }: HandCount, collegeId: string | null): Counts =>
  colleges?.find((one) => one.collegeId === collegeId)?.counts ?? noCounts();

/** The colleges that weigh: voices of electors who are in none are counted, and weigh nothing. */
export const weighing = ({ colleges }: HandCount): { collegeId: string; counts: Counts }[] =>
  (colleges ?? []).flatMap(({ collegeId, counts }) => (collegeId === null ? [] : [{ collegeId, counts }]));
