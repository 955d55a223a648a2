import { type DraftLine, faultOf, linesOf, totalsOf } from './draft.js';
import { faultsOf, isBlank, side } from './entry-side.js';

const line = (accountId: string, amount: string): DraftLine => ({
  key: '1',
  accountId,
  commissionId: '',
  amount,
});

test.each([
  ['an amount without its account', line('', '120'), 'account'],
  ['words for an amount', line('a', 'cent'), 'amount'],
  ['nothing typed', line('a', ' '), null],
  ['an amount', line('a', '1 200,50 €'), null],
])('of a budget, %s', (_, one, fault) => expect(faultOf(one)).toBe(fault));

test('a budget with a faulty line is not sent; a line without an amount is left out', () => {
  expect(linesOf([line('a', '12'), line('', '5')])).toBeNull();
  expect(linesOf([line('a', '12'), line('b', ''), line('c', '0')])).toEqual([
    { accountId: 'a', commissionId: null, amountCents: 1_200 },
  ]);
});

test.each([
  [{}, { account: false, debit: false, credit: false }],
  [{ debit: '12,50' }, { account: true, debit: false, credit: false }],
  [
    { accountId: 'a', debit: 'abc' },
    { account: false, debit: true, credit: false },
  ],
  [
    { accountId: 'a', credit: '12,505' },
    { account: false, debit: false, credit: true },
  ],
])('a side of an entry typed as %j', (typed, faults) =>
  expect(faultsOf({ ...side(0), ...typed })).toEqual(faults),
);

test('only a side with nothing on it is left out', () => {
  expect(isBlank(side(0))).toBe(true);
  expect(isBlank({ ...side(0), credit: '3' })).toBe(false);
});

test('a draft says what it comes to while it is typed', () => {
  const draft = [line('bank fees', '30'), line('fees', '3 300'), line('', '5'), line('bank fees', 'deux')];
  expect(totalsOf(draft, (id) => id === 'fees')).toEqual({ expense: 3_000, income: 330_000 });
});
