import type { Cents } from '@etabli/kernel';
import { type ClosingLine, sided } from '../books/closing.js';
import { byRate, vatOf } from './amounts.js';
import { type VatFigures, vatSummary } from './statement.js';

/** Nothing collected, nothing deducted, no credit. */
export const noTax: VatFigures = { collected: [], deductibleFixed: 0, deductibleOther: 0, carriedCents: 0 };

/**
 * The entry that closes the accounts of the tax at the end of a period (plan comptable général, accounts 4455, 4456 and 4457):
 * what was collected leaves 44571, what is deducted 44562 and 44566, the credit of before 44567; what is owed goes to 44551, or
 * the new credit to 44567, in the whole euros of the return. What rounding costs is an expense (658), what it gives an income
 * (758).
 *
 * @param figures of the period, in cents, as the return tells them: tax asked for and not paid yet stays on 44571
 * @returns lines whose debits equal their credits; none when no account moves
 */
export function vatEntry(figures: VatFigures): ClosingLine[] {
  const net = vatSummary(figures).netEuros * 100;
  const moves: [string, Cents][] = [
    ['44571', vatOf(figures.collected)],
    ['44562', -figures.deductibleFixed],
    ['44566', -figures.deductibleOther],
    ['44567', Math.max(-net, 0) - figures.carriedCents],
    ['44551', Math.min(-net, 0)],
  ];
  const rounded = moves.reduce((sum, [, cents]) => sum + cents, 0);
  return [...moves, [rounded > 0 ? '758' : '658', -rounded] as const]
    .filter(([, cents]) => cents !== 0)
    .map(([number, cents]) => sided(number, null, cents));
}

/** Figures of two stretches of time as one; the credit carried is that of the first. */
export const addFigures = (some: VatFigures, more: VatFigures): VatFigures => ({
  collected: byRate([...some.collected, ...more.collected]),
  deductibleFixed: some.deductibleFixed + more.deductibleFixed,
  deductibleOther: some.deductibleOther + more.deductibleOther,
  carriedCents: some.carriedCents,
});

/** The figures of a period with what was told late of those before: it is told with them, what is deducted apart. */
export const withLate = (figures: VatFigures, late: VatFigures): VatFigures => ({
  ...addFigures(figures, late),
  late: { fixed: late.deductibleFixed, other: late.deductibleOther },
});

/**
 * What was told of closed periods after they were: a payment recorded late, one taken back. It goes into the next return (for
 * what is deducted: CGI, ann. II, art. 208, I).
 *
 * @param known what all of their days come to now
 * @param told what each closing told
 */
export function toldLate(known: VatFigures, told: readonly VatFigures[]): VatFigures {
  const before = told.reduce(addFigures, noTax);
  return addFigures({ ...known, carriedCents: 0 }, opposite(before));
}

const opposite = ({ collected, deductibleFixed, deductibleOther }: VatFigures): VatFigures => ({
  collected: collected.map(({ rate, netCents, vatCents }) => ({
    ...{ rate, netCents: 0 - netCents, vatCents: 0 - vatCents },
  })),
  ...{ deductibleFixed: 0 - deductibleFixed, deductibleOther: 0 - deductibleOther, carriedCents: 0 },
});

/**
 * Is there something to close? An account moves, or a credit of before is carried as it is: it is told on the return of a
 * period where nothing else happened, and may be asked back from there (CGI, ann. II, art. 208, II, and 242-0 C).
 */
export const tells = (figures: VatFigures): boolean =>
  vatEntry(figures).length > 0 || vatSummary(figures).netEuros < 0;

/** Is there nothing to tell at all? */
export const isNil = ({ collected, deductibleFixed, deductibleOther }: VatFigures): boolean =>
  deductibleFixed === 0 &&
  deductibleOther === 0 &&
  collected.every(({ netCents, vatCents }) => netCents === 0 && vatCents === 0);
