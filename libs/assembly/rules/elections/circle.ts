import { demand } from '@etabli/kernel';
import { clauseRef, type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { buckets, type Counts, majorityTerms } from '../kinds.js';
import { requiredVoices, votesCast } from '../majority.js';
import type { Circle, CircleCount, FallbackVote, Nomination, Proposal, Proposed } from './circle-types.js';
import type { Score } from './counts.js';
import { groupsBy } from './seats.js';
import type { ElectionResult, NextStep } from './types.js';

export interface CircleFound {
  count: CircleCount;
  elected: string | null;
  next: NextStep | null;
}

/**
 * An election without candidate (statutes: elect.method `without-candidate`): nominations with their reasons, changes, a
 * proposal, then consent; when objections remain after `consent.rounds`, a vote by `consent.fallback`; the person answers
 * last. Whoever was named most is not elected for that. Someone who declines, is rejected, or whose name is taken back makes
 * room for another proposal, until the circle closes.
 *
 * Refuses `election.circle-out-of-order` when a proposal follows one that is not settled, or a round one that found consent;
 * `assembly.count-malformed` when a figure is not a whole number of at least 0.
 */
export function electWithoutCandidate(statutes: Statutes, circle: Circle): CircleFound {
  const terms = termsOf(statutes);
  const allowed = terms['consent.rounds'];
  const nominations = scored(circle.nominations);
  const changed = circle.changed && scored(circle.changed);
  const top = changed ?? nominations;
  const proposals = circle.proposals.map((proposal): Proposed => {
    const fallback = proposal.fallback && fallbackVote(statutes, proposal.fallback);
    const mostNominated = top.some(
      ({ name, voices }) => name === proposal.candidateId && voices === top[0]?.voices,
    );
    const { candidateId, rounds, accepts } = proposal;
    return {
      candidateId,
      mostNominated,
      rounds,
      fallback,
      accepts,
      outcome: outcomeOf(proposal, fallback, allowed),
    };
  });
  const settled = proposals.slice(0, -1).every(({ outcome }) => outcome !== 'elected' && outcome !== 'open');
  demand(settled, 'election.circle-out-of-order');
  const last = proposals.at(-1);
  const names = top.map(({ name }) => name);
  return {
    count: {
      kind: 'circle',
      nominations,
      changed,
      ...spoken(circle),
      proposals,
      rounds: { allowed, clause: clauseRef(statutes, 'consent.rounds') },
      fallback: { rule: terms['consent.fallback'], clause: clauseRef(statutes, 'consent.fallback') },
    },
    elected: last?.outcome === 'elected' ? last.candidateId : null,
    next: circle.closed || last?.outcome === 'elected' ? null : nextOf(last, names, allowed),
  };
}

function nextOf(last: Proposed | undefined, names: string[], allowed: number): NextStep {
  if (last?.outcome !== 'open') return { ask: 'proposal', candidates: names };
  const candidates = [last.candidateId];
  if (hasConsent(last) || last.fallback) return { ask: 'acceptance', candidates };
  const round = last.rounds.length + 1;
  return round <= allowed ? { ask: 'consent', candidates, round } : { ask: 'fallback-vote', candidates };
}

const hasConsent = ({ rounds }: Pick<Proposal, 'rounds'>): boolean => rounds.at(-1)?.objections === 0;

function outcomeOf(proposal: Proposal, fallback: FallbackVote | null, allowed: number): Proposed['outcome'] {
  const { rounds, accepts } = proposal;
  const figures = rounds.map(({ objections }) => objections);
  demand(figures.every(isCount), 'assembly.count-malformed');
  const inOrder =
    rounds.length <= allowed &&
    figures.slice(0, -1).every((objections) => objections > 0) &&
    (!fallback || (rounds.length === allowed && !hasConsent(proposal)));
  demand(inOrder, 'election.circle-out-of-order');
  if (proposal.withdrawn) return 'withdrawn';
  if (accepts === false) return 'declined';
  if (fallback && !fallback.adopted) return 'rejected';
  return accepts && (hasConsent(proposal) || fallback) ? 'elected' : 'open';
}

function fallbackVote(statutes: Statutes, counts: Counts): FallbackVote {
  demand(
    buckets.every((bucket) => isCount(counts[bucket])),
    'assembly.count-malformed',
  );
  const terms = termsOf(statutes);
  const cast = votesCast(counts, majorityTerms(statutes, 'ordinary').counted);
  const required = requiredVoices(terms['consent.fallback'], cast, terms['maj.round']);
  return { counts: { ...counts }, cast, required, adopted: counts.for >= required };
}

/** Who named whom, where it was written down. */
function spoken({ nominations, changed }: Circle): Pick<CircleCount, 'reasons'> {
  const told = (all: readonly Nomination[]) => all.filter(({ by }) => by !== undefined);
  const kept = (one: Nomination): boolean =>
    nominations.some(({ by, candidateId }) => by === one.by && candidateId === one.candidateId);
  const reasons = {
    nominations: told(nominations),
    changed: told(changed ?? []).filter((one) => !kept(one)),
  };
  return reasons.nominations.length + reasons.changed.length > 0 ? { reasons } : {};
}

const isCount = (figure: number): boolean => Number.isSafeInteger(figure) && figure >= 0;

function scored(nominations: readonly Nomination[]): Score[] {
  const totals = new Map<string, number>();
  for (const { candidateId, voices } of nominations) {
    demand(isCount(voices), 'assembly.count-malformed');
    totals.set(candidateId, (totals.get(candidateId) ?? 0) + voices);
  }
  return groupsBy([...totals], ([, voices]) => voices)
    .flat()
    .map(([name, voices]) => ({ name, voices }));
}

/** Everyone whom a result names: candidates, and without candidate those who spoke. */
export function namedIn({ candidates, count }: Pick<ElectionResult, 'candidates' | 'count'>): string[] {
  if (count.kind !== 'circle') return [...candidates];
  const { reasons, proposals } = count;
  const speakers = [...(reasons?.nominations ?? []), ...(reasons?.changed ?? [])].flatMap(
    ({ by }) => by ?? [],
  );
  const objectors = proposals.flatMap(({ rounds }) =>
    rounds.flatMap(({ raised = [] }) => raised.map(({ by }) => by)),
  );
  return [...new Set([...candidates, ...speakers, ...objectors])];
}
