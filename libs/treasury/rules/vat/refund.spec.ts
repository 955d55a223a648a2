import fc from 'fast-check';
import { noTax, vatEntry } from './closing.js';
import { awaitedOf, demandRefund, leastRefund, refundEntry } from './refund.js';
import { vatSummary } from './statement.js';

const codeOf = (to: string, creditEuros: number, amountEuros: number): string | null => {
  try {
    demandRefund({ to, creditEuros }, amountEuros);
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a credit asked back (CGI, ann. II, art. 242-0 C)', () => {
  test.each([
    // II: 760 € with the return of a month or a quarter.
    ['2026-09-30', 2_000, 760, null],
    ['2026-09-30', 2_000, 759, 'vat.refund-least'],
    ['2026-09-30', 2_000, 2_000, null],
    ['2026-09-30', 2_000, 2_001, 'vat.refund-most'],
    ['2026-09-30', 500, 500, 'vat.refund-least'],
    // I, 1: 150 € in January, for the year that ended.
    ['2026-12-31', 500, 150, null],
    ['2026-12-31', 500, 149, 'vat.refund-least'],
    ['2026-12-31', 500, 501, 'vat.refund-most'],
    ['2026-12-30', 500, 150, 'vat.refund-least'],
    ['2026-12-31', 0, 150, 'vat.no-credit'],
    ['2026-12-31', 500, 0, 'vat.refund-least'],
    ['2026-12-31', 500, -200, 'vat.refund-least'],
  ] as const)('of a period until %s that left %i €, %i €: %s', (to, credit, amount, code) =>
    expect(codeOf(to, credit, amount)).toBe(code),
  );

  const credits = fc.integer({ min: 760, max: 1_000_000 });

  test('box 27 is what is left of box 25 once box 26 is asked for, and the books hold as much on 44567', () => {
    fc.assert(
      fc.property(credits, fc.integer({ min: 0, max: 99 }), fc.nat(100), (credit, cents, part) => {
        const asked = Math.max(leastRefund('2026-06-30'), Math.floor((credit * part) / 100));
        const figures = { ...noTax, deductibleOther: credit * 100 + (cents < 50 ? cents : 0) };
        const { boxes } = vatSummary(figures, asked);
        const box = (code: string) => boxes.find((one) => one.code === code)?.taxEuros;
        expect([box('25'), box('26'), box('27')]).toEqual([credit, asked, credit - asked]);
        const held = [...vatEntry(figures), ...refundEntry(asked)]
          .filter(({ number }) => number === '44567')
          .reduce((sum, { debitCents, creditCents }) => sum + debitCents - creditCents, 0);
        expect(held).toBe((credit - asked) * 100);
      }),
    );
  });

  test.each([
    ['nothing came', 76_000, 76_000, 0, 76_000],
    ['it came', 76_000, 0, 0, 0],
    ['less came than was asked for', 76_000, 6_000, 0, 6_000],
    ['more came', 76_000, -100, 0, 0],
    ['only the one after it is awaited', 76_000, 90_000, 90_000, 0],
    ['both are', 76_000, 166_000, 90_000, 76_000],
  ] as const)('%s', (_, asked, held, later, awaited) => expect(awaitedOf(asked, held, later)).toBe(awaited));

  test('the entry balances', () =>
    expect(refundEntry(760)).toEqual([
      { number: '44583', personId: null, debitCents: 76_000, creditCents: 0 },
      { number: '44567', personId: null, debitCents: 0, creditCents: 76_000 },
    ]));
});
