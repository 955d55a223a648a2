import { type Cents, shareOf, split } from '@etabli/kernel';

/** Rates that may be asked (CGI, art. 278, 279 and 278-0 bis), in hundredths of a per cent. */
export const vatRates = [2_000, 1_000, 550] as const;

/** Hundredths of a per cent; null for what is exempt. */
export type VatRate = number | null;

const WHOLE = 10_000;

/**
 * The tax contained in a price that includes it, rounded half up to the cent (CGI, art. 266: it is due on the price without it).
 * What is left is the price without tax: the two always make the price, to the cent.
 */
export const taxWithin = (grossCents: Cents, rate: VatRate): Cents =>
  rate === null ? 0 : shareOf(grossCents, { num: rate, den: WHOLE + rate });

/** A price said without tax, with it: rounded half up to the cent. Its tax taken out again gives the price that was said. */
export const withTax = (netCents: Cents, rate: VatRate): Cents =>
  rate === null ? netCents : netCents + shareOf(netCents, { num: rate, den: WHOLE });

/** Something asked for at one rate: without tax, and its tax. */
export interface TaxedAmount {
  rate: VatRate;
  netCents: Cents;
  vatCents: Cents;
}

const grossOf = ({ netCents, vatCents }: TaxedAmount): Cents => netCents + vatCents;

/**
 * What of some amounts is in a part of their sum: each in proportion, the parts summing to the part. Counted from nothing up to
 * `partCents`, so that differences between two counts sum to the whole whatever it is cut into.
 *
 * @param partCents between 0 and the sum of all (RangeError otherwise)
 */
export function partOf(amounts: readonly TaxedAmount[], partCents: Cents): TaxedAmount[] {
  const sum = amounts.reduce((total, amount) => total + grossOf(amount), 0);
  if (partCents < 0 || partCents > sum) throw new RangeError(`not a part of ${sum}: ${partCents}`);
  if (sum === 0) return amounts.map((amount) => ({ ...amount }));
  const parts = split(partCents, amounts.map(grossOf));
  return amounts.map(({ rate, vatCents }, at) => {
    const gross = parts[at] ?? 0;
    const vat = Math.min(gross, shareOf(vatCents, { num: partCents, den: sum }));
    return { rate, netCents: gross - vat, vatCents: vat };
  });
}

/** What lies between two parts of the same amounts. */
export function between(amounts: readonly TaxedAmount[], from: Cents, to: Cents): TaxedAmount[] {
  const before = partOf(amounts, from);
  return partOf(amounts, to).map(({ rate, netCents, vatCents }, at) => ({
    rate,
    netCents: netCents - (before[at]?.netCents ?? 0),
    vatCents: vatCents - (before[at]?.vatCents ?? 0),
  }));
}

/** One amount a rate, the highest rate first, what is exempt last. */
export function byRate(amounts: readonly TaxedAmount[]): TaxedAmount[] {
  const sums = new Map<VatRate, TaxedAmount>();
  for (const { rate, netCents, vatCents } of amounts) {
    const known = sums.get(rate) ?? { rate, netCents: 0, vatCents: 0 };
    sums.set(rate, {
      ...{ rate, netCents: known.netCents + netCents, vatCents: known.vatCents + vatCents },
    });
  }
  return [...sums.values()].sort((a, b) => (b.rate ?? -1) - (a.rate ?? -1));
}

export const vatOf = (amounts: readonly TaxedAmount[]): Cents =>
  amounts.reduce((sum, { vatCents }) => sum + vatCents, 0);

/** What of the tax on a purchase may be deducted: all, none, or by the coefficient of what serves both (CGI, ann. II, art. 206). */
export const deductible = (vatCents: Cents, use: PurchaseUse, coefficient: number): Cents =>
  use === 'taxed' ? vatCents : use === 'exempt' ? 0 : shareOf(vatCents, { num: coefficient, den: 100 });

/** What a purchase serves: taxed activities, exempt ones, or both. */
export const purchaseUses = ['taxed', 'both', 'exempt'] as const;
export type PurchaseUse = (typeof purchaseUses)[number];
