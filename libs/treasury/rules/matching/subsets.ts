import type { Cents } from '@etabli/kernel';

/** How many amounts are looked at, and how many steps are taken, at most. */
const AMOUNTS = 16;
const STEPS = 20_000;

/** Which amounts make a sum, and whether everything was looked at. */
export interface Sums {
  /** Places of the amounts, ascending; the solutions that take the first amounts come first. */
  found: readonly (readonly number[])[];
  /** False when there was too much to look at, or more solutions than were asked for: then nothing is sure. */
  complete: boolean;
}

/**
 * The ways to make a sum of amounts, bounded: at most 16 amounts, 20 000 steps and `most` solutions.
 *
 * @param amounts whole cents of at least 1
 * @param sum whole cents of at least 1
 */
export function sums(amounts: readonly Cents[], sum: Cents, most = 6): Sums {
  const considered = amounts.slice(0, AMOUNTS);
  const rest = considered.map((_, at) => considered.slice(at).reduce((total, cents) => total + cents, 0));
  const found: number[][] = [];
  let steps = 0;
  const look = (at: number, left: Cents, taken: readonly number[]): boolean => {
    if (left === 0) return found.push([...taken]) < most;
    if (at >= considered.length || left < 0 || (rest[at] ?? 0) < left) return true;
    if (++steps > STEPS) return false;
    return look(at + 1, left - (considered[at] ?? 0), [...taken, at]) && look(at + 1, left, taken);
  };
  const complete = look(0, sum, []) && considered.length === amounts.length;
  return { found, complete };
}
