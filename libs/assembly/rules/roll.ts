import { termsOf } from '@etabli/membership/rules/statutes';
import { type Presence, presenceAt } from './attendance.js';
import type { Elector } from './electorate.js';
import { type ProxySituation, type ProxyVerdict, proxiesAt } from './proxies.js';
import { rollOfCollege } from './roll-college.js';

/** An advance vote received, by post or online (statutes: postal, online_advance). */
export interface AdvanceVote {
  memberId: string;
  channel: 'postal' | 'online';
  at: Date;
}

export interface RollSituation extends ProxySituation {
  advance?: AdvanceVote[];
  /** The only college whose electors count; everyone's where it is null or absent. */
  college?: string | null;
}

/** Electors and the voices they have. Equal unless the statutes weigh voices. */
export interface Headcount {
  electors: number;
  voices: number;
}

/** A voice carried for someone else. */
export interface Mandate {
  proxyId: string;
  giverId: string;
  voices: number;
}

/** Someone in the room with voices to cast, their own and those carried, kept apart. */
export interface RollHolder {
  memberId: string;
  mode: 'present' | 'remote';
  /** Own voices; 0 for someone who only carries others'. */
  own: number;
  mandates: Mandate[];
  voices: number;
}

/** The assembly at an instant: who is there, who is represented, with how many voices. */
export interface Roll {
  at: Date;
  registered: Headcount;
  present: Headcount;
  remote: Headcount;
  represented: Headcount;
  /** Voted in advance, neither in the room nor represented. */
  advance: Headcount;
  /** Who they are. */
  early: string[];
  /** Present, remote and represented: those who can take part in a vote in the room. */
  inRoom: Headcount;
  holders: RollHolder[];
  proxies: ProxyVerdict[];
}

/** Calls the roll at an instant. Each elector counts once: in the room, or represented, or voting in advance. */
export function rollAt(instant: Date, situation: RollSituation): Roll {
  const roll = wholeRollAt(instant, situation);
  return situation.college ? rollOfCollege(roll, situation.electors, situation.college) : roll;
}

function wholeRollAt(instant: Date, situation: RollSituation): Roll {
  const { statutes, electors } = situation;
  const presence = presenceAt(instant, statutes, situation.attendance ?? []);
  const early = advanceVoters(instant, situation, presence);
  const heard = withoutEarly(situation, early);
  const proxies = [...proxiesAt(instant, heard), ...idleProxies(instant, situation, heard)];
  const carried = proxies.filter(({ status }) => status === 'carried');
  const givers = new Set(carried.map(({ giverId }) => giverId));
  const inMode = (mode: 'present' | 'remote') =>
    countOf(electors.filter((e) => presence.get(e.memberId) === mode));
  const represented = countOf(electors.filter(({ memberId }) => givers.has(memberId)));
  const [present, remote] = [inMode('present'), inMode('remote')];
  const apart = electors.filter(({ memberId }) => early.has(memberId) && !givers.has(memberId));
  return {
    at: instant,
    registered: countOf(electors),
    present,
    remote,
    represented,
    advance: countOf(apart),
    early: apart.map(({ memberId }) => memberId),
    inRoom: addUp(present, remote, represented),
    holders: holdersOf(electors, presence, carried),
    proxies,
  };
}

export const addUp = (...counts: Headcount[]): Headcount => ({
  electors: counts.reduce((sum, { electors }) => sum + electors, 0),
  voices: counts.reduce((sum, { voices }) => sum + voices, 0),
});

const countOf = (electors: Elector[]): Headcount => ({
  electors: electors.length,
  voices: electors.reduce((sum, { voices }) => sum + voices, 0),
});

/** Who has voted in advance by a channel that the statutes allow, and has not come. */
function advanceVoters(instant: Date, { statutes, advance }: RollSituation, presence: Presence): Set<string> {
  const allowed = (vote: AdvanceVote) =>
    termsOf(statutes)[vote.channel === 'postal' ? 'postal' : 'online_advance'];
  return new Set(
    (advance ?? [])
      .filter((vote) => vote.at <= instant && allowed(vote) && !presence.has(vote.memberId))
      .map(({ memberId }) => memberId),
  );
}

/** Where an advance vote takes precedence over a proxy (advance.precedence), the proxy of who voted in advance is idle. */
function withoutEarly(situation: RollSituation, early: Set<string>): RollSituation {
  if (termsOf(situation.statutes)['advance.precedence'] === 'proxy') return situation;
  return { ...situation, filings: situation.filings.filter(({ giverId }) => !early.has(giverId)) };
}

/** The proxies left out that way: those that would stand wait, since their giver’s vote in advance stands in their place. */
function idleProxies(instant: Date, situation: RollSituation, heard: RollSituation): ProxyVerdict[] {
  if (heard.filings.length === situation.filings.length) return [];
  const kept = new Set(heard.filings.map(({ id }) => id));
  return proxiesAt(instant, situation)
    .filter(({ proxyId }) => !kept.has(proxyId))
    .map((verdict) =>
      verdict.status === 'carried' || verdict.status === 'waiting'
        ? { ...verdict, status: 'waiting', reason: 'giver-voted-early', at: null }
        : verdict,
    );
}

function holdersOf(electors: Elector[], presence: Presence, carried: ProxyVerdict[]): RollHolder[] {
  const own = new Map(electors.map(({ memberId, voices }) => [memberId, voices]));
  const people = [
    ...electors.map(({ memberId }) => memberId),
    ...carried.map(({ holderId }) => holderId as string),
  ];
  return [...new Set(people)]
    .filter((memberId) => presence.has(memberId))
    .map((memberId) => {
      const mandates = carried
        .filter(({ holderId }) => holderId === memberId)
        .map(({ proxyId, giverId, voices }) => ({ proxyId, giverId, voices }));
      const ownVoices = own.get(memberId) ?? 0;
      const voices = ownVoices + mandates.reduce((sum, mandate) => sum + mandate.voices, 0);
      return { memberId, mode: presence.get(memberId) ?? 'present', own: ownVoices, mandates, voices };
    });
}

/** The voices that one elector's mandate carries on a roll, and who may cast them; null when it cannot be cast there. */
export function mandateOf(roll: Roll, electorId: string): { voices: number; castBy: string } | null {
  for (const holder of roll.holders) {
    if (holder.memberId === electorId && holder.own > 0) return { voices: holder.own, castBy: electorId };
    const mandate = holder.mandates.find(({ giverId }) => giverId === electorId);
    if (mandate) return { voices: mandate.voices, castBy: holder.memberId };
  }
  return null;
}
