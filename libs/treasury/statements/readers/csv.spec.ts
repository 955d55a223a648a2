import type { FileStatement } from '../../rules/statements/bank-file.js';
import { readStatements } from './read.js';

/** Bytes of a text as old banks write it. */
const cp1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0)));

const read = (text: string | Uint8Array) =>
  readStatements(typeof text === 'string' ? Buffer.from(text) : text);

const statement = (text: string | Uint8Array): FileStatement => {
  const { file, reason } = read(text);
  if (!file) throw reason ?? new Error('not read');
  return file.accounts[0]?.statements[0] as FileStatement;
};

const lines = (text: string | Uint8Array) =>
  statement(text).lines.map(({ place, bookedOn, amount, label }) => [place, bookedOn, amount, label]);

describe('a bank’s list', () => {
  test('cp1252, semicolons, a preamble, debit and credit apart, thousands with a space', () => {
    const text = [
      'Compte courant n° 12345678901;;;;',
      'Solde au;30/09/2026;1 192,50 €;;',
      '',
      'Date;Date de valeur;Libellé;Débit euros;Crédit euros',
      '03/09/2026;04/09/2026;VIR Atelier Rivière;;1 250,00',
      '10/09/2026;10/09/2026;PRLV rejeté;-57,50;',
    ].join('\r\n');
    expect(lines(cp1252(text))).toEqual([
      [5, '2026-09-03', 125000, 'VIR Atelier Rivière'],
      [6, '2026-09-10', -5750, 'PRLV rejeté'],
    ]);
  });

  test('BOM, commas, ISO dates, decimal points, quotes that hold a comma and a line break', () => {
    const text =
      '\ufeffDate,Description,Amount,Currency\n2026-09-03,"Atelier, rent\nSeptember","1,250.00",EUR\n2026-09-10,Return,-57.5,EUR\n';
    expect(lines(text)).toEqual([
      [2, '2026-09-03', 125000, 'Atelier, rent September'],
      [4, '2026-09-10', -5750, 'Return'],
    ]);
    expect(read(text).file?.accounts[0]?.currency).toBe('EUR');
  });

  test('without headings, columns are found by what they hold', () => {
    expect(lines('03/09/26;VIR Atelier;250,00\n10/09/26;PRLV;-57,50\n')).toEqual([
      [1, '2026-09-03', 25000, 'VIR Atelier'],
      [2, '2026-09-10', -5750, 'PRLV'],
    ]);
  });

  test.each([
    ['oldest first', ['03/09/2026;A;250,00;1250,00', '10/09/2026;B;-57,50;1192,50'], [100000, 119250, []]],
    ['latest first', ['10/09/2026;B;-57,50;1192,50', '03/09/2026;A;250,00;1250,00'], [100000, 119250, []]],
    [
      'astray',
      ['03/09/2026;A;250,00;1250,00', '10/09/2026;B;-57,50;1000,00', '11/09/2026;C;1,00;1001,00'],
      [100000, 100100, ['statements.csv-balance-astray', 'statements.not-adding-up']],
    ],
  ])(
    'a column of balances, %s, gives the opening and the closing one',
    (_, rows, [opening, closing, codes]) => {
      const { problems, ...rest } = statement(['Date;Libellé;Montant;Solde', ...rows].join('\n'));
      expect(rest).toMatchObject({ opening, closing });
      expect(problems.map(({ code }) => code)).toEqual(codes);
    },
  );

  test('a total under the list is told, not taken for a movement', () => {
    const { lines: read, problems } = statement('Date;Libellé;Montant\n03/09/2026;A;250,00\n;Total;250,00\n');
    expect(read).toHaveLength(1);
    expect(problems).toEqual([
      { code: 'statements.csv-line-aside', details: { line: 3, text: 'Total · 250,00' } },
    ]);
  });

  test('an ambiguous thousand is never rounded: less than a cent is refused with its line', () => {
    expect(read('Date;Libellé;Montant\n03/09/2026;A;1,234\n').reason).toMatchObject({
      code: 'statements.amount-fraction',
      details: { line: 2 },
    });
  });

  test.each([
    [
      'no label',
      'a;b\n03/09/2026;250,00\n04/09/2026;1,00\n',
      'statements.csv-column-needed',
      { role: 'label' },
    ],
    [
      'a debit and a credit',
      'Date;Libellé;Débit;Crédit\n03/09/2026;A;1,00;2,00\n',
      'statements.csv-both-sides',
      { line: 2 },
    ],
    [
      'no such day',
      'Date;Libellé;Montant\n31/09/2026;A;1,00\n',
      'statements.date-unreadable',
      { line: 2, text: '31/09/2026' },
    ],
    [
      'two currencies',
      'Date;Libellé;Montant;Devise\n03/09/2026;A;1,00;EUR\n04/09/2026;A;1,00;USD\n',
      'statements.currency-mixed',
      { line: 3, other: 'USD' },
    ],
  ])('with %s is not read yet, saying why', (_, text, code, details) => {
    expect(read(text)).toMatchObject({ file: null, reason: { code, details } });
  });

  test.each([
    ['statements.file-is-pdf', '%PDF-1.7 …'],
    ['statements.file-is-spreadsheet', 'PK\u0003\u0004'],
    ['statements.file-is-web-page', '<!DOCTYPE html><html></html>'],
    ['statements.file-is-qif', '!Type:Bank\nD03/09/2026\n'],
    ['statements.file-is-mt940', ':20:STMT\n:25:123\n'],
    ['statements.csv-quote-open', 'Date;Libellé;Montant\n03/09/2026;"A;250,00\n'],
    ['statements.nothing-read', 'Bonjour'],
    ['statements.nothing-read', ''],
  ])('%s', (code, text) => {
    expect(() => read(text)).toThrow(code);
  });
});
