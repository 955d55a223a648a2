import { addDays, civilDate } from '@etabli/kernel';
import { clauseRef, termsOf } from '@etabli/membership/rules/statutes';
import { mayVoteOn, type VoteLeaveCode } from '../rules/agenda.js';
import { ballotMode, type SecrecyClause } from '../rules/ballot-mode.js';
import type { Exclusion } from '../rules/electorate.js';
import { type DecisionKind, majorityTerms } from '../rules/kinds.js';
import { gradeItemRequest, type RequestGrade } from '../rules/members-items.js';
import { gradeSending, type NoticeGrade } from '../rules/notice.js';
import { type ProxyVerdict, proxiesAt } from '../rules/proxies.js';
import { gradeSecondCall } from '../rules/second-call.js';
import { tally } from '../rules/tally.js';
import type { HeldItem, ItemResult } from './results.js';
import type { Scenario, ScenarioEvent } from './scenario.js';
import type { Sitting } from './sitting.js';
import type { Setting } from './situation.js';
import { timeZone } from './source.js';

/** Something an opponent could raise, with what its sentence needs. */
export type Told =
  | { code: 'member-forgotten'; name: string }
  | { code: 'quorum-lost'; at: Date; kind: DecisionKind }
  | { code: 'not-secret'; item: string; clause: SecrecyClause }
  | { code: 'no-decision'; item: string }
  | { code: 'wrong-convener' }
  | { code: 'late-notice'; notice: NoticeGrade }
  | { code: 'second-call'; problem: 'too-soon' | 'same-day' | 'items-added'; earliestOn: string }
  | { code: 'off-agenda'; item: string; leave: VoteLeaveCode }
  | { code: 'request-ignored'; item: string; request: RequestGrade }
  | { code: 'request-refused'; item: string; request: RequestGrade }
  | { code: 'base-decides'; item: string }
  | { code: 'outside-colleges'; item: string; voices: number }
  | { code: 'advance-not-allowed'; name: string }
  | { code: 'remote-not-allowed'; name: string }
  | { code: 'nobody-chairs' }
  | { code: 'documents-late'; documentsOn: string; dueOn: string }
  | { code: 'proxy-void'; name: string; verdict: ProxyVerdict }
  | { code: 'came-without-vote'; name: string; reasons: Exclusion[] }
  | { code: 'item-left'; item: string };

const eventsOf = <V extends ScenarioEvent['verb']>({ events }: Scenario, verb: V) =>
  events.filter((event): event is Extract<ScenarioEvent, { verb: V }> => event.verb === verb);

export function secrecyBroken(scenario: Scenario): Told[] {
  return [...eventsOf(scenario, 'opens'), ...eventsOf(scenario, 'elects')].flatMap(({ item, method, at }) => {
    const requests = eventsOf(scenario, 'secrecy')
      .filter((event) => event.item === item && event.at <= at)
      .reduce((sum, event) => sum + event.requests, 0);
    const aboutPersons = scenario.items.find(({ id }) => id === item)?.persons ?? false;
    const { imposedBy } = ballotMode(scenario.statutes, { aboutPerson: aboutPersons, requests });
    return imposedBy && method !== 'secret'
      ? [{ code: 'not-secret', item, clause: imposedBy.key } as const]
      : [];
  });
}

export const withoutQuorum = (results: readonly (ItemResult | HeldItem)[]): Told[] =>
  results
    .filter(({ outcome }) => outcome.verdict === 'no-quorum')
    .map(({ item }) => ({ code: 'no-decision', item }));

/** Founders have nobody to call, and nothing says by when. */
export function convening({ statutes, call, day }: Scenario): Told[] {
  if (statutes.agreed) return [];
  const notice = call.sentOn ? gradeSending(statutes, day, call.sentOn) : null;
  return [
    ...(call.by && call.by !== termsOf(statutes)['conv.by'] ? [{ code: 'wrong-convener' } as const] : []),
    ...(notice && !notice.inTime ? [{ code: 'late-notice', notice } as const] : []),
  ];
}

export function secondCall({ statutes, call, day, items }: Scenario): Told[] {
  if (!call.first) return [];
  const { earliestOn, problems } = gradeSecondCall(statutes, {
    firstOn: call.first.on,
    secondOn: day,
    first: call.first.items,
    second: items.filter(({ kind }) => kind === 'vote').map(({ id }) => id),
  });
  return problems.map(({ code }) => ({ code: 'second-call', problem: code, earliestOn }));
}

export const offAgenda = (
  { statutes, items }: Scenario,
  results: readonly (ItemResult | HeldItem)[],
): Told[] =>
  items
    .filter(({ id }) => !statutes.agreed && results.some(({ item }) => item === id))
    .flatMap((item) => {
      const leave = mayVoteOn(statutes, { ...item, onAgendaAsSent: item.sent });
      return leave.allowed && leave.warning
        ? [{ code: 'off-agenda', item: item.id, leave: leave.warning } as const]
        : [];
    });

/** Members' requests that were good and not followed, or followed though they were not. */
export function requests(scenario: Scenario, { electorate }: Setting, ignored: boolean): Told[] {
  return eventsOf(scenario, 'requests').flatMap(({ item, signatures, at }): Told[] => {
    const request = gradeItemRequest(scenario.statutes, {
      signatures,
      electors: electorate.electors.length,
      receivedOn: civilDate(at, timeZone),
      assemblyOn: scenario.day,
    });
    const listed = scenario.items.find(({ id }) => id === item)?.sent ?? false;
    if (ignored) return request.accepted && !listed ? [{ code: 'request-ignored', item, request }] : [];
    return request.accepted ? [] : [{ code: 'request-refused', item, request }];
  });
}

/**
 * Silent statutes mean votes cast to some, voices present or represented to others (CA Colmar, 16 October 2013): where the
 * result depends on it, it can be contested.
 */
export function silentBase({ statutes }: Scenario, results: ItemResult[]): Told[] {
  return results.flatMap(({ item, outcome }): Told[] => {
    const base = outcome.kind === 'ordinary' ? 'maj.ago.base' : 'maj.age.base';
    const { rule } = majorityTerms(statutes, outcome.kind);
    if (!clauseRef(statutes, base).silent || rule === 'consent' || outcome.verdict !== 'adopted') return [];
    const { counts, totals } = outcome.tally;
    const values = { ...statutes.values, [base]: 'present-represented' as const };
    const wider = { ...statutes, values, silent: statutes.silent.filter((key) => key !== base) };
    const again = tally(wider, {
      ...{ kind: outcome.kind, counts, totals, secret: outcome.method === 'secret' },
      colleges: outcome.tally.colleges?.colleges,
    });
    return again.verdict === 'adopted' ? [] : [{ code: 'base-decides', item }];
  });
}

export const outsideColleges = (results: ItemResult[]): Told[] =>
  results
    .filter(({ outcome }) => (outcome.tally.colleges?.outside ?? 0) > 0)
    .map(({ item, outcome }) => ({
      code: 'outside-colleges',
      item,
      voices: outcome.tally.colleges?.outside ?? 0,
    }));

export const advanceBarred = (scenario: Scenario): Told[] =>
  eventsOf(scenario, 'advance')
    .filter(({ channel }) => !termsOf(scenario.statutes)[channel === 'postal' ? 'postal' : 'online_advance'])
    .map(({ from }) => ({ code: 'advance-not-allowed', name: from }));

export const remoteBarred = (scenario: Scenario): Told[] =>
  termsOf(scenario.statutes).remote_presence
    ? []
    : eventsOf(scenario, 'arrives')
        .filter(({ mode }) => mode === 'remote')
        .flatMap(({ who }) => who.map((name) => ({ code: 'remote-not-allowed', name }) as const));

export function lateDocuments({ statutes, call, day }: Scenario): Told[] {
  if (!call.documentsOn || statutes.agreed) return [];
  const terms = termsOf(statutes);
  const dueOn = addDays(day, -(terms['docs.deadline_days'] ?? terms['conv.notice_days']));
  return call.documentsOn > dueOn ? [{ code: 'documents-late', documentsOn: call.documentsOn, dueOn }] : [];
}

export const voidProxies = ({ closesAt }: Scenario, { situation }: Setting): Told[] =>
  proxiesAt(closesAt, situation)
    .filter(({ status }) => status === 'refused')
    .map((verdict) => ({ code: 'proxy-void', name: verdict.giverId, verdict }));

export function withoutVote(scenario: Scenario, { electorate }: Setting): Told[] {
  const came = new Set(eventsOf(scenario, 'arrives').flatMap(({ who }) => who));
  return electorate.excluded
    .filter(({ memberId }) => came.has(memberId))
    .map(({ memberId, reasons }) => ({ code: 'came-without-vote', name: memberId, reasons }));
}

export const itemsLeft = ({ items }: Scenario, sitting: Sitting): Told[] =>
  items
    .filter(({ id, kind }) => kind === 'vote' && !sitting.outcomeOf(id) && !sitting.electionOf(id))
    .map(({ id }) => ({ code: 'item-left', item: id }));
