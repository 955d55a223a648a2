import fc from 'fast-check';
import { balancesOf, ledgers } from '../testing/ledgers.js';
import { balanceSheet } from './balance-sheet.js';
import type { AccountBalance } from './balances.js';
import { carryForward } from './closing.js';
import { resultOf } from './income-statement.js';

const account = (number: string, net: number): AccountBalance => ({
  number,
  name: number,
  debitCents: Math.max(net, 0),
  creditCents: Math.max(-net, 0),
});
const assetOf = (number: string, net: number) => balanceSheet([account(number, net)]).assets[0]?.key;
const liabilityOf = (number: string, net: number) => balanceSheet([account(number, net)]).liabilities[0]?.key;

describe('balance sheet (ANC 2018-06, art. 431-2)', () => {
  test.each([
    ['205', 'intangible'],
    ['2183', 'tangible'],
    ['275', 'financial-assets'],
    ['370', 'stocks'],
    ['411', 'owed-by-users'],
    ['4671', 'other-receivables'],
    ['486', 'prepaid'],
    ['503', 'securities'],
    ['512', 'cash'],
    ['530', 'cash'],
  ])('what is owned in %s is told in %s', (number, row) => expect(assetOf(number, 700)).toBe(row));

  test.each([
    ['102', 'own-funds'],
    ['1068', 'reserves'],
    ['110', 'carried-forward'],
    ['131', 'investment-grants'],
    ['151', 'provisions-for-risk'],
    ['164', 'loans'],
    ['165', 'loans'],
    ['194', 'dedicated-funds'],
    ['401', 'suppliers'],
    ['431', 'tax-and-social'],
    ['4671', 'other-debts'],
    ['487', 'deferred-income'],
    ['512', 'loans'],
  ])('what is owed in %s is told in %s', (number, row) => expect(liabilityOf(number, -700)).toBe(row));

  test('a loss carried forward lessens the funds', () => {
    expect(balanceSheet([account('119', 300), account('512', -300)]).liabilities[0]).toMatchObject({
      key: 'carried-forward',
      cents: -300,
    });
  });

  test('what a machine lost in value is taken off its own row', () => {
    const { assets } = balanceSheet([account('2154', 100_000), account('28154', -40_000)]);
    expect(assets).toEqual([
      expect.objectContaining({ key: 'tangible', grossCents: 100_000, lessCents: 40_000, netCents: 60_000 }),
    ]);
  });

  test('the result of the year is what it made; those of years before, not allocated yet, are told apart', () => {
    const { liabilities } = balanceSheet(
      [account('512', 900), account('120', -500), account('756', -400)],
      [account('512', 500), account('756', -500)],
    );
    expect(liabilities).toEqual([
      { key: 'unallocated', cents: 500, beforeCents: 0, accounts: ['120'] },
      { key: 'result', cents: 400, beforeCents: 500, accounts: [] },
    ]);
  });

  test('whatever the books, both sides come to the same sum, in the open year and in the next one', () => {
    fc.assert(
      fc.property(ledgers, (entries) => {
        const balances = balancesOf(entries);
        const sheet = balanceSheet(balances);
        expect(sheet.assetsCents).toBe(sheet.liabilitiesCents);
        const opened = carryForward(balances).map(({ number, ...sides }) => ({
          number,
          name: number,
          ...sides,
        }));
        expect(balanceSheet(opened).assetsCents).toBe(sheet.assetsCents);
        expect(balanceSheet([], balances)).toMatchObject({
          assetsBeforeCents: sheet.assetsCents,
          liabilitiesBeforeCents: sheet.liabilitiesCents,
        });
      }),
    );
  });
});

describe('carrying forward', () => {
  test('the result of the year waits in 120, or 129 when it is a deficit', () => {
    expect(carryForward([account('512', 500), account('756', -500)])).toEqual([
      { number: '120', personId: null, debitCents: 0, creditCents: 500 },
      { number: '512', personId: null, debitCents: 500, creditCents: 0 },
    ]);
    expect(carryForward([account('512', -500), account('606', 500)])[0]).toEqual({
      number: '129',
      personId: null,
      debitCents: 500,
      creditCents: 0,
    });
  });

  test('what each person owes is carried under their name', () => {
    const lines = carryForward([
      { ...account('411', 500), personId: 'zoe' },
      { ...account('411', -200), personId: 'adam' },
      account('706', -300),
    ]);
    expect(
      lines.map(({ number, personId, debitCents, creditCents }) => [
        number,
        personId,
        debitCents - creditCents,
      ]),
    ).toEqual([
      ['120', null, -300],
      ['411', 'adam', -200],
      ['411', 'zoe', 500],
    ]);
  });

  test('a result of an earlier year not yet allocated stays, and is added to', () => {
    const lines = carryForward([account('120', -200), account('512', 700), account('756', -500)]);
    expect(lines[0]).toEqual({ number: '120', personId: null, debitCents: 0, creditCents: 700 });
  });

  test('whatever the books, the year opens balanced and without classes 6, 7 and 8', () => {
    fc.assert(
      fc.property(ledgers, (entries) => {
        const lines = carryForward(balancesOf(entries));
        expect(lines.reduce((sum, one) => sum + one.debitCents - one.creditCents, 0)).toBe(0);
        expect(lines.every(({ number }) => /^[1-5]/.test(number))).toBe(true);
        expect(resultOf(lines.map((line) => ({ ...line, name: '' })))).toBe(0);
      }),
    );
  });
});
