import type { IsoDate, Locale } from '@etabli/kernel';
import type { Candidate } from './candidate.js';
import type { Draft } from './draft.js';
import type { Decision, DuplicateMatch } from './duplicates.js';
import type { Days, Known } from './known.js';
import { Planner } from './planner.js';
import type { Problem } from './problems.js';

export interface PlanOptions {
  today: IsoDate;
  locale: Locale;
  /** What to do with lines that resemble someone and of which nobody decided; null waits for a decision. */
  undecided: 'create' | 'skip' | null;
  /** Are the people of the list members? Otherwise they are only contacts. */
  memberships: boolean;
  /** Category of lines that name none. */
  defaultCategoryId: string | null;
  /** Category by the name a line bears. */
  categoryIds: Map<string, string>;
  /** Last day of fees that say no end. */
  feeEndsOn: IsoDate | null;
}

export type Outcome = 'create' | 'update' | 'unchanged' | 'skip' | 'undecided';

/** What an import would write, whole, before anything is written. */
export interface Plan {
  outcomes: Map<number, Outcome>;
  problems: Problem[];
  drafts: Draft[];
  /** The lines that concern someone, in the file's order. */
  lines: { line: number; personId: string }[];
  memberships: (Days & { id: string; personId: string; categoryId: string })[];
  fees: (Days & { id: string; personId: string; amountCents: number | null })[];
  consents: { id: string; personId: string; given: boolean; before: boolean | null }[];
  tags: { personId: string; name: string }[];
  notes: { id: string; personId: string; body: string }[];
  /** Lines that make a member without saying in which category. */
  withoutCategory: number;
}

/**
 * Decides what every line does, from what it says, what is known and what was decided; writes nothing. The preview
 * counts what this returns, and the import writes it.
 */
export function planImport(
  candidates: Candidate[],
  matches: DuplicateMatch[],
  decisions: Map<number, Decision>,
  known: Known,
  options: PlanOptions,
): Plan {
  return new Planner(known, options, new Set(matches.map(({ line }) => line))).plan(candidates, decisions);
}
