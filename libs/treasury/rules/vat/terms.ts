import type { Cents, IsoDate } from '@etabli/kernel';
import { type TaxedAmount, taxWithin, type VatRate, withTax } from './amounts.js';

export const vatRegimes = ['exempt', 'franchise', 'liable'] as const;
/** Not subject (CGI, art. 261, 7-1°), under the franchise (art. 293 B), or subject for some or all of what it does. */
export type VatRegime = (typeof vatRegimes)[number];

/** What an association says of its tax, from a day on. */
export interface VatTerms {
  from: IsoDate;
  regime: VatRegime;
  /** Prices of rents, services and schedules are said without tax. */
  excluded: boolean;
  /** It is due when it is asked for (option), otherwise when it is paid (CGI, art. 269, 2-c). */
  onDebits: boolean;
  /** Per cent of the tax on purchases that serve both taxed and exempt activities. */
  coefficient: number;
  /** By subject: `due:service`, `rent:desk`, `line:rent.…`. */
  rates: ReadonlyMap<string, VatRate>;
}

/** The terms in force on a day; null before any. */
export const termsOn = <Terms extends Pick<VatTerms, 'from'>>(
  history: readonly Terms[],
  day: IsoDate,
): Terms | null =>
  history
    .filter(({ from }) => from <= day)
    .reduce<Terms | null>((last, terms) => (last === null || terms.from >= last.from ? terms : last), null);

/** The rate of something: what is said of it, else of its kind, else of the kind of due; exempt when nothing is said. */
export function rateOf({ regime, rates }: VatTerms, subjects: readonly string[]): VatRate {
  if (regime !== 'liable') return null;
  const said = subjects.find((subject) => rates.has(subject));
  return said === undefined ? null : (rates.get(said) ?? null);
}

/** A price as it was said, with the tax that comes on top when prices are said without it. */
export const priceWithTax = (terms: VatTerms | null, subjects: readonly string[], cents: Cents): Cents =>
  terms?.excluded ? withTax(cents, rateOf(terms, subjects)) : cents;

/** Something that a due asks for, tax included. */
export interface PricedLine {
  label: string;
  /** From the thing itself to its kind. */
  subjects: readonly string[];
  grossCents: Cents;
  /** What of it the solidarity pool pays. */
  poolCents: Cents;
}

export interface TaxLine extends TaxedAmount {
  label: string;
  /** Paid by the pool: it is part of the price (CGI, art. 266, 1-a: whoever pays it), and nobody is asked for it. */
  fromPool: boolean;
}

/**
 * The lines of a due with the tax in each, rounded line by line. What the pool pays of a line has its own: the tax of the two
 * parts is that of the whole line. Lines that ask for nothing are left out.
 */
export function taxLines(terms: VatTerms, lines: readonly PricedLine[]): TaxLine[] {
  return lines.flatMap(({ label, subjects, grossCents, poolCents }) => {
    const rate = rateOf(terms, subjects);
    const asked = grossCents - poolCents;
    const vat = taxWithin(asked, rate);
    const poolVat = taxWithin(grossCents, rate) - vat;
    return [
      { label, rate, fromPool: false, netCents: asked - vat, vatCents: vat },
      { label, rate, fromPool: true, netCents: poolCents - poolVat, vatCents: poolVat },
    ].filter(({ netCents, vatCents }) => netCents + vatCents > 0);
  });
}

/** Outside the tax when they have no rate: fees and gifts that buy nothing are no exempt operation either. */
const OUTSIDE: readonly string[] = ['membership_fee', 'joining_fee', 'solidarity', 'gift'];

/** Is a due of a kind outside the tax, and not merely exempt? */
export const isOutside = (kind: string, lines: readonly Pick<TaxLine, 'rate'>[]): boolean =>
  OUTSIDE.includes(kind) && lines.every(({ rate }) => rate === null);

/** Subjects of a rent: the line itself, its kind when it has one, rents. */
export const rentSubjects = (key: string, kind: string | null): string[] => [
  `line:${key}`,
  ...(kind ? [`rent:${kind}`] : []),
  'due:occupancy_fee',
];

export const serviceSubjects = (kind: string): string[] => [`service:${kind}`, 'due:service'];

export const dueSubjects = (kind: string, scheduleId: string | null = null): string[] => [
  ...(scheduleId ? [`schedule:${scheduleId}`] : []),
  `due:${kind}`,
];
