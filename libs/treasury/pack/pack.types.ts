import type { Cents, IsoDate } from '@etabli/kernel';
import type { BalanceSheet } from '../rules/books/balance-sheet.js';
import type { IncomeStatement } from '../rules/books/income-statement.js';

/** What was asked of members over a year, and what became of it, in cents. */
export interface Collected {
  calledCents: Cents;
  receivedCents: Cents;
  waivedCents: Cents;
  leftCents: Cents;
}

/** A fee as it is asked for, by category. */
export interface FeeAsked {
  name: string;
  category: string;
  amountCents: Cents;
  reduced: boolean;
}

/** Everything the treasurer brings to the assembly, read from the books. */
export interface PackFacts {
  year: { startsOn: IsoDate; endsOn: IsoDate; closed: boolean };
  income: IncomeStatement;
  sheet: BalanceSheet;
  /** Memberships fees, occupancy fees…: one line a kind of due. */
  collected: (Collected & { kind: string })[];
  fees: FeeAsked[];
  /** Members in force on the day the pack is made: named in the workbook, counted on paper. */
  members: { name: string; inGoodStanding: boolean }[];
  on: IsoDate;
  /** What the budget of the following year plans, by row of the income statement; null without one. */
  next: IncomeStatement | null;
}
