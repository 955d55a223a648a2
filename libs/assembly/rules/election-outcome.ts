import { demand, type IsoDate } from '@etabli/kernel';
import { clauseRef, type Statutes } from '@etabli/membership/rules/statutes';
import { countElection } from './elections/election.js';
import { type Term, termEnd } from './elections/terms.js';
import type { ElectionResult, VotedElection } from './elections/types.js';
import { type Decision, type Outcome, quorumRoll } from './outcome.js';
import { quorum } from './quorum.js';
import { barsProxies, keptFromVote, roomTotals, voicesInRoom } from './voting-room.js';

/** What decides a round of an election: the room, as for any decision, and what came out of the box. */
export interface ElectionDecision
  extends Pick<Decision, 'statutes' | 'kind' | 'call' | 'roll' | 'openingRoll' | 'conflicted'> {
  method: 'named' | 'secret';
  election: VotedElection;
  /** When the terms begin, and how many years they last. */
  term: { startsOn: IsoDate; years: number };
}

/** A round that explains itself, in the place of what a resolution has. Plain data, stored as it is. */
export interface ElectionOutcome
  extends Pick<Outcome, 'kind' | 'call' | 'at' | 'quorum' | 'room' | 'silent' | 'conflicted'> {
  /** `unsettled`: another round or ballot is asked for. `not-elected`: nobody is, and nothing is asked any more. */
  verdict: 'elected' | 'not-elected' | 'unsettled' | 'no-quorum';
  method: 'named' | 'secret';
  election: ElectionResult;
  /** Of those elected, where there was a quorum. */
  terms: Term[];
}

/** What a vote comes to: on a resolution or an amendment, or in a round of an election. */
export type VoteOutcome = Outcome | ElectionOutcome;

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
    election,
    terms: counted.reached ? termsFor(statutes, election, term) : [],
  };
}

function verdictOf({ next, elected }: ElectionResult): ElectionOutcome['verdict'] {
  if (next) return 'unsettled';
  return elected.length > 0 ? 'elected' : 'not-elected';
}

/** Full terms, each on a seat of its own: those elected earlier do not sit longer. */
function termsFor(
  statutes: Statutes,
  { elected }: ElectionResult,
  { startsOn, years }: ElectionDecision['term'],
): Term[] {
  const endsOn = termEnd(statutes, startsOn, years);
  const clause = clauseRef(statutes, 'board.term_years');
  return elected.map(({ candidateId }) => ({
    candidateId,
    seatId: candidateId,
    startsOn,
    endsOn,
    kind: 'full',
    clause,
  }));
}
