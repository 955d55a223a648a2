import type { Role } from '@etabli/access';
import type { IsoDate } from '@etabli/kernel';
import type { Statutes } from '@etabli/membership/rules/statutes';
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

/** One time an item was put to the vote. */
export interface VoteFact {
  id: string;
  itemId: string;
  proclaimed: boolean;
  cancelled: boolean;
  outcome: Outcome | null;
  /** Who cast whose mandate and when, as far as it is kept: by the closing for a secret vote. Never what was voted. */
  ballots: { electorId: string; castBy: string; at: Date }[];
  /** Whose own interests the item touches. */
  conflicted: string[];
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
  /** The days on which the papers of the convocation were handed in. */
  documents: { name: string; on: IsoDate }[];
}

/** The votes that decided something, with their items. */
export function decisions({ votes, items }: Pick<ContestationFacts, 'votes' | 'items'>) {
  return votes.flatMap((vote) => {
    const item = items.find(({ id }) => id === vote.itemId);
    const { outcome } = vote;
    const decided = vote.proclaimed && !vote.cancelled && outcome && outcome.verdict !== 'no-quorum';
    return item && decided ? [{ ...vote, outcome, item }] : [];
  });
}
export type DecidedVote = ReturnType<typeof decisions>[number];

/** Has the sitting begun, so that what was left out can no longer be mended before it? */
export const isHeld = ({ state }: Pick<ContestationFacts, 'state'>): boolean =>
  state === 'open' || state === 'closed' || state === 'filed';
