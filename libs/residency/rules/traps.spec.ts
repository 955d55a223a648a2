import { type ContractFacts, derogatoryAlarms, derogatoryLimit, ringing, traps } from './traps.js';

const today = '2026-06-15';
const plain: ContractFacts = {
  ...{
    kind: 'services',
    startsOn: '2026-07-01',
    endsOn: null,
    placeKind: 'desk',
    exclusive: true,
    reason: '',
  },
  ...{
    headTitle: '',
    headEndsOn: null,
    landlordAuthorisedOn: null,
    landlordInvitedOn: null,
    landlordAnswer: 'none',
  },
  ...{ depositCents: 14_000, monthlyCents: 14_000, earlier: [] },
};
const sublease: Partial<ContractFacts> = {
  ...{ kind: 'sublease', headTitle: 'Bail du 1er mars 2019', headEndsOn: '2028-02-29', endsOn: '2027-12-31' },
  ...{ landlordAuthorisedOn: '2026-05-01', landlordInvitedOn: '2026-05-31' },
};

test.each<[string, Partial<ContractFacts>, string[]]>([
  ['a desk with services', {}, []],
  ['a whole office for one (C. civ. art. 1709)', { placeKind: 'office' }, ['services-exclusive warns']],
  ['a shared office', { placeKind: 'office', exclusive: false }, []],
  [
    'a precarious occupation without its reason (C. com. L145-5-1)',
    { kind: 'precarious' },
    ['precarious-reason stops', 'precarious-end warns'],
  ],
  ['one with it', { kind: 'precarious', reason: 'Démolition prévue', endsOn: '2027-01-31' }, []],
  ['a derogatory lease without a term', { kind: 'derogatory' }, ['derogatory-end stops']],
  ['three years to the day (C. com. L145-5)', { kind: 'derogatory', endsOn: '2029-06-30' }, []],
  ['a day more', { kind: 'derogatory', endsOn: '2029-07-01' }, ['derogatory-three-years stops']],
  [
    'a second lease in a row',
    { kind: 'derogatory', endsOn: '2029-06-30', earlier: [{ startsOn: '2025-07-01', endsOn: '2026-06-30' }] },
    ['derogatory-three-years stops'],
  ],
  [
    'a sublease of which the landlord knows nothing (C. com. L145-31)',
    { kind: 'sublease' },
    ['sublease-head-title stops', 'sublease-authorisation stops', 'sublease-invitation stops'],
  ],
  ['fifteen days after he was called', sublease, []],
  ['fourteen days after', { ...sublease, landlordInvitedOn: '2026-06-02' }, ['sublease-invitation stops']],
  ['he answered before', { ...sublease, landlordInvitedOn: '2026-06-10', landlordAnswer: 'declines' }, []],
  ['beyond the head lease (C. com. L145-32)', { ...sublease, endsOn: null }, ['beyond-head-lease warns']],
  ['a deposit of two months', { depositCents: 28_000 }, []],
  ['more (C. com. L145-40)', { depositCents: 28_001 }, ['deposit-more-than-two-months warns']],
])('%s', (_, changes, found) => {
  expect(traps({ ...plain, ...changes }, today).map(({ code, grade }) => `${code} ${grade}`)).toEqual(found);
});

test('every trap says its article', () => {
  for (const { article } of traps({ ...plain, kind: 'sublease' }, today)) expect(article).toMatch(/^C\. c/);
});

test('leases in a row are counted from the first; one after a gap is not', () => {
  const chain = [
    { startsOn: '2024-01-01', endsOn: '2024-12-31' },
    { startsOn: '2025-01-15', endsOn: '2026-06-30' },
  ];
  expect(derogatoryLimit({ startsOn: '2026-07-01', earlier: chain })).toBe('2026-12-31');
  const old = [{ startsOn: '2020-01-01', endsOn: '2022-12-31' }];
  expect(derogatoryLimit({ startsOn: '2026-07-01', earlier: old })).toBe('2029-06-30');
});

test('a derogatory lease rings three months before, at its term, and a month after (C. com. L145-5, al. 2)', () => {
  const alarms = derogatoryAlarms('derogatory', '2026-05-31');
  expect(alarms.map(({ on }) => on)).toEqual(['2026-02-28', '2026-05-31', '2026-06-30']);
  expect(ringing(alarms, '2026-02-27')).toBeNull();
  expect(ringing(alarms, '2026-06-29')?.code).toBe('term');
  expect(ringing(alarms, '2026-06-30')?.code).toBe('one-month-after');
  expect(derogatoryAlarms('services', '2026-05-31')).toEqual([]);
});
