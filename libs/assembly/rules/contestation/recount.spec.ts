import { type ClauseValues, defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import fc from 'fast-check';
import { type Bucket, buckets, noCounts, sumOf } from '../kinds.js';
import { decide, type Outcome } from '../outcome.js';
import { rollAt } from '../roll.js';
import { tally } from '../tally.js';
import type { DisputedMandate } from './finding.js';
import { margin, recount } from './recount.js';

const at = new Date('2026-03-14T18:30:00Z');
const electors = Array.from({ length: 40 }, (_, index) => ({
  memberId: `m${index}`,
  ...{ voices: 1, collegeId: null, exercisedBy: `m${index}` },
}));
const roll = (statutes: ReturnType<typeof withClauses>) =>
  rollAt(at, {
    ...{ statutes, electors, filings: [] },
    attendance: electors
      .slice(0, 30)
      .map(({ memberId }) => ({ memberId, kind: 'arrived', mode: 'present', at })),
  });

function outcomeOf(counts: Partial<Record<Bucket, number>>, values: Partial<ClauseValues> = {}) {
  const statutes = withClauses(defaultStatutes, values);
  const votes = { method: 'hands' as const, counts: { ...noCounts(), ...counts } };
  const outcome = decide({ ...{ statutes, kind: 'ordinary', call: 'first', votes }, roll: roll(statutes) });
  return { statutes, outcome };
}
const mandates = (count: number, part: DisputedMandate['part'] = 'present'): DisputedMandate[] =>
  Array.from({ length: count }, (_, index) => ({
    electorId: `m${index}`,
    ...{ voices: 1, part, unlisted: false },
  }));
const again = (
  { statutes, outcome }: { statutes: ReturnType<typeof withClauses>; outcome: Outcome },
  out: number,
  keptAway = 0,
) => recount(statutes, outcome, { mandates: mandates(out), keptAway });

describe('a vote counted again', () => {
  test.each([
    ['simple majority, one voice of lead', { for: 11, against: 10 }, {}, 1, false],
    ['simple majority, two voices of lead', { for: 12, against: 10 }, {}, 1, true],
    ['two thirds of those cast', { for: 20, against: 10 }, { 'maj.ago.rule': 'two-thirds' }, 1, false],
    [
      'two thirds of those cast, with some to spare',
      { for: 21, against: 9 },
      { 'maj.ago.rule': 'two-thirds' },
      3,
      true,
    ],
    [
      'absolute majority of the room, which shrinks too',
      { for: 16, against: 0 },
      { 'maj.ago.rule': 'absolute', 'maj.ago.base': 'present' },
      1,
      true,
    ],
    [
      'absolute majority of all electors, who remain',
      { for: 21, against: 0 },
      { 'maj.ago.rule': 'absolute', 'maj.ago.base': 'electors' },
      1,
      false,
    ],
    ['a rejection by one voice', { for: 10, against: 11 }, {}, 2, false],
    ['a rejection by many', { for: 5, against: 20 }, {}, 3, true],
  ] as const)('%s', (_, counts, values, out, survives) => {
    expect(again(outcomeOf(counts, values), out).survives).toBe(survives);
  });

  test('the quorum is asked again without them', () => {
    const close = outcomeOf({ for: 28 }, { 'quorum.ago': { num: 3, den: 4 } });
    expect(again(close, 1)).toMatchObject({ verdict: 'no-quorum', survives: false });
    const beyond = recount(close.statutes, close.outcome, {
      ...{ mandates: mandates(1, 'beyond'), keptAway: 0 },
    });
    expect(beyond.survives).toBe(true);
  });

  test('voices kept away join the losing side', () => {
    expect(again(outcomeOf({ for: 12, against: 10 }), 0, 1).survives).toBe(true);
    expect(again(outcomeOf({ for: 12, against: 10 }), 0, 2).survives).toBe(false);
  });

  test('a casting vote still settles the tie it settled', () => {
    const { statutes, outcome } = outcomeOf({ for: 10, against: 10 }, { tie: 'casting' });
    const { kind, tally: before } = outcome;
    const settled = tally(statutes, {
      ...{ kind, counts: before.counts, totals: before.totals, secret: false, castingVote: 'for' },
    });
    const cast = { ...outcome, verdict: settled.verdict, tally: settled };
    expect(recount(statutes, cast, { mandates: [], keptAway: 0 })).toMatchObject({ survives: true });
    expect(margin(statutes, cast)).toBe(1);
  });
});

const counted = fc
  .record({
    for: fc.nat({ max: 12 }),
    against: fc.nat({ max: 10 }),
    abstention: fc.nat({ max: 4 }),
    blank: fc.nat({ max: 4 }),
  })
  .map((counts) => ({ ...noCounts(), ...counts }));
const rules = fc.record({
  'maj.ago.rule': fc.constantFrom(
    'simple',
    'absolute',
    'three-fifths',
    'two-thirds',
    'three-quarters',
    'unanimity',
  ),
  'maj.ago.base': fc.constantFrom('cast', 'voters', 'present', 'present-represented', 'electors'),
  'maj.round': fc.constantFrom('at-least', 'more-than'),
}) as fc.Arbitrary<Partial<ClauseValues>>;

describe('properties', () => {
  test('a result that stands at its worst stands whatever the disputed voices said', () => {
    fc.assert(
      fc.property(
        counted,
        rules,
        fc.array(fc.constantFrom(...buckets), { maxLength: 6 }),
        (counts, values, said) => {
          const vote = outcomeOf(counts, values);
          const real = { ...counts };
          const took = said.filter((bucket) => {
            const there = real[bucket] > 0;
            if (there) real[bucket] -= 1;
            return there;
          });
          const worst = again(vote, took.length);
          if (!worst.survives) return;
          const { kind, tally: before } = vote.outcome;
          const totals = { ...before.totals, present: before.totals.present - took.length };
          expect(tally(vote.statutes, { ...{ kind, totals, counts: real }, secret: false }).verdict).toBe(
            vote.outcome.verdict,
          );
        },
      ),
    );
  });

  test('a blank ballot disputed counts as what it weighs: three quarters of five voters, then of four', () => {
    const values = { 'maj.ago.rule': 'three-quarters', 'maj.ago.base': 'voters' } as const;
    const vote = outcomeOf({ for: 3, against: 0, abstention: 1, blank: 2, null: 0 }, values);
    expect(vote.outcome.verdict).toBe('rejected');
    expect(again(vote, 1)).toMatchObject({ verdict: 'adopted', survives: false });
  });

  test('fewer disputed voices never do more', () => {
    fc.assert(
      fc.property(counted, rules, fc.nat({ max: 8 }), (counts, values, out) => {
        const vote = outcomeOf(counts, values);
        if (again(vote, out + 1).survives) expect(again(vote, out).survives).toBe(true);
      }),
    );
  });

  test('the margin is the first number of voices that changes the result', () => {
    fc.assert(
      fc.property(counted, rules, (counts, values) => {
        const { statutes, outcome } = outcomeOf(counts, values);
        const least = margin(statutes, outcome);
        const verdict = (moved: number) => {
          const from = outcome.verdict === 'adopted' ? 'for' : 'against';
          const to = from === 'for' ? 'against' : 'for';
          const after = { ...counts, [from]: counts[from] - moved, [to]: counts[to] + moved };
          const { kind, tally: before } = outcome;
          return tally(statutes, { ...{ kind, totals: before.totals, counts: after }, secret: false })
            .verdict;
        };
        const most = outcome.verdict === 'adopted' ? counts.for : counts.against;
        const plain = Array.from({ length: most }, (_, moved) => moved + 1).find(
          (moved) => verdict(moved) !== outcome.verdict,
        );
        if (plain !== undefined) expect(least).toBe(plain);
        else expect(least === null || least > most).toBe(true);
        expect(least === null || least <= sumOf(counts)).toBe(true);
      }),
    );
  });
});
