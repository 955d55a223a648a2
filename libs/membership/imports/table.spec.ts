import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '@etabli/kernel';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { toCsv } from '../exports/people.js';
import { limits } from './limits.js';
import { readTable } from './table.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const fixture = (name: string) => readFileSync(join(process.cwd(), 'libs/membership/imports/fixtures', name));
const read = (text: string | Uint8Array, name = 'liste.csv') =>
  readTable(typeof text === 'string' ? utf8(text) : text, name);

const refusal = async (bytes: Uint8Array | string): Promise<string> =>
  read(bytes).then(
    () => 'read',
    (error: unknown) => (error instanceof Refusal ? error.code : `thrown: ${error}`),
  );

describe('delimited text', () => {
  test.each([
    ['semicolon', ';'],
    ['comma', ','],
    ['tab', '\t'],
    ['bar', '|'],
  ])('%s', async (_, delimiter) => {
    const table = await read(`${['Nom', 'Ville'].join(delimiter)}\r\n${['Essai', 'Crest'].join(delimiter)}`);
    expect(table.delimiter).toBe(delimiter);
    expect(table.columns).toEqual(['Nom', 'Ville']);
    expect(table.rows).toEqual([{ line: 2, cells: ['Essai', 'Crest'] }]);
  });

  test('commas inside amounts and names do not pass for the delimiter', async () => {
    const table = await read('Nom, prénom;Montant\nEssai, Noé;20,00\nFictif, Zoé;10,00\n');
    expect(table.columns).toEqual(['Nom, prénom', 'Montant']);
  });

  test('Excel’s own first line names the delimiter and is not data', async () => {
    const table = await read('sep=,\nNom,Ville\nEssai,Crest\n');
    expect(table.rows).toEqual([{ line: 3, cells: ['Essai', 'Crest'] }]);
  });

  test('line breaks in quotes and empty lines keep true line numbers', async () => {
    const table = await read('Nom;Note\r\nEssai;"un\r\ndeux ""trois"""\r\n\r\n;;\r\nFictif;x\r\n');
    expect(table.rows).toEqual([
      { line: 2, cells: ['Essai', 'un\ndeux "trois"'] },
      { line: 6, cells: ['Fictif', 'x'] },
    ]);
  });

  test('short rows are filled, long ones get a lettered column, repeated headings are told apart', async () => {
    const table = await read('Nom;Tel;Tel\nA;1;2;3\nB\n');
    expect(table.columns).toEqual(['Nom', 'Tel', 'Tel (2)', 'D']);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['A', '1', '2', '3'],
      ['B', '', '', ''],
    ]);
  });

  test('a file without headings keeps its first line', async () => {
    const table = await read('Essai;noe@example.org\nFictif;zoe@example.org\n');
    expect(table.columns).toEqual(['A', 'B']);
    expect(table.rows).toHaveLength(2);
    expect(table.warnings).toEqual([expect.objectContaining({ code: 'import.no-heading' })]);
  });
});

describe('encodings', () => {
  const text = 'Nom;Ville\nÉléonore;Crêt à l’œuvre\n';
  const bytesOf = (bytes: number[]) => Uint8Array.from(bytes);

  test('UTF-8 with and without its mark', async () => {
    for (const bytes of [utf8(text), utf8(`\ufeff${text}`)]) {
      const table = await read(bytes);
      expect(table).toMatchObject({ encoding: 'utf-8', columns: ['Nom', 'Ville'] });
      expect(table.rows[0]?.cells).toEqual(['Éléonore', 'Crêt à l’œuvre']);
    }
  });

  test('UTF-16, as Excel’s « Texte Unicode »', async () => {
    const table = await read(Buffer.from(`\ufeff${text}`, 'utf16le'));
    expect(table).toMatchObject({ encoding: 'utf-16le', columns: ['Nom', 'Ville'] });
  });

  test('Windows-1252, with its own œ and ’', async () => {
    const table = await read(fixture('galette-windows-1252.csv'));
    expect(table).toMatchObject({ encoding: 'windows-1252', delimiter: ';', format: 'csv' });
    expect(table.rows[0]?.cells.slice(0, 5)).toEqual([
      'ŒUVRARD',
      'Éléonore',
      '',
      '14/07/1981',
      '3, rue de l’Église',
    ]);
  });

  test('old Macintosh accents', async () => {
    const table = await read(
      bytesOf([...Buffer.from('Nom;V\nN'), 0x8e, ...Buffer.from('e;Bi'), 0x8f, ...Buffer.from('re\n')]),
    );
    expect(table.encoding).toBe('macintosh');
    expect(table.rows[0]?.cells).toEqual(['Née', 'Bière']);
  });

  test('every Latin-1 letter survives', async () => {
    const letters = Array.from({ length: 64 }, (_, index) => 0xc0 + index);
    const table = await read(bytesOf([...Buffer.from('Nom;V\nx;'), ...letters]));
    expect(table.rows[0]?.cells[1]).toBe(String.fromCodePoint(...letters));
  });

  test('a stray byte in UTF-8 and accents damaged by another program are reported by line', async () => {
    const stray = await read(bytesOf([...utf8('Nom;V\néèàçùê;é\nx;'), 0xe9]));
    expect(stray).toMatchObject({
      encoding: 'utf-8',
      warnings: [{ code: 'import.unreadable-characters', line: 3 }],
    });
    const garbled = await read('Nom;Ville\nNoÃ©mie;Die\n');
    expect(garbled.warnings).toEqual([{ code: 'import.garbled-accents', line: 2, details: {} }]);
  });
});

describe('workbooks', () => {
  test('XLSX: dates as ISO, numbers without noise, texts as they are, true lines, other sheets named', async () => {
    const table = await readTable(fixture('tableur.xlsx'), 'tableur.xlsx');
    expect(table.rows).toEqual([
      { line: 2, cells: ['Noé', 'Essai', '0610000001', '1000', '1990-02-28', '2026-01-05 09:12', '0.3'] },
      { line: 4, cells: ['Zoé', 'Fictif', '610000002', '26400', '', '', '20'] },
    ]);
    expect(table.warnings).toEqual([
      { code: 'import.other-sheets', details: { sheet: 'Adhérents', others: 'Calculs' } },
    ]);
  });

  test('ODS: repeated cells and rows, spans, counted spaces, comments, title above the headings', async () => {
    const table = await readTable(fixture('tableur.ods'), 'tableur.ods');
    expect(table.columns).toEqual([
      'Prénom',
      'Nom',
      'Adresse',
      'Code postal',
      'Ville',
      'Date de naissance',
      'Cotisation',
    ]);
    expect(table.rows).toEqual([
      {
        line: 5,
        cells: ['Zoé', 'Durand-Petit', '7 rue  Haute\nbât. B', '1000', 'Crest', '1990-02-28', '20.1'],
      },
      { line: 9, cells: ['Idem', 'Idem', '', '', 'Die', '', ''] },
    ]);
    expect(table.warnings.map(({ code }) => code)).toEqual(['import.other-sheets', 'import.title-skipped']);
  });
});

describe('what is not a list says why', () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
  const ole = (name: string) =>
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(512), Buffer.from(name, 'utf16le')]);
  const zip = (parts: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
  const encryptedOds = { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '???' };

  test.each<[string, Uint8Array | string, string]>([
    ['nothing', '', 'import.file-is-empty'],
    ['blank lines', ' \r\n\r\n', 'import.file-is-empty'],
    ['only delimiters', ';;\n;;\n', 'import.file-is-empty'],
    ['headings alone', 'Nom;Prénom\n', 'import.heading-only'],
    ['a PDF', '%PDF-1.7\n', 'import.file-is-pdf'],
    ['a picture', png, 'import.file-is-image'],
    ['an old workbook', ole('Workbook'), 'import.file-is-old-xls'],
    ['an encrypted workbook', ole('EncryptedPackage'), 'import.file-is-protected'],
    [
      'an encrypted ODS',
      zip({ ...encryptedOds, 'META-INF/manifest.xml': '<manifest:encryption-data/>' }),
      'import.file-is-protected',
    ],
    ['a page saved as .xls', '<html><table><tr><td>Nom</td></tr></table>', 'import.file-is-web-page'],
    ['a Numbers document', zip({ 'Index/Document.iwa': 'x' }), 'import.file-is-numbers'],
    ['a text document', zip({ 'word/document.xml': '<w/>' }), 'import.file-is-other'],
    ['bytes of anything', Uint8Array.from([65, 0, 2, 0, 3]), 'import.file-is-other'],
    ['an unclosed quote', 'Nom;Note\nA;x\nB;"y\nC;z\n', 'import.unclosed-quote'],
    ['a truncated workbook', fixture('tableur.xlsx').subarray(0, 3000), 'import.file-is-damaged'],
    [
      'a damaged workbook',
      zip({ 'xl/workbook.xml': '<workbook><sheets><sheet name="a"/></sheets></workbook>' }),
      'import.file-is-damaged',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(await refusal(bytes)).toBe(code);
  });
});

describe('bounds', () => {
  test('bytes, rows and columns', async () => {
    expect(await refusal(new Uint8Array(limits.bytes + 1))).toBe('import.file-too-large');
    expect(await refusal(`a;b\n${'x;y\n'.repeat(limits.rows + 1)}`)).toBe('import.too-many-rows');
    expect((await read(`a;b\n${'x;y\n'.repeat(limits.rows)}`)).rows).toHaveLength(limits.rows);
    expect(await refusal(`${'a;'.repeat(limits.columns + 1)}b\n`.repeat(2))).toBe('import.too-many-columns');
  });

  const ods = (body: string) =>
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'META-INF/manifest.xml': strToU8('<m/>'),
      'content.xml': strToU8(`${body}`),
    });
  const sheet = (rows: string) => `<table:table table:name="a">${rows}</table:table>`;
  const filled = '<text:p>x</text:p></table:table-cell>';

  test('ODS that repeats a filled cell or row without end', async () => {
    const wide = `<table:table-row><table:table-cell table:number-columns-repeated="999999999">${filled}</table:table-row>`;
    expect(await refusal(ods(sheet(wide)))).toBe('import.too-many-columns');
    const tall = `<table:table-row table:number-rows-repeated="999999999"><table:table-cell>${filled}</table:table-row>`;
    expect(await refusal(ods(sheet(tall)))).toBe('import.too-many-rows');
  });

  test('a document type, and with it entities, is refused', async () => {
    const entities = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>';
    expect(await refusal(ods(entities + sheet('')))).toBe('import.file-is-damaged');
    const book = `${entities}<workbook><sheets><sheet name="a"/></sheets></workbook>`;
    expect(await refusal(zipSync({ 'xl/workbook.xml': strToU8(book) }))).toBe('import.file-is-damaged');
  });

  test('XLSX with one cell at the far end', async () => {
    const far = (ref: string, row: string) =>
      zipSync({
        'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="a" r:id="r1"/></sheets></workbook>'),
        'xl/worksheets/sheet1.xml': strToU8(
          `<worksheet><sheetData><row r="${row}"><c r="${ref}" t="str"><v>x</v></c></row></sheetData></worksheet>`,
        ),
      });
    expect(await refusal(far('A999999999', '999999999'))).toBe('import.too-many-rows');
    expect(await refusal(far('ZZZZZ1', '1'))).toBe('import.too-many-columns');
  });

  test('a package that unpacks to too much, or lies about its size', async () => {
    const zeros = new Uint8Array(limits.unpackedBytes / 2 + 1);
    const bomb = zipSync({ 'xl/workbook.xml': zeros, 'xl/worksheets/sheet1.xml': zeros }, { level: 1 });
    expect(await refusal(bomb)).toBe('import.unpacked-too-large');
    const liar = zipSync({ 'xl/workbook.xml': new Uint8Array(100_000) });
    const view = new DataView(liar.buffer, liar.byteOffset, liar.byteLength);
    for (let at = 0; at + 46 < liar.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect(await refusal(liar)).toBe('import.file-is-damaged');
  }, 20_000);
});

test('any table written as CSV is read back the same, formulas, quotes, breaks and delimiters included', async () => {
  const tricky = fc.constantFrom(
    '=1+1',
    '@x',
    "'=1",
    '-2',
    '+33 6 10',
    'a;b',
    '"',
    '""',
    'a\nb',
    "'",
    '\t',
    ' é ',
    '|,;',
  );
  const letters = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\r\n?|\0/g, ' '));
  const cell = fc.oneof(
    tricky,
    letters,
    fc.tuple(tricky, letters).map(([a, b]) => a + b),
  );
  const rows = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
    );
  await fc.assert(
    fc.asyncProperty(rows, async (cells) => {
      const kept = cells.filter((row) => row.some((text) => text.trim() !== ''));
      fc.pre(kept.length > 0);
      const columns = (cells[0] ?? []).map((_, index) => ({ key: `k${index}`, label: `Titre ${index}` }));
      const written = toCsv(
        cells.map((row) => Object.fromEntries(row.map((text, index) => [`k${index}`, text]))),
        columns,
      );
      const table = await readTable(written, 'liste.csv');
      expect(table.columns).toEqual(columns.map(({ label }) => label));
      expect(table.rows.map((row) => row.cells)).toEqual(kept);
    }),
    { numRuns: 300 },
  );
});
