import { type ClauseValues, defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import fc from 'fast-check';
import { type CandidacyFacts, checkCandidacy } from './checks.js';
import { checkBoard, type Sitting } from './composition.js';
import { coopt, ratify } from './cooptation.js';
import { replays } from './lot.js';
import { firstRenewal } from './renewal.js';
import { assignTerms, openSeats, type SeatTerm, termEnd, termsInARow } from './terms.js';

const statutes = (values: Partial<ClauseValues> = {}) => withClauses(defaultStatutes, values);
const startsOn = '2026-03-14';
const elected = (...ranks: number[]) =>
  ranks.map((rank, i) => ({ candidateId: 'ABCDEFGH'[i] as string, rank }));
const full = (seatId: string) => ({ seatId, remainderUntil: null });

describe('the end of a term (board.term_years)', () => {
  test.each([
    [3, '2026-03-14', '2029-03-13'],
    [1, '2026-01-01', '2026-12-31'],
    [1, '2024-02-29', '2025-02-27'],
  ])('%i years from %s: %s', (years, from, end) => {
    expect(termEnd(statutes({ 'board.term_years': years }), from)).toBe(end);
  });
});

describe('the seats an assembly fills', () => {
  const seat = (seatId: string, endsOn: string, vacatedOn: string | null = null): SeatTerm => ({
    seatId,
    holderId: vacatedOn ? null : seatId,
    startsOn: '2025-03-14',
    endsOn,
    vacatedOn,
  });

  test('those whose term ends, in full; those left early, for what is left of theirs', () => {
    const board = [
      seat('ends', '2026-03-13'),
      seat('runs', '2028-03-13'),
      seat('left', '2028-03-13', '2025-11-02'),
      seat('left-at-its-end', '2026-03-14', '2026-01-02'),
    ];
    expect(openSeats(board, startsOn)).toEqual([
      { seatId: 'ends', remainderUntil: null },
      { seatId: 'left', remainderUntil: '2028-03-13' },
      { seatId: 'left-at-its-end', remainderUntil: null },
    ]);
  });

  test('the best placed have the longest terms; a remainder keeps its end', () => {
    const seats = [{ seatId: '1', remainderUntil: '2027-03-13' }, full('2'), full('3')];
    const { terms, draws } = assignTerms(statutes(), seats, elected(1, 2, 3), { startsOn, seed: null });
    expect(terms).toMatchObject([
      { candidateId: 'A', seatId: '2', endsOn: '2029-03-13', kind: 'full' },
      { candidateId: 'B', seatId: '3', endsOn: '2029-03-13', kind: 'full' },
      {
        candidateId: 'C',
        seatId: '1',
        endsOn: '2027-03-13',
        kind: 'remainder',
        clause: { key: 'board.term_years' },
      },
    ]);
    expect(draws).toEqual([]);
  });

  test('equals whose terms would differ: lot decides, and only then', () => {
    const seats = [full('1'), full('2'), { seatId: '3', remainderUntil: '2027-03-13' }];
    const level = elected(1, 2, 2);
    expect(() => assignTerms(statutes(), seats, level, { startsOn, seed: null })).toThrow(
      'election.seed-missing',
    );
    const { terms, draws } = assignTerms(statutes(), seats, level, { startsOn, seed: 'dix-sept' });
    expect(draws).toHaveLength(1);
    expect(draws.every(replays)).toBe(true);
    expect(terms[0]).toMatchObject({ candidateId: 'A', kind: 'full' });
    expect(terms[2]?.candidateId).toBe(draws[0]?.tickets[1]?.name);
    expect(assignTerms(statutes(), seats, elected(1, 1, 3), { startsOn, seed: null }).draws).toEqual([]);
  });

  test('seats without anyone stay open; more elected than seats is refused', () => {
    const context = { startsOn, seed: null };
    expect(assignTerms(statutes(), [full('1'), full('2')], elected(1), context).terms).toHaveLength(1);
    expect(() => assignTerms(statutes(), [full('1')], elected(1, 2), context)).toThrow(
      'election.more-elected-than-seats',
    );
  });
});

describe('renewal (board.renewal)', () => {
  const holders = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];

  test('thirds: drawn once, out after one, two and three years, the larger groups first', () => {
    const renewal = firstRenewal(statutes({ 'board.renewal': 'thirds' }), holders, {
      startsOn,
      seed: 'dix-sept',
    });
    expect(renewal.groups.map(({ endsOn, holders: { length } }) => [endsOn, length])).toEqual([
      ['2027-03-13', 3],
      ['2028-03-13', 3],
      ['2029-03-13', 2],
    ]);
    expect(renewal.groups.flatMap((group) => group.holders)).toEqual(
      renewal.draw?.tickets.map(({ name }) => name),
    );
    expect(renewal.clause.key).toBe('board.renewal');
  });

  test('halves, and the whole board', () => {
    const halves = statutes({ 'board.renewal': 'halves', 'board.term_years': 4 });
    const { groups } = firstRenewal(halves, holders, { startsOn, seed: 'dix-sept' });
    expect(groups.map(({ endsOn }) => endsOn)).toEqual(['2028-03-13', '2030-03-13']);
    expect(firstRenewal(statutes(), holders, { startsOn, seed: null })).toMatchObject({
      groups: [{ endsOn: '2029-03-13', holders }],
      draw: null,
    });
  });

  test('refuses a term that does not divide, and a draw without seed', () => {
    const halves = statutes({ 'board.renewal': 'halves' });
    expect(() => firstRenewal(halves, holders, { startsOn, seed: 'x' })).toThrow(
      'election.renewal-term-mismatch',
    );
    const thirds = statutes({ 'board.renewal': 'thirds' });
    expect(() => firstRenewal(thirds, holders, { startsOn, seed: null })).toThrow('election.seed-missing');
  });

  test('everyone is in one group, and groups differ by one at most', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { maxLength: 20 }), fc.uuid(), (people, seed) => {
        const { groups } = firstRenewal(statutes({ 'board.renewal': 'thirds' }), people, { startsOn, seed });
        expect(groups.flatMap((group) => group.holders).sort()).toEqual([...people].sort());
        const sizes = groups.map((group) => group.holders.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('co-optation (coopt, coopt.term)', () => {
  test('until the next assembly, where the statutes let the board do so', () => {
    expect(coopt(statutes(), 'A', startsOn)).toMatchObject({
      until: 'next-assembly',
      clause: { key: 'coopt' },
    });
    expect(() => coopt(statutes({ coopt: 'none' }), 'A', startsOn)).toThrow('election.no-cooptation');
  });

  test.each([
    ['the rest of the term', 'remainder', true, '2028-03-13'],
    ['a full term', 'full', true, '2030-04-01'],
    ['not ratified: the day of the assembly', 'remainder', false, '2027-04-02'],
  ] as const)('%s', (_, rule, ratified, endsOn) => {
    const decided = ratify(statutes({ 'coopt.term': rule }), { on: '2027-04-02', ratified }, '2028-03-13');
    expect(decided).toMatchObject({ endsOn, clause: { key: 'coopt.term' } });
  });
});

describe('terms in a row', () => {
  const held = (...periods: [string, string | null][]) => periods.map(([start, end]) => ({ start, end }));
  test.each([
    [held(['2023-03-14', '2026-03-13'], ['2020-03-20', '2023-03-19']), 2],
    [held(['2023-03-14', '2026-03-13'], ['2017-03-20', '2020-03-19']), 1],
    [held(['2017-03-20', '2020-03-19']), 0],
    [held(['2025-03-20', null]), 1],
    [held(['2027-03-20', null]), 0],
    [[], 0],
  ])('%j', (periods, count) => {
    expect(termsInARow(periods, startsOn)).toBe(count);
  });
});

describe('checking a candidacy', () => {
  const facts: CandidacyFacts = {
    candidateId: 'A',
    isMember: true,
    age: 40,
    guardiansConsent: false,
    termsInARow: 0,
    seatedUntil: null,
  };
  const two = { 'board.max_terms': 2 };

  test.each<[string, Partial<CandidacyFacts>, [string, string][]]>([
    ['nothing to say', {}, []],
    ['an age that is not known', { age: null }, []],
    ['not a member', { isMember: false }, [['not-member', 'refusal']]],
    ['sitting beyond the assembly', { seatedUntil: '2027-03-13' }, [['already-seated', 'refusal']]],
    ['law of 1 July 1901, art. 2 bis, under 16', { age: 15 }, [['under-sixteen', 'refusal']]],
    ['under 16 with written consent', { age: 15, guardiansConsent: true }, []],
    ['of age', { age: 18 }, []],
    ['law of 1 July 1901, art. 2 bis, from 16', { age: 16 }, [['guardians-to-inform', 'warning']]],
    ['board.max_terms', { termsInARow: 2 }, [['too-many-terms', 'warning']]],
    ['board.max_terms, one less', { termsInARow: 1 }, []],
  ])('%s', (_, more, expected) => {
    const found = checkCandidacy(statutes(two), { ...facts, ...more });
    expect(found.map(({ code, severity }) => [code, severity])).toEqual(expected);
  });

  test('statutes without a limit of terms say nothing of it', () => {
    expect(checkCandidacy(statutes(), { ...facts, termsInARow: 9 })).toEqual([]);
  });
});

describe('checking a board', () => {
  const board = (genders: string, college: string | null = null): Sitting[] =>
    [...genders].map((letter, i) => ({
      id: String(i),
      gender: letter === 'w' ? 'woman' : letter === 'm' ? 'man' : null,
      collegeId: college,
    }));
  const colleges = [
    { id: 'residents', name: 'Résidents', weight: { num: 1, den: 2 }, seats: 3 },
    { id: 'friends', name: 'Amis', weight: { num: 1, den: 2 }, seats: null },
  ];

  test.each<[string, Partial<ClauseValues>, Sitting[], string[]]>([
    ['board.seats_min', {}, board('wm'), ['board-too-small']],
    ['board.seats_max', { 'board.seats_max': 4 }, board('wmwmw'), ['board-too-large']],
    ['no rule of parity', {}, board('wwww'), []],
    ['board.parity balanced', { 'board.parity': 'balanced' }, board('wwm'), []],
    ['board.parity balanced', { 'board.parity': 'balanced' }, board('wwwm'), ['parity-unbalanced']],
    ['someone unsaid may mend it', { 'board.parity': 'balanced' }, board('www?m'), []],
    ['board.parity alternate', { 'board.parity': 'alternate' }, board('wmw?'), []],
    ['board.parity alternate', { 'board.parity': 'alternate' }, board('wmm'), ['parity-not-alternate']],
    ['board.college_seats', { 'board.college_seats': true, colleges }, board('wmw', 'residents'), []],
    [
      'board.college_seats',
      { 'board.college_seats': true, colleges },
      board('wmw', 'friends'),
      ['college-seats-missing'],
    ],
    [
      'board.college_seats',
      { 'board.college_seats': true, colleges },
      board('wmwm', 'residents'),
      ['college-seats-exceeded'],
    ],
    ['colleges without seats of their own', { colleges }, board('wmw', 'friends'), []],
  ])('%s', (_, values, sitting, expected) => {
    const found = checkBoard(statutes(values), sitting);
    expect(found.map(({ code }) => code)).toEqual(expected);
    expect(found.every(({ clause }) => clause !== null)).toBe(true);
  });
});
