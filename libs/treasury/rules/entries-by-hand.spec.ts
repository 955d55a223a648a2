import fc from 'fast-check';
import { accountKind, entryProblem } from './entries-by-hand.js';

const line = (number: string, cents: number) => ({
  ...{ number, accountId: number, personId: null },
  ...{ debitCents: Math.max(cents, 0), creditCents: Math.max(-cents, 0) },
});

describe('an entry written by hand', () => {
  test.each([
    ['goes from an account to another', [line('616', 12_000), line('512', -12_000)], null],
    ['may have more sides', [line('616', 8_000), line('614', 4_000), line('512', -12_000)], null],
    ['balances (PCG art. 911-1)', [line('616', 12_000), line('512', -11_999)], 'ledger.unbalanced'],
    ['has two lines at least', [], 'ledger.unbalanced'],
    ['has no empty line', [line('616', 0), line('512', 0)], 'entry.one-side'],
    [
      'has one side a line',
      [{ ...line('616', 500), creditCents: 500 }, line('512', 500), line('530', -500)],
      'entry.one-side',
    ],
    ['keeps class 8 apart', [line('864', 500), line('512', -500)], 'ledger.in-kind-apart'],
    ['may be of class 8 alone', [line('864', 500), line('875', -500)], null],
    [
      'names people in class 4 alone',
      [{ ...line('616', 500), personId: 'zoe' }, line('512', -500)],
      'entry.person-account',
    ],
    ['owes somebody', [line('616', 500), { ...line('467', -500), personId: 'zoe' }], null],
    ['leaves members alone', [line('411', 500), line('758', -500)], 'entry.members-account'],
  ])('%s', (_, lines, problem) => {
    expect(entryProblem(lines)).toBe(problem);
  });

  test('passes when, and only when, both sides agree', () => {
    const cents = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 8 }), fc.integer(), (amounts, off) => {
        const sum = amounts.reduce((total, one) => total + one, 0);
        const debits = amounts.map((one, index) => line(`60${index + 1}`, one));
        expect(entryProblem([...debits, line('512', -sum)])).toBe(null);
        const wrong = entryProblem([...debits, line('512', -(sum + (off || 1)))]);
        expect(wrong === null).toBe(false);
      }),
    );
  });
});

test.each([
  ['1068', 'equity'],
  ['2184', 'fixed_asset'],
  ['467', 'third_party'],
  ['5121', 'cash'],
  ['6068', 'expense'],
  ['7088', 'income'],
  ['875', 'in_kind'],
  ['31', null],
  ['371', null],
  ['9', null],
  ['60', null],
  ['606a', null],
  ['606100000', null],
])('account %s is %s', (number, kind) => {
  expect(accountKind(number)).toBe(kind);
});
