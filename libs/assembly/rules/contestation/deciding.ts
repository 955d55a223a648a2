import { termsOf } from '@etabli/membership/rules/statutes';
import { ballotMode } from '../ballot-mode.js';
import { majorityTerms } from '../kinds.js';
import { quorum } from '../quorum.js';
import { rollAt } from '../roll.js';
import { tally } from '../tally.js';
import { type ContestationFacts, type DecidedVote, decisions } from './facts.js';
import { type DisputedMandate, type Finding, finding } from './finding.js';

/** Decided without the quorum, as the attendance stands recorded now (statutes: quorum.*, second.quorum). */
export function noQuorum(facts: ContestationFacts): Finding[] {
  const { statutes, roll, openedAt } = facts;
  if (!roll) return [];
  return decisions(facts).flatMap(({ outcome, item, ballots }) => {
    const atOpening = termsOf(statutes)['quorum.when'] === 'opening' && openedAt;
    const then = rollAt(atOpening ? openedAt : new Date(outcome.at), roll);
    const result = quorum(statutes, outcome, then);
    const inRoom = new Set(
      then.holders.flatMap(({ memberId, mandates }) => [memberId, ...mandates.map(giver)]),
    );
    const voted = ballots.filter(({ electorId }) => !inRoom.has(electorId));
    const counted = result.counted + (atOpening ? 0 : weightOf(voted, facts, result.unit));
    if (counted >= result.required) return [];
    const details = { items: [item.position], counted, required: result.required };
    return [finding('no-quorum', 'grave', 'desk', { details })];
  });
}

/** Decided under any other business, where nothing is (statutes: agenda.misc_votes). */
export function otherBusiness(facts: ContestationFacts): Finding[] {
  const allowed = termsOf(facts.statutes)['agenda.misc_votes'] === 'always';
  const items = votedOn(facts).filter((item) => item.otherBusiness && !item.revocation);
  return items.map(({ position }) =>
    finding('other-business', allowed ? 'serious' : 'grave', 'overview', { details: { items: [position] } }),
  );
}

/**
 * Decided though the agenda as sent did not have it (statutes: agenda.binding). To revoke an officer who has lost confidence is
 * admitted all the same.
 */
export function offAgenda(facts: ContestationFacts): Finding[] {
  const { convenedAt, statutes, roll } = facts;
  if (!convenedAt || !roll) return [];
  const binding = termsOf(statutes)['agenda.binding'];
  return votedOn(facts)
    .filter(({ addedAt }) => addedAt > convenedAt)
    .map(({ position, revocation }) => {
      const grade = revocation ? 'minor' : binding ? 'grave' : 'serious';
      return finding('off-agenda', grade, 'overview', { details: { items: [position] } });
    });
}

/** The result that was proclaimed is not the one that the statutes give for these voices (maj.*). */
export function wrongMajority(facts: ContestationFacts): Finding[] {
  const { statutes } = facts;
  return decisions(facts).flatMap(({ outcome, item }) => {
    const { counts, totals, tie, rule } = outcome.tally;
    const { verdict } = tally(statutes, {
      ...{ kind: outcome.kind, counts, totals },
      secret: outcome.method === 'secret',
      castingVote: tie?.choice ?? null,
      fallback: majorityTerms(statutes, outcome.kind).rule === 'consent' && rule !== 'consent',
    });
    if (verdict === outcome.verdict) return [];
    return [finding('wrong-majority', 'grave', 'overview', { details: { items: [item.position] } })];
  });
}

/** Voted openly though the statutes asked for a secret ballot (ballot.mode, ballot.secret_if_persons, ballot.secret_requests). */
export function notSecret(facts: ContestationFacts): Finding[] {
  const asked = ({ item: { aboutPersons: aboutPerson, secrecyRequests: requests } }: DecidedVote): boolean =>
    ballotMode(facts.statutes, { aboutPerson, requests }).imposedBy !== null;
  return decisions(facts)
    .filter((vote) => vote.outcome.method !== 'secret' && asked(vote))
    .map(({ item }) => finding('not-secret', 'serious', 'overview', { details: { items: [item.position] } }));
}

/** A casting vote cannot settle a secret ballot (CA Bordeaux, 12 January 2017, 14/06746). */
export function secretCastingVote(facts: ContestationFacts): Finding[] {
  return decisions(facts)
    .filter(({ outcome }) => outcome.method === 'secret' && outcome.tally.tie?.settledBy === 'casting-vote')
    .map(({ item }) =>
      finding('secret-casting-vote', 'grave', 'overview', { details: { items: [item.position] } }),
    );
}

/** Voted, for themselves or for others, on what touches their own interests (statutes: coi.excluded). */
export function conflictVoted(facts: ContestationFacts): Finding[] {
  const excluded = termsOf(facts.statutes)['coi.excluded'];
  return decisions(facts).flatMap(({ id, item, ballots, conflicted }) => {
    const cast = ballots.filter(({ electorId, castBy }) =>
      conflicted.includes(electorId)
        ? excluded.includes('vote')
        : conflicted.includes(castBy) && excluded.includes('proxy'),
    );
    if (cast.length === 0) return [];
    const mandates = cast.map(
      ({ electorId }): DisputedMandate => ({
        electorId,
        voices: weightOf([{ electorId }], facts, 'voices'),
        part: conflicted.includes(electorId) ? 'present' : 'represented',
        unlisted: false,
      }),
    );
    const people = [...new Set(cast.map(({ castBy }) => castBy))];
    return [
      finding('conflict-voted', 'serious', 'overview', {
        ...{ people, disputed: { [id]: mandates } },
        details: { items: [item.position] },
      }),
    ];
  });
}

/** The casting vote was given by someone whose own interests the item touches. */
export function conflictSettled(facts: ContestationFacts): Finding[] {
  const { chairId } = facts;
  if (!chairId) return [];
  return decisions(facts)
    .filter(({ outcome, conflicted }) => outcome.tally.tie?.choice && conflicted.includes(chairId))
    .map(({ item }) =>
      finding('conflict-settled', 'serious', 'overview', {
        ...{ people: [chairId], details: { items: [item.position] } },
      }),
    );
}

/** Put to the vote again after a first vote was set aside: its reason is what protects. */
export function votedAgain(facts: ContestationFacts): Finding[] {
  const again = decisions(facts).filter(({ itemId }) =>
    facts.votes.some((vote) => vote.itemId === itemId && vote.cancelled && vote.outcome !== null),
  );
  return again.map(({ item }) =>
    finding('voted-again', 'minor', 'overview', { details: { items: [item.position] } }),
  );
}

const giver = ({ giverId }: { giverId: string }): string => giverId;

/** Items decided; before the sitting, items that are to be. */
function votedOn(facts: ContestationFacts) {
  const ahead = facts.state === 'draft' || facts.state === 'convened';
  const decided = new Set(decisions(facts).map(({ itemId }) => itemId));
  return facts.items.filter(({ id, kind }) => kind === 'vote' && (ahead || decided.has(id)));
}

function weightOf(
  people: { electorId: string }[],
  { roll }: ContestationFacts,
  unit: 'electors' | 'voices',
): number {
  const voices = new Map((roll?.electors ?? []).map((one) => [one.memberId, one.voices]));
  return people.reduce(
    (sum, { electorId }) => sum + (unit === 'voices' ? (voices.get(electorId) ?? 0) : 1),
    0,
  );
}
