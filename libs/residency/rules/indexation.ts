import { fraction } from '@etabli/kernel/fraction';
import { type Cents, shareOf } from '@etabli/kernel/money';

/** What an amount follows: published by INSEE each quarter. */
export const indexNames = ['ILAT', 'ILC', 'ICC'] as const;
export type IndexName = (typeof indexNames)[number];

/**
 * An amount once its index moved: amount × new ÷ old, as an exact fraction, rounded once, to the cent, half up.
 *
 * @param cents whole cents of before
 * @param before the index of reference, in hundredths (130,64 is 13064), above zero
 * @param after the index published since, in hundredths, above zero
 * @throws RangeError for an index that is none
 */
export function indexed(cents: Cents, before: number, after: number): Cents {
  if (before < 1 || after < 1) throw new RangeError(`not an index: ${before}, ${after}`);
  return shareOf(cents, fraction(after, before));
}

/** `130,64` or `130.6` as hundredths; null for what is no index. */
export function readIndex(written: string): number | null {
  const found = /^(\d{1,4})(?:[.,](\d{1,2}))?$/.exec(written.trim());
  if (!found) return null;
  const value = Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
  return value > 0 ? value : null;
}
