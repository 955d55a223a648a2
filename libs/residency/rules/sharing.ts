import { common, halfDaysOf, type Week } from './week.js';

/** Somebody for whom a place is right but for the part of the week, or all of it. */
export interface Sharer {
  id: string;
  rank: number;
  week: Week;
}

/** Two people whose weeks do not meet. */
export interface Pair {
  ids: [string, string];
  /** Half-days the two would use. */
  halfDays: number;
  /** What would be used of the place: hundredths of a square metre times half-days. */
  used: number;
}

/**
 * Who could share a place: from the best rank down, each with the one whose week completes theirs best (most half-days, then
 * the better rank), both within what is free. Nobody is in two pairs.
 */
export function pairs(sharers: readonly Sharer[], freeWeek: Week, areaHundredths: number): Pair[] {
  const line = sharers
    .filter(({ week }) => common(week, freeWeek) === week)
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  const taken = new Set<string>();
  const found: Pair[] = [];
  for (const first of line) {
    if (taken.has(first.id)) continue;
    const [best] = line
      .filter(({ id, week }) => id !== first.id && !taken.has(id) && common(week, first.week) === 0)
      .sort((a, b) => halfDaysOf(b.week).length - halfDaysOf(a.week).length || a.rank - b.rank);
    if (!best) continue;
    for (const { id } of [first, best]) taken.add(id);
    const halfDays = halfDaysOf(first.week | best.week).length;
    found.push({ ids: [first.id, best.id], halfDays, used: halfDays * areaHundredths });
  }
  return found;
}
