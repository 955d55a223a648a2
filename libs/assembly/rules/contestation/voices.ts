import { sumOf } from '../kinds.js';
import { mandateOf, type Roll, type RollSituation, rollAt } from '../roll.js';
import { type ContestationFacts, type DecidedVote, decisions, type TextVote, textVotes } from './facts.js';
import {
  type DisputedMandate,
  type Finding,
  type FindingCode,
  finding,
  nobodys,
  placeOf,
} from './finding.js';

type Disputed = DisputedMandate & { electorId: string; reason: string | null };

/**
 * Voices carried for others by a proxy that was not good when the ballot was cast (statutes: proxy.*): over the cap, passed on,
 * filed late, taken back, held by someone who may not. One finding for each reason.
 */
export function proxiesNotGood(facts: ContestationFacts): Finding[] {
  const carried = byVote(facts, (vote, calling) => ballotsAmiss(vote, facts, calling).filter(isCarried));
  const reasons = new Set(carried.flatMap(({ disputed }) => disputed.map(({ reason }) => reason ?? '')));
  return [...reasons].flatMap((reason) =>
    gathered(
      'proxy-not-good',
      facts,
      carried.map(({ vote, disputed }) => ({
        vote,
        disputed: disputed.filter((one) => (one.reason ?? '') === reason),
      })),
      { reason },
    ),
  );
}

/** Voices cast in their own name by people who were not in the room. */
export function notInRoom(facts: ContestationFacts): Finding[] {
  const own = byVote(facts, (vote, calling) =>
    ballotsAmiss(vote, facts, calling).filter((one) => !isCarried(one)),
  );
  return gathered('not-in-room', facts, own, {});
}

/** Voices of people on the list of voters though nothing entitled them to vote that day (statutes: elig.*). */
export function notEntitled(facts: ContestationFacts): Finding[] {
  if (facts.unentitled.length === 0) return [];
  const voted = byVote(facts, (vote, calling) => {
    const cast = new Set(vote.ballots.map(({ electorId }) => electorId));
    const then = calling(new Date(vote.outcome.at));
    return facts.unentitled.flatMap((electorId): Disputed[] => {
      const mandate = mandateOf(then, electorId);
      const took = cast.has(electorId) || (vote.outcome.method !== 'named' && mandate !== null);
      const carried = mandate !== null && mandate.castBy !== electorId;
      const part = carried ? 'represented' : 'present';
      return took
        ? [{ electorId, voices: voicesOf(electorId, facts), part, unlisted: true, reason: null }]
        : [];
    });
  });
  return gathered('not-entitled', facts, voted, {});
}

/** More voices counted than the room had, as its attendance stands recorded now. */
export function countAboveRoom(facts: ContestationFacts): Finding[] {
  return hands(facts).flatMap(({ vote, room }) => {
    const counted = sumOf(vote.outcome.tally.counts);
    const above = counted - room;
    if (above <= 0) return [];
    const details = { ...placeOf(vote), counted, room, voices: above };
    const disputed = { [vote.id]: [nobodys(above)] };
    return [finding('count-above-room', 'serious', 'desk', { disputed, details })];
  });
}

/** The attendance of a vote by hands was corrected afterwards: the room the result states is not the one recorded. */
export function attendanceCorrected(facts: ContestationFacts): Finding[] {
  return hands(facts)
    .filter(({ vote, room }) => room !== vote.outcome.room.total && room >= sumOf(vote.outcome.tally.counts))
    .map(({ vote, room }) =>
      finding('attendance-corrected', 'minor', 'desk', {
        details: { ...placeOf(vote), counted: vote.outcome.room.total, room },
      }),
    );
}

/** Votes by hands, with the voices of their room as recorded now, those kept from the vote left out. */
function hands(facts: ContestationFacts): { vote: TextVote; room: number }[] {
  const { roll } = facts;
  if (!roll) return [];
  return textVotes(facts)
    .filter(({ outcome }) => outcome.method === 'hands')
    .map((vote) => {
      const kept = new Set(vote.outcome.conflicted);
      const then = rollAt(new Date(vote.outcome.at), roll);
      const mandates = then.holders.flatMap(({ memberId, own, mandates }) => [
        { electorId: memberId, voices: own },
        ...mandates.map(({ giverId, voices }) => ({ electorId: giverId, voices })),
      ]);
      const there = mandates.filter(({ electorId }) => !kept.has(electorId));
      return { vote, room: there.reduce((sum, { voices }) => sum + voices, 0) };
    });
}

type Calling = (instant: Date) => Roll;

/** Ballots that nobody could cast when they were cast, as everything stands recorded now, with the reason of a proxy. */
function ballotsAmiss({ ballots }: DecidedVote, facts: ContestationFacts, calling: Calling): Disputed[] {
  return ballots.flatMap(({ electorId, castBy, at }): Disputed[] => {
    const roll = calling(at);
    const mandate = mandateOf(roll, electorId);
    const exerciser = exercisedBy(mandate?.castBy ?? electorId, facts);
    if (mandate && exerciser === castBy) return [];
    const own = exercisedBy(electorId, facts) === castBy;
    const proxy = own ? null : roll.proxies.findLast(({ giverId }) => giverId === electorId);
    const reason = own ? null : (proxy?.reason ?? 'holder-absent');
    const part = own ? 'present' : 'represented';
    return [{ electorId, voices: voicesOf(electorId, facts), part, unlisted: false, reason }];
  });
}

const isCarried = ({ part }: Disputed): boolean => part === 'represented';

function byVote(
  facts: ContestationFacts,
  disputedIn: (vote: DecidedVote, calling: Calling) => Disputed[],
): { vote: DecidedVote; disputed: Disputed[] }[] {
  const { roll } = facts;
  if (!roll) return [];
  const calling = callerOf(roll);
  return decisions(facts).map((vote) => ({ vote, disputed: disputedIn(vote, calling) }));
}

/** Calls the roll, once for all the instants between which nothing changed. */
function callerOf(situation: RollSituation): Calling {
  const changes = [
    ...(situation.attendance ?? []).map(({ at }) => at.getTime()),
    ...situation.filings.map(({ filedAt }) => filedAt.getTime()),
    ...(situation.revocations ?? []).map(({ at }) => at.getTime()),
  ].sort((a, b) => a - b);
  const called = new Map<number, Roll>();
  return (instant) => {
    const last = changes.findLast((change) => change <= instant.getTime()) ?? 0;
    const roll = called.get(last) ?? rollAt(instant, situation);
    called.set(last, roll);
    return roll;
  };
}

function gathered(
  code: FindingCode,
  facts: ContestationFacts,
  found: { vote: DecidedVote; disputed: Disputed[] }[],
  details: { reason?: string },
): Finding[] {
  const concerned = found.filter(({ disputed }) => disputed.length > 0);
  if (concerned.length === 0) return [];
  const people = [...new Set(concerned.flatMap(({ disputed }) => disputed.map((one) => one.electorId)))];
  return [
    finding(code, 'serious', code === 'not-entitled' ? 'electorate' : 'desk', {
      people,
      details: {
        ...details,
        items: [...new Set(concerned.map(({ vote }) => vote.item.position))],
        voices: people.reduce((sum, id) => sum + voicesOf(id, facts), 0),
      },
      disputed: Object.fromEntries(
        concerned.map(({ vote, disputed }) => [
          vote.id,
          disputed.map(({ reason: _, ...mandate }) => mandate),
        ]),
      ),
    }),
  ];
}

const electorOf = (id: string, { roll }: ContestationFacts) =>
  roll?.electors.find(({ memberId }) => memberId === id);
const voicesOf = (id: string, facts: ContestationFacts): number => electorOf(id, facts)?.voices ?? 0;
const exercisedBy = (id: string, facts: ContestationFacts): string => electorOf(id, facts)?.exercisedBy ?? id;
