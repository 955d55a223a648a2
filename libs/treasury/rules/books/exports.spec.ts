import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decimal } from '@etabli/kernel';
import fc from 'fast-check';
import { faultsOfFec } from '../testing/fec-check.js';
import { balancesOf, ledgers } from '../testing/ledgers.js';
import { allocateResult } from './closing.js';
import type { ExportedEntry } from './entries.js';
import { fec, fecName, latin9 } from './fec.js';
import { hledger } from './plain-text.js';

const rent: ExportedEntry = {
  journal: 'VE',
  journalName: 'Appels',
  number: 1,
  date: '2026-03-01',
  label: 'Loyer de mars ; atelier — Œuvre',
  voucher: 'RDV-7K4M-2',
  voucherDate: '2026-03-01',
  recordedOn: '2026-03-02',
  lines: [
    {
      account: '411',
      accountName: 'Usagers',
      person: { code: 'M012', name: 'Zoé Durand' },
      debitCents: 123_450,
      creditCents: 0,
    },
    {
      account: '706',
      accountName: 'Redevances',
      person: null,
      debitCents: 0,
      creditCents: 123_450,
    },
  ],
};

describe('file of accounting entries (LPF art. A47 A-1)', () => {
  test('is what an inspector’s program reads', () => {
    const text = new TextDecoder('iso-8859-15').decode(fec([rent]));
    expect(text.split('\r\n')[1]).toBe(
      'VE\tAppels\t1\t20260301\t411\tUsagers\tM012\tZoé Durand\tRDV-7K4M-2\t20260301\t' +
        'Loyer de mars ; atelier - Œuvre\t1234,50\t0,00\t\t\t20260302\t\t',
    );
    expect(faultsOfFec(fec([rent]))).toEqual({ faults: [], lines: 2, entries: 1, debit: 123_450n });
  });

  test('bears the SIREN and the last day of the year', () => {
    expect(fecName('123 456 782', '2025-12-31')).toBe('123456782FEC20251231.txt');
    expect(fecName(null, '2026-08-31')).toBe('000000000FEC20260831.txt');
  });

  test('writes each character in its byte, or the nearest', () => {
    expect([...latin9('é€œŒ½')]).toEqual([0xe9, 0xa4, 0xbd, 0xbc, 0x3f]);
    expect([...latin9('ő’ 🙂')]).toEqual([0x6f, 0x27, 0x20, 0x3f]);
  });

  test('whatever the books, has no fault and every cent', () => {
    fc.assert(
      fc.property(ledgers, (entries) => {
        const told = faultsOfFec(fec(entries));
        expect(told.faults).toEqual([]);
        expect(told.debit).toBe(BigInt(balancesOf(entries).reduce((sum, one) => sum + one.debitCents, 0)));
      }),
    );
  });

  test('the check finds what is wrong', () => {
    const [first, second] = rent.lines as [ExportedEntry['lines'][0], ExportedEntry['lines'][0]];
    const off = { ...rent, label: '', lines: [first, { ...second, creditCents: 1 }] };
    expect(faultsOfFec(fec([off])).faults).toEqual([
      'line 2: column 11 is empty',
      'line 3: column 11 is empty',
      'entry VE 1 is off by 123449 cents',
    ]);
  });

  const sample = join(
    import.meta.dirname,
    '../../../../../shared/data/treasury/fec-valid-123456782FEC20251231.txt',
  );
  const there = existsSync(sample);
  test(`the check agrees on a file made elsewhere${there ? '' : ' (absent here, nothing was read)'}`, () => {
    if (!there) return;
    expect(faultsOfFec(readFileSync(sample))).toEqual({ faults: [], lines: 10, entries: 4, debit: 261_200n });
  });
});

describe('journal in plain text', () => {
  test('one transaction an entry', () => {
    expect(hledger([rent])).toContain(
      '2026-03-01 * (VE-1) Loyer de mars   atelier — Œuvre  ; voucher: RDV-7K4M-2\n' +
        '    assets:411 Usagers:M012 Zoé Durand  1234.50 EUR\n' +
        '    revenues:706 Redevances  -1234.50 EUR\n',
    );
  });

  const version = spawnSync('hledger', ['--version'], { encoding: 'utf8' }).stdout;
  test(`hledger finds the same trial balance${version ? '' : ' (not on this machine, nothing was asked)'}`, () => {
    if (!version) return;
    const [entries] = fc.sample(ledgers, { numRuns: 1, seed: 47 });
    const read = execFileSync(
      'hledger',
      ['-f', '-', 'balance', '--flat', '--empty', '-O', 'csv', '--depth', '2'],
      {
        input: hledger(entries ?? []),
        encoding: 'utf8',
      },
    );
    const theirs = [...read.matchAll(/^"\w+:(\d+) [^"]*","(-?[\d.]+)(?: EUR)?"$/gm)];
    const told = Object.fromEntries(theirs.map(([, number = '', amount = '']) => [number, amount]));
    const ours = balancesOf(entries ?? []).map((one) => [
      one.number,
      decimal(one.debitCents - one.creditCents, '.'),
    ]);
    expect(Object.keys(told)).toHaveLength(ours.length);
    for (const [number = '', amount] of ours)
      expect([number, Number(told[number])]).toEqual([number, Number(amount)]);
  });
});

describe('allocating a result', () => {
  test('a surplus leaves 120, a deficit 129, and all of it goes somewhere', () => {
    expect(
      allocateResult(900, [
        { number: '1068', cents: 600 },
        { number: '110', cents: 300 },
      ]),
    ).toEqual([
      { number: '120', personId: null, debitCents: 900, creditCents: 0 },
      { number: '1068', personId: null, debitCents: 0, creditCents: 600 },
      { number: '110', personId: null, debitCents: 0, creditCents: 300 },
    ]);
    expect(allocateResult(-900, [{ number: '119', cents: -900 }])).toEqual([
      { number: '129', personId: null, debitCents: 0, creditCents: 900 },
      { number: '119', personId: null, debitCents: 900, creditCents: 0 },
    ]);
    expect(() => allocateResult(900, [{ number: '110', cents: 899 }])).toThrow(RangeError);
    expect(() => allocateResult(0, [])).toThrow(RangeError);
  });
});
