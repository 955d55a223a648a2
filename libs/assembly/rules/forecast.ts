import { type Fraction, floorOf } from '@etabli/kernel';
import type { Statutes } from '@etabli/membership/rules/statutes';
import type { AnswerChoice } from './answers.js';
import type { Elector } from './electorate.js';
import { type AssemblyNature, type Call, kindsOf } from './kinds.js';
import type { ProxyFiling, ProxyRevocation } from './proxies.js';
import { type QuorumResult, quorum } from './quorum.js';
import { type AdvanceVote, type Headcount, rollAt } from './roll.js';

/** What is known before the day of who will be there. */
export interface Awaited {
  statutes: Statutes;
  electors: Elector[];
  filings: ProxyFiling[];
  revocations: ProxyRevocation[];
  chairId: string | null;
  deadline: Date | null;
  /** What each person called answered, by their id; whoever did not answer is left out. */
  answers: Map<string, AnswerChoice>;
  /** Votes already received in advance. */
  advance?: AdvanceVote[];
}

/** A past assembly: how many voted or could have, and how many of them came or were represented. */
export interface PastTurnout {
  electors: number;
  took: number;
}

/** The quorum as the answers let one expect it. Everything counts electors, unless it says voices. */
export interface Forecast {
  answered: number;
  coming: number;
  remote: number;
  /** Proxies whose holder says they come: they count. */
  proxies: number;
  /** Proxies that count only if their holder, who said nothing of it, comes. */
  waiting: number;
  /** Have voted in advance, say they come neither in person nor remotely, and nobody who comes carries their voice. */
  early: number;
  notComing: number;
  unanswered: number;
  /** For each kind of decision, counting only those who said so. */
  quorums: QuorumResult[];
  /** If those who did not answer do as members did before; null without a past assembly. */
  usual: { rate: Fraction; more: number; reached: boolean } | null;
}

/**
 * The quorum to expect (statutes: quorum.*): the roll called as if each did what they answered, and each proxy were carried by
 * a holder who says they come. A vote in advance is an answer; who says they come all the same is expected in the room. Those who did not answer count for nothing; `usual` adds the share of them, rounded down, that
 * past assemblies would bring.
 */
export function forecast(
  awaited: Awaited,
  { nature, call }: { nature: AssemblyNature; call: Call },
  past: PastTurnout[],
  now: Date,
): Forecast {
  const { statutes, electors, answers } = awaited;
  const said = (choice: AnswerChoice) => electors.filter(({ memberId }) => answers.get(memberId) === choice);
  const coming = said('present');
  const remote = said('remote');
  const roll = rollAt(now, {
    ...awaited,
    attendance: [...arrivals(coming, now), ...arrivals(remote, now, true)],
  });
  const held = roll.proxies.filter(({ status }) => status === 'carried');
  const early = new Set(roll.early);
  const waiting = roll.proxies.filter(
    ({ reason, giverId }) => reason === 'holder-absent' && !early.has(giverId),
  );
  const known = new Set([...early, ...[...held, ...waiting].map(({ giverId }) => giverId)]);
  const silent = electors.filter(({ memberId }) => !answers.has(memberId) && !known.has(memberId));
  const quorums = kindsOf(nature).map((kind) => quorum(statutes, { kind, call }, roll));
  return {
    answered: electors.length - silent.length,
    coming: coming.length,
    remote: remote.length,
    proxies: held.length,
    waiting: waiting.length,
    early: early.size,
    notComing: said('absent').filter(({ memberId }) => !early.has(memberId)).length,
    unanswered: silent.length,
    quorums,
    usual: usually(silent, quorums, past),
  };
}

const arrivals = (electors: Elector[], at: Date, remote = false) =>
  electors.map(({ memberId }) => ({
    memberId,
    at,
    kind: 'arrived' as const,
    mode: remote ? ('remote' as const) : ('present' as const),
  }));

/** What those who said nothing would add if they came as members did before. */
function usually(silent: Elector[], quorums: QuorumResult[], past: PastTurnout[]): Forecast['usual'] {
  const rate = past.reduce((sum, { electors, took }) => ({ num: sum.num + took, den: sum.den + electors }), {
    num: 0,
    den: 0,
  });
  if (rate.den === 0) return null;
  const heads: Headcount = {
    electors: silent.length,
    voices: silent.reduce((sum, { voices }) => sum + voices, 0),
  };
  const reached = quorums.every(
    ({ unit, counted, required }) => counted + floorOf(rate, heads[unit]) >= required,
  );
  return { rate, more: floorOf(rate, heads.electors), reached };
}
