import { defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import fc from 'fast-check';
import { elect, named, winners } from '../../testing/ballots.js';
import type { Ballot, Sheet } from './ballots.js';
import type { DuelsCount, GradesCount, MarksCount } from './counts.js';
import { countElection } from './election.js';
import { paperOf } from './paper.js';
import { type StvCount, unit } from './stv-types.js';
import type { ElectionResult, VotedElection, VotedMethod } from './types.js';

const methods: VotedMethod[] = [
  'plurinominal-relative',
  'two-round',
  'approval',
  'majority-judgment',
  'schulze',
  'stv',
];
const letters = 'ABCDEF';
const voices = fc.integer({ min: 1, max: 4 });

/** Any ballot for these names, of any form. */
function anyBallot(names: string): fc.Arbitrary<Ballot> {
  const groups = fc
    .tuple(fc.shuffledSubarray([...names]), fc.array(fc.boolean(), { maxLength: 6, minLength: 6 }))
    .map(([order, joins]) => {
      const ranks: string[][] = [];
      for (const [i, name] of order.entries()) {
        const last = ranks.at(-1);
        if (last && joins[i]) last.push(name);
        else ranks.push([name]);
      }
      return ranks;
    });
  const answer = fc.constantFrom('for' as const, 'against' as const, 'blank' as const);
  return fc.oneof(
    fc.record({ voices, kind: fc.constant('marks' as const), marks: fc.shuffledSubarray([...names]) }),
    fc.record({ voices, kind: fc.constant('ranking' as const), ranks: groups }),
    fc.record({
      voices,
      kind: fc.constant('grades' as const),
      grades: fc.dictionary(fc.constantFrom(...names), fc.integer({ min: 0, max: 5 })),
    }),
    fc.record({
      voices,
      kind: fc.constant('answers' as const),
      answers: fc.dictionary(fc.constantFrom(...names), answer),
    }),
    fc.record({ voices, kind: fc.constantFrom('blank' as const, 'null' as const) }),
  );
}

const anyElection = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), fc.constantFrom(...methods))
  .chain(([size, seats, method]) => {
    const names = letters.slice(0, size);
    const candidates = named(names);
    const { form } = paperOf(defaultStatutes, { method, seats, candidates }).paper;
    const fitting = anyBallot(names).filter(({ kind }) => kind === form);
    const ballots = fc.array(
      fc.oneof({ arbitrary: fitting, weight: 5 }, { arbitrary: anyBallot(names), weight: 1 }),
      { maxLength: 20 },
    );
    return fc.record({
      method: fc.constant(method),
      seats: fc.constant(seats),
      candidates: fc.constant(candidates),
      seed: fc.constantFrom(null, 'dix-sept'),
      votes: fc.record({ ballots, sheets: fc.constant<Sheet[]>([]) }),
    });
  });

const lots = withClauses(defaultStatutes, { 'elect.tie': 'lot' });
const count = (election: VotedElection): ElectionResult => countElection(lots, election);
const numbers = (figures: Iterable<number>): number => [...figures].reduce((sum, each) => sum + each, 0);
const rankings = (names: string) => anyBallot(names).filter(({ kind }) => kind === 'ranking');

describe('any election, by any method', () => {
  test('each candidate is elected, or not, or waits for what is still asked; never more than the seats', () => {
    fc.assert(
      fc.property(anyElection, (election) => {
        const result = count(election);
        const { elected, pending, notElected, vacant, next, seats, candidates } = result;
        const all = [...elected.map(({ candidateId }) => candidateId), ...pending, ...notElected];
        expect(all.sort()).toEqual([...candidates].sort());
        expect(elected.length + vacant).toBeLessThanOrEqual(seats);
        if (next) expect(pending.length).toBeGreaterThan(0);
        else expect([elected.length + vacant, pending]).toEqual([seats, []]);
      }),
    );
  });

  test('the box adds up: received is valid, blank and null; null ballots are null for a reason', () => {
    fc.assert(
      fc.property(anyElection, (election) => {
        const { ballots } = count(election);
        expect(ballots?.received).toBe(numbers(election.votes.ballots.map((ballot) => ballot.voices)));
        expect(numbers([ballots?.valid ?? 0, ballots?.blank ?? 0, ballots?.null ?? 0])).toBe(
          ballots?.received,
        );
        expect(numbers(ballots?.nullReasons.map((each) => each.voices) ?? [])).toBe(ballots?.null);
      }),
    );
  });

  test('the order of ballots and of names on the paper does not decide; a ballot of two voices is two ballots', () => {
    fc.assert(
      fc.property(anyElection, (election) => {
        const { ballots } = election.votes;
        const single = ballots.flatMap((ballot) =>
          Array.from({ length: ballot.voices }, () => ({ ...ballot, voices: 1 })),
        );
        const again = count({ ...election, votes: { ballots: single.toReversed(), sheets: [] } });
        expect(again).toEqual(count(election));
        const renamed = count({ ...election, candidates: election.candidates.toReversed() });
        expect([...winners(renamed)].sort()).toEqual([...winners(again)].sort());
      }),
    );
  });

  test('a result is plain JSON, and blank ballots never change who is elected', () => {
    fc.assert(
      fc.property(anyElection, voices, (election, more) => {
        const result = count(election);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        const ballots = [...election.votes.ballots, { voices: more, kind: 'blank' as const }];
        const withBlank = count({ ...election, votes: { ballots, sheets: [] } });
        expect(withBlank.elected).toEqual(result.elected);
        expect(withBlank.ballots?.blank).toBe((result.ballots?.blank ?? 0) + more);
      }),
    );
  });
});

describe('transferable vote', () => {
  const elections = fc
    .tuple(fc.array(rankings('ABCDE'), { maxLength: 30 }), fc.integer({ min: 1, max: 4 }))
    .map(([ballots, seats]) => elect({ names: 'ABCDE', method: 'stv', seats, ballots, seed: 'dix-sept' }));

  test('at every stage votes, those without next choice and those lost to decimals are all the votes', () => {
    fc.assert(
      fc.property(elections, (result) => {
        for (const { votes, nonTransferable, lost } of (result.count as StvCount).stages) {
          const total = numbers(Object.values(votes)) + nonTransferable + lost;
          expect(total).toBe((result.ballots?.valid ?? 0) * unit);
          expect(lost).toBeGreaterThanOrEqual(0);
          expect(Object.values(votes).every((vote) => Number.isSafeInteger(vote) && vote >= 0)).toBe(true);
        }
      }),
    );
  });

  test('whoever is elected by quota has it and keeps it; seats are all filled', () => {
    fc.assert(
      fc.property(elections, (result) => {
        const { stages, quota } = result.count as StvCount;
        for (const { stage, elected } of stages)
          for (const name of elected)
            for (const later of stages.slice(stage - 1))
              expect(later.votes[name]).toBeGreaterThanOrEqual(quota * unit);
        if (result.ballots?.valid) expect(result.elected).toHaveLength(result.seats);
      }),
    );
  });
});

describe('approval', () => {
  test('one more approval never hurts', () => {
    const ballots = fc.array(
      anyBallot('ABCD').filter((ballot) => ballot.kind === 'marks'),
      { minLength: 1, maxLength: 15 },
    );
    fc.assert(
      fc.property(ballots, fc.constantFrom(...'ABCD'), fc.nat(14), (given, name, at) => {
        const before = elect({ names: 'ABCD', method: 'approval', seats: 2, ballots: given });
        const more = given.map(
          (ballot, i): Ballot =>
            i === at % given.length && ballot.kind === 'marks'
              ? { ...ballot, marks: [...ballot.marks, name] }
              : ballot,
        );
        const after = elect({ names: 'ABCD', method: 'approval', seats: 2, ballots: more });
        if (winners(before).includes(name)) expect(winners(after)).toContain(name);
        const score = (result: ElectionResult) =>
          (result.count as MarksCount).scores.find((each) => each.name === name)?.voices ?? 0;
        expect(score(after)).toBeGreaterThanOrEqual(score(before));
      }),
    );
  });
});

describe('Schulze', () => {
  const elections = fc
    .array(rankings('ABCDE'), { minLength: 1, maxLength: 12 })
    .map((ballots) => elect({ names: 'ABCDE', method: 'schulze', ballots }));

  test('whoever wins every duel is elected; whoever loses every duel is last', () => {
    fc.assert(
      fc.property(elections, (result) => {
        const { condorcetWinner, duels, ranking } = result.count as DuelsCount;
        if (condorcetWinner) expect(winners(result)).toBe(condorcetWinner);
        const loser = duels.findIndex((row, a) =>
          row.every((won, b) => a === b || won < (duels[b]?.[a] ?? 0)),
        );
        if (loser >= 0) expect(ranking.at(-1)).toEqual(['ABCDE'[loser]]);
      }),
    );
  });

  test('a duel won straight is a path at least as strong; nobody has a path to themselves', () => {
    fc.assert(
      fc.property(elections, (result) => {
        const { duels, paths } = result.count as DuelsCount;
        for (const [a, row] of duels.entries())
          for (const [b, won] of row.entries()) {
            if (a === b) expect(paths[a]?.[b]).toBeNull();
            else if (won > (duels[b]?.[a] ?? 0)) expect(paths[a]?.[b]?.won).toBeGreaterThanOrEqual(won);
          }
      }),
    );
  });
});

describe('majority judgment', () => {
  const ballots = fc.array(
    anyBallot('ABCD').filter(({ kind }) => kind === 'grades'),
    { minLength: 1, maxLength: 12 },
  );
  const blanks = fc.constantFrom('lowest' as const, 'excluded' as const);
  const judge = (given: Ballot[], blank: 'lowest' | 'excluded') =>
    elect({ names: 'ABCD', method: 'majority-judgment', ballots: given }, { 'elect.judgment_blank': blank });
  const ranksOf = (result: ElectionResult) =>
    (result.count as GradesCount).judged.map(({ name, rank, median }) => [name, rank, median]);

  test('the same electorate many times over ranks and elects the same', () => {
    fc.assert(
      fc.property(ballots, blanks, fc.integer({ min: 2, max: 7 }), (given, blank, times) => {
        const many = given.map((ballot) => ({ ...ballot, voices: ballot.voices * times }));
        expect(ranksOf(judge(many, blank))).toEqual(ranksOf(judge(given, blank)));
      }),
    );
  });

  test('a better grade never lowers anyone', () => {
    fc.assert(
      fc.property(ballots, blanks, fc.nat(11), (given, blank, at) => {
        const better = given.map((ballot, i): Ballot => {
          const grade = ballot.kind === 'grades' ? ballot.grades['A'] : undefined;
          if (i !== at % given.length || ballot.kind !== 'grades' || grade === undefined) return ballot;
          return { ...ballot, grades: { ...ballot.grades, A: Math.min(5, grade + 1) } };
        });
        const rank = (result: ElectionResult) =>
          (result.count as GradesCount).judged.find(({ name }) => name === 'A')?.rank ?? 0;
        expect(rank(judge(better, blank))).toBeLessThanOrEqual(rank(judge(given, blank)));
      }),
    );
  });
});

test('the ballot paper offered is the one that is read', () => {
  fc.assert(
    fc.property(anyElection, (election) => {
      expect(count(election).form).toBe(paperOf(lots, election).paper.form);
    }),
  );
});
