import { demand } from '@etabli/kernel';
import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { addCounts, type ChannelCount, channelCounts } from './count-sheets.js';
import { type Bucket, type Call, type Counts, type DecisionKind, noCounts, sumOf } from './kinds.js';
import { type QuorumResult, quorum } from './quorum.js';
import { type Headcount, mandateOf, type Roll } from './roll.js';
import { type TallyResult, type TallyVerdict, tally } from './tally.js';

/** One mandate's vote by name: an elector's voices, cast by themselves or by who carries them. */
export interface NamedBallot {
  electorId: string;
  choice: Exclude<Bucket, 'null'>;
}

/**
 * What was voted: hands counted by the scrutineers; ballots by name, and the hands of those who did not vote online; or secret
 * ballots, and those on paper.
 */
export type Votes =
  | { method: 'hands'; counts: Counts }
  | { method: 'secret'; counts: Counts; paper?: Counts }
  | { method: 'named'; ballots: NamedBallot[]; hands?: Counts };

export interface Decision {
  statutes: Statutes;
  kind: DecisionKind;
  call: Call;
  /** The roll when the vote closed. */
  roll: Roll;
  /** The roll when the sitting opened: the one whose quorum counts where `quorum.when` is `opening`. */
  openingRoll?: Roll;
  votes: Votes;
  castingVote?: 'for' | 'against' | null;
  fallback?: boolean;
  /** Electors kept from voting on this item by a conflict of interest (statutes: coi.excluded). */
  conflicted?: string[];
}

/** A decision that explains itself: the result and every input that decided it. Plain data, stored as it is. */
export interface Outcome {
  verdict: TallyVerdict | 'no-quorum';
  kind: DecisionKind;
  call: Call;
  method: Votes['method'];
  /** The instant of the roll, ISO 8601. */
  at: string;
  quorum: QuorumResult;
  tally: TallyResult;
  /** What came by each channel, where it may be told. Outcomes of before there were channels have none. */
  channels?: ChannelCount[];
  /** Voices in the room when the vote closed, those kept from this vote left out. */
  room: { present: number; represented: number; total: number };
  /** Voices that were in the room and said nothing. */
  silent: number;
  conflicted: string[];
}

/**
 * Decides an item: votes, majority and quorum together. Without quorum there is no decision, whatever was voted.
 *
 * Refuses `assembly.more-votes-than-voices` when more voices were counted than the room has, `assembly.ballot-twice`
 * when a mandate was counted twice, `assembly.ballot-not-on-roll` when a mandate cannot be cast by anyone in the room, and
 * `assembly.ballot-conflicted` when a conflict of interest keeps it from this vote.
 */
export function decide(decision: Decision): Outcome {
  const { statutes, kind, call, roll, votes } = decision;
  const conflicted = barred(decision);
  const room = votingRoom(roll, conflicted);
  const channels = channelsOf(votes, roll, conflicted);
  const counts = channels.reduce((sum, channel) => addCounts(sum, channel.counts), noCounts());
  const voted = sumOf(counts);
  demand(voted <= room.total, 'assembly.more-votes-than-voices', { voted, voices: room.total });
  const counted = quorum(statutes, { kind, call }, quorumRoll(decision));
  const result = tally(statutes, {
    kind,
    counts,
    totals: { registered: roll.registered.voices, present: room.present, represented: room.represented },
    secret: votes.method === 'secret',
    castingVote: decision.castingVote,
    fallback: decision.fallback,
  });
  return {
    verdict: counted.reached ? result.verdict : 'no-quorum',
    kind,
    call,
    method: votes.method,
    at: roll.at.toISOString(),
    quorum: counted,
    tally: result,
    channels: channelCounts(votes.method === 'secret', channels),
    room,
    silent: room.total - voted,
    conflicted: [...conflicted].sort(),
  };
}

/** The mandates that a conflict of interest keeps from this vote: one's own, and those one carries. */
function barred({ statutes, roll, conflicted = [] }: Decision): Set<string> {
  const excluded = termsOf(statutes)['coi.excluded'];
  const carried = roll.holders
    .filter(({ memberId }) => conflicted.includes(memberId))
    .flatMap(({ mandates }) => mandates.map(({ giverId }) => giverId));
  return new Set([
    ...(excluded.includes('vote') ? conflicted : []),
    ...(excluded.includes('proxy') ? carried : []),
  ]);
}

function votingRoom(roll: Roll, conflicted: Set<string>): Outcome['room'] {
  const own = roll.holders.filter(({ memberId }) => !conflicted.has(memberId)).map((holder) => holder.own);
  const carried = roll.holders
    .flatMap(({ mandates }) => mandates)
    .filter(({ giverId }) => !conflicted.has(giverId))
    .map(({ voices }) => voices);
  const [present, represented] = [total(own), total(carried)];
  return { present, represented, total: present + represented };
}

const total = (figures: number[]): number => figures.reduce((sum, figure) => sum + figure, 0);

function channelsOf(votes: Votes, roll: Roll, conflicted: Set<string>) {
  switch (votes.method) {
    case 'hands':
      return [{ channel: 'hands' as const, counts: votes.counts }];
    case 'named':
      return [
        { channel: 'online' as const, counts: countBallots(votes.ballots, roll, conflicted) },
        { channel: 'hands' as const, counts: votes.hands ?? noCounts() },
      ];
    case 'secret':
      return [
        { channel: 'online' as const, counts: votes.counts },
        { channel: 'paper' as const, counts: votes.paper ?? noCounts() },
      ];
  }
}

function countBallots(ballots: NamedBallot[], roll: Roll, conflicted: Set<string>): Counts {
  const counts = noCounts();
  const seen = new Set<string>();
  for (const { electorId, choice } of ballots) {
    demand(!seen.has(electorId), 'assembly.ballot-twice', { electorId });
    demand(!conflicted.has(electorId), 'assembly.ballot-conflicted', { electorId });
    const mandate = mandateOf(roll, electorId);
    demand(mandate, 'assembly.ballot-not-on-roll', { electorId });
    seen.add(electorId);
    counts[choice] += mandate.voices;
  }
  return counts;
}

/** The roll whose quorum counts, without those in conflict where the statutes leave them out (coi.quorum). */
function quorumRoll(decision: Decision): Roll {
  const terms = termsOf(decision.statutes);
  const roll = terms['quorum.when'] === 'opening' ? (decision.openingRoll ?? decision.roll) : decision.roll;
  if (terms['coi.quorum'] || !decision.conflicted?.length) return roll;
  const out = decision.conflicted;
  const holders = roll.holders.filter(({ memberId, own }) => out.includes(memberId) && own > 0);
  const voices = (mode: 'present' | 'remote'): Headcount => {
    const left = holders.filter((holder) => holder.mode === mode);
    return { electors: left.length, voices: total(left.map(({ own }) => own)) };
  };
  return {
    ...roll,
    present: minus(roll.present, voices('present')),
    remote: minus(roll.remote, voices('remote')),
  };
}

const minus = (a: Headcount, b: Headcount): Headcount => ({
  electors: a.electors - b.electors,
  voices: a.voices - b.voices,
});
