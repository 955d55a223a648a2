/** An exact share: whole numbers over whole numbers. `{ num: 2, den: 3 }` is two thirds, for ever. */
export interface Fraction {
  num: number;
  den: number;
}

/** Builds a fraction; refuses (RangeError) a denominator under 1, a negative numerator, or non-integers. */
export function fraction(num: number, den: number): Fraction {
  if (!Number.isInteger(num) || !Number.isInteger(den) || den < 1 || num < 0) {
    throw new RangeError(`not a share: ${num}/${den}`);
  }
  return { num, den };
}

/** Reads `1/4`. Throws RangeError on anything else. */
export function parseFraction(text: string): Fraction {
  const match = /^(\d+)\/(\d+)$/.exec(text.trim());
  if (!match) throw new RangeError(`not a fraction: ${text}`);
  return fraction(Number(match[1]), Number(match[2]));
}

/** The smallest whole number that is at least `share` of `whole`: 2/3 of 10 is 7. */
export const ceilOf = (share: Fraction, whole: number): number =>
  Number((BigInt(share.num) * BigInt(whole) + BigInt(share.den) - 1n) / BigInt(share.den));

/** The largest whole number that is at most `share` of `whole`: 2/3 of 10 is 6. */
export const floorOf = (share: Fraction, whole: number): number =>
  Number((BigInt(share.num) * BigInt(whole)) / BigInt(share.den));

/** Negative, zero or positive as a is under, equal to or over b. */
export const compareFractions = (a: Fraction, b: Fraction): number =>
  Math.sign(Number(BigInt(a.num) * BigInt(b.den) - BigInt(b.num) * BigInt(a.den)));
