import { isFormulaLike, neutralise, restoreText } from '@etabli/kernel/formulas';
import { readTable } from '../imports/table.js';
import { type ExportColumn, type ExportRow, toCsv, toJson, toXlsx } from './people.js';

const columns: ExportColumn[] = [
  { key: 'name', label: 'Nom' },
  { key: 'born', label: 'Naissance', type: 'date' },
  { key: 'fee', label: 'Cotisation', type: 'amount' },
  { key: 'phone', label: 'Téléphone' },
  { key: 'tags', label: 'Étiquettes' },
  { key: 'news', label: 'Lettre' },
];
const rows: ExportRow[] = [
  {
    name: 'Éléonore « Léo » Petit',
    born: '1990-02-28',
    fee: 2050,
    phone: '+33610000001',
    tags: ['bois', 'forge'],
    news: true,
  },
  { name: '=HYPERLINK("http://exemple.org";"cliquez")', born: null, fee: null, phone: '', news: false },
];

test('CSV for French spreadsheets: mark, semicolons, CRLF, dates and amounts as people write them', () => {
  const text = Buffer.from(toCsv(rows, columns)).toString('utf8');
  expect(text).toBe(
    '\ufeffNom;Naissance;Cotisation;Téléphone;Étiquettes;Lettre\r\n' +
      'Éléonore « Léo » Petit;28/02/1990;20,50;+33610000001;bois, forge;Oui\r\n' +
      '"\'=HYPERLINK(""http://exemple.org"";""cliquez"")";;;;;Non\r\n',
  );
});

test('XLSX: real dates and numbers, texts that stay texts', async () => {
  const bytes = await toXlsx(rows, columns, 'Membres : 2026 / actifs');
  const table = await readTable(bytes, 'membres.xlsx');
  expect(table.columns).toEqual(columns.map(({ label }) => label));
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    ['Éléonore « Léo » Petit', '1990-02-28', '20.5', '+33610000001', 'bois, forge', 'Oui'],
    ['=HYPERLINK("http://exemple.org";"cliquez")', '', '', '', '', 'Non'],
  ]);
});

test('JSON: the keys of the columns, nothing more, values as they are', () => {
  const parsed: unknown = JSON.parse(toJson([{ ...rows[0], secret: 'x' }], columns));
  expect(parsed).toEqual([
    {
      name: 'Éléonore « Léo » Petit',
      born: '1990-02-28',
      fee: 2050,
      phone: '+33610000001',
      tags: ['bois', 'forge'],
      news: true,
    },
  ]);
});

test('an empty list still has its headings', async () => {
  expect(Buffer.from(toCsv([], columns)).toString('utf8')).toContain('Nom;Naissance');
  await expect(readTable(await toXlsx([], columns), 'vide.xlsx')).rejects.toMatchObject({
    code: 'import.heading-only',
  });
});

describe('cells a spreadsheet would run', () => {
  test.each(['=1+1', '+cmd|x', '-2+3', '@SUM(A1)', '\t=1', ' =1', '＝1', "'=1"])(
    '%p is neutralised, and restored',
    (text) => {
      expect(isFormulaLike(text)).toBe(true);
      expect(neutralise(text)).toBe(`'${text}`);
      expect(restoreText(neutralise(text))).toBe(text);
    },
  );

  test.each(['-5', '+33 6 10 00 00 01', '-1,50', "l'été", "'tis", 'a=b', ''])('%p is left alone', (text) => {
    expect(neutralise(text)).toBe(text);
    expect(restoreText(text)).toBe(text);
  });
});
