import { fraction } from '@etabli/kernel';
import { type ClauseValues, defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import fc from 'fast-check';
import { byHands, evening, room } from '../../testing/contested.js';
import type { CollegeVote } from '../colleges.js';
import { type Bucket, buckets, type Counts, noCounts, plus } from '../kinds.js';
import type { Outcome } from '../outcome.js';
import { tally } from '../tally.js';
import { findings } from './contestation.js';
import { margin, recount } from './recount.js';

const weights = { residents: fraction(1, 2), usagers: fraction(3, 10), partenaires: fraction(1, 5) };
const colleges = Object.entries(weights).map(([id, weight]) => ({ id, name: id, weight, seats: null }));
const statutesWith = (values: Partial<ClauseValues>) => withClauses(defaultStatutes, { colleges, ...values });
const said = (yes: number, no: number): Counts => ({ ...noCounts(), for: yes, against: no });

function decided(counts: Counts[], values: Partial<ClauseValues> = {}, secret = false): Outcome {
  const votes: CollegeVote[] = colleges.map(({ id }, index) => ({
    collegeId: id,
    counts: counts[index] ?? noCounts(),
    totals: { registered: 20, present: 20, represented: 0 },
  }));
  const result = tally(statutesWith(values), {
    ...{ kind: 'ordinary', secret, colleges: votes },
    counts: votes.reduce((sum, one) => plus(sum, one.counts), noCounts()),
    totals: { registered: 60, present: 60, represented: 0 },
  });
  const plain = byHands(room(), 5, 1).outcome as Outcome;
  return { ...plain, verdict: result.verdict, tally: result, method: secret ? 'secret' : 'hands' };
}
const without = (outcome: Outcome, voices: number, values: Partial<ClauseValues> = {}) =>
  recount(statutesWith(values), outcome, {
    mandates: [{ electorId: null, voices, part: 'beyond', unlisted: false }],
    keptAway: 0,
  });

describe('where colleges decide (statutes: colleges; law 47-1775, art. 19 octies)', () => {
  test('the weights are those compared, not the voices: few residents outweigh many others', () => {
    const outcome = decided([said(0, 2), said(9, 3), said(9, 0)]);
    expect(outcome.verdict).toBe('rejected');
    const roll = { ...room(), statutes: statutesWith({}) };
    const votes = [
      { ...byHands(room(), 5, 1), outcome: { ...outcome, room: { present: 6, represented: 0, total: 6 } } },
    ];
    const found = findings(
      evening({ votes, statutes: statutesWith({}), roll: { ...roll, statutes: room().statutes } }),
    );
    expect(found.map(({ code }) => code)).not.toContain('wrong-majority');
  });

  test.each([
    ['by a wide margin, one voice', [said(8, 2), said(8, 2), said(8, 2)], 1, true],
    ['two voices make a small college turn', [said(3, 2), said(2, 0), said(2, 2)], 2, false],
    ['nothing disputed', [said(3, 2), said(2, 1), said(2, 2)], 0, true],
    ['a rejection, one voice', [said(1, 9), said(1, 9), said(1, 9)], 1, true],
  ])('%s', (_, counts, voices, survives) => {
    expect(without(decided(counts), voices).survives).toBe(survives);
  });

  test('a secret vote whose figures may not be told: any voice might change it', () => {
    const outcome = decided([said(3, 0), said(2, 0), said(1, 1)], {}, true);
    expect(outcome.tally.untoldColleges).toBeDefined();
    expect([0, 1].map((voices) => without(outcome, voices).survives)).toEqual([true, false]);
    expect(margin(statutesWith({}), outcome)).toBe(1);
  });

  test('a result that stands does so whatever the disputed voices said, in whichever college', () => {
    const counts = fc.record({
      for: fc.nat({ max: 7 }),
      against: fc.nat({ max: 5 }),
      abstention: fc.nat({ max: 2 }),
    });
    const moves = fc.array(
      fc.record({
        college: fc.nat({ max: 2 }),
        from: fc.constantFrom(...buckets),
        to: fc.option(fc.constantFrom(...buckets)),
      }),
      { maxLength: 3 },
    );
    const values = fc.record({
      'colleges.vote': fc.constantFrom('proportional', 'block'),
      'colleges.empty': fc.constantFrom('redistributed', 'lost'),
      'maj.ago.rule': fc.constantFrom('simple', 'absolute', 'two-thirds'),
    }) as fc.Arbitrary<Partial<ClauseValues>>;
    fc.assert(
      fc.property(fc.tuple(counts, counts, counts), moves, values, (given, moved, clauses) => {
        const before = given.map((one): Counts => ({ ...noCounts(), ...one }));
        const after = before.map((one) => ({ ...one }));
        let disputed = 0;
        for (const { college, from, to } of moved) {
          const held = after[college] as Record<Bucket, number>;
          if (held[from] === 0) continue;
          held[from] -= 1;
          if (to) held[to] += 1;
          disputed += 1;
        }
        const outcome = decided(before, clauses);
        if (without(outcome, disputed, clauses).survives)
          expect(decided(after, clauses).verdict).toBe(outcome.verdict);
      }),
      { numRuns: 500 },
    );
  });
});
