import type { Role } from '@etabli/access';
import type { IsoDate } from '@etabli/kernel';
import type { Statutes } from '@etabli/membership/rules/statutes';
import type { Received } from '../candidacies.js';
import { type ElectionOutcome, isElection, type VoteOutcome } from '../election-outcome.js';
import type { CandidacyFacts } from '../elections.js';
import type { Call, DecisionKind } from '../kinds.js';
import type { NoticeGrade } from '../notice.js';
import type { Outcome } from '../outcome.js';
import type { RollSituation } from '../roll.js';

/** A member called, and where that stands. */
export interface CalledFact {
  personId: string;
  state: 'waiting' | 'sent' | 'held' | 'failed' | 'uncertain' | 'to_deliver';
  /** Days missing to the notice; 0 in time. */
  lateDays: number;
}

/** An item of the agenda, with what a judge would read in its title. */
export interface ItemFact {
  id: string;
  position: number;
  kind: 'information' | 'vote';
  part: DecisionKind | null;
  addedAt: Date;
  /** Nothing is decided there (statutes: agenda.misc_votes). */
  otherBusiness: boolean;
  revocation: boolean;
  /** Elects or dismisses people, so that the statutes may ask for secrecy (ballot.secret_if_persons). */
  aboutPersons: boolean;
  /** How many members asked that it be voted in secret (ballot.secret_requests). */
  secrecyRequests: number;
}

/** One time an item was put to the vote: its text, an amendment to it, or a round of its election. */
export interface VoteFact {
  id: string;
  itemId: string;
  /** The number of the amendment voted on; null for the text itself, and for elections. */
  amendment: number | null;
  /** The round of an election; 1 for any other vote. */
  round: number;
  openedAt: Date;
  /** When its result was said aloud. */
  proclaimedAt: Date | null;
  cancelled: boolean;
  outcome: VoteOutcome | null;
  /** Of a round: the phrase fixed when it opened, from which its lots are drawn. */
  seed: string | null;
  /** Who cast whose mandate and when, as far as it is kept: by the closing for a secret vote. Never what was voted. */
  ballots: { electorId: string; castBy: string; at: Date }[];
  /** Whose own interests the item touches. */
  conflicted: string[];
}

/** Someone who stood, with what is known of them on the day of the assembly. */
export interface CandidacyFact extends CandidacyFacts {
  received: Received;
  at: Date;
  withdrawnAt: Date | null;
}

/** An election of the agenda. */
export interface ElectionFact {
  itemId: string;
  /** Last instant to declare oneself; null: until the vote opens. */
  until: Date | null;
  /** Is its office one of the board? */
  onBoard: boolean;
  candidacies: CandidacyFact[];
}

/** Everything that was recorded of an assembly and that someone could raise an objection from. */
export interface ContestationFacts {
  statutes: Statutes;
  state: 'draft' | 'convened' | 'open' | 'closed' | 'filed' | 'cancelled';
  call: Call;
  heldOn: IsoDate;
  /** The day of the first call, at a second one. */
  firstHeldOn: IsoDate | null;
  openedAt: Date | null;
  convenedAt: Date | null;
  /** Who convened it, with the offices they held that day; null while nobody has. */
  convenedBy: { personId: string; roles: readonly Role[] } | null;
  notice: NoticeGrade | null;
  called: CalledFact[];
  /** Members without any convocation: those of the day it left, and those admitted since. */
  forgotten: { personId: string; admittedSince: boolean }[];
  /** The list and the moves of the day; null before the convocation. */
  roll: RollSituation | null;
  /** On the list of voters though what is known of them now says they may not vote. */
  unentitled: string[];
  chairId: string | null;
  scrutineers: number;
  items: ItemFact[];
  votes: VoteFact[];
  elections: ElectionFact[];
  /** Who sits on the board once those elected have their mandates; null until they do, or where no seat was filled. */
  board: string[] | null;
  /** The days on which the papers of the convocation were handed in. */
  documents: { name: string; on: IsoDate }[];
}

/** The votes that decided something, with their items. */
export function decisions({ votes, items }: Pick<ContestationFacts, 'votes' | 'items'>) {
  return votes.flatMap((vote) => {
    const item = items.find(({ id }) => id === vote.itemId);
    const { outcome } = vote;
    const decided = vote.proclaimedAt && !vote.cancelled && outcome && outcome.verdict !== 'no-quorum';
    return item && decided ? [{ ...vote, outcome, item }] : [];
  });
}
export type DecidedVote = ReturnType<typeof decisions>[number];

/** A vote that decided on a text: a resolution, or an amendment to it. */
export type TextVote = Omit<DecidedVote, 'outcome'> & { outcome: Outcome };
/** A round of an election. */
export type RoundVote = Omit<DecidedVote, 'outcome'> & { outcome: ElectionOutcome };

/** The decisions on texts: resolutions, and amendments to them. */
export const textVotes = (facts: Pick<ContestationFacts, 'votes' | 'items'>): TextVote[] =>
  decisions(facts).flatMap((vote) => (isElection(vote.outcome) ? [] : [{ ...vote, outcome: vote.outcome }]));

/** The rounds of elections, in the order in which they were held. */
export const roundVotes = (facts: Pick<ContestationFacts, 'votes' | 'items'>): RoundVote[] =>
  decisions(facts)
    .flatMap((vote) => (isElection(vote.outcome) ? [{ ...vote, outcome: vote.outcome }] : []))
    .sort((a, b) => a.round - b.round);

/** Has the sitting begun, so that what was left out can no longer be mended before it? */
export const isHeld = ({ state }: Pick<ContestationFacts, 'state'>): boolean =>
  state === 'open' || state === 'closed' || state === 'filed';
