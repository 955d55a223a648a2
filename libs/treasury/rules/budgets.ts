import type { Cents } from '@etabli/kernel';

/** What is planned on an account, for a commission or for the house as a whole. */
export interface PlannedLine {
  number: string;
  commissionId: string | null;
  amountCents: Cents;
}

/** Money of a commission over a year, in cents. */
export interface BudgetStanding {
  /** By the budget; null when it plans nothing for this commission. */
  plannedCents: Cents | null;
  /** Out of the house, as the books say. */
  spentCents: Cents;
  /** Approved and not yet paid. */
  committedCents: Cents;
}

/** Planned, less what was spent, less what was approved and is not yet paid; below zero when it is overspent. */
export const leftOf = ({ plannedCents, spentCents, committedCents }: BudgetStanding): Cents | null =>
  plannedCents === null ? null : plannedCents - spentCents - committedCents;

/** Only what one spends and what one takes in is planned: classes 6 and 7 (ANC 2018-06, art. 431-4). */
export const isPlanned = (number: string): boolean => /^[67]/.test(number);

/** Why a budget cannot be written; null when it can. */
export function budgetProblem(lines: readonly PlannedLine[]): string | null {
  if (lines.some(({ number }) => !isPlanned(number))) return 'budget.account';
  const places = new Set(lines.map(({ number, commissionId }) => `${number} ${commissionId}`));
  return places.size === lines.length ? null : 'budget.twice';
}

/** What is planned by account, whoever spends it, by number. */
export function byAccount(lines: readonly PlannedLine[]): { number: string; cents: Cents }[] {
  const sums = new Map<string, Cents>();
  for (const { number, amountCents } of lines) sums.set(number, (sums.get(number) ?? 0) + amountCents);
  return [...sums]
    .map(([number, cents]) => ({ number, cents }))
    .sort((a, b) => (a.number < b.number ? -1 : 1));
}
