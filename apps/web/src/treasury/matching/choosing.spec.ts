import fc from 'fast-check';
import { type Choice, centsOf, creditor, leftOf, partsFor, place } from './choosing.js';

const due = (id: string, personId: string, remainingCents: number): Choice => ({
  ...{ id, label: id, name: personId, personId, remainingCents, account: null },
});
const account = (number: string): Choice => ({
  ...{ id: number, label: number, name: number, personId: null, remainingCents: null, account: number },
});

describe('a line matched by hand', () => {
  test('a due takes what it asks for, an account what is left', () => {
    const placed = place(10_000, place(10_000, [], due('rent', 'claire', 6_000)), account('75411'));
    expect(placed.map(({ cents }) => cents)).toEqual([6_000, 4_000]);
    expect(partsFor(10_000, placed)).toEqual([
      { personId: 'claire', amountCents: 6_000, dues: [{ dueId: 'rent', amountCents: 6_000 }] },
      { account: '75411', amountCents: 4_000, dues: [] },
    ]);
  });

  test('what is left is credit of who is paid for', () => {
    const placed = place(7_000, [], due('rent', 'claire', 6_000));
    expect(leftOf(7_000, placed)).toBe(1_000);
    expect(creditor(7_000, placed)?.personId).toBe('claire');
    expect(partsFor(7_000, placed)[0]?.amountCents).toBe(7_000);
  });

  test('a deposit is its cheques', () => {
    const cheque = (id: string, cents: number): Choice => ({
      ...account(id),
      account: null,
      paymentId: id,
      remainingCents: cents,
    });
    const placed = place(6_000, place(6_000, [], cheque('a', 2_000)), cheque('b', 4_000));
    expect(partsFor(6_000, placed).map(({ paymentId, amountCents }) => [paymentId, amountCents])).toEqual([
      ['a', 2_000],
      ['b', 4_000],
    ]);
  });

  test('money that leaves goes to accounts, negative', () => {
    expect(partsFor(-450, place(-450, [], account('627')))).toEqual([
      { account: '627', amountCents: -450, dues: [] },
    ]);
  });

  test('parts make the line whenever there is somebody to have the rest', () => {
    const dues = fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(dues, fc.integer({ min: 1, max: 40_000 }), (amounts, line) => {
        const placed = amounts
          .map((cents, at) => due(`d${at}`, `p${at % 2}`, cents))
          .reduce((so, choice) => place(line, so, choice), place(line, [], due('first', 'p0', 1)));
        expect(partsFor(line, placed).reduce((sum, { amountCents }) => sum + amountCents, 0)).toBe(line);
      }),
    );
  });

  test.each([
    ['12,50', 1250],
    ['12.5', 1250],
    ['1 234', 123_400],
    ['12,505', null],
    ['-3', null],
    ['', null],
  ])('reads %s', (written, cents) => expect(centsOf(written)).toBe(cents));
});
