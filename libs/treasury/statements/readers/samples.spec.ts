import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Refusal } from '@etabli/kernel';
import { sumOf } from '../../rules/statements/balance.js';
import type { BankFile, FileStatement } from '../../rules/statements/bank-file.js';
import { readStatements } from './read.js';

/** Real statements, kept beside the checkout because they are not ours to publish. */
const folder = resolve(process.cwd(), '../shared/data/treasury');

const readSample = (name: string): BankFile => {
  const { file } = readStatements(readFileSync(resolve(folder, name)));
  if (!file) throw new Error(`${name} was taken for a list`);
  return file;
};

const statementsOf = (name: string): FileStatement[] =>
  readSample(name).accounts.flatMap(({ statements }) => statements);

/** What a statement comes to: counts, sums of each side, balances. */
const figures = ({ lines, opening, closing, problems }: FileStatement) => ({
  count: lines.length,
  credits: sumOf(lines.filter(({ amount }) => amount > 0)),
  debits: sumOf(lines.filter(({ amount }) => amount < 0)),
  opening,
  closing,
  problems: problems.map(({ code }) => code),
});

function refusalOf(name: string): Refusal {
  try {
    readSample(name);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error(`${name} was read`);
}

if (existsSync(folder)) {
  describe('sample statements', () => {
    test('camt.053.001.02: two statements that balance', () => {
      expect(statementsOf('camt053-newinnovations-example-a.xml').map(figures)).toEqual([
        { count: 7, credits: 50000, debits: -4200, opening: 20369, closing: 66169, problems: [] },
        { count: 4, credits: 30174, debits: -50000, opening: 185913, closing: 166087, problems: [] },
      ]);
    });

    test('camt.053.001.02: the second statement of a file follows the first', () => {
      const { accounts } = readSample('camt053-v2-genkgo-multi-statement.xml');
      expect(accounts).toHaveLength(1);
      expect(accounts[0]).toMatchObject({ number: 'NL26VAYB8060476890', currency: 'EUR' });
      expect(accounts[0]?.statements.map(figures)).toEqual([
        { count: 1, credits: 885, debits: 0, opening: 1815, closing: 2700, problems: [] },
        { count: 1, credits: 0, debits: -700, opening: 2700, closing: 2000, problems: [] },
      ]);
    });

    test('camt.053.001.02: of ten kinds of balances, the booked ones count, and do not add up', () => {
      expect(statementsOf('camt053-v2-genkgo-all-balance-types.xml').map(figures)).toEqual([
        {
          count: 1,
          credits: 885,
          debits: 0,
          opening: 101,
          closing: 404,
          problems: ['statements.not-adding-up'],
        },
      ]);
    });

    test('camt.053.001.02: three decimals are read exactly, and the statement lacks 5 cents', () => {
      const [statement] = statementsOf('camt053-v2-genkgo-five-decimals.xml');
      expect(statement?.lines[0]?.amount).toBe(885);
      expect(statement?.problems).toEqual([
        {
          code: 'statements.not-adding-up',
          details: { opening: 1815, movements: 885, closing: 2705, gap: 5 },
        },
      ]);
    });

    test('camt.053: a message without its parts is refused, saying which', () => {
      expect(refusalOf('camt053-v2-genkgo-wrong.xml')).toMatchObject({
        code: 'statements.element-missing',
        details: { element: expect.stringContaining('BkToCstmrStmt › Stmt') },
      });
    });

    test('camt.053.001.08: a closing balance below zero and in another currency is not believed', () => {
      const [statement] = statementsOf('camt053-v8-genkgo.xml');
      expect(figures(statement as FileStatement)).toEqual({
        count: 1,
        credits: 885,
        debits: 0,
        opening: 1815,
        closing: -2700,
        problems: ['statements.balance-currency', 'statements.not-adding-up'],
      });
      expect(statement?.lines[0]).toMatchObject({
        bankId: 'AAAASESS-FP-CN_98765/01',
        endToEndId: 'MUELL/FINP/RA12345',
        counterpartyName: 'NAME NAME',
        remittance: '4654654654654654',
        bookedOn: '2014-12-31',
        valuedOn: '2015-01-02',
      });
    });

    test('camt.054.001.08: a notification of 200 000 that groups three transactions, without balances', () => {
      const { format, accounts } = readSample('camt054-v8-genkgo.xml');
      expect(format).toBe('camt.054');
      expect(accounts[0]).toMatchObject({ number: 'CH2801234000123456789', currency: 'SEK' });
      const [statement] = accounts[0]?.statements ?? [];
      expect(statement).toMatchObject({ opening: null, closing: null, problems: [] });
      expect(statement?.lines).toHaveLength(1);
      expect(statement?.lines[0]).toMatchObject({
        amount: -20000000,
        batch: { reference: 'UXC06170000006PI00001', count: 3 },
      });
      expect(statement?.lines[0]?.batch?.details.map(({ amount, currency }) => [amount, currency])).toEqual([
        [-310, 'CHF'],
        [expect.any(Number), 'CHF'],
        [-320, 'CHF'],
      ]);
    });

    test('camt.053.001.04: Swedish crowns, of which one entry tells its euros', () => {
      const { accounts } = readSample('camt053-v4-iso-business-sample.xml');
      expect(accounts[0]?.currency).toBe('SEK');
      expect(accounts[0]?.statements.map(figures)).toEqual([
        {
          count: 3,
          credits: 13567850,
          debits: -20000000,
          opening: 50000000,
          closing: 43567850,
          problems: [],
        },
      ]);
      expect(accounts[0]?.statements[0]?.lines[1]?.batch).toMatchObject({
        reference: 'FINP-0055/001',
        count: 20,
        details: [],
      });
    });

    test('OFX 1 of a French bank: no closing tags, 42 operations', () => {
      const { accounts } = readSample('ofx-credit-mutuel-fr.ofx');
      expect(accounts).toHaveLength(1);
      expect(accounts[0]?.currency).toBe('EUR');
      const [statement] = accounts[0]?.statements ?? [];
      expect(figures(statement as FileStatement)).toMatchObject({
        count: 42,
        credits: 770798,
        debits: -2119957,
      });
      expect(new Set(statement?.lines.map(({ bankId }) => bankId)).size).toBe(42);
    });

    test('OFX 2 of three accounts: each is an account of its own', () => {
      const { accounts } = readSample('ofx-multiple-accounts.ofx');
      expect(
        accounts.map(({ number, currency, statements }) => [number, currency, statements[0]?.lines.length]),
      ).toEqual([
        ['54658222458596', 'GBP', 0],
        ['546582659855', 'GBP', 2],
        ['21252344525548', 'GBP', 1],
      ]);
      expect(sumOf(accounts.flatMap(({ statements }) => statements.flatMap(({ lines }) => lines)))).toBe(
        51472,
      );
    });

    test('OFX on one line: 8 operations', () => {
      expect(statementsOf('ofx-oneline.ofx').map(figures)).toEqual([
        { count: 8, credits: 20000, debits: -217710, opening: 207710, closing: 10000, problems: [] },
      ]);
    });

    test('CFONB120: two accounts, amounts signed by their last digit, 14 details', () => {
      const { accounts } = readSample('cfonb120-pennylane-example.txt');
      expect(accounts.map(({ number, statements }) => [number, statements.map(figures)])).toEqual([
        [
          '98765432100',
          [{ count: 3, credits: 0, debits: -5081, opening: -19040, closing: -24121, problems: [] }],
        ],
        [
          '00123456789',
          [{ count: 3, credits: 9749, debits: -2000, opening: -24121, closing: -16372, problems: [] }],
        ],
      ]);
      expect(accounts[0]?.statements[0]?.lines[0]).toMatchObject({
        bookedOn: '2019-05-16',
        counterpartyName: 'INTERNET SFR',
        endToEndId: 'OTHER REFERENCE',
        label: expect.stringContaining('PRLV SEPA TEST CABINET'),
        remittance: 'MENSUEAUHTR13133 MENSUEAUHTR13DUP',
      });
    });

    test('CFONB120: an operation outside any statement is refused with its line', () => {
      expect(refusalOf('cfonb120-pennylane-broken.txt')).toMatchObject({
        code: 'statements.cfonb-outside',
        details: { line: 1 },
      });
    });
  });
} else {
  test('sample statements absent: nothing checked', () => {
    console.warn(`Sample statements were not found in ${folder}: reading them was NOT tested.`);
    expect(existsSync(folder)).toBe(false);
  });
}
