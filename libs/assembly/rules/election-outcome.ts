import { demand } from '@etabli/kernel';
import { hasOwnQuorum, hidesFigures, withoutFigures } from './college-elections.js';
import type { Channel, ChannelCount } from './count-sheets.js';
import { type TermsAsked, termsOfElected } from './elected-terms.js';
import { countElection } from './elections/election.js';
import type { Draw } from './elections/lot.js';
import type { Term } from './elections/terms.js';
import type { CircleElection, ElectionResult, VotedElection, Votes } from './elections/types.js';
import { type Decision, type Outcome, quorumRoll } from './outcome.js';
import { quorum } from './quorum.js';
import type { Roll } from './roll.js';
import { type Collegian, rollOfCollege } from './roll-college.js';
import { barsProxies, keptFromVote, roomTotals, voicesInRoom } from './voting-room.js';

/** The college that elects alone, its name as the statutes have it, and everyone who votes at the assembly, by college. */
export interface ElectingCollege {
  id: string;
  name: string;
  electors: readonly Collegian[];
}

/** What decides a round of an election: the room, as for any decision, and what came out of the box. */
export interface ElectionDecision
  extends Pick<Decision, 'statutes' | 'kind' | 'call' | 'roll' | 'openingRoll' | 'conflicted'> {
  method: 'named' | 'secret';
  election: VotedElection;
  /** Null or absent where the whole assembly elects. */
  college?: ElectingCollege | null;
  /** What the terms of those elected depend on. */
  term: TermsAsked;
}

/** A round that explains itself, in the place of what a resolution has. Plain data, stored as it is. */
export interface ElectionOutcome
  extends Pick<Outcome, 'kind' | 'call' | 'at' | 'quorum' | 'room' | 'silent' | 'conflicted'> {
  /** `unsettled`: another round or ballot is asked for. `not-elected`: nobody is, and nothing is asked any more. */
  verdict: 'elected' | 'not-elected' | 'unsettled' | 'no-quorum';
  /** `circle`: aloud, without ballots. */
  method: 'named' | 'secret' | 'circle';
  /** How ballots came; phones only where it is absent. What each brought is never told: the total could then reveal a vote. */
  channels?: Channel[];
  /** The college that elected alone: the room is its own. Absent where the whole assembly did. */
  college?: Pick<ElectingCollege, 'id' | 'name'>;
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
 * nobody is elected, whatever was voted. Figures are voices. Where one college elects (statutes: board.college_seats), the room
 * is made of its electors, the quorum of them or of the assembly (colleges.quorum), and the figures of fewer than five secret
 * voices are left out of the result.
 *
 * Refuses what `countElection` refuses, and `assembly.more-votes-than-voices` when the box holds more voices than the room has.
 */
export function decideElection(decision: ElectionDecision): ElectionOutcome {
  const { statutes, kind } = decision;
  const election = countElection(statutes, decision.election);
  return outcomeOf(decision, {
    election,
    method: decision.method,
    voted: election.ballots?.received ?? 0,
    withProxies: !barsProxies(statutes, kind),
    channels: channelsUsed(decision.election.votes),
  });
}

/** An election without candidate, as it is decided. */
export type CircleDecision = Omit<ElectionDecision, 'method' | 'election'> & { election: CircleElection };

/**
 * Decides an election without candidate. Whoever is in the room speaks for themselves: what proxies carry names nobody, and is not
 * in the room of this vote. Refuses `circle.not-settled` while something must still be asked, and what `countElection` refuses.
 */
export function decideCircle(decision: CircleDecision): ElectionOutcome {
  const election = countElection(decision.statutes, decision.election);
  demand(election.next === null || election.next.ask === 'next-seat', 'circle.not-settled');
  const { nominations, changed } = decision.election.circle;
  const voted = (changed ?? nominations).reduce((sum, { voices }) => sum + voices, 0);
  return outcomeOf(decision, { election, method: 'circle', voted, withProxies: false, channels: [] });
}

interface CountedRound extends Pick<ElectionOutcome, 'election' | 'method'> {
  voted: number;
  withProxies: boolean;
  channels: Channel[];
}

function outcomeOf(
  decision: Omit<ElectionDecision, 'method' | 'election'>,
  { election, method, voted, withProxies, channels }: CountedRound,
): ElectionOutcome {
  const { statutes, kind, call, term, college } = decision;
  const own = ownRoll(decision);
  const roll = own(decision.roll);
  const kept = keptFromVote(statutes, decision.roll, decision.conflicted ?? []);
  const room = roomTotals(voicesInRoom(roll, kept, withProxies));
  demand(voted <= room.total, 'assembly.more-votes-than-voices', { voted, voices: room.total });
  const asked = quorumRoll(decision);
  const counted = quorum(statutes, { kind, call }, hasOwnQuorum(statutes) ? own(asked) : asked);
  const untold = college && method !== 'circle' && hidesFigures(method, election);
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
    channels,
    ...(college && { college: { id: college.id, name: college.name } }),
    election: untold ? withoutFigures(election) : election,
    terms: given.terms,
    ...(given.draws.length > 0 && { termDraws: given.draws }),
  };
}

/** A roll as those who elect see it: whole, or that of their college. */
const ownRoll =
  ({ college }: Pick<ElectionDecision, 'college'>) =>
  (roll: Roll): Roll =>
    college ? rollOfCollege(roll, college.electors, college.id) : roll;

const channelsUsed = ({ ballots, sheets }: Votes): Channel[] => [
  ...(ballots.length > 0 ? (['online'] as const) : []),
  ...(sheets.length > 0 ? (['paper'] as const) : []),
];

function verdictOf({ next, elected }: ElectionResult): ElectionOutcome['verdict'] {
  if (next) return 'unsettled';
  return elected.length > 0 ? 'elected' : 'not-elected';
}
