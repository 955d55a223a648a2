import { demand } from '@etabli/kernel';
import type { Channel, ChannelCount } from './count-sheets.js';
import { type TermsAsked, termsOfElected } from './elected-terms.js';
import { countElection } from './elections/election.js';
import type { Draw } from './elections/lot.js';
import type { Term } from './elections/terms.js';
import type { ElectionResult, VotedElection, Votes } from './elections/types.js';
import { type Decision, type Outcome, quorumRoll } from './outcome.js';
import { quorum } from './quorum.js';
import { barsProxies, keptFromVote, roomTotals, voicesInRoom } from './voting-room.js';

/** What decides a round of an election: the room, as for any decision, and what came out of the box. */
export interface ElectionDecision
  extends Pick<Decision, 'statutes' | 'kind' | 'call' | 'roll' | 'openingRoll' | 'conflicted'> {
  method: 'named' | 'secret';
  election: VotedElection;
  /** What the terms of those elected depend on. */
  term: TermsAsked;
}

/** A round that explains itself, in the place of what a resolution has. Plain data, stored as it is. */
export interface ElectionOutcome
  extends Pick<Outcome, 'kind' | 'call' | 'at' | 'quorum' | 'room' | 'silent' | 'conflicted'> {
  /** `unsettled`: another round or ballot is asked for. `not-elected`: nobody is, and nothing is asked any more. */
  verdict: 'elected' | 'not-elected' | 'unsettled' | 'no-quorum';
  method: 'named' | 'secret';
  /** How ballots came; phones only where it is absent. What each brought is never told: the total could then reveal a vote. */
  channels?: Channel[];
  election: ElectionResult;
  /** Of those elected, where there was a quorum. */
  terms: Term[];
  /** Lots that gave those terms; absent where nothing had to be drawn. */
  termDraws?: Draw[];
}

/** What a vote comes to: on a resolution or an amendment, or in a round of an election. */
export type VoteOutcome = Outcome | ElectionOutcome;

/** How the ballots of a round came, as said of any vote. */
export const channelsOf = ({ channels = ['online'] }: ElectionOutcome): ChannelCount[] =>
  channels.map((channel) => ({ channel, counts: null }));

export const isElection = (outcome: VoteOutcome): outcome is ElectionOutcome => 'election' in outcome;

/**
 * Decides a round of an election: the count by its method, and the quorum that any decision of that kind needs. Without quorum
 * nobody is elected, whatever was voted. Figures are voices.
 *
 * Refuses what `countElection` refuses, and `assembly.more-votes-than-voices` when the box holds more voices than the room has.
 */
export function decideElection(decision: ElectionDecision): ElectionOutcome {
  const { statutes, kind, call, roll, method, term } = decision;
  const election = countElection(statutes, decision.election);
  const kept = keptFromVote(statutes, roll, decision.conflicted ?? []);
  const room = roomTotals(voicesInRoom(roll, kept, !barsProxies(statutes, kind)));
  const voted = election.ballots?.received ?? 0;
  demand(voted <= room.total, 'assembly.more-votes-than-voices', { voted, voices: room.total });
  const counted = quorum(statutes, { kind, call }, quorumRoll(decision));
  const given = counted.reached ? termsOfElected(statutes, election, term) : { terms: [], draws: [] };
  return {
    verdict: counted.reached ? verdictOf(election) : 'no-quorum',
    kind,
    call,
    method,
    at: roll.at.toISOString(),
    quorum: counted,
    room,
    silent: room.total - voted,
    conflicted: [...kept].sort(),
    channels: channelsUsed(decision.election.votes),
    election,
    terms: given.terms,
    ...(given.draws.length > 0 && { termDraws: given.draws }),
  };
}

const channelsUsed = ({ ballots, sheets }: Votes): Channel[] => [
  ...(ballots.length > 0 ? (['online'] as const) : []),
  ...(sheets.length > 0 ? (['paper'] as const) : []),
];

function verdictOf({ next, elected }: ElectionResult): ElectionOutcome['verdict'] {
  if (next) return 'unsettled';
  return elected.length > 0 ? 'elected' : 'not-elected';
}
