import { type ClauseValues, defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import fc from 'fast-check';
import {
  type HeldTerm,
  isFirstRenewal,
  remainders,
  type TermsAsked,
  termsOfElected,
} from './elected-terms.js';
import { countElection } from './elections/election.js';
import { replays } from './elections/lot.js';

const statutes = (values: Partial<ClauseValues> = {}) => withClauses(defaultStatutes, values);
const thirds = { 'board.renewal': 'thirds', 'board.seats_min': 3 } as const;
const startsOn = '2026-03-14';
let last = 0;
const held = (from: string, to: string | null, meant = to): HeldTerm => {
  last += 1;
  return { id: `m${last}`, startsOn: from, endsOn: to, termEndsOn: meant };
};
const left = held('2025-03-14', '2025-11-02', '2028-03-13');
const asked = (more: Partial<TermsAsked> = {}): TermsAsked => ({
  ...{ startsOn, years: 3, seats: 3, held: [], before: [] },
  ...more,
});
/** An election that gives these names one voice less each, in order. */
const elects = (names: string[], seats = names.length, values: Partial<ClauseValues> = {}) =>
  countElection(statutes(values), {
    ...{ method: 'approval', seats, seed: 'dés 4 2 6', candidates: [...names, 'Z'].map((id) => ({ id })) },
    votes: {
      ballots: names.map((_, i) => ({ voices: 1, kind: 'marks', marks: names.slice(0, names.length - i) })),
      sheets: [],
    },
  });
const ends = (...given: Parameters<typeof termsOfElected>) =>
  termsOfElected(...given).terms.map(({ candidateId, endsOn, kind }) => [candidateId, endsOn, kind]);

describe('what is left of terms (board.renewal, coopt.term)', () => {
  const comesUp = held('2024-03-14', '2025-11-02', '2027-03-13');
  const open = held('2020-01-01', null);
  test.each<[string, Partial<ClauseValues>, Partial<TermsAsked>, string[]]>([
    ['nobody left early', {}, { held: [held('2025-03-14', '2028-03-13'), open] }, []],
    ['a seat left early', {}, { held: [left] }, ['2028-03-13']],
    ['one that comes up within the year', {}, { held: [comesUp] }, []],
    ['one filled again, to the same end', {}, { held: [left, held('2025-12-01', '2028-03-13')] }, []],
    ['one filled by another election of the evening', {}, { held: [left, held(startsOn, '2028-03-13')] }, []],
    [
      'one filled until the assembly only',
      {},
      { held: [left, held('2025-12-01', startsOn)] },
      ['2028-03-13'],
    ],
    [
      'filled again and left again',
      {},
      { held: [left, held('2025-12-01', '2026-01-31', '2028-03-13')] },
      ['2028-03-13'],
    ],
    ['leaving after the assembly', {}, { held: [held('2025-03-14', '2026-06-30', '2028-03-13')] }, []],
    [
      'never more than seats',
      {},
      { held: [left, { ...left, id: 'other', termEndsOn: '2027-06-01' }], seats: 1 },
      ['2028-03-13'],
    ],
    ['coopt.term full, board.renewal full', { 'coopt.term': 'full' }, { held: [left] }, []],
    [
      'board.renewal thirds keeps the rhythm',
      { ...thirds, 'coopt.term': 'full' },
      { held: [left] },
      ['2028-03-13'],
    ],
    ['another length than the statutes', {}, { held: [left], years: 2 }, []],
    ['an office outside the board', {}, { held: null }, []],
  ])('%s', (_, values, more, expected) =>
    expect(remainders(statutes(values), asked(more))).toEqual(expected),
  );
});

describe('a board elected whole that goes out by parts (board.renewal)', () => {
  test.each<[string, Partial<ClauseValues>, Partial<TermsAsked>, boolean]>([
    ['thirds, nobody stays', thirds, {}, true],
    ['together', {}, {}, false],
    ['someone stays', thirds, { held: [held('2025-03-14', '2028-03-13')] }, false],
    ['someone comes up within the year', thirds, { held: [held('2024-03-14', '2027-03-13')] }, true],
    ['fewer seats than a board has (board.seats_min)', { ...thirds, 'board.seats_min': 5 }, {}, false],
    ['a term that does not divide', { ...thirds, 'board.renewal': 'halves' }, {}, false],
    ['another length than the statutes', thirds, { years: 6 }, false],
    ['an office outside the board', thirds, { held: null }, false],
  ])('%s', (_, values, more, expected) =>
    expect(isFirstRenewal(statutes(values), asked(more))).toBe(expected),
  );
});

describe('the terms of those elected', () => {
  test('whole ones, from the length that the election says (board.term_years)', () => {
    expect(ends(statutes(), elects(['A', 'B']), asked({ seats: 2, years: 1 }))).toEqual([
      ['A', '2027-03-13', 'full'],
      ['B', '2027-03-13', 'full'],
    ]);
  });

  test('the best placed have the longest, whatever the round', () => {
    const first = asked({ held: [left] });
    expect(ends(statutes(), elects(['A', 'B']), first)).toEqual([
      ['A', '2029-03-13', 'full'],
      ['B', '2029-03-13', 'full'],
    ]);
    expect(ends(statutes(), elects(['C']), { ...first, before: ['A', 'B'] })).toEqual([
      ['C', '2028-03-13', 'remainder'],
    ]);
  });

  test('drawn once over all rounds, and anyone draws it again', () => {
    const rule = statutes(thirds);
    const said = termsOfElected(rule, elects(['C']), asked({ before: ['A', 'B'] }));
    expect(said.terms.map(({ endsOn, kind }) => [endsOn, kind])).toEqual([
      ['2027-03-13', 'drawn'],
      ['2028-03-13', 'drawn'],
      ['2029-03-13', 'full'],
    ]);
    expect(said.draws.every(replays)).toBe(true);
    const unsettled = {
      ...elects(['A']),
      next: { ask: 'second-round' as const, candidates: ['B'], seats: 2 },
    };
    expect(termsOfElected(rule, unsettled, asked())).toEqual({ terms: [], draws: [] });
  });

  test('everyone has one term, and nobody sits longer than whoever was better elected', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 8 }), (seats, gaps) => {
        const names = [...'ABCDEF'].slice(0, seats);
        const gone = Array.from({ length: gaps }, (_, i) => ({ ...left, id: `gone${i}` }));
        const { terms } = termsOfElected(statutes(), elects(names), asked({ seats, held: gone }));
        expect(terms.map(({ candidateId }) => candidateId)).toEqual(names);
        const days = terms.map(({ endsOn }) => endsOn);
        expect(days).toEqual([...days].sort().reverse());
        expect(terms.filter(({ kind }) => kind === 'remainder')).toHaveLength(Math.min(seats, gaps));
      }),
    );
  });
});
