import { demand } from '@etabli/kernel';
import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { type AdvanceCount, countAdvance } from './advance.js';
import { countColleges } from './college-count.js';
import { type ChannelCount, channelCounts } from './count-sheets.js';
import type { Elector } from './electorate.js';
import { type InstructionGiven, instructionBroken } from './instructions.js';
import { type Bucket, type Call, type Counts, type DecisionKind, noCounts, plus, sumOf } from './kinds.js';
import { type QuorumResult, quorum } from './quorum.js';
import { type Headcount, mandateOf, type Roll } from './roll.js';
import { type TallyResult, type TallyVerdict, tally } from './tally.js';
import { barsProxies, keptFromVote, roomTotals, voicesInRoom } from './voting-room.js';

/** One mandate's vote by name: an elector's voices, cast by themselves or by who carries them. */
export interface NamedBallot {
  electorId: string;
  choice: Exclude<Bucket, 'null'>;
}

/** A count made by people: of all voices and, where members vote by colleges, of each college's. */
interface CountedVotes {
  counts: Counts;
  colleges?: { collegeId: string; counts: Counts }[];
}

/**
 * What was voted: hands counted by the scrutineers; ballots by name, and the hands of those who did not vote online; or secret
 * ballots, and those on paper.
 */
export type Votes =
  | ({ method: 'hands' } & CountedVotes)
  | ({ method: 'secret'; paper?: Counts } & CountedVotes)
  | { method: 'named'; ballots: NamedBallot[]; hands?: Counts; handColleges?: CountedVotes['colleges'] };

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
  /** Everyone who votes at this assembly, with their college: needed where members vote by colleges or in advance. */
  electors?: readonly Elector[];
  /** Votes received in advance on this item; only those of electors who have not come and are not represented count. */
  advance?: readonly NamedBallot[];
  /** Was the text changed in the sitting (statutes: advance.amended)? */
  amended?: boolean;
  /** What givers of proxies asked their holders to vote (statutes: proxy.instructions). */
  instructions?: readonly InstructionGiven[];
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
  /** What was voted in advance, when anything was. */
  advance?: AdvanceCount;
}

/**
 * Decides an item: votes, majority and quorum together. Without quorum there is no decision, whatever was voted.
 *
 * Refuses `assembly.more-votes-than-voices` when more voices were counted than the room has, `assembly.ballot-twice`
 * when a mandate was counted twice, `assembly.ballot-not-on-roll` when a mandate cannot be cast by anyone in the room,
 * `assembly.ballot-conflicted` when a conflict of interest keeps it from this vote, `assembly.proxies-barred` when only those
 * present vote, `assembly.ballot-against-instruction` where instructions bind, and `assembly.count-by-college` when the
 * statutes make members vote by colleges and the count does not tell them apart.
 */
export function decide(decision: Decision): Outcome {
  const { statutes, kind, call, roll, votes } = decision;
  const kept = keptFromVote(statutes, roll, decision.conflicted ?? []);
  const voices = voicesInRoom(roll, kept, !barsProxies(statutes, kind));
  const room = roomTotals(voices);
  const channels = channelsOf(decision, kept);
  const inRoom = channels.reduce((sum, channel) => plus(sum, channel.counts), noCounts());
  const voted = sumOf(inRoom);
  demand(voted <= room.total, 'assembly.more-votes-than-voices', { voted, voices: room.total });
  const advance = countAdvance(decision, kept);
  const counted = quorum(statutes, { kind, call }, quorumRoll(decision));
  const result = tally(statutes, {
    kind,
    counts: advance ? plus(inRoom, advance.counts) : inRoom,
    totals: {
      registered: roll.registered.voices,
      ...pick(room),
      ...(advance ? { advance: advance.voices } : {}),
    },
    secret: votes.method === 'secret',
    castingVote: decision.castingVote,
    fallback: decision.fallback,
    colleges: countColleges(decision, voices, advance, inRoom),
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
    conflicted: [...kept].sort(),
    ...(advance ? { advance } : {}),
  };
}

const pick = ({ present, represented }: Outcome['room']) => ({ present, represented });

function channelsOf(decision: Decision, kept: Set<string>) {
  const { votes } = decision;
  switch (votes.method) {
    case 'hands':
      return [{ channel: 'hands' as const, counts: votes.counts }];
    case 'named':
      return [
        { channel: 'online' as const, counts: countBallots(votes.ballots, decision, kept) },
        { channel: 'hands' as const, counts: votes.hands ?? noCounts() },
      ];
    case 'secret':
      return [
        { channel: 'online' as const, counts: votes.counts },
        { channel: 'paper' as const, counts: votes.paper ?? noCounts() },
      ];
  }
}

function countBallots(ballots: NamedBallot[], decision: Decision, kept: Set<string>): Counts {
  const { roll, statutes, kind } = decision;
  const counts = noCounts();
  const seen = new Set<string>();
  for (const { electorId, choice } of ballots) {
    demand(!seen.has(electorId), 'assembly.ballot-twice', { electorId });
    demand(!kept.has(electorId), 'assembly.ballot-conflicted', { electorId });
    const mandate = mandateOf(roll, electorId);
    demand(mandate, 'assembly.ballot-not-on-roll', { electorId });
    const isOwn = roll.holders.some(({ memberId, own }) => memberId === electorId && own > 0);
    demand(isOwn || !barsProxies(statutes, kind), 'assembly.proxies-barred', { electorId });
    const asked = isOwn ? null : instructionBroken(decision, { electorId, choice });
    demand(!asked, 'assembly.ballot-against-instruction', { electorId, asked });
    seen.add(electorId);
    counts[choice] += mandate.voices;
  }
  return counts;
}

/** The roll whose quorum counts, without those in conflict where the statutes leave them out (coi.quorum). */
export function quorumRoll(
  decision: Pick<Decision, 'statutes' | 'roll' | 'openingRoll' | 'conflicted'>,
): Roll {
  const terms = termsOf(decision.statutes);
  const roll = terms['quorum.when'] === 'opening' ? (decision.openingRoll ?? decision.roll) : decision.roll;
  if (terms['coi.quorum'] || !decision.conflicted?.length) return roll;
  const out = decision.conflicted;
  const holders = roll.holders.filter(({ memberId, own }) => out.includes(memberId) && own > 0);
  const voices = (mode: 'present' | 'remote'): Headcount => {
    const left = holders.filter((holder) => holder.mode === mode);
    return { electors: left.length, voices: left.reduce((sum, { own }) => sum + own, 0) };
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
