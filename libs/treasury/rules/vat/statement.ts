import { type Cents, shareOf } from '@etabli/kernel';
import { byRate, type TaxedAmount, vatOf } from './amounts.js';

/** What is known of a period: what became due at each rate, and what may be deducted. */
export interface VatFigures {
  collected: readonly TaxedAmount[];
  /** On what lasts: accounts of class 2. */
  deductibleFixed: Cents;
  deductibleOther: Cents;
  /** The credit that the period before left, until it is used up (CGI, art. 271, IV; ann. II, art. 208, II). */
  carriedCents: Cents;
  /** What of the deductible was told of closed periods after they were: it has boxes of its own (ann. II, art. 208, I). */
  late?: { fixed: Cents; other: Cents };
}

/** A box of the return (form 3310-CA3), in whole euros as it is typed in. */
export interface VatBox {
  code: string;
  baseEuros: number | null;
  taxEuros: number | null;
}

export interface VatSummary {
  rates: TaxedAmount[];
  collectedCents: Cents;
  deductibleCents: Cents;
  carriedCents: Cents;
  /** Above zero to be paid, below zero a credit. */
  toPayCents: Cents;
  /** The same as the return says it, in whole euros. */
  netEuros: number;
  boxes: VatBox[];
}

const noneLate = { fixed: 0, other: 0 };

type Three = [number, number, number];

const RATE_BOXES = new Map([
  [2_000, '08'],
  [550, '09'],
  [1_000, '9B'],
]);

/** Rounded to the nearest euro, half up (CGI, art. 1649 undecies and 1724). */
const euros = (cents: Cents): number => shareOf(cents, { num: 1, den: 100 });

/**
 * The figures of a period and the boxes they go to. The boxes add up as the form does, in whole euros; the figures in cents are
 * those of the books. It is an aid to filing, never the filing.
 *
 * @param refundEuros what of a credit is asked back (box 26), in whole euros
 */
export function vatSummary(figures: VatFigures, refundEuros = 0): VatSummary {
  const { collected, deductibleFixed, deductibleOther, carriedCents, late = noneLate } = figures;
  const rates = byRate(collected).filter(({ netCents, vatCents }) => netCents !== 0 || vatCents !== 0);
  const taxed = rates.filter(({ rate }) => rate !== null);
  const exempt = rates.find(({ rate }) => rate === null)?.netCents ?? 0;
  const net = taxed.reduce((sum, { netCents }) => sum + netCents, 0);
  const byBox = taxed.map(({ rate, netCents, vatCents }) => ({
    ...{ code: RATE_BOXES.get(rate ?? 0) ?? '', baseEuros: euros(netCents), taxEuros: euros(vatCents) },
  }));
  const omitted = euros(late.fixed + late.other);
  const [repaid, added] = [Math.max(0 - omitted, 0), Math.max(omitted, 0)];
  const gross = byBox.reduce((sum, { taxEuros }) => sum + taxEuros, repaid);
  const [fixed, other, carried] = [
    ...[deductibleFixed - late.fixed, deductibleOther - late.other, carriedCents].map(euros),
  ] as Three;
  const deducted = fixed + other + added + carried;
  const netEuros = gross - deducted;
  const base = (code: string, baseEuros: number): VatBox => ({ code, baseEuros, taxEuros: null });
  const deductibleCents = deductibleFixed + deductibleOther;
  return {
    rates,
    collectedCents: vatOf(taxed),
    ...{ deductibleCents, carriedCents, netEuros },
    toPayCents: vatOf(taxed) - deductibleCents - carriedCents,
    boxes: [
      base('A1', euros(net)),
      ...(exempt === 0 ? [] : [base('E2', euros(exempt))]),
      ...byBox,
      ...some('15', repaid),
      ...[tax('16', gross), tax('19', fixed), tax('20', other)],
      ...[...some('21', added), ...some('22', carried)],
      tax('23', deducted),
      ...(netEuros < 0 ? [tax('25', -netEuros), ...left(-netEuros, refundEuros)] : [tax('28', netEuros)]),
    ],
  };
}

const tax = (code: string, taxEuros: number): VatBox => ({ code, baseEuros: null, taxEuros });

/** A box that the return leaves empty at nothing. */
const some = (code: string, taxEuros: number): VatBox[] => (taxEuros === 0 ? [] : [tax(code, taxEuros)]);

/** What becomes of a credit: asked back, and carried forward. */
const left = (creditEuros: number, refundEuros: number): VatBox[] => [
  ...some('26', refundEuros),
  tax('27', creditEuros - refundEuros),
];
