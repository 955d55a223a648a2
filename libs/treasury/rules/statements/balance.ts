import type { Cents } from '@etabli/kernel';
import type { FileLine, StatementProblem } from './bank-file.js';

export const sumOf = (lines: readonly { amount: Cents }[]): Cents =>
  lines.reduce((sum, { amount }) => sum + amount, 0);

/** Opening balance and movements must give the closing balance, to the cent; nothing is said when one is missing. */
export function adding(
  opening: Cents | null,
  closing: Cents | null,
  lines: readonly FileLine[],
): StatementProblem[] {
  if (opening === null || closing === null) return [];
  const movements = sumOf(lines);
  const gap = closing - opening - movements;
  return gap === 0
    ? []
    : [{ code: 'statements.not-adding-up', details: { opening, movements, closing, gap } }];
}

/** The first and last day of some lines, in the order of days; null when there is none. */
export function periodOf(lines: readonly FileLine[]): { from: string; to: string } | null {
  const days = lines.map(({ bookedOn }) => bookedOn).sort();
  const [from] = days;
  const to = days.at(-1);
  return from && to ? { from, to } : null;
}
