import { type ClauseValues, defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import { elect, named, ticks } from '../../testing/ballots.js';
import { type Choice, type NullReason, type Paper, readBallot, type Sheet } from './ballots.js';
import { countElection } from './election.js';
import { paperOf } from './paper.js';
import type { VotedElection } from './types.js';

const paper = (form: Paper['form'], more: Partial<Paper> = {}): Paper => ({
  form,
  options: ['A', 'B', 'C'],
  limit: form === 'marks' ? 2 : null,
  grades: 6,
  oneFirst: false,
  overfull: 'null',
  ...more,
});
const marks = (letters: string): Choice => ({ kind: 'marks', marks: [...letters] });
const ranking = (...ranks: string[]): Choice => ({
  kind: 'ranking',
  ranks: ranks.map((group) => [...group]),
});
const graded = (grades: Record<string, number>): Choice => ({ kind: 'grades', grades });

describe('reading a ballot', () => {
  test.each<[string, Paper, Choice]>([
    ['no name ticked', paper('marks'), marks('')],
    ['nothing ranked', paper('ranking'), ranking('', '')],
    ['no grade given', paper('grades'), graded({})],
    ['blank to each name', paper('answers'), { kind: 'answers', answers: { A: 'blank' } }],
    ['an empty envelope', paper('list'), { kind: 'blank' }],
  ])('blank: %s', (_, on, choice) => {
    expect(readBallot(on, choice)).toEqual({ as: 'blank' });
  });

  test.each<[NullReason, Paper, Choice]>([
    ['spoiled', paper('marks'), { kind: 'null' }],
    ['other-form', paper('marks'), ranking('A')],
    ['unknown-name', paper('marks'), marks('AZ')],
    ['unknown-name', paper('list'), { kind: 'list', listId: 'Z' }],
    ['unknown-name', paper('ranking'), ranking('A', 'Z')],
    ['unknown-name', paper('grades'), graded({ Z: 1 })],
    ['unknown-name', paper('answers'), { kind: 'answers', answers: { Z: 'for' } }],
    ['too-many-names', paper('marks'), marks('ABC')],
    ['name-twice', paper('ranking'), ranking('A', 'BA')],
    ['first-choice-unclear', paper('ranking', { oneFirst: true }), ranking('AB', 'C')],
    ['unknown-grade', paper('grades'), graded({ A: 6 })],
    ['unknown-grade', paper('grades'), graded({ A: 1.5 })],
    ['unknown-answer', paper('answers'), { kind: 'answers', answers: { A: 'yes' as 'for' } }],
  ])('null: %s', (reason, on, choice) => {
    expect(readBallot(on, choice)).toEqual({ as: 'null', reason });
  });

  test('elect.overfull first-kept: the names in excess are left out, the last of the paper first', () => {
    expect(readBallot(paper('marks', { overfull: 'first-kept' }), marks('CAB'))).toEqual({
      as: 'valid',
      choice: marks('CA'),
      shortened: true,
    });
  });

  test('a name ticked twice counts once, and is not one name too many', () => {
    expect(readBallot(paper('marks'), marks('ABA'))).toMatchObject({ as: 'valid', choice: marks('AB') });
  });

  test('names may be level, or not ranked, where the method compares them (elect.method: schulze)', () => {
    expect(readBallot(paper('ranking'), ranking('AB'))).toMatchObject({ as: 'valid' });
  });
});

describe('the ballot paper (elect.method)', () => {
  const of = (election: Partial<VotedElection>, values: Partial<ClauseValues> = {}) =>
    paperOf(withClauses(defaultStatutes, values), { seats: 2, candidates: named('ABC'), ...election }).paper;

  test.each<[NonNullable<VotedElection['method']>, number, Partial<Paper>]>([
    ['plurinominal-relative', 2, { form: 'marks', limit: 2 }],
    ['two-round', 2, { form: 'marks', limit: 2 }],
    ['uninominal', 1, { form: 'marks', limit: 1 }],
    ['approval', 2, { form: 'marks', limit: null }],
    ['majority-judgment', 2, { form: 'grades', grades: 6 }],
    ['schulze', 2, { form: 'ranking', oneFirst: false }],
    ['stv', 2, { form: 'ranking', oneFirst: true }],
    ['plurinominal-relative', 3, { form: 'answers' }],
    ['stv', 5, { form: 'answers' }],
  ])('%s for %i seats', (method, seats, expected) => {
    expect(of({ method, seats })).toMatchObject(expected);
  });

  test('the statutes choose when nothing else is said; a second ballot ticks names', () => {
    expect(of({}, { 'elect.method': 'schulze' }).form).toBe('ranking');
    expect(of({ tieBallot: true, seats: 1 }, { 'elect.method': 'schulze' })).toMatchObject({
      form: 'marks',
      limit: 1,
    });
    expect(of({ tieBallot: true, seats: 1, method: 'approval' }).limit).toBe(1);
  });

  test('a lone list is voted for or against, several are chosen from', () => {
    const lists = [
      { id: 'one', members: ['A', 'B'] },
      { id: 'two', members: ['C'] },
    ];
    expect(of({ method: 'list', lists })).toMatchObject({ form: 'list', options: ['one', 'two'] });
    expect(of({ method: 'list', lists: lists.slice(0, 1) })).toMatchObject({
      form: 'answers',
      options: ['one'],
    });
  });

  const twice = [{ id: 'one', members: ['A', 'A'] }];
  test.each<[string, Partial<VotedElection>]>([
    ['election.seats-malformed', { seats: 0 }],
    ['election.seats-malformed', { seats: 1.5 }],
    ['election.no-candidate', { candidates: [] }],
    ['election.candidate-twice', { candidates: named('AA') }],
    ['election.one-seat-at-a-time', { method: 'uninominal' }],
    ['election.grades-malformed', { method: 'majority-judgment', grades: 1 }],
    ['election.list-malformed', { method: 'list' }],
    ['election.list-malformed', { method: 'list', lists: twice }],
    ['election.list-malformed', { method: 'list', lists: [{ id: 'one', members: ['Z'] }] }],
    ['election.list-malformed', { method: 'list', lists: [{ id: 'one', members: [] }] }],
    ['election.list-malformed', { method: 'approval', lists: [{ id: 'one', members: ['A'] }] }],
    ['election.tie-rule-of-statutes', { tieRule: 'lot' }],
  ])('%s', (code, election) => {
    expect(() => of(election)).toThrow(code);
  });

  test('election.method-without-ballot: statutes without candidate, and no other method', () => {
    expect(() => of({}, { 'elect.method': 'without-candidate' })).toThrow('election.method-without-ballot');
  });
});

describe('what the box held', () => {
  const sheet: Sheet = { kind: 'marks', valid: 10, blank: 2, null: 1, scores: { A: 7, B: 4, C: 3 } };

  test('blank and null ballots are counted, null ones with their reasons, in voices', () => {
    const ballots = [ticks('A', 3), ticks(''), ticks('AB', 2), { voices: 4, kind: 'null' as const }];
    expect(elect({ names: 'ABC', ballots }).ballots).toMatchObject({
      received: 10,
      valid: 3,
      blank: 1,
      null: 6,
      nullReasons: [
        { reason: 'spoiled', voices: 4 },
        { reason: 'too-many-names', voices: 2 },
      ],
      overfull: { rule: 'null', clause: { key: 'elect.overfull' } },
    });
  });

  test('papers counted on a sheet add to ballots read one by one', () => {
    const result = elect({ names: 'ABC', seats: 2, votes: { ballots: [ticks('C', 5)], sheets: [sheet] } });
    expect(result.count).toMatchObject({
      scores: [
        { name: 'C', voices: 8 },
        { name: 'A', voices: 7 },
        { name: 'B', voices: 4 },
      ],
    });
    expect(result.ballots).toMatchObject({ received: 18, valid: 15, blank: 2, null: 1 });
  });

  test('maj.ago.counted: blanks are cast where the statutes count them', () => {
    const values = { 'maj.ago.counted': ['blank' as const] };
    const votes = { ballots: [], sheets: [sheet] };
    expect(elect({ names: 'ABC', seats: 2, votes }).cast?.voices).toBe(10);
    expect(elect({ names: 'ABC', seats: 2, votes }, values).cast).toMatchObject({
      voices: 12,
      counted: ['blank'],
      clause: { key: 'maj.ago.counted' },
    });
  });

  test.each<[string, Sheet]>([
    ['election.sheet-unfit', { kind: 'list', valid: 1, blank: 0, null: 0, scores: { A: 1 } }],
    ['election.sheet-unknown-name', { ...sheet, scores: { Z: 10 } }],
    ['election.sheet-does-not-add-up', { ...sheet, scores: { A: 11 } }],
    ['election.sheet-does-not-add-up', { ...sheet, scores: { A: 9 } }],
    ['election.sheet-does-not-add-up', { ...sheet, scores: { A: 10, B: 10, C: 1 } }],
    ['assembly.count-malformed', { ...sheet, blank: -1 }],
    ['assembly.count-malformed', { ...sheet, scores: { A: 1.5 } }],
  ])('%s', (code, given) => {
    const election = { seats: 2, candidates: named('ABC'), votes: { ballots: [], sheets: [given] } };
    expect(() => countElection(defaultStatutes, election)).toThrow(code);
  });

  test('a ballot weighs at least one voice', () => {
    expect(() => elect({ names: 'AB', ballots: [ticks('A', 0)] })).toThrow('assembly.count-malformed');
  });
});
