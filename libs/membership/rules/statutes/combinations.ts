import { compareFractions, type Fraction, fraction } from '@etabli/kernel';
import type { ClauseKey, ClauseValues } from './document.js';
import { type College, half, tenth } from './kinds.js';
import { problem, type StatutesProblem } from './problems.js';

type Check = (terms: ClauseValues) => (StatutesProblem | false | undefined)[];

/** Combinations of clauses that contradict one another, each with its reason and, when there is only one, its remedy. */
export const checkCombinations = (terms: ClauseValues): StatutesProblem[] =>
  [convening, proxies, quorum, secondCall, majority('ago'), majority('age'), ballot, board, colleges, scic]
    .flatMap((check) => check(terms))
    .filter((found): found is StatutesProblem => Boolean(found));

const convening: Check = (t) => [
  t['conv.by'] === 'chair' &&
    t['board.type'] !== 'bureau' &&
    problem('no-chair-to-convene', ['conv.by', 'board.type']),
  t['conv.channel'].join() === 'posting' && problem('posting-alone', ['conv.channel']),
  t['docs.deadline_days'] !== null &&
    t['docs.deadline_days'] > t['conv.notice_days'] &&
    problem(
      'documents-before-notice',
      ['docs.deadline_days', 'conv.notice_days'],
      { deadline: t['docs.deadline_days'], notice: t['conv.notice_days'] },
      { 'docs.deadline_days': null },
    ),
  t['agenda.add'] !== 'nobody' &&
    t['agenda.add_deadline_days'] > t['conv.notice_days'] &&
    problem('agenda-deadline-before-notice', ['agenda.add_deadline_days', 'conv.notice_days'], {
      deadline: t['agenda.add_deadline_days'],
      notice: t['conv.notice_days'],
    }),
  t['ag.types'].includes('mixed') &&
    !(t['ag.types'].includes('ordinary') && t['ag.types'].includes('extraordinary')) &&
    problem('mixed-without-both', ['ag.types']),
];

const proxies: Check = (t) => [
  !t['proxy.allowed'] &&
    t['proxy.limit'] === 'number' &&
    t['proxy.max'] > 0 &&
    problem(
      'proxy-limit-while-not-allowed',
      ['proxy.allowed', 'proxy.max'],
      { max: t['proxy.max'] },
      { 'proxy.max': 0 },
    ),
  t['proxy.allowed'] &&
    t['proxy.limit'] === 'number' &&
    t['proxy.max'] === 0 &&
    problem('proxy-limit-of-zero', ['proxy.allowed', 'proxy.max'], {}, { 'proxy.allowed': false }),
  t['proxy.holder'] === 'same-college' &&
    t.colleges.length === 0 &&
    problem('same-college-without-colleges', ['proxy.holder', 'colleges'], {}, { 'proxy.holder': 'elector' }),
];

const without = (t: ClauseValues, entry: 'represented' | 'remote' | 'postal'): Partial<ClauseValues> => ({
  'quorum.base': t['quorum.base'].filter((counted) => counted !== entry),
});

const quorum: Check = (t) => [
  t['quorum.base'].includes('represented') &&
    !t['proxy.allowed'] &&
    problem(
      'represented-quorum-without-proxies',
      ['quorum.base', 'proxy.allowed'],
      {},
      without(t, 'represented'),
    ),
  t['quorum.base'].includes('remote') &&
    !t.remote_presence &&
    problem('remote-quorum-without-remote', ['quorum.base', 'remote_presence'], {}, without(t, 'remote')),
  t['quorum.base'].includes('postal') &&
    !t.postal &&
    !t.online_advance &&
    problem(
      'postal-quorum-without-advance',
      ['quorum.base', 'postal', 'online_advance'],
      {},
      without(t, 'postal'),
    ),
  t['advance.replaceable'] &&
    !t.postal &&
    !t.online_advance &&
    problem(
      'advance-replaceable-without-advance',
      ['advance.replaceable', 'postal', 'online_advance'],
      {},
      { 'advance.replaceable': false },
    ),
];

const secondCall: Check = (t) => {
  const second = t['second.quorum'];
  const firsts = (['quorum.ago', 'quorum.age'] as const).filter((key) => t[key] !== null);
  const above = firsts.filter((key) => second && compareFractions(second, t[key] as Fraction) > 0);
  return [
    above.length > 0 && problem('second-quorum-above-first', ['second.quorum', ...above]),
    second !== null &&
      firsts.length === 0 &&
      problem(
        'second-call-without-quorum',
        ['second.quorum', 'quorum.ago', 'quorum.age'],
        {},
        { 'second.quorum': null },
      ),
    t['second.same_day'] &&
      t['second.interval_days'] > 0 &&
      problem(
        'second-same-day-with-interval',
        ['second.same_day', 'second.interval_days'],
        { days: t['second.interval_days'] },
        { 'second.interval_days': 0 },
      ),
    !t['second.same_day'] &&
      t['second.interval_days'] === 0 &&
      problem('second-interval-without-same-day', ['second.interval_days', 'second.same_day']),
  ];
};

const majority =
  (kind: 'ago' | 'age'): Check =>
  (t) => {
    const keys = [`maj.${kind}.rule`, `maj.${kind}.base`, `maj.${kind}.counted`] as const;
    const [ruleKey, baseKey, countedKey] = keys;
    const [rule, base, counted] = [t[ruleKey], t[baseKey], t[countedKey]];
    const idle =
      counted.length > 0 && (base === 'voters' ? counted.join() !== 'abstention' : base !== 'cast');
    return [
      rule === 'simple' &&
        base !== 'cast' &&
        problem('simple-majority-with-wide-base', [ruleKey, baseKey], {}, { [ruleKey]: 'absolute' }),
      rule === 'simple' &&
        counted.length > 0 &&
        problem('simple-majority-with-counted-buckets', [ruleKey, countedKey], {}, { [ruleKey]: 'absolute' }),
      rule !== 'simple' && idle && problem('buckets-without-effect', [countedKey, baseKey]),
      base === 'present' &&
        t['proxy.allowed'] &&
        problem(
          'present-majority-with-proxies',
          [baseKey, 'proxy.allowed'],
          {},
          { [baseKey]: 'present-represented' },
        ),
    ];
  };

const ballot: Check = (t) => [
  t.tie === 'casting' &&
    t['ballot.mode'] === 'secret' &&
    problem('casting-vote-in-secret-ballot', ['tie', 'ballot.mode'], {}, { tie: 'rejected' }),
  t.tie === 'casting' &&
    t['tie.holder'] === 'chair' &&
    t['board.type'] !== 'bureau' &&
    problem('no-chair-to-cast', ['tie.holder', 'board.type'], {}, { 'tie.holder': 'sitting-chair' }),
];

const parts = { full: 1, halves: 2, thirds: 3 } as const;

const board: Check = (t) => {
  const renewal = parts[t['board.renewal']];
  const seats = t.colleges.reduce((sum, college) => sum + (college.seats ?? 0), 0);
  return [
    t['board.seats_min'] > t['board.seats_max'] &&
      problem('board-seats-reversed', ['board.seats_min', 'board.seats_max'], {
        min: t['board.seats_min'],
        max: t['board.seats_max'],
      }),
    t['board.seats_max'] < renewal &&
      problem('board-too-small-for-renewal', ['board.renewal', 'board.seats_max'], {
        parts: renewal,
        max: t['board.seats_max'],
      }),
    t['board.term_years'] % renewal !== 0 &&
      problem('renewal-term-mismatch', ['board.renewal', 'board.term_years'], {
        parts: renewal,
        years: t['board.term_years'],
      }),
    t['board.college_seats'] &&
      t.colleges.length === 0 &&
      problem(
        'college-seats-without-colleges',
        ['board.college_seats', 'colleges'],
        {},
        { 'board.college_seats': false },
      ),
    t['board.college_seats'] &&
      seats > t['board.seats_max'] &&
      problem('college-seats-over-board', ['colleges', 'board.seats_max'], {
        seats,
        max: t['board.seats_max'],
      }),
  ];
};

/** Exact sum, kept in lowest terms so that it stays in whole numbers. */
const sumOf = (shares: Fraction[]): Fraction => {
  const [num, den] = shares.reduce<[bigint, bigint]>(
    ([n, d], share) => [n * BigInt(share.den) + BigInt(share.num) * d, d * BigInt(share.den)],
    [0n, 1n],
  );
  let [a, b] = [num, den];
  while (b > 0n) [a, b] = [b, a % b];
  return a === 0n ? fraction(0, 1) : fraction(Number(num / a), Number(den / a));
};

const colleges: Check = (t) => {
  const ids = t.colleges.map((college) => college.id);
  const total = sumOf(t.colleges.map((college) => college.weight));
  return [
    new Set(ids).size < ids.length && problem('college-ids-repeated', ['colleges']),
    t.colleges.length > 0 &&
      total.num !== total.den &&
      problem('college-weights-not-one', ['colleges'], { num: total.num, den: total.den }),
  ];
};

/** A SCIC may vote by colleges within limits: at least three, none over 50 % nor under 10 % (law 47-1775, art. 19 octies). */
const scic: Check = (t) => {
  if (!t['colleges.scic'] || t.colleges.length === 0) return [];
  const keys: ClauseKey[] = ['colleges', 'colleges.scic'];
  const named = (code: StatutesProblem['code']) => (college: College) =>
    problem(code, keys, { college: college.name });
  return [
    t.colleges.length < 3 && problem('scic-too-few-colleges', keys, { count: t.colleges.length }),
    ...t.colleges
      .filter((college) => compareFractions(college.weight, half) > 0)
      .map(named('scic-weight-over-half')),
    ...t.colleges
      .filter((college) => compareFractions(college.weight, tenth) < 0)
      .map(named('scic-weight-under-tenth')),
  ];
};
