import type { Refusal } from '@etabli/kernel';
import fc from 'fast-check';
import { readCfonb120 } from './cfonb.js';
import { cfonbAmount, cfonbRecord as record } from './fixtures/cfonb.js';

const account = '12345678901';
const head = record('01', account, '010926', { amount: 100000 });
const transfer = record('04', account, '030926', {
  amount: 25000,
  value: '040926',
  label: 'VIR ATELIER',
  code: '05',
});
const payer = record('05', account, '030926', { detail: 'NPYATELIER RIVIERE' });
const motive = record('05', account, '030926', { detail: 'LCSREDEVANCE SEPTEMBRE' });
const mandate = record('05', account, '100926', { detail: 'RUMRUM-7' });
const returned = record('04', account, '100926', {
  amount: -5750,
  label: 'PRLV REJETE',
  code: 'B1',
  reason: '07',
});
const tail = record('07', account, '300926', { amount: 119250 });
const file = [head, transfer, payer, motive, returned, mandate, tail];

const refusal = (records: string[]): Pick<Refusal, 'code' | 'details'> | null => {
  try {
    readCfonb120(records.join('\r\n'));
    return null;
  } catch (error) {
    return error as Refusal;
  }
};

describe('a CFONB120 file', () => {
  test.each([
    ['one record a line', '\n'],
    ['without line breaks', ''],
  ])('%s: operations with what their details say', (_, breaks) => {
    const { accounts } = readCfonb120(file.join(breaks));
    expect(accounts).toMatchObject([{ number: account, currency: 'EUR' }]);
    expect(accounts[0]?.statements[0]).toMatchObject({
      from: '2026-09-01',
      to: '2026-09-30',
      opening: 100000,
      closing: 119250,
      problems: [],
      lines: [
        {
          bookedOn: '2026-09-03',
          valuedOn: '2026-09-04',
          amount: 25000,
          label: 'VIR ATELIER REDEVANCE SEPTEMBRE',
          counterpartyName: 'ATELIER RIVIERE',
          remittance: 'REDEVANCE SEPTEMBRE',
          returnReason: null,
        },
        { amount: -5750, valuedOn: null, mandateId: 'RUM-7', returnReason: '07' },
      ],
    });
  });

  test('whatever the amount, its overpunched digits are read back to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_147_483_647, max: 2_147_483_647 }), (cents) => {
        const line = record('04', account, '030926', { amount: cents, label: 'X' });
        const [read] = readCfonb120([head, line, tail].join('\n')).accounts[0]?.statements[0]?.lines ?? [];
        expect(read?.amount === cents).toBe(true);
      }),
    );
  });

  test('a statement that does not add up says by how much', () => {
    const [read] = readCfonb120([head, transfer, tail].join('\n')).accounts[0]?.statements ?? [];
    expect(read?.problems).toEqual([
      {
        code: 'statements.not-adding-up',
        details: { opening: 100000, movements: 25000, closing: 119250, gap: -5750 },
      },
    ]);
  });

  test.each([
    ['an operation before any statement', [transfer, head, tail], 'statements.cfonb-outside', { line: 1 }],
    ['a second statement inside the first', [head, head, tail], 'statements.cfonb-unfinished', { line: 1 }],
    ['no closing balance', [head, transfer], 'statements.cfonb-unfinished', { line: 1 }],
    ['a detail without operation', [head, payer, tail], 'statements.cfonb-detail-astray', { line: 2 }],
    [
      'another account',
      [head, transfer.replace(account, '99999999999'), tail],
      'statements.cfonb-account-differs',
      { line: 2 },
    ],
    [
      'a record nobody knows',
      [head, `09${transfer.slice(2)}`, tail],
      'statements.cfonb-record-unknown',
      { line: 2, text: '09' },
    ],
    [
      'a sign nobody knows',
      [head, transfer.replace(cfonbAmount(25000), '0000000002500Z'), tail],
      'statements.amount-unreadable',
      { line: 2 },
    ],
  ])('with %s is refused with its line', (_, records, code, details) => {
    expect(refusal(records)).toMatchObject({ code, details });
  });
});
