import { type ClauseValues, defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import fc from 'fast-check';
import {
  type Ballot,
  type Choice,
  countElection,
  type ElectionResult,
  type VotedMethod,
} from '../elections.js';
import { asksTheSame, seatMargin, seatStands, vacancyStands } from './seats.js';

const names = ['a', 'b', 'c', 'd'];
const one = (choice: Choice, voices = 1): Ballot => ({ voices, ...choice });
const marks = (times: number, ...ticked: string[]): Ballot[] =>
  Array.from({ length: times }, () => one({ kind: 'marks', marks: ticked }));

function counted(
  method: VotedMethod,
  ballots: Ballot[],
  {
    seats = 1,
    candidates = names,
    ...values
  }: Partial<ClauseValues> & { seats?: number; candidates?: string[] } = {},
): ElectionResult {
  const statutes = withClauses(defaultStatutes, { 'elect.tie': 'lot', ...values });
  return countElection(statutes, {
    ...{ method, seats, seed: 'un caillou' },
    candidates: candidates.map((id) => ({ id })),
    votes: { ballots, sheets: [] },
  });
}
const moved = (voices: number, added = 0) => ({ moved: voices, added });

describe('a seat at its worst', () => {
  test.each([
    ['three voices of lead, one disputed', 5, 2, moved(1), true],
    ['three voices of lead, two disputed: the runner-up would pass', 5, 2, moved(2), false],
    ['two of lead, one disputed: they would be equal', 5, 3, moved(1), false],
    ['two of lead, one kept away', 5, 3, moved(0, 1), true],
    ['two of lead, two kept away: equal', 5, 3, moved(0, 2), false],
    ['nothing disputed, though equal and drawn', 4, 4, moved(0), true],
  ])('relative majority: %s', (_, first, second, swing, stands) => {
    const result = counted('plurinominal-relative', [...marks(first, 'a'), ...marks(second, 'b')]);
    const [holder] = result.elected;
    expect(seatStands(result, holder?.candidateId ?? '', swing)).toBe(stands);
  });

  test('several seats: only the last is close', () => {
    const ballots = [...marks(8, 'a'), ...marks(4, 'b'), ...marks(3, 'c')];
    const result = counted('plurinominal-relative', ballots, { seats: 2 });
    expect(names.map((name) => seatStands(result, name, moved(1)))).toEqual([true, false, false, false]);
    expect([seatMargin(result, 'a'), seatMargin(result, 'b')]).toEqual([3, 1]);
  });

  test('an absolute majority at the first of two rounds', () => {
    const result = counted('two-round', [...marks(7, 'a'), ...marks(4, 'b')]);
    expect([moved(1), moved(2)].map((swing) => seatStands(result, 'a', swing))).toEqual([true, false]);
  });

  test('a lone candidate: against would catch up', () => {
    const answers = (times: number, answer: 'for' | 'against') =>
      Array.from({ length: times }, () => one({ kind: 'answers', answers: { a: answer } }));
    const elected = counted('uninominal', [...answers(6, 'for'), ...answers(3, 'against')], {
      candidates: ['a'],
    });
    expect([moved(1), moved(2)].map((swing) => seatStands(elected, 'a', swing))).toEqual([true, false]);
    const refused = counted('uninominal', [...answers(3, 'for'), ...answers(6, 'against')], {
      candidates: ['a'],
    });
    expect([moved(1), moved(2)].map((swing) => vacancyStands(refused, swing))).toEqual([true, false]);
  });

  test('a transferable vote: only first choices over the quota are sure', () => {
    const ranked = (times: number, ...order: string[]) =>
      Array.from({ length: times }, () => one({ kind: 'ranking', ranks: order.map((name) => [name]) }));
    const result = counted('stv', [...ranked(8, 'a'), ...ranked(3, 'b', 'a'), ...ranked(2, 'c', 'b')], {
      seats: 2,
    });
    expect(result.elected.map(({ candidateId }) => candidateId)).toEqual(['a', 'b']);
    expect(seatStands(result, 'a', moved(2))).toBe(true);
    expect(seatStands(result, 'b', moved(1))).toBe(false);
  });

  test('a second round: who goes through is sure or not', () => {
    const ballots = [...marks(5, 'a'), ...marks(4, 'b'), ...marks(1, 'c')];
    const close = counted('two-round', [...ballots, ...marks(1, 'c')]);
    expect(close.next).toMatchObject({ ask: 'second-round', candidates: ['a', 'b'] });
    expect([moved(0), moved(1)].map((swing) => asksTheSame(close, swing))).toEqual([true, false]);
    const clear = counted('two-round', [...marks(9, 'a'), ...marks(9, 'b'), ...marks(2, 'c')]);
    expect(asksTheSame(clear, moved(1))).toBe(false);
    const clearer = counted('two-round', [
      ...marks(10, 'a'),
      ...marks(10, 'b'),
      ...marks(3, 'c'),
      ...marks(2, 'd'),
    ]);
    expect(asksTheSame(clearer, moved(1))).toBe(true);
  });
});

const contents: Record<'marks' | 'answers' | 'grades' | 'ranking', fc.Arbitrary<Choice>> = {
  marks: fc.subarray(names).map((ticked) => ({ kind: 'marks', marks: ticked })),
  answers: fc
    .record({ a: fc.constantFrom('for', 'against', 'blank'), b: fc.constantFrom('for', 'against', 'blank') })
    .map((answers) => ({ kind: 'answers', answers }) as Choice),
  grades: fc
    .array(fc.tuple(fc.constantFrom(...names), fc.nat({ max: 5 })))
    .map((grades) => ({ kind: 'grades', grades: Object.fromEntries(grades) })),
  ranking: fc
    .shuffledSubarray(names)
    .map((order) => ({ kind: 'ranking', ranks: order.map((name) => [name]) })),
};
const methods: [VotedMethod, keyof typeof contents, string[]][] = [
  ['plurinominal-relative', 'marks', names],
  ['approval', 'marks', names],
  ['two-round', 'marks', names],
  ['uninominal', 'answers', ['a']],
  ['plurinominal-relative', 'answers', ['a', 'b']],
  ['majority-judgment', 'grades', names],
  ['schulze', 'ranking', names],
  ['stv', 'ranking', names],
];

/** A ballot as it was cast, and what it might have been: something else, or nothing at all. */
const disputed = (content: fc.Arbitrary<Choice>) =>
  fc.record({ was: content, is: fc.option(content), voices: fc.integer({ min: 1, max: 3 }) });

describe('properties: a seat that stands does so whatever the voices in question said', () => {
  test.each(methods)('%s by %s', (method, form, candidates) => {
    const content = contents[form];
    const only = (choice: Choice): Choice =>
      choice.kind === 'answers' && candidates.length === 1
        ? { kind: 'answers', answers: { a: choice.answers['a'] ?? 'blank' } }
        : choice;
    fc.assert(
      fc.property(
        fc.array(fc.record({ content, voices: fc.integer({ min: 1, max: 4 }) }), {
          minLength: 4,
          maxLength: 14,
        }),
        fc.array(disputed(content), { maxLength: 3 }),
        fc.array(content, { maxLength: 1 }),
        fc.constantFrom('excluded', 'lowest'),
        fc.constantFrom('null', 'first-kept'),
        fc.boolean(),
        (sure, questioned, away, blank, overfull, two) => {
          const seats = candidates.length === 2 ? 2 : method !== 'uninominal' && two ? 2 : 1;
          const values = {
            seats,
            candidates,
            'elect.judgment_blank': blank,
            'elect.overfull': overfull,
          } as const;
          const base = sure.map(({ content: choice, voices }) => one(only(choice), voices));
          const before = counted(
            method,
            [...base, ...questioned.map(({ was, voices }) => one(only(was), voices))],
            values,
          );
          const after = counted(
            method,
            [
              ...base,
              ...questioned.flatMap(({ is, voices }) => (is ? [one(only(is), voices)] : [])),
              ...away.map((choice) => one(only(choice))),
            ],
            values,
          );
          const swing = {
            moved: questioned.reduce((sum, { voices }) => sum + voices, 0),
            added: away.length,
          };
          const elected = (result: ElectionResult) => result.elected.map(({ candidateId }) => candidateId);
          for (const holder of elected(before)) {
            if (seatStands(before, holder, swing)) expect(elected(after)).toContain(holder);
          }
          if (
            !before.next &&
            vacancyStands(before, swing) &&
            elected(before).every((id) => seatStands(before, id, swing))
          )
            expect(after.vacant).toBe(before.vacant);
          if (before.next && asksTheSame(before, swing)) {
            expect(elected(after)).toEqual(expect.arrayContaining(elected(before)));
            expect(after.elected.length).toBe(before.elected.length);
            expect(new Set(after.pending)).toEqual(new Set(before.pending));
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
