import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { ballotMode } from '../ballot-mode.js';
import { hasOwnQuorum } from '../college-elections.js';
import { isElection, type VoteOutcome } from '../election-outcome.js';
import { majorityTerms } from '../kinds.js';
import { quorum } from '../quorum.js';
import { rollAt } from '../roll.js';
import { tally } from '../tally.js';
import { type ContestationFacts, type DecidedVote, decisions, textVotes } from './facts.js';
import { type DisputedMandate, type Finding, finding, placeOf } from './finding.js';

/** Decided without the quorum, as the attendance stands recorded now (statutes: quorum.*, second.quorum). */
export function noQuorum(facts: ContestationFacts): Finding[] {
  const { statutes, roll, openedAt } = facts;
  if (!roll) return [];
  return decisions(facts).flatMap((vote) => {
    const { outcome, ballots } = vote;
    const atOpening = termsOf(statutes)['quorum.when'] === 'opening' && openedAt;
    const then = rollAt(atOpening ? openedAt : new Date(outcome.at), {
      ...roll,
      college: quorumCollege(statutes, outcome),
    });
    const result = quorum(statutes, outcome, then);
    const inRoom = new Set(
      then.holders.flatMap(({ memberId, mandates }) => [memberId, ...mandates.map(giver)]),
    );
    const voted = ballots.filter(({ electorId }) => !inRoom.has(electorId));
    const counted = result.counted + (atOpening ? 0 : weightOf(voted, facts, result.unit));
    if (counted >= result.required) return [];
    const details = { ...placeOf(vote), counted, required: result.required };
    return [finding('no-quorum', 'grave', 'desk', { details })];
  });
}

/** The college whose electors make the quorum of a vote (statutes: colleges.quorum); null where the assembly does. */
const quorumCollege = (statutes: Statutes, outcome: VoteOutcome): string | null =>
  isElection(outcome) && outcome.college && hasOwnQuorum(statutes) ? outcome.college.id : null;

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

/** The result that was proclaimed is not the one that the statutes give for these voices (maj.*, colleges). */
export function wrongMajority(facts: ContestationFacts): Finding[] {
  const { statutes } = facts;
  return textVotes(facts).flatMap((vote) => {
    const { counts, totals, tie, rule, colleges, untoldColleges } = vote.outcome.tally;
    if (untoldColleges) return [];
    const { verdict } = tally(statutes, {
      ...{ kind: vote.outcome.kind, counts, totals },
      secret: vote.outcome.method === 'secret',
      castingVote: tie?.choice ?? null,
      fallback: majorityTerms(statutes, vote.outcome.kind).rule === 'consent' && rule !== 'consent',
      colleges: colleges?.colleges ?? null,
    });
    if (verdict === vote.outcome.verdict) return [];
    return [finding('wrong-majority', 'grave', 'overview', { details: placeOf(vote) })];
  });
}

/** Voted openly though the statutes asked for a secret ballot (ballot.mode, ballot.secret_if_persons, ballot.secret_requests). */
export function notSecret(facts: ContestationFacts): Finding[] {
  const asked = ({ item: { aboutPersons: aboutPerson, secrecyRequests: requests } }: DecidedVote): boolean =>
    ballotMode(facts.statutes, { aboutPerson, requests }).imposedBy !== null;
  return decisions(facts)
    .filter((vote) => vote.outcome.method !== 'secret' && asked(vote))
    .map((vote) => finding('not-secret', 'serious', 'overview', { details: placeOf(vote) }));
}

/** A casting vote cannot settle a secret ballot (CA Bordeaux, 12 January 2017, 14/06746). */
export function secretCastingVote(facts: ContestationFacts): Finding[] {
  return textVotes(facts)
    .filter(({ outcome }) => outcome.method === 'secret' && outcome.tally.tie?.settledBy === 'casting-vote')
    .map((vote) => finding('secret-casting-vote', 'grave', 'overview', { details: placeOf(vote) }));
}

/** Voted, for themselves or for others, on what touches their own interests (statutes: coi.excluded). */
export function conflictVoted(facts: ContestationFacts): Finding[] {
  const excluded = termsOf(facts.statutes)['coi.excluded'];
  return decisions(facts).flatMap((vote) => {
    const { id, ballots, conflicted } = vote;
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
        details: placeOf(vote),
      }),
    ];
  });
}

/** The casting vote was given by someone whose own interests the item touches. */
export function conflictSettled(facts: ContestationFacts): Finding[] {
  const { chairId } = facts;
  if (!chairId) return [];
  return textVotes(facts)
    .filter(({ outcome, conflicted }) => outcome.tally.tie?.choice && conflicted.includes(chairId))
    .map((vote) =>
      finding('conflict-settled', 'serious', 'overview', { people: [chairId], details: placeOf(vote) }),
    );
}

/** Put to the vote again after a first vote was set aside: its reason is what protects. */
export function votedAgain(facts: ContestationFacts): Finding[] {
  const again = decisions(facts).filter(({ itemId, amendment, round }) =>
    facts.votes.some(
      (vote) =>
        vote.itemId === itemId &&
        vote.amendment === amendment &&
        vote.round === round &&
        vote.cancelled &&
        vote.outcome !== null,
    ),
  );
  return again.map((vote) => finding('voted-again', 'minor', 'overview', { details: placeOf(vote) }));
}

const giver = ({ giverId }: { giverId: string }): string => giverId;

/** Items decided; before the sitting, items that are to be. */
function votedOn(facts: ContestationFacts) {
  const ahead = facts.state === 'draft' || facts.state === 'convened';
  const decided = new Set(decisions(facts).flatMap((vote) => (vote.amendment === null ? [vote.itemId] : [])));
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
