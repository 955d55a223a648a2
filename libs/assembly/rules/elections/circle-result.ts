import { clauseRef, type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { electWithoutCandidate } from './circle.js';
import type { CircleElection, ElectionResult, NextStep } from './types.js';

/**
 * The result of an election without candidate, as far as it has gone: what `electWithoutCandidate` finds, in the form every
 * election has. One seat is filled at a time: where there are `seats` left, another one is asked for next. Refuses what
 * `electWithoutCandidate` refuses.
 */
export function countCircle(
  statutes: Statutes,
  { circle, seats = 1, seed = null }: CircleElection,
): ElectionResult {
  const { count, elected, next: asked } = electWithoutCandidate(statutes, circle);
  const left = elected ? seats - 1 : seats;
  const another: NextStep | null =
    elected && left > 0 ? { ask: 'next-seat', candidates: [], seats: left } : null;
  const next = asked ?? another;
  const named = [...count.nominations, ...(count.changed ?? [])].map(({ name }) => name);
  const proposed = count.proposals.map(({ candidateId }) => candidateId);
  const candidates = [...new Set([...named, ...proposed])];
  const open = asked && count.proposals.at(-1)?.outcome === 'open' ? proposed.slice(-1) : [];
  const pending = asked?.ask === 'proposal' ? asked.candidates.filter((id) => !proposed.includes(id)) : open;
  const vacant = next ? 0 : left;
  const statutory = termsOf(statutes)['elect.method'];
  return {
    schema: 1,
    method: 'without-candidate',
    form: null,
    round: 1,
    tieBallot: false,
    seats,
    candidates,
    ballots: null,
    cast: null,
    count,
    elected: elected ? [{ candidateId: elected, rank: 1 }] : [],
    pending,
    notElected: candidates.filter((id) => id !== elected && !pending.includes(id)),
    vacant,
    ties: [],
    next,
    warnings: [
      ...(statutory === 'without-candidate'
        ? []
        : [{ code: 'method-not-of-statutes' as const, statutes: statutory }]),
      ...(vacant > 0 ? [{ code: 'seats-vacant' as const, seats: vacant }] : []),
    ],
    seed,
    clause: clauseRef(statutes, 'elect.method'),
  };
}
