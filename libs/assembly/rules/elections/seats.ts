import { settleSeats, type Tie, type TieTerms } from './ties.js';
import type { Elected, NextStep } from './types.js';

/** Seats filled as far as they can be, and what stops the rest. */
export interface Filled {
  elected: Elected[];
  pending: string[];
  ties: Tie[];
  next: NextStep | null;
}

/**
 * Gives seats to groups of equals, the best first, until there is none left. Where a group is larger than what is left, the
 * tie is settled (statutes: elect.tie) or its names stay pending.
 */
export function fillSeats(terms: TieTerms, groups: readonly string[][], seats: number): Filled {
  const passed: string[][] = [];
  let left = seats;
  for (const group of groups) {
    if (left === 0) break;
    if (group.length > left) {
      const { tie, next } = settleSeats(terms, group, left);
      const elected = ranked([...passed, ...tie.passed.map((one) => [one])]);
      return { elected, pending: next ? group : [], ties: [tie], next };
    }
    passed.push(group);
    left -= group.length;
  }
  return { elected: ranked(passed), pending: [], ties: [], next: null };
}

/** Groups in the order of election; each takes the rank after those before it, the first `from`. */
export function ranked(groups: readonly string[][], from = 1): Elected[] {
  let rank = from;
  return groups.flatMap((group) => {
    const own = rank;
    rank += group.length;
    return group.map((candidateId) => ({ candidateId, rank: own }));
  });
}

/** Groups of equal value, the highest first; inside a group, the order given. */
export function groupsBy<T>(items: readonly T[], value: (item: T) => number): T[][] {
  const values = [...new Set(items.map(value))].sort((a, b) => b - a);
  return values.map((each) => items.filter((item) => value(item) === each));
}
