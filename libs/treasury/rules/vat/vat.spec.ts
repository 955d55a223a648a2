import fc from 'fast-check';
import { between, byRate, deductible, partOf, taxWithin, vatOf, vatRates, withTax } from './amounts.js';
import { noTax } from './closing.js';
import { vatSummary } from './statement.js';
import {
  dueSubjects,
  isOutside,
  priceWithTax,
  rateOf,
  rentSubjects,
  taxLines,
  termsOn,
  type VatTerms,
} from './terms.js';

const rate = fc.constantFrom(...vatRates, null);
const cents = fc.integer({ min: 0, max: 10_000_000 });
const amounts = fc.array(
  fc.record({ rate, gross: fc.integer({ min: 1, max: 500_000 }) }).map(({ rate, gross }) => {
    const vatCents = taxWithin(gross, rate);
    return { rate, netCents: gross - vatCents, vatCents };
  }),
  { minLength: 1, maxLength: 8 },
);
const sumOf = (some: { netCents: number; vatCents: number }[]) =>
  some.reduce((sum, { netCents, vatCents }) => sum + netCents + vatCents, 0);

const terms: VatTerms = {
  ...{ from: '2026-01-01', regime: 'liable', excluded: false, onDebits: false, coefficient: 60 },
  rates: new Map([
    ['due:occupancy_fee', 2_000],
    ['rent:locker', null],
    ['line:rent.1', 1_000],
    ['due:membership_fee', null],
  ]),
};

describe('tax in a price', () => {
  test.each([
    // CGI, art. 278: 20 %; 279: 10 %; 278-0 bis: 5.5 %.
    [12_000, 2_000, 2_000],
    [100, 2_000, 17],
    [1, 2_000, 0],
    [3, 2_000, 1],
    [11_000, 1_000, 1_000],
    [10_550, 550, 550],
    [9_999, 550, 521],
    [9_999, null, 0],
  ])('of %i cents at %s is %i', (gross, at, tax) => expect(taxWithin(gross, at)).toBe(tax));

  test('a price said without tax is found again in the price with it', () => {
    fc.assert(
      fc.property(cents, rate, (net, at) => {
        const gross = withTax(net, at);
        expect(gross - taxWithin(gross, at)).toBe(net);
      }),
    );
  });

  test('parts sum to their part, and pieces of them to the whole, whatever it is cut into', () => {
    fc.assert(
      fc.property(amounts, fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 5 }), (some, cuts) => {
        const whole = sumOf(some);
        const points = [
          0,
          ...cuts.map((cut) => Math.floor((whole * cut) / 100)).sort((a, b) => a - b),
          whole,
        ];
        const pieces = points.slice(1).flatMap((to, at) => between(some, points[at] ?? 0, to));
        expect(sumOf(pieces)).toBe(whole);
        expect(vatOf(pieces)).toBe(vatOf(some));
        for (const point of points) expect(sumOf(partOf(some, point))).toBe(point);
      }),
    );
  });

  test('no more than all of it can be a part', () => {
    expect(() => partOf([{ rate: null, netCents: 5, vatCents: 0 }], 6)).toThrow(RangeError);
  });

  test('sums by rate, the highest first, what is exempt last', () => {
    const line = (at: number | null, netCents: number) => ({ rate: at, netCents, vatCents: 1 });
    expect(byRate([line(null, 1), line(550, 2), line(2_000, 3), line(550, 4)])).toEqual([
      { rate: 2_000, netCents: 3, vatCents: 1 },
      { rate: 550, netCents: 6, vatCents: 2 },
      { rate: null, netCents: 1, vatCents: 1 },
    ]);
  });
});

describe('terms', () => {
  test('hold from their day on, until others do', () => {
    const history = [{ from: '2026-03-01' }, { from: '2026-01-01' }];
    expect(termsOn(history, '2025-12-31')).toBeNull();
    expect(termsOn(history, '2026-02-28')).toEqual({ from: '2026-01-01' });
    expect(termsOn(history, '2026-03-01')).toEqual({ from: '2026-03-01' });
  });

  test('what is said of the thing itself goes before its kind, and that before rents', () => {
    expect(rateOf(terms, rentSubjects('rent.1', 'desk'))).toBe(1_000);
    expect(rateOf(terms, rentSubjects('rent.2', 'locker'))).toBeNull();
    expect(rateOf(terms, rentSubjects('place.3', null))).toBe(2_000);
    expect(rateOf(terms, dueSubjects('solidarity'))).toBeNull();
  });

  test('who is not subject asks for no tax, whatever the rates say (CGI, art. 261 and 293 B)', () => {
    for (const regime of ['exempt', 'franchise'] as const) {
      expect(rateOf({ ...terms, regime }, ['due:occupancy_fee'])).toBeNull();
    }
  });

  test('fees, slices and gifts without a rate are outside the tax, and no exempt operation', () => {
    const [taxed, exempt] = [[{ rate: 2_000 }], [{ rate: null }]];
    expect(isOutside('gift', exempt)).toBe(true);
    expect(isOutside('membership_fee', exempt)).toBe(true);
    expect(isOutside('membership_fee', taxed)).toBe(false);
    expect(isOutside('service', exempt)).toBe(false);
  });

  test('prices said without tax have it added; others are left as they are', () => {
    const subjects = ['due:occupancy_fee'];
    expect(priceWithTax({ ...terms, excluded: true }, subjects, 10_000)).toBe(12_000);
    expect(priceWithTax(terms, subjects, 12_000)).toBe(12_000);
    expect(priceWithTax(null, subjects, 12_000)).toBe(12_000);
  });

  test('lines and what the pool pays of them: net and tax make the price, and the tax of the parts that of the line', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ grossCents: cents, pool: fc.integer({ min: 0, max: 100 }) }), { maxLength: 6 }),
        (some) => {
          const lines = some.map(({ grossCents, pool }) => {
            const poolCents = Math.floor((grossCents * pool) / 100);
            return { label: 'Bureau', subjects: ['due:occupancy_fee'], grossCents, poolCents };
          });
          const taxed = taxLines(terms, lines);
          expect(sumOf(taxed)).toBe(lines.reduce((sum, { grossCents }) => sum + grossCents, 0));
          expect(vatOf(taxed)).toBe(lines.reduce((sum, line) => sum + taxWithin(line.grossCents, 2_000), 0));
          const asked = taxed.filter(({ fromPool }) => !fromPool);
          expect(sumOf(asked)).toBe(lines.reduce((sum, line) => sum + line.grossCents - line.poolCents, 0));
        },
      ),
    );
  });
});

describe('a period', () => {
  const collected = [
    { rate: 2_000, netCents: 100_049, vatCents: 20_010 },
    { rate: null, netCents: 30_000, vatCents: 0 },
    { rate: 550, netCents: 1_000, vatCents: 55 },
  ];

  test('goes to the boxes of the CA3 in whole euros (CGI, art. 1649 undecies and 1724), which add up', () => {
    const { boxes, collectedCents, toPayCents } = vatSummary({
      ...{ collected, deductibleFixed: 5_050, deductibleOther: 2_049, carriedCents: 0 },
    });
    expect(boxes).toEqual([
      { code: 'A1', baseEuros: 1_010, taxEuros: null },
      { code: 'E2', baseEuros: 300, taxEuros: null },
      { code: '08', baseEuros: 1_000, taxEuros: 200 },
      { code: '09', baseEuros: 10, taxEuros: 1 },
      { code: '16', baseEuros: null, taxEuros: 201 },
      { code: '19', baseEuros: null, taxEuros: 51 },
      { code: '20', baseEuros: null, taxEuros: 20 },
      { code: '23', baseEuros: null, taxEuros: 71 },
      { code: '28', baseEuros: null, taxEuros: 130 },
    ]);
    expect([collectedCents, toPayCents]).toEqual([20_065, 12_966]);
  });

  test('with more to deduct than collected is a credit to carry forward (boxes 25 and 27)', () => {
    const { boxes, toPayCents, netEuros } = vatSummary({ ...noTax, deductibleOther: 4_200 });
    expect(boxes.slice(-2)).toEqual([
      { code: '25', baseEuros: null, taxEuros: 42 },
      { code: '27', baseEuros: null, taxEuros: 42 },
    ]);
    expect([toPayCents, netEuros]).toEqual([-4_200, -42]);
  });

  test('with a credit carried from the one before (box 22) owes that much less', () => {
    const { boxes, toPayCents, netEuros } = vatSummary({ ...noTax, collected, carriedCents: 15_000 });
    expect(boxes.filter(({ code }) => ['22', '23', '28'].includes(code))).toEqual([
      { code: '22', baseEuros: null, taxEuros: 150 },
      { code: '23', baseEuros: null, taxEuros: 150 },
      { code: '28', baseEuros: null, taxEuros: 51 },
    ]);
    expect([toPayCents, netEuros]).toEqual([5_065, 51]);
  });

  // CGI, ann. II, art. 208, I: what was left out of a return is entered apart in a later one.
  test('has what was deducted too late in box 21, and what was deducted too much in box 15', () => {
    const figures = { ...noTax, collected, deductibleFixed: 5_000, deductibleOther: 3_000 };
    const told = (late: { fixed: number; other: number }) =>
      vatSummary({ ...figures, late })
        .boxes.filter(({ code }) => ['15', '16', '19', '20', '21', '23', '28'].includes(code))
        .map(({ code, taxEuros }) => [code, taxEuros]);
    expect(told({ fixed: 1_000, other: 2_000 })).toEqual([
      ...[
        ['16', 201],
        ['19', 40],
        ['20', 10],
        ['21', 30],
        ['23', 80],
        ['28', 121],
      ],
    ]);
    expect(told({ fixed: 0, other: -2_000 })).toEqual([
      ...[
        ['15', 20],
        ['16', 221],
        ['19', 50],
        ['20', 50],
        ['23', 100],
        ['28', 121],
      ],
    ]);
  });

  test.each([
    // CGI, ann. II, art. 206: what serves taxed activities is deducted, what serves none is not, the rest by coefficient.
    ['taxed', 1_000, 1_000],
    ['both', 1_000, 600],
    ['both', 999, 599],
    ['exempt', 1_000, 0],
  ] as const)('a purchase for %s activities with %i of tax gives back %i', (use, vat, back) =>
    expect(deductible(vat, use, 60)).toBe(back),
  );
});
