import type { Cents } from '@etabli/kernel';

/** Pieces and notes of the euro that circulate, in cents, the greatest first (Regulation (EC) 974/98, art. 10 and 11). */
export const DENOMINATIONS: readonly Cents[] = [
  ...[50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500],
  ...[200, 100, 50, 20, 10, 5, 2, 1],
];

/** How many of a piece or a note. */
export interface Pieces {
  cents: Cents;
  count: number;
}

/**
 * What pieces and notes make together, in cents.
 *
 * @param pieces each denomination once at most, counted in whole numbers from 0 (RangeError otherwise, or when it is no piece)
 */
export function counted(pieces: readonly Pieces[]): Cents {
  const seen = new Set<Cents>();
  let total = 0;
  for (const { cents, count } of pieces) {
    if (!DENOMINATIONS.includes(cents) || seen.has(cents)) throw new RangeError(`no such piece: ${cents}`);
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a number of pieces: ${count}`);
    seen.add(cents);
    total += cents * count;
  }
  return total;
}

/** How what was counted differs from the books: nothing to post, too much, or too little. */
export function difference(
  countedCents: Cents,
  booksCents: Cents,
): { event: 'cash.over' | 'cash.short'; cents: Cents } | null {
  const cents = countedCents - booksCents;
  if (cents === 0) return null;
  return cents > 0 ? { event: 'cash.over', cents } : { event: 'cash.short', cents: -cents };
}
