import type { ClauseRef } from '@etabli/membership/rules/statutes';
import type { Counts, MajorityRule } from '../kinds.js';
import type { Score } from './counts.js';

/** Who was named, by how many voices. */
export interface Nomination {
  candidateId: string;
  voices: number;
}

/** A name put to the circle. It need not be the most nominated one: the reasons weigh, not the number. */
export interface Proposal {
  candidateId: string;
  /** Each round of consent, with the objections that were kept at its end. */
  rounds: { objections: number }[];
  /** The vote that decides when consent is not found (statutes: consent.fallback). */
  fallback: Counts | null;
  /** The person answers last; null while not asked. */
  accepts: boolean | null;
}

/** What happened in an election without candidate, so far. */
export interface Circle {
  nominations: Nomination[];
  /** After the reasons were heard and everyone could change; null when nobody was asked again. */
  changed: Nomination[] | null;
  proposals: Proposal[];
  /** The assembly stops looking: the seat stays vacant. */
  closed: boolean;
}

export interface CircleCount {
  kind: 'circle';
  nominations: Score[];
  changed: Score[] | null;
  proposals: Proposed[];
  /** Rounds of consent before the fallback vote. */
  rounds: { allowed: number; clause: ClauseRef };
  /** The majority that decides when objections remain after them. */
  fallback: { rule: MajorityRule; clause: ClauseRef };
}

export interface Proposed {
  candidateId: string;
  mostNominated: boolean;
  rounds: { objections: number }[];
  fallback: FallbackVote | null;
  accepts: boolean | null;
  /** `open` while something must still be asked. */
  outcome: 'elected' | 'declined' | 'rejected' | 'open';
}

export interface FallbackVote {
  counts: Counts;
  cast: number;
  required: number;
  adopted: boolean;
}
