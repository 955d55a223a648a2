import fc from 'fast-check';
import { balanceOf, linesOf, written } from './balances.js';

test('empty lines are left out, and an amount that is none is no line', () => {
  const line = { account: '512', debit: '1 234,50', credit: '' };
  expect(linesOf([line, { account: '', debit: '', credit: '' }])).toEqual([
    { account: '512', debitCents: 123_450, creditCents: 0 },
  ]);
  expect(linesOf([{ ...line, credit: 'x' }])).toBeNull();
});

test('what is read and typed again is the same, to the cent', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), (debitCents) => {
      const line = { account: '512', debitCents, creditCents: 0 };
      expect(linesOf([written(line)])).toEqual([line]);
      expect(balanceOf([written(line)])).toEqual({ debit: debitCents, credit: 0 });
    }),
  ));
