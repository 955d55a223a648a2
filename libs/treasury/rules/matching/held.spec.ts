import fc from 'fast-check';
import { known, received, rentOf } from '../../testing/bank-month/by-hand.js';
import { heldFor } from './held.js';
import { match } from './match.js';

test.each([
  ['EUR', null],
  ['USD', { code: 'other-currency', currency: 'USD' }],
  ['CHF', { code: 'other-currency', currency: 'CHF' }],
  ['XPF', { code: 'other-currency', currency: 'XPF' }],
])('books are kept in euros (Code de commerce, art. L. 123-22): a line in %s', (currency, why) => {
  expect(heldFor({ currency })).toEqual(why);
});

describe('a line in another currency', () => {
  const due = rentOf('claire', 30_000);
  const dollars = { currency: 'USD' };

  test.each([
    ['with the reference of a due', received(30_000, `VIR ${due.reference}`, dollars), {}],
    ['with a name and an amount', received(30_000, 'VIR CLAIRE DUPONT LOYER MARS', dollars), {}],
    [
      'filed before',
      received(-900, 'FRAIS DE TENUE DE COMPTE', dollars),
      { learned: [{ pattern: 'FRAIS DE TENUE DE COMPTE', account: '627', times: 9 }] },
    ],
    ['that looks like bank fees', received(-900, 'FRAIS BANCAIRES', dollars), {}],
  ])('%s is nothing', (_, line, more) => {
    expect(match(known({ dues: [due], lines: [line], ...more }))).toEqual([
      { lineId: 'l1', certainty: 'none', proposals: [] },
    ]);
  });

  test('is not the other side of a transfer between two accounts', () => {
    const out = received(-30_000, 'VIREMENT INTERNE', { id: 'out' });
    const into = received(30_000, 'VIREMENT INTERNE', { id: 'into', accountId: 'dollars', ...dollars });
    const proposed = match(known({ lines: [out, into] })).flatMap(({ proposals }) => proposals);
    expect(proposed.filter(({ action }) => action.kind === 'internal')).toEqual([]);
  });

  test('changes nothing of what the other lines are', () => {
    const cents = fc.integer({ min: 1, max: 40_000 });
    fc.assert(
      fc.property(cents, fc.constantFrom('USD', 'CHF', 'GBP'), fc.boolean(), (amount, currency, named) => {
        const label = named ? `VIR ${due.reference}` : 'VIR CLAIRE DUPONT';
        const lines = [received(30_000, `VIR ${due.reference}`)];
        const foreign = received(amount, label, { id: 'l2', currency, accountId: 'other' });
        const alone = match(known({ dues: [due], lines }));
        expect(match(known({ dues: [due], lines: [...lines, foreign] })).slice(0, 1)).toEqual(alone);
      }),
    );
  });
});
