import { defaultStatutes } from '@etabli/membership/rules/statutes';
import fc from 'fast-check';
import { named, winners } from '../../testing/ballots.js';
import type { Answer, Ballot, Choice, Paper } from './ballots.js';
import { readBallot } from './ballots.js';
import { countElection } from './election.js';
import { paperOf } from './paper.js';
import {
  columnsOf,
  countsOnSheets,
  sameSheets,
  sheetDifferences,
  sheetOf,
  sheetVoices,
  type Written,
  writtenOf,
} from './sheets.js';
import type { VotedElection } from './types.js';

const two: Omit<VotedElection, 'votes'> = { seats: 2, candidates: named('ABC') };
const marks = paperOf(defaultStatutes, two).paper;
const written = (some: Partial<Written> = {}): Written => ({
  valid: 10,
  blank: 2,
  null: 1,
  rows: [
    { name: 'A', figures: [7] },
    { name: 'B', figures: [4] },
  ],
  ...some,
});

describe('a sheet written by someone who counted papers (statutes: elect.method)', () => {
  test('has every name of the paper, those left out without a voice', () => {
    expect(sheetOf(marks, written())).toEqual({
      kind: 'marks',
      valid: 10,
      blank: 2,
      null: 1,
      scores: { A: 7, B: 4, C: 0 },
    });
    expect(sheetVoices(sheetOf(marks, written()))).toBe(13);
  });

  test.each<[string, Partial<Written>]>([
    ['election.sheet-unfit', { rows: [{ name: 'A', figures: [7, 3] }] }],
    [
      'election.sheet-name-twice',
      {
        rows: [
          { name: 'A', figures: [7] },
          { name: 'A', figures: [4] },
        ],
      },
    ],
    ['election.sheet-unknown-name', { rows: [{ name: 'Z', figures: [10] }] }],
    ['election.sheet-does-not-add-up', { valid: 12 }],
    ['assembly.count-malformed', { blank: -1 }],
  ])('%s', (code, some) => {
    expect(() => sheetOf(marks, written(some))).toThrow(code);
  });

  test('orders of preference are counted one by one only', () => {
    const { paper } = paperOf(defaultStatutes, { ...two, method: 'stv' });
    expect(countsOnSheets(paper)).toBe(false);
    expect(() => sheetOf(paper, written({ rows: [] }))).toThrow('election.sheet-unfit');
  });

  test('says where two people differ, papers first, and only there', () => {
    const mine = sheetOf(marks, written());
    const theirs = sheetOf(marks, written({ blank: 1, rows: [{ name: 'A', figures: [10] }] }));
    expect(sheetDifferences(mine, theirs, marks.options)).toEqual([
      { name: null, column: 1, mine: 2, theirs: 1 },
      { name: 'A', column: 0, mine: 7, theirs: 10 },
      { name: 'B', column: 0, mine: 4, theirs: 0 },
    ]);
    expect(sameSheets(mine, mine)).toBe(true);
  });
});

/** What scrutineers write of papers that they read aloud one by one. */
function tallied(paper: Paper, ballots: Ballot[]): Written {
  const found: Written = { valid: 0, blank: 0, null: 0, rows: [] };
  const rows = new Map(paper.options.map((name) => [name, Array<number>(columnsOf(paper)).fill(0)]));
  for (const { voices, ...choice } of ballots) {
    const reading = readBallot(paper, choice);
    found[reading.as] += voices;
    if (reading.as !== 'valid') continue;
    for (const [name, column] of saidIn(reading.choice)) {
      const row = rows.get(name) as number[];
      row[column] = (row[column] ?? 0) + voices;
    }
  }
  return { ...found, rows: [...rows].map(([name, figures]) => ({ name, figures })) };
}

const answerColumns: Answer[] = ['for', 'against', 'blank'];
function saidIn(choice: Choice): [string, number][] {
  if (choice.kind === 'marks') return choice.marks.map((name) => [name, 0]);
  if (choice.kind === 'grades') return Object.entries(choice.grades);
  if (choice.kind !== 'answers') return [];
  return Object.entries(choice.answers).map(([name, said]) => [name, answerColumns.indexOf(said)]);
}

describe('phones and papers in one election', () => {
  const names = 'ABCD';
  const voices = fc.integer({ min: 1, max: 3 });
  const ballotOf = (form: string): fc.Arbitrary<Ballot> =>
    fc.oneof(
      fc.record({ voices, kind: fc.constantFrom('blank' as const, 'null' as const) }),
      form === 'marks'
        ? fc.record({ voices, kind: fc.constant('marks' as const), marks: fc.shuffledSubarray([...names]) })
        : form === 'grades'
          ? fc.record({
              voices,
              kind: fc.constant('grades' as const),
              grades: fc.dictionary(fc.constantFrom(...names), fc.integer({ min: 0, max: 5 })),
            })
          : fc.record({
              voices,
              kind: fc.constant('answers' as const),
              answers: fc.dictionary(fc.constantFrom(...names), fc.constantFrom(...answerColumns)),
            }),
    );
  const methods = ['plurinominal-relative', 'two-round', 'approval', 'majority-judgment'] as const;
  const anyElection = fc
    .tuple(fc.constantFrom(...methods), fc.integer({ min: 1, max: 5 }))
    .chain(([method, seats]) => {
      const election = { method, seats, candidates: named(names), seed: 'phrase' };
      const { paper } = paperOf(defaultStatutes, election);
      const ballots = fc.array(ballotOf(paper.form), { maxLength: 12 });
      return fc.record({
        election: fc.constant(election),
        paper: fc.constant(paper),
        online: ballots,
        papers: ballots,
      });
    });

  test('elect the same people with the same figures as if every ballot had been read one by one', () => {
    fc.assert(
      fc.property(anyElection, ({ election, paper, online, papers }) => {
        const sheet = sheetOf(paper, tallied(paper, papers));
        const count = (votes: VotedElection['votes']) =>
          countElection(defaultStatutes, { ...election, votes });
        const hybrid = count({ ballots: online, sheets: [sheet] });
        const whole = count({ ballots: [...online, ...papers], sheets: [] });
        expect(winners(hybrid)).toBe(winners(whole));
        expect(hybrid.count).toEqual(whole.count);
        for (const part of ['received', 'valid', 'blank', 'null'] as const) {
          expect(hybrid.ballots?.[part]).toBe(whole.ballots?.[part]);
        }
      }),
    );
  });

  test('no voice is lost from what is written to what is counted', () => {
    fc.assert(
      fc.property(anyElection, ({ paper, papers }) => {
        const sheet = sheetOf(paper, tallied(paper, papers));
        expect(sheetVoices(sheet)).toBe(papers.reduce((sum, one) => sum + one.voices, 0));
        expect(sameSheets(sheetOf(paper, writtenOf(sheet, paper.options)), sheet)).toBe(true);
      }),
    );
  });
});
