import { centsOf } from '../../app/amount.js';

/** A line of a balance, as it is typed. */
export interface WrittenLine {
  account: string;
  debit: string;
  credit: string;
}

interface SaidLine {
  account: string;
  debitCents: number;
  creditCents: number;
}

const typed = (cents: number): string => (cents === 0 ? '' : String(cents / 100).replace('.', ','));

/** A line that was read, as it is typed. */
export const written = ({ account, debitCents, creditCents }: SaidLine): WrittenLine => ({
  account,
  debit: typed(debitCents),
  credit: typed(creditCents),
});

/** The lines that say something, in cents; null when one of the amounts is none. Empty lines are left out. */
export function linesOf(lines: readonly WrittenLine[]): SaidLine[] | null {
  const said = lines.filter(({ account, debit, credit }) => account || debit || credit);
  const read = said.map(({ account, debit, credit }) => ({
    ...{ account, debitCents: centsOf(debit), creditCents: centsOf(credit) },
  }));
  if (read.some(({ debitCents, creditCents }) => debitCents === undefined || creditCents === undefined))
    return null;
  return read.map(({ account, debitCents, creditCents }) => ({
    ...{ account, debitCents: debitCents ?? 0, creditCents: creditCents ?? 0 },
  }));
}

/** What each side comes to, of what can be read so far. */
export const balanceOf = (lines: readonly WrittenLine[]): { debit: number; credit: number } => ({
  debit: lines.reduce((sum, { debit }) => sum + (centsOf(debit) ?? 0), 0),
  credit: lines.reduce((sum, { credit }) => sum + (centsOf(credit) ?? 0), 0),
});
