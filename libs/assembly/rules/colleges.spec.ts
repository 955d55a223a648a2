import { fraction } from '@etabli/kernel';
import { type ClauseValues, defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import fc from 'fast-check';
import type { CollegeVote } from './colleges.js';
import { type Counts, type MajorityRule, noCounts, plus } from './kinds.js';
import { sentencesIn } from './sentences.js';
import { type TallyInput, tally } from './tally.js';

const weights = { residents: fraction(1, 2), usagers: fraction(3, 10), partenaires: fraction(1, 5) };
const colleges = Object.entries(weights).map(([id, weight]) => ({ id, name: id, weight, seats: null }));
const said = (yes: number, no: number, abstention = 0): Counts => ({
  ...noCounts(),
  for: yes,
  against: no,
  abstention,
});
const college = (collegeId: string, counts: Counts, present = 20): CollegeVote => ({
  collegeId,
  counts,
  totals: { registered: 20, present, represented: 0 },
});

const vote = (votes: CollegeVote[], values: Partial<ClauseValues> = {}, more: Partial<TallyInput> = {}) =>
  tally(withClauses(defaultStatutes, { colleges, ...values }), {
    kind: 'ordinary',
    counts: votes.reduce((sum, { counts }) => plus(sum, counts), noCounts()),
    totals: { registered: 60, present: 60, represented: 0 },
    secret: false,
    colleges: votes,
    ...more,
  });
const three = (residents: Counts, usagers: Counts, partenaires: Counts) => [
  college('residents', residents),
  college('usagers', usagers),
  college('partenaires', partenaires),
];

describe('votes by colleges (statutes: colleges; law 47-1775, art. 19 octies)', () => {
  test.each<[string, CollegeVote[], Partial<ClauseValues>, string, number, number]>([
    [
      'proportional: the weight is split as the college is (colleges.vote)',
      three(said(10, 0), said(1, 1), said(0, 5)),
      {},
      'adopted',
      6500,
      3500,
    ],
    [
      'few voices may outweigh many: 12 for against 8, and yet rejected',
      three(said(4, 6), said(8, 0), said(0, 2)),
      {},
      'rejected',
      5000,
      5000,
    ],
    [
      'block: the whole weight goes to the majority of the college',
      three(said(6, 4), said(0, 8), said(0, 2)),
      { 'colleges.vote': 'block' },
      'rejected',
      5000,
      5000,
    ],
    [
      'block: a divided college weighs on neither side',
      three(said(4, 4), said(8, 1), said(0, 2)),
      { 'colleges.vote': 'block' },
      'adopted',
      6000,
      4000,
    ],
    [
      'colleges.empty redistributed: the others weigh more',
      three(said(0, 0), said(5, 0), said(0, 5)),
      {},
      'adopted',
      6000,
      4000,
    ],
    [
      'colleges.empty lost: adoption is harder',
      three(said(0, 0), said(5, 0), said(1, 4)),
      { 'colleges.empty': 'lost' },
      'rejected',
      3400,
      1600,
    ],
    [
      'two thirds of the weights, exactly',
      [college('residents', said(2, 1)), college('usagers', said(2, 1)), college('partenaires', said(2, 1))],
      { 'maj.ago.rule': 'two-thirds' },
      'adopted',
      6666,
      3333,
    ],
    [
      'maj.round more-than: exactly two thirds is not more than two thirds',
      [college('residents', said(2, 1)), college('usagers', said(2, 1)), college('partenaires', said(2, 1))],
      { 'maj.ago.rule': 'two-thirds', 'maj.round': 'more-than' },
      'rejected',
      6666,
      3333,
    ],
    [
      'base of those present: abstaining weighs against inside the college',
      three(said(10, 0, 10), said(10, 0, 10), said(10, 0, 10)),
      { 'maj.ago.rule': 'absolute', 'maj.ago.base': 'present-represented' },
      'rejected',
      5000,
      0,
    ],
    [
      'unanimity: one voice against in one college is enough to refuse',
      three(said(10, 0), said(10, 0), said(9, 1)),
      { 'maj.ago.rule': 'unanimity' },
      'rejected',
      9800,
      200,
    ],
  ])('%s', (_, votes, values, verdict, shareFor, shareAgainst) => {
    expect(vote(votes, values)).toMatchObject({ verdict, colleges: { shareFor, shareAgainst } });
  });

  test('equal weights are a tie, settled as the statutes say; never by a casting vote in a secret ballot', () => {
    const even = three(said(5, 5), said(5, 5), said(5, 5));
    expect(vote(even)).toMatchObject({ verdict: 'rejected', tie: { settledBy: 'rejection' } });
    const casting = { tie: 'casting' as const };
    expect(vote(even, casting, { castingVote: 'for' })).toMatchObject({ verdict: 'adopted' });
    expect(vote(even, casting, { castingVote: 'for', secret: true })).toMatchObject({
      verdict: 'rejected',
      tie: { settledBy: 'secrecy' },
    });
  });

  test('voices of electors in no college are shown, and weigh nothing', () => {
    const votes = three(said(1, 0), said(1, 0), said(1, 0));
    const whole = { counts: said(3, 9) };
    expect(vote(votes, {}, whole)).toMatchObject({ verdict: 'adopted', colleges: { outside: 9 } });
  });

  test('the sentence gives each college and the weights', () => {
    const result = vote(three(said(10, 0), said(1, 1), said(0, 0)));
    const outcome = { tally: result } as Parameters<ReturnType<typeof sentencesIn>['majority']>[0];
    expect(
      sentencesIn('fr')
        .majority(outcome)
        .replace(/[\u202f\u00a0]/g, ' '),
    ).toBe(
      'Il faut la majorité simple des suffrages exprimés, chaque collège pesant sa part. Par collège : residents (50 %) : 10 pour, 0 contre ; usagers (30 %) : 1 pour, 1 contre ; partenaires (20 %) : sans votant. Poids pour : 81,25 % ; contre : 18,75 % ; requis : plus de 50 %.',
    );
    expect(sentencesIn('en').majority(outcome)).toContain('Weight for: 81.25%; against: 18.75%');
  });
});

describe('properties of weighed votes', () => {
  const figures = fc.record({ yes: fc.nat(20), no: fc.nat(20) }).map(({ yes, no }) => said(yes, no));
  const triple = fc.tuple(figures, figures, figures);
  const rule = fc.constantFrom<MajorityRule>(
    'simple',
    'absolute',
    'three-fifths',
    'two-thirds',
    'three-quarters',
    'unanimity',
  );
  const mode = fc.record({
    'colleges.vote': fc.constantFrom('proportional' as const, 'block' as const),
    'colleges.empty': fc.constantFrom('redistributed' as const, 'lost' as const),
  });

  test('shares never pass the whole, and a college more or less does not depend on the order of colleges', () => {
    fc.assert(
      fc.property(triple, mode, rule, (all, values, asked) => {
        const votes = three(...all);
        const clauses = { ...values, 'maj.ago.rule': asked };
        const result = vote(votes, clauses);
        expect(result.colleges!.shareFor + result.colleges!.shareAgainst).toBeLessThanOrEqual(10_000);
        expect(vote([...votes].reverse(), clauses)).toEqual(result);
        const turned = vote(votes, { ...clauses, colleges: [...colleges].reverse() });
        expect(turned.verdict).toBe(result.verdict);
      }),
    );
  });

  test('one voice moved from against to for never turns an adoption into a refusal', () => {
    fc.assert(
      fc.property(triple, mode, rule, (all, values, asked) => {
        const [first, ...rest] = all;
        fc.pre(first.against > 0);
        const better = said(first.for + 1, first.against - 1);
        const clauses = { ...values, 'maj.ago.rule': asked };
        if (vote(three(...all), clauses).verdict !== 'adopted') return;
        expect(vote(three(better, ...(rest as [Counts, Counts])), clauses).verdict).toBe('adopted');
      }),
    );
  });

  test('losing the weight of empty colleges never adopts more than sharing it out', () => {
    fc.assert(
      fc.property(triple, rule, (all, asked) => {
        const lost = vote(three(...all), { 'colleges.empty': 'lost', 'maj.ago.rule': asked });
        if (lost.verdict !== 'adopted') return;
        expect(vote(three(...all), { 'maj.ago.rule': asked }).verdict).toBe('adopted');
      }),
    );
  });

  test('a single college of all members decides as voices do', () => {
    const one = [{ id: 'tous', name: 'Tous', weight: fraction(1, 1), seats: null }];
    fc.assert(
      fc.property(figures, rule, (counts, asked) => {
        const weighed = vote([college('tous', counts)], { colleges: one, 'maj.ago.rule': asked });
        const plain = vote([], { colleges: [], 'maj.ago.rule': asked }, { counts, colleges: null });
        expect(weighed.verdict).toBe(plain.verdict);
      }),
    );
  });
});

describe('in secret, the figures of colleges are told only where they hide each vote', () => {
  const secretly = (...groups: Counts[]) =>
    vote(
      groups.map((counts, index) => college(colleges[index]?.id ?? '', counts)),
      {},
      { secret: true },
    );

  test.each<[string, Counts[], boolean]>([
    ['five voices or more each, not all alike', [said(4, 1), said(3, 3), said(1, 5)], true],
    ['a college of four', [said(3, 1), said(3, 3), said(1, 5)], false],
    ['a college of one mind', [said(5, 0), said(3, 3), said(1, 5)], false],
    ['a college without a voter says nothing', [said(4, 1), said(3, 3), said(0, 0)], true],
  ])('%s', (_, groups, told) => {
    const result = secretly(...groups);
    expect([Boolean(result.colleges), Boolean(result.untoldColleges)]).toEqual([told, !told]);
  });

  test('a few voices in no college are a group too: the total would give them', () => {
    const inside = [college('residents', said(4, 1)), college('usagers', said(3, 3))];
    const counts = said(8, 4);
    expect(vote(inside, {}, { secret: true, counts })).not.toHaveProperty('colleges');
  });

  test('the verdict and what was required are still said', () => {
    const result = secretly(said(3, 1), said(3, 3), said(5, 1));
    expect(result).toMatchObject({
      verdict: 'adopted',
      untoldColleges: { carried: true, shareRequired: 5000 },
    });
  });
});
