import { proxyDeadline } from '../roll/deadline.js';
import type { AttendanceEvent } from '../rules/attendance.js';
import { type Electorate, electorate } from '../rules/electorate.js';
import { kindsOf } from '../rules/kinds.js';
import type { ProxyFiling, ProxyRevocation } from '../rules/proxies.js';
import { type QuorumResult, quorum } from '../rules/quorum.js';
import { remoteIncident } from '../rules/remote-incident.js';
import { type AdvanceVote, type RollSituation, rollAt } from '../rules/roll.js';
import type { Scenario, ScenarioEvent } from './scenario.js';
import { timeZone } from './source.js';

/** The story in the terms of the roll, and who votes in it. */
export interface Setting {
  electorate: Electorate;
  situation: RollSituation;
}

/** Draws up the electorate and gathers who came, left, gave and took back; notes what cannot have happened. */
export function settingOf(scenario: Scenario): Setting {
  const { statutes, day, call, members, events } = scenario;
  const drawn = electorate(statutes, { assemblyOn: day, convokedOn: call.sentOn ?? day }, members);
  const filings = filingsIn(events);
  return {
    electorate: drawn,
    situation: {
      statutes,
      // Whoever votes for an organisation does so under its name here.
      electors: drawn.electors.map((elector) => ({ ...elector, exercisedBy: elector.memberId })),
      attendance: attendanceIn(scenario),
      filings,
      revocations: revocationsIn(events, filings),
      advance: advanceIn(events),
      deadline: proxyDeadline(statutes, scenario.opensAt, timeZone),
    },
  };
}

/** The quorum of each kind of decision, at an instant. */
export const quorumsAt = (
  { statutes, nature, call }: Scenario,
  { situation }: Setting,
  at: Date,
): QuorumResult[] =>
  kindsOf(nature).map((kind) => quorum(statutes, { kind, call: call.number }, rollAt(at, situation)));

function attendanceIn({ events, statutes }: Scenario): AttendanceEvent[] {
  const there = new Map<string, AttendanceEvent['mode']>();
  const moves: AttendanceEvent[] = [];
  const remote = () => [...there].filter(([, mode]) => mode === 'remote').map(([name]) => name);
  for (const event of events) {
    if (event.verb === 'arrives') moves.push(...arrivals(event, there));
    if (event.verb === 'leaves') moves.push(...departures(event, there));
    // Cut off, those at a distance neither vote nor count until the sound is back.
    if (event.verb === 'sound' && remoteIncident(statutes).effect === 'continue') {
      const kind = event.state === 'lost' ? 'left' : 'arrived';
      moves.push(...remote().map((memberId) => ({ memberId, kind, mode: 'remote', at: event.at }) as const));
    }
  }
  return moves;
}

function arrivals(
  { who, mode, at, entry }: Extract<ScenarioEvent, { verb: 'arrives' }>,
  there: Map<string, AttendanceEvent['mode']>,
): AttendanceEvent[] {
  return who.map((memberId) => {
    if (there.get(memberId) === mode) entry.wrong('already-there', { name: memberId });
    there.set(memberId, mode);
    return { memberId, kind: 'arrived', mode, at };
  });
}

function departures(
  { who, at, entry }: Extract<ScenarioEvent, { verb: 'leaves' }>,
  there: Map<string, AttendanceEvent['mode']>,
): AttendanceEvent[] {
  return who.map((memberId) => {
    const mode = there.get(memberId);
    if (!mode) entry.wrong('not-there', { name: memberId });
    there.delete(memberId);
    return { memberId, kind: 'left', mode: mode ?? 'present', at };
  });
}

const filingsIn = (events: ScenarioEvent[]): ProxyFiling[] =>
  events
    .filter((event) => event.verb === 'proxy')
    .map(({ from, to, substitute, at }, index) => ({
      id: `pouvoir ${`${index + 1}`.padStart(3, '0')}`,
      giverId: from,
      holderId: to,
      substituteId: substitute,
      filedAt: at,
    }));

/** Taking back ends the last proxy given. */
const revocationsIn = (events: ScenarioEvent[], filings: ProxyFiling[]): ProxyRevocation[] =>
  events
    .filter((event) => event.verb === 'withdraws')
    .flatMap(({ from, at, entry }) => {
      const last = filings.filter(({ giverId, filedAt }) => giverId === from && filedAt <= at).at(-1);
      if (!last) entry.wrong('no-proxy', { name: from });
      return last ? [{ proxyId: last.id, at }] : [];
    });

const advanceIn = (events: ScenarioEvent[]): AdvanceVote[] =>
  events
    .filter((event) => event.verb === 'advance')
    .map(({ from, channel, at }) => ({ memberId: from, channel, at }));
