import { firstDifference, median } from '@etabli/kernel/medians';
import { elect, grades, winners } from '../../testing/ballots.js';
import type { Ballot } from './ballots.js';
import type { GradesCount } from './counts.js';
import { rank } from './judgment.js';

const judge = (names: string, ballots: Ballot[], blank: 'lowest' | 'excluded' = 'excluded', seats = 1) =>
  elect({ names, method: 'majority-judgment', seats, ballots }, { 'elect.judgment_blank': blank });
const counted = (result: ReturnType<typeof judge>) => result.count as GradesCount;

/** The method as it is told: sort the grades, take the median away, compare what was taken. */
function taken(counts: number[]): number[] {
  const left = counts.flatMap((count, grade) => Array.from({ length: count }, () => grade));
  const order: number[] = [];
  while (left.length > 0) order.push(...left.splice(Math.floor((left.length - 1) / 2), 1));
  return order;
}

describe('the median grade', () => {
  test.each([
    [[0, 0, 3], 2],
    [[1, 1, 1], 1],
    [[1, 0, 1], 0],
    [[2, 1, 2], 1],
    [[0, 0, 0], null],
  ])('of %j is %p: the lower of the two middle ones', (counts, expected) => {
    expect(median(counts)).toBe(expected);
  });
});

describe('equal medians part when medians are taken away one by one', () => {
  test.each<[number[], number[], 1 | -1, number]>([
    // 1 1 2 2 3 and 0 1 2 3 3: after the common 2, 1 and 1, then 2 and 3.
    [[0, 2, 2, 1], [1, 1, 1, 2], -1, 2],
    [[0, 0, 3, 1], [1, 0, 3, 0], 1, 2],
    [[1, 2], [2, 1], 1, 0],
  ])('%j against %j', (a, b, sign, removed) => {
    expect(firstDifference(a, b)).toMatchObject({ sign, removed });
    const [first, second] = [taken(a), taken(b)];
    const at = first.findIndex((grade, i) => grade !== second[i]);
    expect(at).toBe(removed);
    expect(firstDifference(a, b)).toMatchObject({
      higher: Math.max(first[at] as number, second[at] as number),
      lower: Math.min(first[at] as number, second[at] as number),
    });
  });

  test('the same shares of grades never part, however many voters', () => {
    expect(firstDifference([1, 2, 3], [2, 4, 6])).toBeNull();
    expect(firstDifference([0, 0, 5000], [0, 0, 4999])).toBeNull();
    expect(firstDifference([0, 0, 0], [1, 0, 0])?.sign).toBe(-1);
    expect(firstDifference([0, 0, 0], [0, 0, 0])).toBeNull();
  });
});

describe('majority judgment (elect.method: majority-judgment)', () => {
  test('the best median is elected, with every figure kept', () => {
    const result = judge('AB', [
      grades({ A: 5, B: 3 }, 2),
      grades({ A: 0, B: 3 }),
      grades({ A: 0, B: 2 }, 2),
    ]);
    expect(winners(result)).toBe('B');
    expect(counted(result)).toMatchObject({
      grades: 6,
      blank: { rule: 'excluded', clause: { key: 'elect.judgment_blank' } },
      judged: [
        { name: 'B', counts: [0, 0, 2, 3, 0, 0], median: 3, ungraded: 0, rank: 1 },
        { name: 'A', counts: [3, 0, 0, 0, 0, 2], median: 0, rank: 2 },
      ],
      partings: [],
    });
  });

  test('how equal medians were told apart is kept', () => {
    const result = judge('ABC', [grades({ A: 4, B: 4, C: 0 }, 3), grades({ A: 5, B: 3, C: 0 }, 2)]);
    expect(counted(result).partings).toEqual([
      { better: 'A', worse: 'B', removed: 1, of: 5, higher: 4, lower: 3 },
    ]);
  });

  const known = [grades({ A: 4, B: 5 }, 2), grades({ A: 4 }, 3)];
  test('elect.judgment_blank lowest: who is little known starts with a handicap', () => {
    const result = judge('AB', known, 'lowest');
    expect(winners(result)).toBe('A');
    expect(counted(result).judged[1]).toMatchObject({ name: 'B', counts: [3, 0, 0, 0, 0, 2], ungraded: 3 });
  });

  test('elect.judgment_blank excluded: only opinions given count', () => {
    const result = judge('AB', known, 'excluded');
    expect(winners(result)).toBe('B');
    expect(counted(result).judged[0]).toMatchObject({ name: 'B', counts: [0, 0, 0, 0, 0, 2], ungraded: 3 });
  });

  test('someone nobody graded is not elected; the same grades are a tie', () => {
    expect(judge('ABC', [grades({ A: 2 }, 2)], 'excluded', 2)).toMatchObject({
      elected: [{ candidateId: 'A' }],
      vacant: 1,
    });
    expect(judge('AB', [grades({ A: 2, B: 3 }), grades({ A: 3, B: 2 })])).toMatchObject({
      pending: ['A', 'B'],
      next: { ask: 'second-ballot' },
    });
  });

  test('grades counted on a sheet add up with ballots', () => {
    const votes = {
      ballots: [grades({ A: 5 }, 1)],
      sheets: [
        {
          kind: 'grades' as const,
          valid: 3,
          blank: 1,
          null: 0,
          grades: { A: [0, 0, 3, 0, 0, 0], B: [1, 0, 0, 0, 0, 1] },
        },
      ],
    };
    const { count } = elect({ names: 'AB', method: 'majority-judgment', votes });
    expect((count as GradesCount).judged).toMatchObject([
      { name: 'A', counts: [0, 0, 3, 0, 0, 1], ungraded: 0 },
      { name: 'B', counts: [1, 0, 0, 0, 0, 1], ungraded: 2 },
    ]);
  });

  test('those who cannot be told apart share their rank', () => {
    const row = (name: string, counts: number[]) => ({ name, counts, ungraded: 0 });
    const { judged } = rank([row('A', [0, 1]), row('B', [0, 2]), row('C', [1, 0])]);
    expect(judged.map((one) => one.rank)).toEqual([1, 1, 3]);
  });
});
