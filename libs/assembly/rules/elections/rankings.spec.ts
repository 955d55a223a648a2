import { elect, ranks, winners } from '../../testing/ballots.js';
import type { Ballot } from './ballots.js';
import type { DuelsCount } from './counts.js';
import { replays } from './lot.js';
import type { StvCount } from './stv-types.js';

describe('Schulze (elect.method: schulze)', () => {
  const schulze = (names: string, ballots: Ballot[], seats = 1) =>
    elect({ names, method: 'schulze', seats, ballots });
  const ranking = (names: string, ballots: Ballot[]) =>
    (schulze(names, ballots).count as DuelsCount).ranking.map((group) => group.join('')).join(' ');

  test('the example of Schulze’s paper, 45 voters: E, A, C, B, D', () => {
    const ballots = [
      ranks('A C B E D', 5),
      ranks('A D E C B', 5),
      ranks('B E D A C', 8),
      ranks('C A B E D', 3),
      ranks('C A E B D', 7),
      ranks('C B A D E', 2),
      ranks('D C E B A', 7),
      ranks('E B A D C', 8),
    ];
    expect(ranking('ABCDE', ballots)).toBe('E A C B D');
    const { count } = schulze('ABCDE', ballots);
    expect(count).toMatchObject({ condorcetWinner: null });
    expect((count as DuelsCount).duels[0]).toEqual([0, 20, 26, 30, 22]);
    expect((count as DuelsCount).paths[4]?.map((path) => path?.won ?? null)).toEqual([25, 28, 28, 31, null]);
    expect(winners(schulze('ABCDE', ballots, 2))).toBe('EA');
  });

  test('an unranked name is below every ranked one, and level with the other unranked', () => {
    const { duels } = schulze('ABC', [ranks('A', 4)]).count as DuelsCount;
    expect(duels).toEqual([
      [0, 4, 4],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  test('names level on a ballot win no duel of each other', () => {
    expect(ranking('ABC', [ranks('AB C', 3), ranks('B A C', 1)])).toBe('B A C');
  });

  test('duels won by as many are weighed by the fewest against (Debian constitution, A.6)', () => {
    const cycle = [ranks('A B C', 3), ranks('B C A', 3), ranks('C A B', 3), ranks('AC B', 1)];
    expect(ranking('ABC', cycle)).toBe('C A B');
  });

  test('a perfect cycle leaves all level: the tie is settled as the statutes say', () => {
    const cycle = [ranks('A B C'), ranks('B C A'), ranks('C A B')];
    expect(schulze('ABC', cycle)).toMatchObject({
      elected: [],
      pending: ['A', 'B', 'C'],
      next: { ask: 'second-ballot', seats: 1 },
    });
  });

  test('without a valid ballot nobody is elected', () => {
    expect(schulze('AB', [ranks('', 3)])).toMatchObject({ elected: [], vacant: 1, next: null });
  });
});

describe('single transferable vote, Scottish rules (elect.method: stv)', () => {
  const stv = (names: string, ballots: Ballot[], seats: number, seed: string | null = null) =>
    elect({ names, method: 'stv', seats, ballots, seed });
  const stages = (result: ReturnType<typeof stv>) => (result.count as StvCount).stages;

  test('quota, surplus with five decimals, exclusion, last seat (rules 46 to 52)', () => {
    const ballots = [ranks('A B', 5), ranks('A C', 2), ranks('B'), ranks('C', 2), ranks('D C', 2)];
    const result = stv('ABCD', ballots, 2);
    expect(result.count).toMatchObject({ quota: 5 });
    expect(stages(result)).toEqual([
      {
        stage: 1,
        action: { kind: 'first-choices' },
        votes: { A: 700_000, B: 100_000, C: 200_000, D: 200_000 },
        nonTransferable: 0,
        lost: 0,
        elected: ['A'],
        lastSeats: [],
      },
      {
        stage: 2,
        action: { kind: 'surplus', name: 'A', surplus: 200_000 },
        votes: { A: 500_000, B: 242_855, C: 257_142, D: 200_000 },
        nonTransferable: 0,
        lost: 3,
        elected: [],
        lastSeats: [],
      },
      {
        stage: 3,
        action: { kind: 'exclusion', name: 'D' },
        votes: { A: 500_000, B: 242_855, C: 457_142, D: 0 },
        nonTransferable: 0,
        lost: 3,
        elected: [],
        lastSeats: [],
      },
      {
        stage: 4,
        action: { kind: 'exclusion', name: 'B' },
        votes: { A: 500_000, B: 0, C: 457_142, D: 0 },
        nonTransferable: 242_855,
        lost: 3,
        elected: [],
        lastSeats: ['C'],
      },
    ]);
    expect(result).toMatchObject({
      elected: [
        { candidateId: 'A', rank: 1 },
        { candidateId: 'C', rank: 2 },
      ],
      notElected: ['B', 'D'],
      ties: [],
    });
  });

  test('the quota exactly reached elects, and leaves nothing to pass on (rules 47(1), 48(1))', () => {
    const result = stv('ABC', [ranks('A B', 3), ranks('B', 3), ranks('C', 1)], 2);
    expect(stages(result)).toHaveLength(1);
    expect(result.elected.map(({ rank }) => rank)).toEqual([1, 1]);
    const onward = stv('ABCD', [ranks('A B', 4), ranks('B', 3), ranks('C', 2), ranks('D', 1)], 2);
    expect(stages(onward)[1]?.action).toEqual({ kind: 'exclusion', name: 'D' });
  });

  test('a tie is settled by the most recent stage at which votes differed (rule 51(2)(a))', () => {
    const ballots = [ranks('A C', 8), ranks('B', 4), ranks('C', 3), ranks('D', 5)];
    const result = stv('ABCD', ballots, 2);
    expect(result.ties).toMatchObject([
      {
        over: 'exclusion',
        stage: 3,
        names: ['B', 'C'],
        settledBy: 'earlier-stage',
        passed: ['C'],
        draw: null,
      },
    ]);
    expect(stages(result)[2]?.action).toEqual({ kind: 'exclusion', name: 'C' });
  });

  test('level at every stage, lot decides whatever elect.tie says; without a seed the count waits (51(2)(b))', () => {
    const ballots = [ranks('A', 6), ranks('B D', 2), ranks('C D', 2), ranks('D', 4)];
    expect(stv('ABCD', ballots, 2)).toMatchObject({
      elected: [{ candidateId: 'A' }],
      pending: ['B', 'C', 'D'],
      notElected: [],
      next: { ask: 'seed', candidates: ['B', 'C'] },
      vacant: 0,
    });
    const result = stv('ABCD', ballots, 2, 'dix-sept');
    const [tie] = result.ties;
    expect(tie).toMatchObject({
      settledBy: 'lot',
      draw: { subject: 'exclusion-3' },
      clause: { key: 'elect.method' },
    });
    expect(tie?.draw && replays(tie.draw)).toBe(true);
    expect(winners(result)).toBe('AD');
  });

  test('of equal surpluses, lot says which passes on first (rule 49(3))', () => {
    const ballots = [ranks('A C', 5), ranks('B D', 5), ranks('C'), ranks('D')];
    const result = stv('ABCD', ballots, 3, 'dix-sept');
    expect(result.ties[0]).toMatchObject({ over: 'surplus', stage: 2, names: ['A', 'B'], settledBy: 'lot' });
    expect(stages(result)[1]?.action).toMatchObject({ kind: 'surplus', name: result.ties[0]?.passed[0] });
  });

  test('a ranking is followed as far as it is clear: it stops before names put level', () => {
    const result = stv('ABC', [ranks('A BC', 2), ranks('B', 3), ranks('C', 3)], 1, 'dix-sept');
    expect(stages(result)[1]).toMatchObject({
      action: { kind: 'exclusion', name: 'A' },
      nonTransferable: 200_000,
    });
  });

  test('without a valid ballot nobody is elected', () => {
    expect(stv('ABC', [ranks('AB', 2)], 1)).toMatchObject({
      elected: [],
      vacant: 1,
      ballots: { null: 2, nullReasons: [{ reason: 'first-choice-unclear' }] },
      count: { stages: [] },
    });
  });
});
