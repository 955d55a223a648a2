import { type Cents, decimal } from '@etabli/kernel';

/** Whole cents as a decimal with a point, as files write it: `123.45`. Exact: no division by a hundred. */
export function euros(cents: Cents): string {
  if (!Number.isSafeInteger(cents) || cents < 0) throw new RangeError('an amount is a whole number of cents');
  return decimal(cents, '.');
}

/** The cents of such a decimal; throws RangeError on anything else. */
export function centsOf(written: string): Cents {
  const found = /^(\d+)\.(\d{2})$/.exec(written);
  if (!found) throw new RangeError(`not an amount: ${written}`);
  return Number(`${found[1]}${found[2]}`);
}
