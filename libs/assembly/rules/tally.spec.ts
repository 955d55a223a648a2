import { type ClauseValues, defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import fc from 'fast-check';
import { type Counts, type DecisionKind, type MajorityRule, noCounts, sumOf } from './kinds.js';
import { baseFigure, requiredVoices } from './majority.js';
import { type TallyInput, tally } from './tally.js';

const counts = (yes: number, no: number, abstention = 0, blank = 0, nul = 0): Counts => ({
  for: yes,
  against: no,
  abstention,
  blank,
  null: nul,
});
const totals = { registered: 100, present: 31, represented: 12 };
const result = (
  values: Partial<ClauseValues>,
  figures: Counts,
  more: Partial<TallyInput> = {},
  kind: DecisionKind = 'ordinary',
) => tally(withClauses(defaultStatutes, values), { kind, counts: figures, totals, secret: false, ...more });
const ago = (rule: MajorityRule, base: ClauseValues['maj.ago.base'] = 'cast') => ({
  'maj.ago.rule': rule,
  'maj.ago.base': base,
});

describe('required voices', () => {
  test.each<[MajorityRule, number, number]>([
    ['simple', 39, 20],
    ['absolute', 40, 21],
    ['absolute', 0, 1],
    ['three-fifths', 11, 7],
    ['two-thirds', 9, 6],
    ['two-thirds', 10, 7],
    ['three-quarters', 43, 33],
    ['unanimity', 43, 43],
    ['two-thirds', 0, 1],
  ])('%s of %i is %i', (rule, base, required) => {
    expect(requiredVoices(rule, base, 'at-least')).toBe(required);
  });

  test('maj.round more-than: two thirds of nine is not more than two thirds', () => {
    expect(requiredVoices('two-thirds', 9, 'more-than')).toBe(7);
    expect(requiredVoices('two-thirds', 10, 'more-than')).toBe(7);
  });
});

describe('bases (maj.*.base, maj.*.counted)', () => {
  const figures = counts(20, 10, 5, 3, 2);
  test.each<[ClauseValues['maj.ago.base'], ClauseValues['maj.ago.counted'], number]>([
    ['cast', [], 30],
    ['cast', ['blank'], 33],
    ['cast', ['blank', 'null', 'abstention'], 40],
    ['voters', [], 35],
    ['voters', ['abstention'], 40],
    ['present', [], 31],
    ['present-represented', [], 43],
    ['electors', [], 100],
  ])('%s counting %p: %i', (base, counted, figure) => {
    expect(baseFigure(base, counted, figures, totals)).toBe(figure);
  });
});

describe('results', () => {
  test('the model result: 36 for, 3 against, 4 abstentions, 39 cast, 20 required, adopted', () => {
    expect(result({}, counts(36, 3, 4))).toMatchObject({
      verdict: 'adopted',
      cast: 39,
      baseFigure: 39,
      required: 20,
      unanimous: null,
      clause: { key: 'maj.ago.rule' },
    });
  });

  test.each<[string, Partial<ClauseValues>, Counts, string]>([
    ['simple: one more is enough', {}, counts(2, 1, 40), 'adopted'],
    ['simple: nobody voted', {}, counts(0, 0, 43), 'rejected'],
    [
      'absolute of those present or represented: abstaining weighs against',
      ago('absolute', 'present-represented'),
      counts(21, 1, 21),
      'rejected',
    ],
    [
      'absolute of those present or represented: reached',
      ago('absolute', 'present-represented'),
      counts(22, 21),
      'adopted',
    ],
    [
      'absolute with blanks counted',
      { ...ago('absolute'), 'maj.ago.counted': ['blank'] },
      counts(10, 8, 0, 2),
      'rejected',
    ],
    ['absolute without blanks', ago('absolute'), counts(10, 8, 0, 2), 'adopted'],
    [
      'two thirds, abstentions left out (CA Paris, 26 June 2014)',
      ago('two-thirds'),
      counts(20, 10, 13),
      'adopted',
    ],
    ['two thirds, one short', ago('two-thirds'), counts(19, 10), 'rejected'],
    ['unanimity of votes cast', ago('unanimity'), counts(30, 0, 13), 'adopted'],
    [
      'unanimity of those present or represented',
      ago('unanimity', 'present-represented'),
      counts(42, 0, 1),
      'rejected',
    ],
    ['consent: no objection', ago('consent'), counts(30, 0, 13), 'adopted'],
    ['consent: an objection', ago('consent'), counts(30, 1), 'objected'],
    ['consent: silence is not consent', ago('consent'), counts(0, 0, 3), 'rejected'],
  ])('%s', (_, values, figures, verdict) => {
    expect(result(values, figures).verdict).toBe(verdict);
  });

  test('consent that failed is counted by its fallback (consent.fallback)', () => {
    const fallen = result(ago('consent'), counts(33, 10), { fallback: true });
    expect(fallen).toMatchObject({ verdict: 'adopted', rule: 'three-quarters', required: 33 });
    expect(fallen.clause.key).toBe('consent.fallback');
  });

  test('extraordinary decisions have their own majority (maj.age.*)', () => {
    expect(result({}, counts(25, 15), {}, 'extraordinary')).toMatchObject({
      verdict: 'rejected',
      required: 27,
    });
  });

  test('unanimity, of all or of the votes cast only', () => {
    expect(result({}, counts(43, 0)).unanimous).toBe('all');
    expect(result({}, counts(40, 0, 3)).unanimous).toBe('cast');
    expect(result({}, counts(40, 0, 0, 1)).unanimous).toBe('cast');
    expect(result({}, counts(0, 0)).unanimous).toBeNull();
  });

  test.each([-1, 1.5, Number.NaN])('%p is not a count', (figure) => {
    expect(() => result({}, counts(figure, 0))).toThrow('assembly.count-malformed');
  });
});

describe('ties', () => {
  const equal = counts(20, 20, 3);
  test.each<[string, Partial<ClauseValues>, Partial<TallyInput>, string, string | null]>([
    ['tie rejected', {}, {}, 'rejected', 'rejection'],
    ['tie revote', { tie: 'revote' }, {}, 'revote', 'revote'],
    ['tie casting, not yet asked', { tie: 'casting' }, {}, 'tied', null],
    ['tie casting, for', { tie: 'casting' }, { castingVote: 'for' }, 'adopted', 'casting-vote'],
    ['tie casting, against', { tie: 'casting' }, { castingVote: 'against' }, 'rejected', 'casting-vote'],
    [
      'never in a secret ballot (CA Bordeaux, 12 January 2017)',
      { tie: 'casting' },
      { castingVote: 'for', secret: true },
      'rejected',
      'secrecy',
    ],
  ])('%s', (_, values, more, verdict, settledBy) => {
    expect(result(values, equal, more)).toMatchObject({ verdict, tie: { settledBy } });
  });

  test('a casting vote settles a tie, it does not replace a majority', () => {
    const casting = { tie: 'casting' as const };
    const more = { castingVote: 'for' as const };
    expect(result({ ...casting, ...ago('two-thirds') }, equal, more)).toMatchObject({
      verdict: 'rejected',
      tie: null,
    });
    expect(result({ ...casting, ...ago('absolute', 'electors') }, equal, more).tie).toBeNull();
    expect(result(casting, counts(21, 20), { castingVote: 'against' }).verdict).toBe('adopted');
    expect(result(casting, counts(0, 0), more)).toMatchObject({ verdict: 'rejected', tie: null });
  });
});

describe('properties', () => {
  const anyCounts = fc
    .tuple(fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(50))
    .map((n) => counts(...n));
  const strictness: MajorityRule[] = [
    'absolute',
    'three-fifths',
    'two-thirds',
    'three-quarters',
    'unanimity',
  ];
  const widening = ['cast', 'voters', 'present-represented', 'electors'] as const;
  const room = (figures: Counts) => ({
    registered: sumOf(figures) + 20,
    present: sumOf(figures) - Math.floor(sumOf(figures) / 3),
    represented: Math.floor(sumOf(figures) / 3),
  });
  const adopted = (values: Partial<ClauseValues>, figures: Counts) =>
    result(values, figures, { totals: room(figures) }).verdict === 'adopted';

  test('a stricter majority, a wider base, or one more bucket counted never adopts more', () => {
    fc.assert(
      fc.property(anyCounts, fc.nat(3), fc.nat(2), (figures, rule, base) => {
        const [loose, strict] = [strictness[rule]!, strictness[rule + 1]!];
        const [narrow, wide] = [widening[base]!, widening[base + 1]!];
        expect(adopted(ago(strict, narrow), figures) && !adopted(ago(loose, narrow), figures)).toBe(false);
        expect(adopted(ago(loose, wide), figures) && !adopted(ago(loose, narrow), figures)).toBe(false);
        const counting = { ...ago(loose), 'maj.ago.counted': ['blank' as const] };
        expect(adopted(counting, figures) && !adopted(ago(loose), figures)).toBe(false);
        const more = { ...ago(loose), 'maj.round': 'more-than' as const };
        expect(adopted(more, figures) && !adopted(ago(loose), figures)).toBe(false);
      }),
    );
  });

  test('simple is more for than against; one voice more for never loses', () => {
    fc.assert(
      fc.property(anyCounts, fc.constantFrom(...strictness), (figures, rule) => {
        expect(result({}, figures).verdict === 'adopted').toBe(figures.for > figures.against);
        const more = { ...figures, for: figures.for + 1 };
        expect(adopted(ago(rule), figures) && !adopted(ago(rule), more)).toBe(false);
        expect(result({}, figures).counts).toEqual(figures);
      }),
    );
  });

  test('no counts, no decision', () => {
    for (const rule of strictness) expect(result(ago(rule), noCounts()).verdict).toBe('rejected');
  });
});
