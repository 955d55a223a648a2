import type { IsoDate } from '@etabli/kernel/dates';
import { demand } from '@etabli/kernel/refusal';
import { sha256 } from '@etabli/kernel/sha256';

/** As many as people can explain to each other. */
export const MOST_CRITERIA = 5;

/** What the assembly gives points for. */
export interface Criterion {
  key: string;
  label: string;
  points: number;
}

/** Somebody who waits: since when, and which criteria they say they meet. */
export interface Candidate {
  id: string;
  appliedOn: IsoDate;
  meets: readonly string[];
}

/** Where somebody stands, and all that decided it. */
export interface Standing {
  id: string;
  /** From 1. */
  rank: number;
  points: number;
  /** The criteria they meet, in the order of the vote. */
  met: Criterion[];
  appliedOn: IsoDate;
  /** What decides between two who have as many points and applied on the same day: the lowest comes first. */
  ticket: string;
}

/**
 * Holds what is voted to what can be explained. Refuses `criteria.too-many`, `criteria.points` (whole points, from 1 to 100),
 * `criteria.label`, `criteria.twice`.
 */
export function demandCriteria(criteria: readonly Criterion[]): void {
  demand(criteria.length <= MOST_CRITERIA, 'criteria.too-many', { max: MOST_CRITERIA }, 'criteria');
  for (const { points, label } of criteria) {
    demand(label.trim() !== '', 'criteria.label', {}, 'criteria');
    demand(Number.isInteger(points) && points >= 1 && points <= 100, 'criteria.points', {}, 'criteria');
  }
  const keys = new Set(criteria.map(({ key }) => key));
  demand(keys.size === criteria.length, 'criteria.twice', {}, 'criteria');
}

/**
 * The ticket of somebody in the lot: the SHA-256 of `etabli-lot-1`, the published seed, `waiting-list` and the number of their
 * application, one a line, as elections do. So `printf 'etabli-lot-1\nSEED\nwaiting-list\nID' | sha256sum` finds it again.
 */
export const ticketOf = (seed: string, id: string): string =>
  sha256(['etabli-lot-1', seed, 'waiting-list', id].join('\n'));

/**
 * The waiting list: most points first, then who applied first (by day), then the lot. The order in which candidates are given
 * does not matter.
 */
export function rank(
  candidates: readonly Candidate[],
  criteria: readonly Criterion[],
  seed: string,
): Standing[] {
  return candidates
    .map(({ id, appliedOn, meets }) => {
      const met = criteria.filter(({ key }) => meets.includes(key));
      const points = met.reduce((sum, each) => sum + each.points, 0);
      return { id, rank: 0, points, met, appliedOn, ticket: ticketOf(seed, id) };
    })
    .sort(
      (a, b) =>
        b.points - a.points ||
        compare(a.appliedOn, b.appliedOn) ||
        compare(a.ticket, b.ticket) ||
        compare(a.id, b.id),
    )
    .map((standing, index) => ({ ...standing, rank: index + 1 }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A criterion somebody does not meet, and where they would stand if they did. */
export interface Change {
  criterion: Criterion;
  rank: number;
}

/** What would change a rank: each criterion not met, with the rank it would give; those that change nothing are left out. */
export function whatWouldChange(
  id: string,
  candidates: readonly Candidate[],
  criteria: readonly Criterion[],
  seed: string,
): Change[] {
  const own = candidates.find((one) => one.id === id);
  if (!own) return [];
  const rankOf = (list: readonly Candidate[]) =>
    rank(list, criteria, seed).find((one) => one.id === id)?.rank ?? 0;
  const now = rankOf(candidates);
  return criteria
    .filter(({ key }) => !own.meets.includes(key))
    .map((criterion) => {
      const better = { ...own, meets: [...own.meets, criterion.key] };
      return { criterion, rank: rankOf(candidates.map((one) => (one.id === id ? better : one))) };
    })
    .filter((change) => change.rank < now);
}
