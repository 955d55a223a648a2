import fc from 'fast-check';
import { vatOf } from './amounts.js';
import { addFigures, isNil, noTax, tells, toldLate, vatEntry } from './closing.js';
import { type VatFigures, vatSummary } from './statement.js';

const at20 = (netCents: number, vatCents: number) => [{ rate: 2_000, netCents, vatCents }];
/** What the entry does to each account: a debit above zero. */
const moves = (figures: Partial<VatFigures>) =>
  Object.fromEntries(
    vatEntry({ ...noTax, ...figures }).map(({ number, debitCents, creditCents }) => [
      number,
      debitCents - creditCents,
    ]),
  );

describe('the accounts of the tax are closed (plan comptable général, 445)', () => {
  test.each([
    [
      'what is left to pay goes to 44551',
      { collected: at20(100_000, 20_000), deductibleOther: 5_000 },
      {
        ...{ 44571: 20_000, 44566: -5_000, 44551: -15_000 },
      },
    ],
    [
      'what lasts has its own account',
      { collected: at20(100_000, 20_000), deductibleFixed: 3_000 },
      {
        ...{ 44571: 20_000, 44562: -3_000, 44551: -17_000 },
      },
    ],
    [
      'more to deduct than collected is a credit, carried on 44567',
      { deductibleOther: 4_200 },
      {
        ...{ 44566: -4_200, 44567: 4_200 },
      },
    ],
    // CGI, ann. II, art. 208, II: carried from one return to the next until it is used up.
    [
      'a credit is used',
      { collected: at20(50_000, 10_000), carriedCents: 4_200 },
      {
        ...{ 44571: 10_000, 44567: -4_200, 44551: -5_800 },
      },
    ],
    ['a credit grows', { deductibleOther: 1_000, carriedCents: 4_200 }, { 44566: -1_000, 44567: 1_000 }],
    ['a credit that nothing uses stays where it is', { carriedCents: 4_200 }, {}],
    // CGI, art. 1649 undecies and 1724: whole euros; the cents are an expense (658) or an income (758).
    [
      'rounded up, the cents are lost',
      { collected: at20(100_275, 20_055) },
      {
        ...{ 44571: 20_055, 44551: -20_100, 658: 45 },
      },
    ],
    [
      'rounded down, the cents are won',
      { collected: at20(100_235, 20_047) },
      {
        ...{ 44571: 20_047, 44551: -20_000, 758: -47 },
      },
    ],
    ['rounded to nothing, there is nothing to pay', { collected: at20(100, 20) }, { 44571: 20, 758: -20 }],
    [
      'payments taken back make less than nothing',
      { collected: at20(-50_000, -10_000) },
      {
        ...{ 44571: -10_000, 44567: 10_000 },
      },
    ],
    ['nothing is nothing', {}, {}],
  ] as const)('%s', (_, figures, expected) => expect(moves(figures)).toEqual(expected));

  test.each([
    ['something was collected', { collected: at20(50_000, 10_000) }, true],
    ['a credit grows', { deductibleOther: 1_000, carriedCents: 4_200 }, true],
    // CGI, ann. II, art. 242-0 C: asked back in January, whatever December told.
    ['a credit is merely carried', { carriedCents: 4_200 }, true],
    ['nothing moved and nothing is carried', {}, false],
    ['only what bears no tax was sold', { collected: [{ rate: null, netCents: 500, vatCents: 0 }] }, false],
  ] as const)('what is to be closed: %s', (_, figures, expected) =>
    expect(tells({ ...noTax, ...figures })).toBe(expected),
  );

  const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const saved = fc.integer({ min: 0, max: 1_000_000 });
  const some: fc.Arbitrary<VatFigures> = fc.record({
    collected: fc.array(
      fc
        .record({ rate: fc.constantFrom(2_000, 1_000, 550, null), netCents: cents, vatCents: cents })
        .map((one) => (one.rate === null ? { ...one, vatCents: 0 } : one)),
      { maxLength: 6 },
    ),
    ...{ deductibleFixed: saved, deductibleOther: saved, carriedCents: saved },
    late: fc.record({ fixed: cents, other: cents }),
  });

  test('the entry always balances, each line on one side, and what is owed is whole euros', () => {
    fc.assert(
      fc.property(some, (figures) => {
        const lines = vatEntry(figures);
        expect(lines.reduce((sum, { debitCents, creditCents }) => sum + debitCents - creditCents, 0)).toBe(0);
        expect(lines.every(({ debitCents, creditCents }) => (debitCents === 0) !== (creditCents === 0))).toBe(
          true,
        );
        const owed = lines.find(({ number }) => number === '44551');
        expect((owed?.creditCents ?? 0) / 100).toBe(Math.max(vatSummary(figures).netEuros, 0));
      }),
    );
  });

  test('rounding moves less than a euro for each box', () => {
    fc.assert(
      fc.property(some, (figures) => {
        const rounded = vatEntry(figures).filter(({ number }) => !number.startsWith('445'));
        for (const { debitCents, creditCents } of rounded)
          expect(debitCents + creditCents).toBeLessThanOrEqual(300);
      }),
    );
  });

  test('what was told late is what the closings did not tell, and nothing once it is told', () => {
    fc.assert(
      fc.property(some, some, some, (first, second, late) => {
        const known = [first, second, late].reduce(addFigures, noTax);
        const found = toldLate(known, [first, second]);
        expect(vatOf(found.collected)).toBe(vatOf(late.collected));
        expect(found.deductibleFixed).toBe(late.deductibleFixed);
        expect(found.carriedCents).toBe(0);
        expect(isNil(toldLate(known, [first, second, late]))).toBe(true);
      }),
    );
  });
});
