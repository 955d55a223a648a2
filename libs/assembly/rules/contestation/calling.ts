import type { Role } from '@etabli/access';
import { addDays, daysBetween } from '@etabli/kernel';
import { type ClauseValues, termsOf } from '@etabli/membership/rules/statutes';
import { rollAt } from '../roll.js';
import { type ContestationFacts, decisions, isHeld } from './facts.js';
import { type Finding, finding } from './finding.js';

/** Offices that may convene for the body the statutes name (conv.by); any other body acts through its members. */
const offices: Record<ClauseValues['conv.by'], readonly Role[]> = {
  chair: ['chair', 'co_chair'],
  'co-chairs': ['chair', 'co_chair'],
  bureau: ['chair', 'co_chair', 'secretary', 'treasurer'],
  board: ['chair', 'co_chair', 'secretary', 'treasurer', 'board_member'],
  collegial: ['chair', 'co_chair', 'secretary', 'treasurer', 'board_member'],
};

/** A member left out is the gravest fault of a convocation, unless they took part all the same. */
export function notSummoned(facts: ContestationFacts): Finding[] {
  const people = facts.forgotten.filter(({ admittedSince }) => !admittedSince).map(personOf);
  return missed('not-summoned', people, facts);
}

/** Members admitted once the convocation had left: calling them late is better than not at all. */
export function joinedNotSummoned(facts: ContestationFacts): Finding[] {
  const people = facts.forgotten.filter(({ admittedSince }) => admittedSince).map(personOf);
  const took = tookPart(facts);
  const absent = people.filter((id) => !took.has(id));
  if (absent.length === 0) return [];
  const keptAway = isHeld(facts) ? voicesOf(absent, facts) : 0;
  return [finding('joined-not-summoned', 'serious', 'convocation', { people: absent, keptAway })];
}

/** A mail that came back and was never sent again, or a letter nobody posted, called nobody. */
export function notReached(facts: ContestationFacts): Finding[] {
  const unreached = ['failed', 'uncertain', ...(isHeld(facts) ? ['to_deliver'] : [])];
  const people = facts.called.filter(({ state }) => unreached.includes(state)).map(personOf);
  return missed('not-reached', people, facts);
}

/** People called with less notice than the others had. */
export function summonedLate(facts: ContestationFacts): Finding[] {
  const late = facts.called.filter(({ lateDays }) => lateDays > (facts.notice?.lateByDays ?? 0));
  const took = tookPart(facts);
  const people = late.map(personOf).filter((id) => !took.has(id));
  if (people.length === 0) return [];
  const days = Math.max(...late.map(({ lateDays }) => lateDays));
  const keptAway = isHeld(facts) ? voicesOf(people, facts) : 0;
  return [finding('summoned-late', 'serious', 'convocation', { people, keptAway, details: { days } })];
}

/** The whole convocation left too late (statutes: conv.notice_days, conv.count). */
export function noticeShort({ notice, state }: ContestationFacts): Finding[] {
  if (!notice || notice.inTime || state === 'cancelled') return [];
  const details = { days: notice.lateByDays, on: notice.latestOn };
  return [finding('notice-short', 'serious', 'convocation', { details })];
}

/** Who convened had no office to do so (statutes: conv.by). */
export function wrongConvener({ statutes, convenedBy }: ContestationFacts): Finding[] {
  const allowed = offices[termsOf(statutes)['conv.by']];
  if (!convenedBy || convenedBy.roles.some((role) => allowed.includes(role))) return [];
  return [finding('wrong-convener', 'grave', 'convocation', { people: [convenedBy.personId] })];
}

/** A second call held before the interval of the statutes (second.interval_days, second.same_day). */
export function secondCallTooSoon({ statutes, heldOn, firstHeldOn }: ContestationFacts): Finding[] {
  const terms = termsOf(statutes);
  if (!firstHeldOn || (terms['second.same_day'] && firstHeldOn === heldOn)) return [];
  const missing = terms['second.interval_days'] - daysBetween(firstHeldOn, heldOn);
  if (missing <= 0) return [];
  return [finding('second-call-too-soon', 'serious', 'overview', { details: { days: missing } })];
}

/**
 * Papers handed in after the day they were due (statutes: docs.deadline_days, else the notice). Late papers alone do not undo
 * a decision (FIA, 27 February 2013).
 */
export function documentsLate({ statutes, heldOn, documents, notice }: ContestationFacts): Finding[] {
  const terms = termsOf(statutes);
  const own = terms['docs.deadline_days'];
  if (own === null && notice && !notice.inTime) return [];
  const due = addDays(heldOn, -(own ?? terms['conv.notice_days']));
  const late = documents.filter(({ on }) => on > due);
  if (late.length === 0) return [];
  const details = { days: Math.max(...late.map(({ on }) => daysBetween(due, on))), on: due };
  return [finding('documents-late', 'minor', 'convocation', { details })];
}

const personOf = ({ personId }: { personId: string }): string => personId;

/** People never called, with the voices that were kept away; those who took part all the same weigh little. */
function missed(code: 'not-summoned' | 'not-reached', people: string[], facts: ContestationFacts): Finding[] {
  const took = tookPart(facts);
  const absent = people.filter((id) => !took.has(id));
  const came = people.filter((id) => took.has(id));
  const keptAway = isHeld(facts) ? voicesOf(absent, facts) : 0;
  return [
    ...(absent.length > 0 ? [finding(code, 'grave', 'convocation', { people: absent, keptAway })] : []),
    ...(came.length > 0
      ? [finding(code, 'minor', 'convocation', { people: came, details: { reason: 'came' } })]
      : []),
  ];
}

/** Whoever came at any time, or was represented when something was decided. */
function tookPart(facts: ContestationFacts): Set<string> {
  const { roll } = facts;
  if (!roll) return new Set();
  const came = (roll.attendance ?? []).filter(({ kind }) => kind === 'arrived').map((one) => one.memberId);
  const represented = decisions(facts).flatMap(({ outcome }) =>
    rollAt(new Date(outcome.at), roll)
      .proxies.filter(({ status }) => status === 'carried')
      .map(({ giverId }) => giverId),
  );
  return new Set([...came, ...represented]);
}

function voicesOf(people: string[], { roll }: ContestationFacts): number {
  const concerned = (roll?.electors ?? []).filter(({ memberId }) => people.includes(memberId));
  return concerned.reduce((sum, { voices }) => sum + voices, 0);
}
