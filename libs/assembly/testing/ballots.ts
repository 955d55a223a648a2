import { type ClauseValues, defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import type { Ballot, ElectionResult, VotedElection } from '../rules/elections.js';
import { countElection } from '../rules/elections.js';

/** Names as ids: `'ABC'` are three candidates. */
export const named = (letters: string): { id: string }[] => [...letters].map((id) => ({ id }));

/** `'AB'` ticked, on as many ballots. */
export const ticks = (marks: string, voices = 1): Ballot => ({ voices, kind: 'marks', marks: [...marks] });

/** `'A BC'`: A first, then B and C level. */
export const ranks = (ranking: string, voices = 1): Ballot => ({
  voices,
  kind: 'ranking',
  ranks: ranking
    .split(' ')
    .filter((group) => group !== '')
    .map((group) => [...group]),
});

/** `{ A: 5, B: 0 }`. */
export const grades = (given: Record<string, number>, voices = 1): Ballot => ({
  voices,
  kind: 'grades',
  grades: given,
});

export const blank = (voices = 1): Ballot => ({ voices, kind: 'blank' });

/** Counts ballots for names given as letters, under statutes with some clauses changed. */
export const elect = (
  election: Partial<VotedElection> & { names: string; ballots?: Ballot[] },
  values: Partial<ClauseValues> = {},
): ElectionResult => {
  const { names, ballots = [], ...rest } = election;
  return countElection(withClauses(defaultStatutes, values), {
    seats: 1,
    candidates: named(names),
    votes: { ballots, sheets: [] },
    ...rest,
  });
};

export const winners = ({ elected }: Pick<ElectionResult, 'elected'>): string =>
  elected.map(({ candidateId }) => candidateId).join('');
