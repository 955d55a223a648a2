import type { Cents } from '@etabli/kernel';

/** Whole cents as a decimal with a point, as files write it: `123.45`. Exact: no division by a hundred. */
export function euros(cents: Cents): string {
  if (!Number.isSafeInteger(cents) || cents < 0) throw new RangeError('an amount is a whole number of cents');
  const digits = String(cents).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The cents of such a decimal; throws RangeError on anything else. */
export function centsOf(decimal: string): Cents {
  const found = /^(\d+)\.(\d{2})$/.exec(decimal);
  if (!found) throw new RangeError(`not an amount: ${decimal}`);
  return Number(`${found[1]}${found[2]}`);
}
