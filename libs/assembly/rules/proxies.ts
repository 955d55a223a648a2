import { type ClauseValues, type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import {
  type AttendanceEvent,
  countsAsArrival,
  eventsUpTo,
  type Presence,
  presenceAt,
} from './attendance.js';
import type { Elector } from './electorate.js';
import { applyLimit, shareBlanks } from './proxy-limit.js';

/** A proxy as it was filed. A blank proxy names no holder. */
export interface ProxyFiling {
  id: string;
  giverId: string;
  holderId: string | null;
  /** Who takes over when the holder is away (statutes: proxy.substitute). */
  substituteId?: string | null;
  filedAt: Date;
}

/** A giver takes a proxy back: always possible (Civil Code, art. 2004). */
export interface ProxyRevocation {
  proxyId: string;
  at: Date;
}

export const proxyReasons = [
  'not-allowed',
  'late',
  'giver-not-elector',
  'self',
  'blank',
  'holder-not-elector',
  'other-college',
  'earlier-stands',
  'holder-gave-proxy',
  'over-limit',
  'withdrawn',
  'replaced',
  'giver-arrived',
  'giver-present',
  'holder-absent',
  'giver-voted-early',
] as const;
export type ProxyReason = (typeof proxyReasons)[number];

/** Where a proxy stands at an instant. */
export interface ProxyVerdict {
  proxyId: string;
  giverId: string;
  /** Who carries the voice: the holder, the substitute, or whoever a blank proxy fell to. Null when nobody may. */
  holderId: string | null;
  /** `carried` counts now; `waiting` counts as soon as the room changes; `revoked` and `refused` do not count. */
  status: 'carried' | 'waiting' | 'revoked' | 'refused';
  reason: ProxyReason | null;
  /** Since when it is revoked. */
  at: Date | null;
  /** The cap that applied, for `over-limit`: in proxies, or in voices when the cap is a share. */
  limit: number | null;
  voices: number;
  /** Did the form leave the holder open? */
  blank: boolean;
}

export interface ProxySituation {
  statutes: Statutes;
  electors: Elector[];
  filings: ProxyFiling[];
  revocations?: ProxyRevocation[];
  attendance?: AttendanceEvent[];
  /** The chair of the sitting, to whom blank proxies go under `proxy.blank: chair`. */
  chairId?: string | null;
  /** Proxies filed after this instant are late (statutes: proxy.deadline_days); null takes them at any time. */
  deadline?: Date | null;
}

/** What every judgement looks at. */
interface Room {
  instant: Date;
  terms: ClauseValues;
  situation: ProxySituation;
  filings: ProxyFiling[];
  electors: Map<string, Elector>;
  presence: Presence;
}

/**
 * Where every proxy filed by an instant stands at that instant, in order of filing (statutes: proxy.*). Nothing is decided
 * once for all: when a holder loses a proxy because its giver arrives, a later one refused over the cap counts from then on.
 */
export function proxiesAt(instant: Date, situation: ProxySituation): ProxyVerdict[] {
  const room: Room = {
    instant,
    terms: termsOf(situation.statutes),
    situation,
    filings: situation.filings.filter(({ filedAt }) => filedAt <= instant).sort(byFiling),
    electors: new Map(situation.electors.map((elector) => [elector.memberId, elector])),
    presence: presenceAt(instant, situation.statutes, situation.attendance ?? []),
  };
  const total = situation.electors.reduce((sum, { voices }) => sum + voices, 0);
  const standing = room.filings.map((filing) => judge(filing, room));
  const chained = breakChains(standing);
  const limited = applyLimit(chained, room.terms, total);
  return shareBlanks(limited, room.terms, total, presentElectors(room)).map((verdict) =>
    settle(verdict, room),
  );
}

const byFiling = (a: ProxyFiling, b: ProxyFiling): number =>
  a.filedAt.getTime() - b.filedAt.getTime() || (a.id < b.id ? -1 : 1);

const presentElectors = ({ situation, presence }: Room): string[] =>
  situation.electors.map(({ memberId }) => memberId).filter((id) => presence.has(id));

/** A proxy by itself: is it good, is it still in force, who would carry it. */
function judge(filing: ProxyFiling, room: Room): ProxyVerdict {
  const base: ProxyVerdict = {
    proxyId: filing.id,
    giverId: filing.giverId,
    holderId: carrier(filing, room),
    status: 'carried',
    reason: null,
    at: null,
    limit: null,
    voices: room.electors.get(filing.giverId)?.voices ?? 0,
    blank: filing.holderId === null,
  };
  const revoked = revocation(filing, room);
  if (revoked) return { ...base, status: 'revoked', ...revoked };
  const refusal = whyRefused(filing, room);
  if (refusal) return { ...base, holderId: null, status: 'refused', reason: refusal };
  if (room.presence.has(filing.giverId)) return { ...base, status: 'waiting', reason: 'giver-present' };
  return base;
}

function whyRefused(filing: ProxyFiling, room: Room): ProxyReason | null {
  const { terms, situation, electors } = room;
  if (!terms['proxy.allowed']) return 'not-allowed';
  if (isLate(filing, situation)) return 'late';
  if (!electors.has(filing.giverId)) return 'giver-not-elector';
  if (earlierStands(filing, room)) return 'earlier-stands';
  if (filing.holderId === null) return blankRefused(room) ? 'blank' : null;
  return carrier(filing, room) ? null : whyNotHolder(filing, filing.holderId, room);
}

const isLate = (filing: ProxyFiling, { deadline }: ProxySituation): boolean =>
  deadline !== null && deadline !== undefined && filing.filedAt > deadline;

const blankRefused = ({ terms, situation }: Room): boolean =>
  terms['proxy.blank'] === 'invalid' || (terms['proxy.blank'] === 'chair' && !situation.chairId);

/** Why this person may not hold the proxy, or null. */
function whyNotHolder(filing: ProxyFiling, holderId: string, { terms, electors }: Room): ProxyReason | null {
  if (holderId === filing.giverId) return 'self';
  if (terms['proxy.holder'] === 'anyone') return null;
  const holder = electors.get(holderId);
  if (!holder) return 'holder-not-elector';
  const sameCollege = holder.collegeId === electors.get(filing.giverId)?.collegeId;
  return terms['proxy.holder'] === 'same-college' && !sameCollege ? 'other-college' : null;
}

/** The first of holder and substitute who may hold it and is in the room; otherwise the first who may. */
function carrier(filing: ProxyFiling, room: Room): string | null {
  if (filing.holderId === null) {
    return room.terms['proxy.blank'] === 'chair' ? (room.situation.chairId ?? null) : null;
  }
  const named = [filing.holderId, room.terms['proxy.substitute'] ? filing.substituteId : null];
  const able = named.filter(
    (id): id is string => Boolean(id) && whyNotHolder(filing, id as string, room) === null,
  );
  return able.find((id) => room.presence.has(id)) ?? able[0] ?? null;
}

/** Taken back, replaced by a later proxy that names someone, or ended by the giver's arrival: the earliest of these. */
function revocation(filing: ProxyFiling, room: Room): { reason: ProxyReason; at: Date } | null {
  const { terms, situation, instant, filings } = room;
  const ends: { reason: ProxyReason; at: Date }[] = [];
  const withdrawn = (situation.revocations ?? []).filter(
    ({ proxyId, at }) => proxyId === filing.id && at <= instant,
  );
  ends.push(...withdrawn.map(({ at }) => ({ reason: 'withdrawn' as const, at })));
  if (terms['proxy.revocation'].includes('later-proxy')) {
    const later = filings.filter((other) => replaces(other, filing, room));
    ends.push(...later.map(({ filedAt }) => ({ reason: 'replaced' as const, at: filedAt })));
  }
  if (terms['proxy.revocation'].includes('arrival')) {
    const arrivals = eventsUpTo(instant, situation.attendance ?? []).filter(
      (event) =>
        event.memberId === filing.giverId &&
        countsAsArrival(event, situation.statutes) &&
        event.at > filing.filedAt,
    );
    ends.push(...arrivals.map(({ at }) => ({ reason: 'giver-arrived' as const, at })));
  }
  return ends.sort((a, b) => a.at.getTime() - b.at.getTime())[0] ?? null;
}

/**
 * A later proxy for the same assembly revokes the earlier one (Civil Code, art. 2006), whether or not its holder may carry it
 * in the end; but not one that was late, made out to oneself, or left blank where blank proxies are worth nothing.
 */
const replaces = (later: ProxyFiling, earlier: ProxyFiling, room: Room): boolean =>
  later.giverId === earlier.giverId &&
  byFiling(earlier, later) < 0 &&
  !isLate(later, room.situation) &&
  (later.holderId === null ? !blankRefused(room) : later.holderId !== later.giverId);

/** Where the statutes keep the first proxy, a second one from the same giver is refused while the first is in force. */
function earlierStands(filing: ProxyFiling, room: Room): boolean {
  if (room.terms['proxy.revocation'].includes('later-proxy')) return false;
  return room.filings.some(
    (other) =>
      other.giverId === filing.giverId &&
      byFiling(other, filing) < 0 &&
      revocation(other, room) === null &&
      whyRefused(other, room) === null,
  );
}

/** Whoever has given their own voice away cannot carry another's: a proxy is not passed on. */
function breakChains(verdicts: ProxyVerdict[]): ProxyVerdict[] {
  const givers = new Set(verdicts.filter(({ status }) => status === 'carried').map(({ giverId }) => giverId));
  return verdicts.map((verdict) =>
    verdict.status === 'carried' && verdict.holderId && givers.has(verdict.holderId)
      ? { ...verdict, status: 'refused', reason: 'holder-gave-proxy' }
      : verdict,
  );
}

/** A proxy counts only while someone in the room carries it. */
const settle = (verdict: ProxyVerdict, { presence }: Room): ProxyVerdict =>
  verdict.status === 'carried' && !(verdict.holderId && presence.has(verdict.holderId))
    ? { ...verdict, status: 'waiting', reason: 'holder-absent' }
    : verdict;
