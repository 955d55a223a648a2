import fc from 'fast-check';
import {
  type ClauseKey,
  type ClauseValues,
  clauseKeys,
  clauseOf,
  clauses,
  defaultStatutes,
  diffStatutes,
  newStatutes,
  readStatutes,
  silence,
  termsOf,
  validateStatutes,
  withClauses,
} from './statutes.js';

const share = (num: number, den: number) => ({ num, den });
const codes = (values: Partial<ClauseValues>) =>
  validateStatutes(withClauses(defaultStatutes, values)).map(({ code }) => code);

describe('the document', () => {
  test('the usual defaults are valid statutes', () => {
    expect(validateStatutes(defaultStatutes)).toEqual([]);
  });

  test('statutes that say nothing at all are valid: law and usage decide everything', () => {
    const mute = { ...newStatutes(), silent: [...clauseKeys] };
    expect(validateStatutes(mute)).toEqual([]);
    expect(termsOf(mute)).toEqual(silence);
  });

  test('silence on proxies means allowed and unlimited, on dues that unpaid members vote, on distance voting no', () => {
    expect(silence).toMatchObject({
      'proxy.allowed': true,
      'proxy.limit': 'unlimited',
      'elig.dues': 'none',
      'elig.min_age': null,
      'quorum.ago': null,
      'maj.age.rule': 'simple',
      postal: false,
      online_advance: false,
      remote_presence: false,
    });
  });

  test('it survives storage as JSON, whatever the order of the fields', () => {
    const stored = JSON.parse(JSON.stringify(defaultStatutes));
    stored.values['quorum.ago'] = { den: 4, num: 1 };
    expect(diffStatutes(defaultStatutes, readStatutes(stored))).toEqual([]);
  });

  test('a clause unknown when the document was stored is read as silent', () => {
    const { 'proxy.limit': _, ...older } = defaultStatutes.values;
    const read = readStatutes({ ...defaultStatutes, values: older as ClauseValues });
    expect(read.silent).toEqual(['proxy.limit']);
    expect(termsOf(read)['proxy.limit']).toBe('unlimited');
  });

  test('two versions differ by value, by article or by falling silent, in reading order', () => {
    const after = {
      ...withClauses(defaultStatutes, { 'quorum.ago': share(1, 3) }, { 'conv.by': 'art. 9' }),
      silent: ['proxy.max' as const],
    };
    expect(diffStatutes(defaultStatutes, after).map(({ key }) => key)).toEqual([
      'conv.by',
      'proxy.max',
      'quorum.ago',
    ]);
    expect(diffStatutes(after, after)).toEqual([]);
  });
});

describe('each clause by itself', () => {
  test.each<[ClauseKey, unknown, string]>([
    ['proxy.allowed', 'yes', 'not-yes-or-no'],
    ['conv.notice_days', 2.5, 'not-a-whole-number'],
    ['conv.notice_days', 0, 'out-of-range'],
    ['conv.notice_days', null, 'not-a-whole-number'],
    ['quorum.ago', 0.25, 'not-a-share'],
    ['quorum.ago', share(0, 4), 'not-a-share'],
    ['quorum.ago', share(5, 4), 'share-over-one'],
    ['agenda.add_share', null, 'not-a-share'],
    ['tie', 'toss', 'unknown-option'],
    ['quorum.base', ['ghosts'], 'unknown-option'],
    ['quorum.base', ['represented', 'represented'], 'repeated-option'],
    ['pv.signers', [], 'list-too-short'],
    ['colleges', [{ id: 'a', name: '', weight: share(1, 1), seats: null }], 'college-malformed'],
  ])('%s = %p is refused: %s', (key, value, code) => {
    expect(codes({ [key]: value })).toEqual([code]);
  });

  test.each([null, 3, [], {}, { values: 1 }])('%p is not a document', (doc) => {
    expect(validateStatutes(doc).map(({ code }) => code)).toEqual(['document-malformed']);
  });

  test('a missing clause is named', () => {
    const { tie: _, ...rest } = defaultStatutes.values;
    expect(validateStatutes({ ...defaultStatutes, values: rest })).toMatchObject([
      { code: 'clause-missing', clauses: ['tie'] },
    ]);
  });

  test('every usual value, every default and every silence is sound by itself', () => {
    for (const key of clauseKeys) {
      const clause = clauseOf(key);
      for (const value of [clause.byDefault, clause.silence, ...clause.usual]) {
        const found = validateStatutes(withClauses(defaultStatutes, { [key]: value }));
        expect(found.filter((one) => one.clauses.length === 1 && one.code !== 'posting-alone')).toEqual([]);
      }
    }
  });
});

const college = (id: string, num: number, den: number, seats: number | null = null) => ({
  id,
  name: id,
  weight: share(num, den),
  seats,
});
const thirds = [college('a', 1, 3), college('b', 1, 3), college('c', 1, 3)];

describe('combinations', () => {
  test.each<[string, Partial<ClauseValues>]>([
    ['no-chair-to-convene', { 'conv.by': 'chair', 'board.type': 'collegial' }],
    ['posting-alone', { 'conv.channel': ['posting'] }],
    ['documents-before-notice', { 'docs.deadline_days': 21 }],
    ['agenda-deadline-before-notice', { 'agenda.add_deadline_days': 20 }],
    ['mixed-without-both', { 'ag.types': ['ordinary', 'mixed'] }],
    ['proxy-limit-while-not-allowed', { 'proxy.allowed': false, 'quorum.base': [] }],
    ['proxy-limit-of-zero', { 'proxy.max': 0 }],
    ['same-college-without-colleges', { 'proxy.holder': 'same-college' }],
    ['represented-quorum-without-proxies', { 'proxy.allowed': false, 'proxy.max': 0 }],
    ['remote-quorum-without-remote', { 'quorum.base': ['represented', 'remote'] }],
    ['postal-quorum-without-advance', { 'quorum.base': ['postal'] }],
    ['advance-replaceable-without-advance', { 'advance.replaceable': true }],
    ['second-quorum-above-first', { 'second.quorum': share(1, 3) }],
    ['second-call-without-quorum', { 'second.quorum': share(1, 10), 'quorum.ago': null, 'quorum.age': null }],
    ['second-same-day-with-interval', { 'second.same_day': true }],
    ['second-interval-without-same-day', { 'second.interval_days': 0 }],
    ['simple-majority-with-wide-base', { 'maj.ago.base': 'present-represented' }],
    ['simple-majority-with-counted-buckets', { 'maj.ago.counted': ['blank'] }],
    ['buckets-without-effect', { 'maj.age.base': 'electors', 'maj.age.counted': ['blank'] }],
    ['present-majority-with-proxies', { 'maj.age.base': 'present' }],
    ['casting-vote-in-secret-ballot', { tie: 'casting', 'ballot.mode': 'secret' }],
    ['no-chair-to-cast', { tie: 'casting', 'tie.holder': 'chair', 'board.type': 'co-chairs' }],
    ['board-seats-reversed', { 'board.seats_min': 13 }],
    [
      'board-too-small-for-renewal',
      { 'board.renewal': 'thirds', 'board.seats_min': 1, 'board.seats_max': 2 },
    ],
    ['renewal-term-mismatch', { 'board.renewal': 'halves' }],
    ['college-seats-without-colleges', { 'board.college_seats': true }],
    [
      'college-seats-over-board',
      { 'board.college_seats': true, colleges: [college('a', 1, 2, 9), college('b', 1, 2, 9)] },
    ],
    ['college-ids-repeated', { colleges: [college('a', 1, 2), college('a', 1, 2)] }],
    ['college-weights-not-one', { colleges: [college('a', 1, 2), college('b', 1, 3)] }],
    ['scic-too-few-colleges', { 'colleges.scic': true, colleges: [college('a', 1, 2), college('b', 1, 2)] }],
    [
      'scic-weight-over-half',
      { 'colleges.scic': true, colleges: [college('a', 3, 5), college('b', 1, 5), college('c', 1, 5)] },
    ],
    [
      'scic-weight-under-tenth',
      { 'colleges.scic': true, colleges: [college('a', 1, 2), college('b', 9, 20), college('c', 1, 20)] },
    ],
  ])('%s', (code, values) => {
    expect(codes(values)).toEqual([code]);
  });

  test('a remedy, when one is offered, settles the problem', () => {
    const cases: Partial<ClauseValues>[] = [
      { 'docs.deadline_days': 21 },
      { 'proxy.allowed': false, 'proxy.max': 0 },
      { 'maj.age.base': 'present' },
      { 'maj.ago.base': 'present-represented' },
      { tie: 'casting', 'ballot.mode': 'secret' },
      { 'second.same_day': true },
    ];
    for (const values of cases) {
      const [found] = validateStatutes(withClauses(defaultStatutes, values));
      expect(found?.fix).toBeDefined();
      expect(codes({ ...values, ...found?.fix })).toEqual([]);
    }
  });

  test('thirds add up to one, exactly', () => {
    expect(codes({ colleges: thirds, 'colleges.scic': true })).toEqual([]);
  });

  test('any mix of usual values gives a list of problems, never a crash', () => {
    const arbitrary = fc.record(
      Object.fromEntries(
        clauseKeys.map((key) => [key, fc.constantFrom(...(clauses[key].usual as unknown[]))]),
      ),
    );
    fc.assert(
      fc.property(arbitrary, (values) => {
        for (const { clauses: keys } of validateStatutes({ ...defaultStatutes, values })) {
          expect(keys.every((key) => clauseKeys.includes(key))).toBe(true);
        }
      }),
    );
  });
});
