import { clauseRef, type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { electWithoutCandidate } from './circle.js';
import type { Circle } from './circle-types.js';
import type { ElectionResult } from './types.js';

/**
 * The result of an election without candidate, as far as it has gone: what `electWithoutCandidate` finds, in the form every
 * election has. Refuses what it refuses.
 */
export function countCircle(statutes: Statutes, circle: Circle): ElectionResult {
  const { count, elected, next } = electWithoutCandidate(statutes, circle);
  const named = [...count.nominations, ...(count.changed ?? [])].map(({ name }) => name);
  const proposed = count.proposals.map(({ candidateId }) => candidateId);
  const candidates = [...new Set([...named, ...proposed])];
  const open = next && count.proposals.at(-1)?.outcome === 'open' ? proposed.slice(-1) : [];
  const pending = next?.ask === 'proposal' ? next.candidates.filter((id) => !proposed.includes(id)) : open;
  const vacant = elected || next ? 0 : 1;
  const statutory = termsOf(statutes)['elect.method'];
  return {
    schema: 1,
    method: 'without-candidate',
    form: null,
    round: 1,
    tieBallot: false,
    seats: 1,
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
    seed: null,
    clause: clauseRef(statutes, 'elect.method'),
  };
}
