import type { Fraction } from './fraction.js';

/** An amount in whole cents of the association's currency. */
export type Cents = number;

/**
 * Splits an amount into parts in proportion to whole weights, by largest remainder: the parts always sum to the amount.
 *
 * @param amount whole cents, negative allowed
 * @param weights whole numbers of at least 0, not all 0 (RangeError otherwise)
 */
export function split(amount: Cents, weights: number[]): Cents[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) throw new RangeError('nothing to split by');
  const sign = amount < 0 ? -1 : 1;
  const whole = BigInt(Math.abs(amount));
  const parts = weights.map((weight) => Number((whole * BigInt(weight)) / BigInt(total)));
  const remainders = weights.map((weight, index) => ({
    index,
    rest: (whole * BigInt(weight)) % BigInt(total),
  }));
  remainders.sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest < b.rest ? 1 : -1));
  let left = Math.abs(amount) - parts.reduce((sum, part) => sum + part, 0);
  for (const { index } of remainders) {
    if (left-- <= 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
  }
  return parts.map((part) => (part === 0 ? 0 : sign * part));
}

/** A share of an amount, rounded half away from zero to the cent. */
export function shareOf(amount: Cents, share: Fraction): Cents {
  const sign = amount < 0 ? -1n : 1n;
  const doubled = 2n * BigInt(Math.abs(amount)) * BigInt(share.num) + BigInt(share.den);
  return Number(sign * (doubled / (2n * BigInt(share.den))));
}

/** Whole cents as digits with a decimal mark, no grouping: `1234,50`, `-0,05`. Exact: no division by a hundred. */
export function decimal(cents: Cents, mark: ',' | '.' = ','): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}${mark}${digits.slice(-2)}`;
}
