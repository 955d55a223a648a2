import { firstDayOf, type Mismatch, mismatches, mismatchWords, type Needs, type Vacancy } from './fit.js';
import { WHOLE_WEEK, weekOf } from './week.js';

const needs: Needs = {
  kind: 'workshop',
  areaHundredths: 2_000,
  features: ['noise', 'power'],
  week: weekOf([0, 1, 2, 3]),
  startsOn: '2027-03-01',
  budgetCents: 12_000,
};

const vacancy: Vacancy = {
  kind: 'workshop',
  areaHundredths: 2_500,
  features: ['noise', 'power', 'dust'],
  freeWeek: WHOLE_WEEK,
  from: '2027-02-01',
  priceCents: 30_000,
};

test('a place that has all that is asked for fits, at the share of its price', () => {
  expect(mismatches(needs, vacancy)).toEqual([]);
  expect(firstDayOf(needs, vacancy)).toBe('2027-03-01');
  expect(firstDayOf({ startsOn: '2026-01-01' }, vacancy)).toBe('2027-02-01');
});

const morning = weekOf([0]);
const cases: [string, Partial<Needs>, Mismatch, string, string][] = [
  [
    'another kind',
    { kind: 'desk' },
    { reason: 'kind' },
    'ce n’est pas le genre de place demandé',
    'it is not the kind of place asked for',
  ],
  ['no water', { features: ['water'] }, { reason: 'water' }, 'pas d’eau', 'no water'],
  [
    'too small',
    { areaHundredths: 3_050 },
    { reason: 'area', asked: 3_050, there: 2_500 },
    '25 m², et 30,5 m² sont demandés',
    '25 m², and 30.5 m² are asked for',
  ],
  [
    'beyond the budget',
    { budgetCents: 11_999 },
    { reason: 'budget', asked: 11_999, there: 12_000 },
    '120,00 € par mois, et le budget est de 119,99 €',
    '€120.00 a month, and the budget is €119.99',
  ],
  [
    'to come much later',
    { startsOn: '2027-04-03' },
    { reason: 'later', from: '2027-02-01' },
    'libre le 1er février 2027, plus de deux mois avant la date souhaitée',
    'free on 1 February 2027, more than two months before the day wished for',
  ],
];
test.each(cases)('%s is named, in both languages', (_, change, mismatch, fr, en) => {
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
  expect(mismatches({ ...needs, ...change }, vacancy)).toEqual([mismatch]);
  expect(plain(mismatchWords(mismatch, 'fr'))).toBe(fr);
  expect(plain(mismatchWords(mismatch, 'en'))).toBe(en);
});

test('the half-days that are not free are said', () => {
  const found = mismatches(needs, { ...vacancy, freeWeek: WHOLE_WEEK & ~morning });
  expect(found).toEqual([{ reason: 'week', missing: morning }]);
  expect(mismatchWords(found[0] as Mismatch, 'fr')).toBe('pas libre lundi matin');
});

test('several reasons are all said; asking for nothing in particular fits any place of the kind', () => {
  const wrong = { ...needs, features: ['water', 'daylight'], budgetCents: 1 };
  expect(mismatches(wrong, vacancy).map(({ reason }) => reason)).toEqual(['water', 'daylight', 'budget']);
  const nothing = { ...needs, areaHundredths: 0, features: [], budgetCents: null };
  expect(mismatches(nothing, { ...vacancy, areaHundredths: 0, features: [] })).toEqual([]);
});
