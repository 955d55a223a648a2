import type { ClauseKey, ClauseValues } from './document.js';

/** Why a value is refused on its own. */
export const valueProblemCodes = [
  'document-malformed',
  'clause-missing',
  'not-yes-or-no',
  'not-a-whole-number',
  'out-of-range',
  'not-a-share',
  'share-over-one',
  'unknown-option',
  'repeated-option',
  'list-too-short',
  'college-malformed',
] as const;
/** Why clauses, each fine on its own, do not hold together. */
export const combinationCodes = [
  'no-chair-to-convene',
  'posting-alone',
  'documents-before-notice',
  'agenda-deadline-before-notice',
  'mixed-without-both',
  'proxy-limit-while-not-allowed',
  'proxy-limit-of-zero',
  'same-college-without-colleges',
  'represented-quorum-without-proxies',
  'remote-quorum-without-remote',
  'postal-quorum-without-advance',
  'advance-replaceable-without-advance',
  'second-quorum-above-first',
  'second-call-without-quorum',
  'second-same-day-with-interval',
  'second-interval-without-same-day',
  'simple-majority-with-wide-base',
  'simple-majority-with-counted-buckets',
  'buckets-without-effect',
  'present-majority-with-proxies',
  'casting-vote-in-secret-ballot',
  'no-chair-to-cast',
  'board-seats-reversed',
  'board-too-small-for-renewal',
  'renewal-term-mismatch',
  'college-seats-without-colleges',
  'college-seats-over-board',
  'college-ids-repeated',
  'college-weights-not-one',
  'scic-too-few-colleges',
  'scic-weight-over-half',
  'scic-weight-under-tenth',
] as const;
export type StatutesProblemCode = (typeof valueProblemCodes)[number] | (typeof combinationCodes)[number];

/** One reason why the document cannot be the statutes of an association. */
export interface StatutesProblem {
  code: StatutesProblemCode;
  clauses: ClauseKey[];
  details: Record<string, string | number>;
  /** A change that would settle it, to be offered to the board; absent when only the board can choose. */
  fix?: Partial<ClauseValues>;
}

export const problem = (
  code: StatutesProblemCode,
  keys: ClauseKey[],
  details: StatutesProblem['details'] = {},
  fix?: Partial<ClauseValues>,
): StatutesProblem => ({ code, clauses: keys, details, ...(fix ? { fix } : {}) });
