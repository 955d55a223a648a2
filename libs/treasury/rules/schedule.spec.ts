import { askedOf, type FeePayer, type ScheduleTerms } from './schedule.js';

const terms: ScheduleTerms = {
  kind: 'calendar',
  fixed: null,
  prorated: true,
  joiningFeeCents: 1_000,
  prices: new Map([
    ['active', { full: 3_000, reduced: 1_500 }],
    ['friends', { full: 1_000, reduced: null }],
  ]),
};
const payer: FeePayer = {
  categoryId: 'active',
  memberships: [{ start: '2020-01-01', end: null }],
  rate: 'full',
  called: [],
  covered: [],
  joiningFeeAsked: false,
};
const year = { from: '2026-01-01', to: '2026-12-31' };
const day = '2026-07-02';
const newcomer = [{ start: '2026-07-02', end: null }];

describe('what is asked of a member', () => {
  const fee = { kind: 'membership_fee', wholeCents: null, rate: 'full', covers: year };
  const later = { from: '2026-07-02', to: '2026-12-31' };
  test.each<[string, Partial<ScheduleTerms>, Partial<FeePayer>, object[]]>([
    ['the price of their category', {}, {}, [{ ...fee, amountCents: 3_000 }]],
    ['the reduced price', {}, { rate: 'reduced' }, [{ ...fee, amountCents: 1_500, rate: 'reduced' }]],
    [
      'the full price where there is no reduced one',
      {},
      { rate: 'reduced', categoryId: 'friends' },
      [{ ...fee, amountCents: 1_000, rate: 'reduced' }],
    ],
    ['nothing, for who is free of charge', {}, { rate: 'free' }, [{ ...fee, amountCents: 0, rate: 'free' }]],
    [
      'the remaining days and the joining fee, of who joins in July',
      {},
      { memberships: newcomer },
      [
        { ...fee, kind: 'joining_fee', amountCents: 1_000, covers: later },
        { ...fee, amountCents: 1_504, wholeCents: 3_000, covers: later },
      ],
    ],
    [
      'the whole fee, where nothing is prorated',
      { prorated: false, joiningFeeCents: 0 },
      { memberships: newcomer },
      [{ ...fee, amountCents: 3_000, covers: later }],
    ],
    [
      'no joining fee twice',
      {},
      { memberships: newcomer, joiningFeeAsked: true },
      [{ ...fee, amountCents: 1_504, wholeCents: 3_000, covers: later }],
    ],
    [
      'as a member without a break, of who changed category',
      {},
      {
        memberships: [
          { start: '2020-01-01', end: '2026-06-30' },
          { start: '2026-07-01', end: null },
        ],
      },
      [{ ...fee, amountCents: 3_000 }],
    ],
    [
      'again, when only part of the year is covered',
      {},
      { covered: [{ start: '2026-01-01', end: '2026-06-30' }] },
      [{ ...fee, amountCents: 3_000 }],
    ],
    [
      'twelve months from the day they joined',
      { kind: 'rolling', joiningFeeCents: 0 },
      { memberships: [{ start: '2024-10-05', end: null }] },
      [{ ...fee, amountCents: 3_000, covers: { from: '2025-10-05', to: '2026-10-04' } }],
    ],
  ])('%s', (_, change, who, asked) => {
    expect(askedOf({ ...terms, ...change }, { ...payer, ...who }, day)).toEqual(asked);
  });

  test.each<[string, Partial<ScheduleTerms>, Partial<FeePayer>]>([
    ['not-a-member', {}, { memberships: [{ start: '2020-01-01', end: '2026-07-01' }] }],
    ['called-already', {}, { called: [year] }],
    [
      'covered',
      {},
      {
        covered: [
          { start: '2025-09-01', end: '2026-08-31' },
          { start: '2026-09-01', end: null },
        ],
      },
    ],
    ['no-price', {}, { categoryId: 'honorary' }],
    ['no-period', { kind: 'fixed', fixed: { from: '2026-01-01', to: '2026-03-31' } }, {}],
  ])('or why not: %s', (reason, change, who) => {
    expect(askedOf({ ...terms, ...change }, { ...payer, ...who }, day)).toBe(reason);
  });
});
