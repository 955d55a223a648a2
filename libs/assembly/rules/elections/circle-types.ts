import type { ClauseRef } from '@etabli/membership/rules/statutes';
import type { Counts, MajorityRule } from '../kinds.js';
import type { Score } from './counts.js';

/** Who was named, by how many voices; by whom and why, where it was written down. */
export interface Nomination {
  candidateId: string;
  voices: number;
  by?: string;
  reason?: string;
}

/** A reason against a proposal; `integrated` says what was changed so that it fell, null while it is kept. */
export interface Objection {
  by: string;
  reason: string;
  integrated: string | null;
}

/** A round of consent: the objections kept at its end, and every one that was raised, where they were written down. */
export interface ConsentRound {
  objections: number;
  raised?: Objection[];
}

/** A name put to the circle. It need not be the most nominated one: the reasons weigh, not the number. */
export interface Proposal {
  candidateId: string;
  rounds: ConsentRound[];
  /** The vote that decides when consent is not found (statutes: consent.fallback). */
  fallback: Counts | null;
  /** The person answers last; null while not asked. */
  accepts: boolean | null;
  /** Taken back before it was settled, for another name or another round. */
  withdrawn?: boolean;
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
  /** Who named whom and why, those who changed after the exchange included; absent where it was not written down. */
  reasons?: { nominations: Nomination[]; changed: Nomination[] };
  proposals: Proposed[];
  /** Rounds of consent before the fallback vote. */
  rounds: { allowed: number; clause: ClauseRef };
  /** The majority that decides when objections remain after them. */
  fallback: { rule: MajorityRule; clause: ClauseRef };
}

export interface Proposed {
  candidateId: string;
  mostNominated: boolean;
  rounds: ConsentRound[];
  fallback: FallbackVote | null;
  accepts: boolean | null;
  /** `open` while something must still be asked. */
  outcome: 'elected' | 'declined' | 'rejected' | 'withdrawn' | 'open';
}

export interface FallbackVote {
  counts: Counts;
  cast: number;
  required: number;
  adopted: boolean;
}
