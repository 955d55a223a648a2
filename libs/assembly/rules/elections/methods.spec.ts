import { type ClauseValues, defaultStatutes } from '@etabli/membership/rules/statutes';
import { blank, elect, named, ticks, winners } from '../../testing/ballots.js';
import type { Ballot } from './ballots.js';
import { countElection } from './election.js';
import { replays } from './lot.js';
import type { VotedElection } from './types.js';

const lot = { 'elect.tie': 'lot' as const };

describe('relative majority (elect.method: plurinominal-relative, uninominal, approval)', () => {
  test('the names with the most voices are elected, in that order', () => {
    const ballots = [ticks('AB', 4), ticks('BC', 3), ticks('D', 1)];
    const result = elect({ names: 'ABCD', seats: 2, ballots });
    expect(result).toMatchObject({
      method: 'plurinominal-relative',
      form: 'marks',
      elected: [
        { candidateId: 'B', rank: 1 },
        { candidateId: 'A', rank: 2 },
      ],
      notElected: ['C', 'D'],
      pending: [],
      vacant: 0,
      next: null,
      count: { kind: 'marks', required: null },
      clause: { key: 'elect.method' },
      warnings: [],
    });
  });

  test('uninominal: one name for one seat, one voice more is enough', () => {
    const result = elect({ names: 'AB', method: 'uninominal', ballots: [ticks('A', 6), ticks('B', 5)] });
    expect(winners(result)).toBe('A');
    expect(result.warnings).toEqual([{ code: 'method-not-of-statutes', statutes: 'plurinominal-relative' }]);
  });

  test('approval: every name that suits', () => {
    const ballots = [ticks('ABC', 2), ticks('BC', 2), ticks('C', 1)];
    expect(winners(elect({ names: 'ABC', method: 'approval', seats: 2, ballots }))).toBe('CB');
  });

  test('nobody is elected without a voice: the seat stays vacant', () => {
    expect(elect({ names: 'ABCD', seats: 3, ballots: [ticks('A', 2), ticks('B')] })).toMatchObject({
      elected: [{ candidateId: 'A' }, { candidateId: 'B' }],
      vacant: 1,
      warnings: [{ code: 'seats-vacant', seats: 1 }],
    });
    expect(elect({ names: 'AB', ballots: [blank(3)] })).toMatchObject({
      elected: [],
      notElected: ['A', 'B'],
      vacant: 1,
      warnings: [{ code: 'no-valid-ballot' }, { code: 'seats-vacant' }],
    });
  });

  test('names level among those elected share their rank; no tie is settled where none matters', () => {
    const result = elect({ names: 'ABC', seats: 2, ballots: [ticks('AB', 3), ticks('C', 1)] });
    expect(result.elected.map(({ rank }) => rank)).toEqual([1, 1]);
    expect(result.ties).toEqual([]);
    const three = elect({ names: 'ABCD', seats: 3, ballots: [ticks('AB', 3), ticks('C', 1)] });
    expect(three.elected.map(({ rank }) => rank)).toEqual([1, 1, 3]);
  });
});

describe('two rounds (elect.method: two-round)', () => {
  const twoRound = (names: string, ballots: Ballot[], more: Partial<VotedElection> = {}, values = {}) =>
    elect({ names, method: 'two-round', ballots, ...more }, values);

  test('an absolute majority at the first round: floor(cast / 2) + 1', () => {
    expect(twoRound('AB', [ticks('A', 6), ticks('B', 5)])).toMatchObject({
      elected: [{ candidateId: 'A' }],
      count: { required: 6 },
      next: null,
    });
  });

  test('one voice short: the two best go through', () => {
    expect(twoRound('ABC', [ticks('A', 5), ticks('B', 3), ticks('C', 2)])).toMatchObject({
      elected: [],
      count: { required: 6 },
      next: { ask: 'second-round', candidates: ['A', 'B'], seats: 1 },
      pending: ['A', 'B'],
      notElected: ['C'],
      vacant: 0,
    });
  });

  test('names level with the last to go through go through too', () => {
    expect(twoRound('ABC', [ticks('A', 4), ticks('B', 3), ticks('C', 3)]).next).toMatchObject({
      candidates: ['A', 'B', 'C'],
    });
  });

  test('blanks weigh against the majority where the statutes count them as cast (maj.ago.counted)', () => {
    const ballots = [ticks('A', 6), ticks('B', 5), blank(2)];
    const values: Partial<ClauseValues> = { 'maj.ago.counted': ['blank'] };
    expect(twoRound('AB', ballots).next).toBeNull();
    expect(twoRound('AB', ballots, {}, values)).toMatchObject({
      count: { required: 7 },
      next: { ask: 'second-round' },
    });
  });

  test('several seats: those with a majority are elected, twice as many as the seats left go through', () => {
    const ballots = [ticks('AB', 4), ticks('AC', 2), ticks('AD', 2), ticks('E', 1)];
    expect(twoRound('ABCDE', ballots, { seats: 2 })).toMatchObject({
      elected: [{ candidateId: 'A', rank: 1 }],
      next: { ask: 'second-round', candidates: ['B', 'C', 'D'], seats: 1 },
    });
  });

  test('the second round takes the most voices, with no majority asked', () => {
    expect(twoRound('ABC', [ticks('A', 4), ticks('B', 3), ticks('C', 3)], { round: 2 })).toMatchObject({
      elected: [{ candidateId: 'A' }],
      round: 2,
      count: { required: null },
      next: null,
    });
  });

  test('more majorities than seats: the best, and ties as the statutes say', () => {
    const ballots = [ticks('AB', 3), ticks('BC', 3), ticks('AC', 3)];
    expect(twoRound('ABC', ballots, { seats: 2 })).toMatchObject({
      elected: [],
      next: { ask: 'second-ballot', candidates: ['A', 'B', 'C'], seats: 2 },
    });
  });
});

describe('whole lists (elect.method: list)', () => {
  const lists = [
    { id: 'one', members: ['A', 'B'] },
    { id: 'two', members: ['C', 'D', 'E', 'F'] },
  ];
  const vote = (one: number, two: number, more: Partial<VotedElection> = {}, values = {}) =>
    elect(
      {
        names: 'ABCDEF',
        method: 'list',
        seats: 3,
        lists,
        ballots: [
          { voices: one, kind: 'list', listId: 'one' },
          { voices: two, kind: 'list', listId: 'two' },
        ],
        ...more,
      },
      values,
    );

  test('the winning list takes every seat, in its order', () => {
    const result = vote(4, 5);
    expect(winners(result)).toBe('CDE');
    expect(result).toMatchObject({ notElected: ['A', 'B', 'F'], count: { winner: 'two' }, vacant: 0 });
  });

  test('a list shorter than the seats leaves the rest vacant', () => {
    expect(vote(5, 4)).toMatchObject({ count: { winner: 'one' }, vacant: 1 });
  });

  test('lists level: a second ballot between lists; or the average age', () => {
    expect(vote(4, 4)).toMatchObject({
      pending: ['A', 'B', 'C', 'D', 'E'],
      next: { ask: 'second-ballot', candidates: ['one', 'two'], seats: 1 },
    });
    const births = ['1950-01-01', '2000-01-01', '1974-12-31', '1974-12-31', '1974-12-31', '1974-12-31'];
    const candidates = named('ABCDEF').map(({ id }, i) => ({ id, birthDate: births[i] }));
    expect(vote(4, 4, { candidates }, { 'elect.tie': 'elder' })).toMatchObject({ count: { winner: 'two' } });
    expect(vote(4, 4, { candidates }, { 'elect.tie': 'younger' })).toMatchObject({
      count: { winner: 'one' },
    });
  });

  test('a lone list is voted for or against', () => {
    const lone = (yes: number, no: number) =>
      vote(0, 0, {
        lists: lists.slice(0, 1),
        votes: {
          ballots: [],
          sheets: [
            {
              kind: 'answers',
              valid: yes + no,
              blank: 0,
              null: 0,
              answers: { one: { for: yes, against: no, blank: 0 } },
            },
          ],
        },
      });
    expect(winners(lone(5, 4))).toBe('AB');
    expect(lone(4, 4)).toMatchObject({ elected: [], vacant: 3 });
  });
});

describe('no more names than seats: each is still voted', () => {
  const answer = (answers: Record<string, 'for' | 'against' | 'blank'>, voices: number): Ballot => ({
    voices,
    kind: 'answers',
    answers,
  });

  test.each([
    [5, 4, 'A', 0],
    [4, 4, '', 1],
    [3, 4, '', 1],
  ])('a lone candidate with %i for and %i against', (yes, no, expected, vacant) => {
    const ballots = [answer({ A: 'for' }, yes), answer({ A: 'against' }, no), blank(2)];
    const result = elect({ names: 'A', ballots });
    expect(winners(result)).toBe(expected);
    expect(result).toMatchObject({ form: 'answers', vacant, ties: [], next: null });
  });

  test('each name on its own, whatever the method; a name left out is blank', () => {
    const ballots = [answer({ A: 'for', B: 'against' }, 3), answer({ B: 'for' }, 2)];
    const result = elect({ names: 'AB', seats: 3, method: 'stv', ballots });
    expect(result.count).toMatchObject({
      kind: 'answers',
      answers: [
        { name: 'A', for: 3, against: 0, blank: 2 },
        { name: 'B', for: 2, against: 3, blank: 0 },
      ],
    });
    expect(result).toMatchObject({ elected: [{ candidateId: 'A' }], notElected: ['B'], vacant: 2 });
    expect(result.warnings).toContainEqual({
      code: 'fewer-candidates-than-seats',
      candidates: 2,
      seats: 3,
    });
  });
});

describe('ties (elect.tie)', () => {
  const level = [ticks('A', 3), ticks('B', 3), ticks('C', 3), ticks('D', 1)];
  const born = (...births: (string | null)[]) =>
    named('ABCD').map(({ id }, i) => ({ id, birthDate: births[i] ?? null }));

  test('second-ballot: between those level, for the seats left', () => {
    const result = elect({ names: 'ABCD', seats: 2, ballots: [...level, ticks('AD', 1)] });
    expect(result).toMatchObject({
      elected: [{ candidateId: 'A' }],
      pending: ['B', 'C'],
      notElected: ['D'],
      next: { ask: 'second-ballot', candidates: ['B', 'C'], seats: 1 },
      ties: [
        { over: 'last-seats', names: ['B', 'C'], places: 1, settledBy: null, clause: { key: 'elect.tie' } },
      ],
    });
  });

  test.each([
    ['elder', 'B'],
    ['younger', 'C'],
  ] as const)('%s', (rule, expected) => {
    const candidates = born('1980-05-02', '1980-05-01', '1999-01-01', '1930-01-01');
    const result = elect({ names: '', candidates, ballots: level }, { 'elect.tie': rule });
    expect(winners(result)).toBe(expected);
    expect(result.ties).toMatchObject([{ settledBy: rule, passed: [expected], draw: null, by: 'statutes' }]);
    expect(JSON.stringify(result)).not.toContain('1980');
  });

  test('age asks for the birth dates that are missing, of those level only', () => {
    const candidates = born('1980-05-02', null, '1999-01-01');
    expect(elect({ names: '', candidates, ballots: level }, { 'elect.tie': 'elder' })).toMatchObject({
      pending: ['A', 'B', 'C'],
      next: { ask: 'birth-dates', candidates: ['B'] },
    });
  });

  test('born the same day: lot decides between them, and only them', () => {
    const candidates = born('1980-05-01', '1980-05-01', '1999-01-01');
    const values = { 'elect.tie': 'elder' as const };
    expect(elect({ names: '', candidates, ballots: level }, values)).toMatchObject({
      next: { ask: 'seed', candidates: ['A', 'B'] },
    });
    const drawn = elect({ names: '', candidates, ballots: level, seed: 'dix-sept' }, values);
    expect('AB').toContain(winners(drawn));
    expect(drawn.ties[0]?.draw?.tickets).toHaveLength(2);
    expect(winners(elect({ names: '', candidates, seats: 2, ballots: level }, values))).toBe('AB');
  });

  test('lot: from the published seed, kept with the draw', () => {
    expect(elect({ names: 'ABCD', ballots: level }, lot)).toMatchObject({
      next: { ask: 'seed', candidates: ['A', 'B', 'C'] },
    });
    const result = elect({ names: 'ABCD', ballots: level, seed: 'dix-sept' }, lot);
    const drawn = result.ties[0]?.draw;
    expect(drawn).toMatchObject({ method: 'etabli-lot-1', seed: 'dix-sept', subject: 'last-seats' });
    expect(drawn && replays(drawn)).toBe(true);
    expect(winners(result)).toBe(drawn?.tickets[0]?.name);
  });

  test('a second ballot is a relative majority, whatever the method was; level again, the assembly may choose', () => {
    const again = (more: Partial<VotedElection>) =>
      elect({
        names: 'BC',
        method: 'schulze',
        tieBallot: true,
        ballots: [ticks('B', 4), ticks('C', 4)],
        ...more,
      });
    expect(again({})).toMatchObject({
      form: 'marks',
      clause: { key: 'elect.tie' },
      next: { ask: 'second-ballot' },
    });
    expect(again({ tieRule: 'lot', seed: 'dix-sept' })).toMatchObject({
      ties: [{ by: 'assembly', settledBy: 'lot' }],
      next: null,
    });
  });
});

test('results are plain JSON, and the order of the ballots changes nothing', () => {
  const votes = { ballots: [ticks('AB', 4), ticks('BC', 3), ticks('', 1)], sheets: [] };
  const election = { seats: 2, candidates: named('ABC'), votes };
  const result = countElection(defaultStatutes, election);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  const reversed = { ...votes, ballots: votes.ballots.toReversed() };
  expect(countElection(defaultStatutes, { ...election, votes: reversed })).toEqual(result);
});
