import type { IsoDate } from '@etabli/kernel';
import {
  type ClauseKey,
  type ClauseRef,
  clauseRef,
  type Statutes,
  termsOf,
} from '@etabli/membership/rules/statutes';

/** What a board or a candidacy raises. A refusal would make the election void; a warning is shown before the vote. */
export interface BoardCheck {
  code: CheckCode;
  severity: 'refusal' | 'warning';
  /** Who it is about; null for the board as a whole. */
  candidateId: string | null;
  details: CheckDetails;
  /** The clause it stands on; null where the law itself says so. */
  clause: ClauseRef | null;
}

export const checkCodes = [
  'not-member',
  'not-of-college',
  'already-seated',
  'under-sixteen',
  'guardians-to-inform',
  'too-many-terms',
  'board-too-small',
  'board-too-large',
  'parity-unbalanced',
  'parity-not-alternate',
  'college-seats-missing',
  'college-seats-exceeded',
] as const;
export type CheckCode = (typeof checkCodes)[number];

export interface CheckDetails {
  on?: IsoDate;
  age?: number;
  terms?: number;
  members?: number;
  limit?: number;
  women?: number;
  men?: number;
  place?: number;
  college?: string;
}

/** What is known of someone who stands. */
export interface CandidacyFacts {
  candidateId: string;
  isMember: boolean;
  /** On the day of the assembly; null when not known, which is no reason to refuse. */
  age: number | null;
  /** Written consent of the legal representatives, for someone under 16. */
  guardiansConsent: boolean;
  /** Terms already held without a break, the current one included. */
  termsInARow: number;
  /** Last day of a seat they hold beyond the assembly; null when they hold none. */
  seatedUntil: IsoDate | null;
  /** Where one college elects alone: is this person one of it, and its name? Null or absent where the assembly elects. */
  college?: { name: string; own: boolean } | null;
}

/** What the statutes say, of the reasons that are not in law. */
const clauses: Partial<Record<CheckCode, ClauseKey>> = {
  'not-of-college': 'board.college_seats',
  'too-many-terms': 'board.max_terms',
};

/**
 * May this person stand (statutes: board.max_terms, board.college_seats: a college elects among its own; law of 1 July 1901, art. 2 bis, for minors: under 16 with the written
 * consent of their representatives, who from 16 on are informed)? Every reason that applies. Too many terms in a row only
 * warn: the assembly is told before it votes.
 */
export function checkCandidacy(statutes: Statutes, facts: CandidacyFacts): BoardCheck[] {
  const { candidateId, isMember, age, guardiansConsent, termsInARow, seatedUntil, college } = facts;
  const limit = termsOf(statutes)['board.max_terms'];
  const check = (
    code: CheckCode,
    severity: BoardCheck['severity'],
    details: CheckDetails = {},
  ): BoardCheck => ({
    code,
    severity,
    candidateId,
    details,
    clause: clauses[code] ? clauseRef(statutes, clauses[code]) : null,
  });
  const all = [
    !isMember && check('not-member', 'refusal'),
    college && !college.own && check('not-of-college', 'refusal', { college: college.name }),
    seatedUntil !== null && check('already-seated', 'refusal', { on: seatedUntil }),
    age !== null && age < 16 && !guardiansConsent && check('under-sixteen', 'refusal', { age }),
    age !== null && age >= 16 && age < 18 && check('guardians-to-inform', 'warning', { age }),
    limit !== null &&
      termsInARow >= limit &&
      check('too-many-terms', 'warning', { terms: termsInARow, limit }),
  ];
  return all.filter((one) => !!one);
}
