import { defaultStatutes } from '@etabli/membership/rules/statutes';
import { named, ticks } from '../../testing/ballots.js';
import type { Ballot } from './ballots.js';
import { countElection } from './election.js';
import { conclude, nextRound } from './rounds.js';
import type { ElectionResult, VotedElection } from './types.js';

/** Holds an election to its end: each round has its ballots, and those who withdraw before it. */
function hold(election: Omit<VotedElection, 'votes'>, rounds: { ballots: Ballot[]; out?: string[] }[]) {
  const results: ElectionResult[] = [];
  let current: Omit<VotedElection, 'votes'> | null = election;
  for (const [i, { ballots }] of rounds.entries()) {
    const held: VotedElection = { ...(current as VotedElection), votes: { ballots, sheets: [] } };
    const result = countElection(defaultStatutes, held);
    results.push(result);
    current = nextRound(held, result, rounds[i + 1]?.out);
  }
  return { results, current, conclusion: conclude(results as [ElectionResult]) };
}

const twoRound = { method: 'two-round' as const, seats: 2, candidates: named('ABCDE') };
const first = [ticks('AB', 4), ticks('AC', 2), ticks('AD', 2), ticks('E', 1)];

describe('a second round (elect.method: two-round)', () => {
  test('fills what the first left, between those who went through; ranks follow on', () => {
    const { conclusion, results } = hold(twoRound, [
      { ballots: first },
      { ballots: [ticks('B', 3), ticks('C', 5), ticks('D', 1)] },
    ]);
    expect(results[1]).toMatchObject({ round: 2, seats: 1, candidates: ['B', 'C', 'D'] });
    expect(conclusion).toEqual({
      elected: [
        { candidateId: 'A', rank: 1 },
        { candidateId: 'C', rank: 2 },
      ],
      pending: [],
      notElected: ['B', 'D', 'E'],
      vacant: 0,
      next: null,
    });
  });

  test('those who withdraw are left out; whoever is then alone is voted for or against', () => {
    const against: Ballot = { voices: 5, kind: 'answers', answers: { B: 'against' } };
    const { conclusion, results } = hold(twoRound, [
      { ballots: first },
      { ballots: [against], out: ['C', 'D'] },
    ]);
    expect(results[1]).toMatchObject({ form: 'answers', candidates: ['B'] });
    expect(conclusion).toMatchObject({ elected: [{ candidateId: 'A' }], vacant: 1, next: null });
  });

  test('level at the second round: a second ballot (elect.tie), until one is ahead', () => {
    const level = [ticks('B', 3), ticks('C', 3), ticks('D', 1)];
    const rounds = [{ ballots: first }, { ballots: level }, { ballots: [ticks('B', 4), ticks('C', 3)] }];
    const waiting = hold(twoRound, rounds.slice(0, 2));
    expect(waiting.current).toMatchObject({
      tieBallot: true,
      seats: 1,
      candidates: [{ id: 'B' }, { id: 'C' }],
    });
    expect(waiting.conclusion).toMatchObject({ pending: ['B', 'C'], notElected: ['D', 'E'], vacant: 0 });
    expect(hold(twoRound, rounds).conclusion.elected.map(({ candidateId }) => candidateId)).toEqual([
      'A',
      'B',
    ]);
  });
});

test('lists level: a second ballot between them, for all the seats', () => {
  const lists = [
    { id: 'one', members: ['A', 'B'] },
    { id: 'two', members: ['C', 'D'] },
    { id: 'three', members: ['E'] },
  ];
  const choice = (listId: string, voices: number): Ballot => ({ voices, kind: 'list', listId });
  const { results, conclusion } = hold({ ...twoRound, method: 'list', lists }, [
    { ballots: [choice('one', 3), choice('two', 3), choice('three', 1)] },
    { ballots: [choice('one', 3), choice('two', 4)] },
  ]);
  expect(results[1]).toMatchObject({
    candidates: ['A', 'B', 'C', 'D'],
    seats: 2,
    form: 'list',
    tieBallot: true,
  });
  expect(conclusion).toMatchObject({ elected: [{ candidateId: 'C' }, { candidateId: 'D' }], vacant: 0 });
});

test('a result that asks for no vote has no next round', () => {
  const { current } = hold({ seats: 1, candidates: named('AB') }, [{ ballots: [ticks('A')] }]);
  expect(current).toBeNull();
});
