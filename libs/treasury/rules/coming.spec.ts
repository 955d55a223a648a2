import { addDays, plainDate } from '@etabli/kernel';
import fc from 'fast-check';
import { type ComingFacts, comingMonths } from './coming.js';

const none: ComingFacts = {
  ...{ rents: false, dues: [], plans: [], debits: [], lapses: [], promises: [] },
  yearEnds: null,
};
const said = (facts: Partial<ComingFacts>, today = '2026-03-10') =>
  comingMonths({ ...none, ...facts }, today).map(({ first, items }) => [
    first,
    items.map(({ key, on, count, cents }) => [key, on.slice(8), count, cents]),
  ]);
const on = (day: string, cents: number, count = 1) => ({ on: day, count, cents });

test.each<[string, Partial<ComingFacts>, unknown[]]>([
  [
    'every month asks to close the last one',
    {},
    [[], [['close', '01', 1, null]], [['close', '01', 1, null]], [['close', '01', 1, null]]],
  ],
  [
    'dues of a month are said together, from the first day',
    { dues: [on('2026-03-09', 999), on('2026-03-12', 2_000), on('2026-03-31', 500, 3)] },
    [[['dues', '12', 4, 2_500]]],
  ],
  [
    'what is due after three months is not said',
    { dues: [on('2026-06-10', 1)], yearEnds: '2026-06-10' },
    [[]],
  ],
  [
    'a batch is said on its day, mandates that lapse without an amount',
    { debits: [on('2026-03-20', 9_000, 4), on('2026-03-25', 100)], lapses: ['2026-03-15', '2026-03-21'] },
    [
      [
        ['mandates', '15', 2, null],
        ['debits', '20', 4, 9_000],
        ['debits', '25', 1, 100],
      ],
    ],
  ],
  ['the end of the year', { yearEnds: '2026-03-31' }, [[['year', '31', 1, null]]]],
])('%s', (_, facts, months) => {
  const items = said(facts).map(([, of]) => of);
  expect(items.slice(0, months.length)).toEqual(months);
});

test('rents are called at the beginning of each month', () => {
  expect(said({ rents: true }, '2026-03-01').map(([, items]) => items)).toEqual([
    [
      ['close', '01', 1, null],
      ['rents', '01', 1, null],
    ],
    [
      ['close', '01', 1, null],
      ['rents', '01', 1, null],
    ],
    [
      ['close', '01', 1, null],
      ['rents', '01', 1, null],
    ],
  ]);
});

const days = fc.integer({ min: -40, max: 140 });
test('whatever is known, every cent from today until three months is said once, and none else', () => {
  fc.assert(
    fc.property(days, fc.array(fc.tuple(days, fc.integer({ min: 1, max: 9_999 }))), (shift, some) => {
      const today = addDays('2026-06-15', shift);
      const dated = some.map(([day, cents]) => on(addDays(today, day), cents));
      const end = plainDate(today).add({ months: 3 }).toString();
      const expected = dated
        .filter((one) => one.on >= today && one.on < end)
        .reduce((sum, { cents }) => sum + cents, 0);
      for (const key of ['dues', 'plans', 'debits', 'promises'] as const) {
        const items = comingMonths({ ...none, [key]: dated }, today).flatMap((month) => month.items);
        expect(items.reduce((sum, { cents }) => sum + (cents ?? 0), 0)).toBe(expected);
        expect(items.every((one) => one.on >= today && one.on < end)).toBe(true);
      }
    }),
  );
});
