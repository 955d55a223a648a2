import type { IsoDate } from '@etabli/kernel';
import type { ClauseRef, ClauseValues } from '@etabli/membership/rules/statutes';
import type { Bucket } from '../kinds.js';
import type { Ballot, BallotCount, BallotForm, Sheet } from './ballots.js';
import type { Circle } from './circle-types.js';
import type { Count } from './counts.js';
import type { Tie, TieTerms } from './ties.js';

/** The ways of electing that statutes may name (`elect.method`). */
export type ElectionMethod = ClauseValues['elect.method'];
/** Every method that voters decide by ballots: all but the election without candidate. */
export type VotedMethod = Exclude<ElectionMethod, 'without-candidate'>;

/** Who may be elected. The birth date is asked for only where age settles ties (`elect.tie`). */
export interface Candidate {
  id: string;
  birthDate?: IsoDate | null;
}

/** A team that stands together, in the order in which it takes seats. Its members are candidates. */
export interface CandidateList {
  id: string;
  members: string[];
  /** As voters read it. */
  name?: string;
}

/** What came out of the box: ballots one by one, and sheets of papers counted by scrutineers. Both add up. */
export interface Votes {
  ballots: Ballot[];
  sheets: Sheet[];
}

/** An election by ballots, as it is put to the count. */
export interface VotedElection {
  /** The method of the statutes when absent. */
  method?: VotedMethod;
  seats: number;
  candidates: Candidate[];
  /** Under `list` only. */
  lists?: CandidateList[];
  /** Of a two-round election. 1 when absent. */
  round?: 1 | 2;
  /**
   * A second ballot between those left equal (`elect.tie`): relative majority, whatever the method was. Candidates and seats
   * are those that the first result asked for.
   */
  tieBallot?: boolean;
  /** What the assembly decides when a second ballot leaves them equal again; the statutes ask for yet another. */
  tieRule?: TieTerms['chosen'];
  /** Under `majority-judgment`: how many grades voters choose from, the lowest being 0. 6 when absent. */
  grades?: number;
  votes: Votes;
  /** Published before the count; every lot is drawn from it. */
  seed?: string | null;
}

/** An election without candidate: nominations, then consent. */
export interface CircleElection {
  method: 'without-candidate';
  circle: Circle;
  /** Still to be filled, this one included: they are filled one after another. 1 when absent. */
  seats?: number;
  /** Fixed when it opened; the terms of a first renewal are drawn from it. */
  seed?: string | null;
}

export type Election = VotedElection | CircleElection;

/** Someone elected. Those of equal standing share a rank; the order is that of election. */
export interface Elected {
  candidateId: string;
  rank: number;
}

/** What must still be asked before the seats are settled. Candidates are list ids under `list`. */
export type NextStep =
  | { ask: 'second-round'; candidates: string[]; seats: number }
  | { ask: 'second-ballot'; candidates: string[]; seats: number }
  | { ask: 'birth-dates'; candidates: string[] }
  | { ask: 'seed'; candidates: string[] }
  | { ask: 'proposal'; candidates: string[] }
  | { ask: 'acceptance'; candidates: string[] }
  | { ask: 'consent'; candidates: string[]; round: number }
  | { ask: 'fallback-vote'; candidates: string[] }
  | { ask: 'next-seat'; candidates: string[]; seats: number };

export type ElectionWarning =
  | { code: 'method-not-of-statutes'; statutes: ElectionMethod }
  | { code: 'no-valid-ballot' }
  | { code: 'ballots-shortened'; voices: number }
  | { code: 'seats-vacant'; seats: number }
  | { code: 'fewer-candidates-than-seats'; candidates: number; seats: number };

/**
 * An election that explains itself: who is elected, and everything that decided it. Plain JSON, stored as it is. It names
 * people by id only, and holds no ballot and no birth date: neither the secrecy of the vote nor anyone's age is in it.
 */
export interface ElectionResult {
  schema: 1;
  method: ElectionMethod;
  /** What voters were handed; null for an election without candidate. */
  form: BallotForm | null;
  round: 1 | 2;
  tieBallot: boolean;
  seats: number;
  /** In the order of the ballot paper. */
  candidates: string[];
  /** Null, as `cast` is, for an election without candidate, and where the figures are not told. */
  ballots: BallotCount | null;
  /** Voices cast: valid ones, and blank or null ones where the statutes count them (`maj.ago.counted`). */
  cast: { voices: number; counted: Bucket[]; clause: ClauseRef } | null;
  /** The figures of the method, down to every round. */
  count: Count;
  /** In the order of election. */
  elected: Elected[];
  /** Not settled yet: see `next`. */
  pending: string[];
  notElected: string[];
  /** Seats that this count leaves without anyone, once nothing is to be asked any more. */
  vacant: number;
  ties: Tie[];
  next: NextStep | null;
  warnings: ElectionWarning[];
  seed: string | null;
  /** The clause of the method, or the clause of ties for a second ballot. */
  clause: ClauseRef;
}
