import type { Counts } from '../../rules/kinds.js';
import type { CastMandate } from '../room.js';
import type { Choice } from '../votes.entities.js';

/** What a ballot says: a choice, or what an election will put on it. Exactly one of the two. */
export type Marking = { choice: Choice; content: null } | { choice: null; content: object };

/** A mandate that has signed off online, as the one who cast it may see it again. */
export interface Kept extends CastMandate {
  voteId: string;
  channel: 'online' | 'paper';
  /** Null where the box keeps no choice with an elector, and no hour. */
  choice: Choice | null;
  at: Date | null;
}

/** A box once opened. Ballots carry their elector only in a box by name. */
export interface Opened {
  /** The mandates that signed off for a ballot in this box. */
  signed: CastMandate[];
  ballots: (Marking & { electorId: string | null })[];
  /** What each college said, of a secret box: its ballots, once opened, carry no college. */
  colleges: { collegeId: string; counts: Counts }[];
}

/**
 * A ballot box. Sealing takes a mandate's sign-off and its ballot together, once; opening gives the ballots, when the vote
 * closes; verifying says whether the box holds what was signed for, no more, no less.
 */
export interface BallotBox {
  /** Keeps the ballot of a mandate with its sign-off: both, or neither. Gives the hour kept, if one is. */
  seal(voteId: string, electorId: string, marking: Marking): Promise<Date | null>;
  /** What is kept of these mandates. */
  kept(voteId: string, electorIds: string[]): Promise<Kept[]>;
  /** Opens the box of a vote that is closing, in the same transaction. */
  open(voteId: string): Promise<Opened>;
  /** Is there a ballot for each voice signed for? `voices` are those of an elector. */
  verify(opened: Opened, voices: (electorId: string) => number): boolean;
  /** Puts away the box of a vote set aside before it closed: it is never opened. */
  setAside(voteId: string): Promise<void>;
}
