import { demand } from '@etabli/kernel';
import { XMLParser } from 'fast-xml-parser';
import { zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import type { Archive } from './archive.js';
import { dateText, numberText } from './cells.js';
import { limits } from './limits.js';
import type { RawTable, TableRow } from './table.js';

type Cell = string | number | boolean | Date | null;

/** Reads the first sheet that holds anything; the others are named in a warning. */
export async function readXlsx(archive: Archive): Promise<RawTable> {
  const sheets = sheetNames(archive);
  demand(sheets.length > 0, 'import.file-is-damaged');
  checkBounds(archive);
  const safe = repack(archive);
  let read = 0;
  let rows: TableRow[] = [];
  while (rows.length === 0 && read < sheets.length) rows = await readRows(safe, ++read);
  const others = sheets.filter((_, index) => index !== read - 1);
  const warnings = others.length > 0 ? [sheetWarning(sheets[read - 1] ?? '', others)] : [];
  return { rows, format: 'xlsx', warnings };
}

const sheetWarning = (sheet: string, others: string[]) => ({
  code: 'import.other-sheets',
  details: { sheet, others: others.join(', ') },
});

interface Workbook {
  workbook?: { sheets?: { sheet?: { name?: string }[] } };
}

/** Sheet names in the order of the tabs. Entities are not expanded, and the part never reaches beyond the package. */
function sheetNames(archive: Archive): string[] {
  const xml = archive['xl/workbook.xml'];
  demand(xml, 'import.file-is-damaged');
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    removeNSPrefix: true,
    isArray: (name) => name === 'sheet',
  });
  const book = parser.parse(withoutDoctype(new TextDecoder().decode(xml))) as Workbook;
  return (book.workbook?.sheets?.sheet ?? []).map(({ name }) => name ?? '');
}

const withoutDoctype = (xml: string): string => {
  demand(!/<!DOCTYPE/i.test(xml), 'import.file-is-damaged');
  return xml;
};

const rowMark = /<(?:\w+:)?row\b[^>]*?\br="(\d+)"/g;
const cellMark = /<(?:\w+:)?c\b[^>]*?\br="([A-Z]+)\d+"/g;

/** A cell far out makes a reader fill everything before it: rows and columns are bounded before any is built. */
function checkBounds(archive: Archive): void {
  for (const [name, part] of Object.entries(archive)) {
    if (!name.startsWith('xl/')) continue;
    const xml = withoutDoctype(new TextDecoder().decode(part));
    if (!name.startsWith('xl/worksheets/')) continue;
    for (const [, row = ''] of xml.matchAll(rowMark)) {
      demand(Number(row) <= 2 * limits.rows, 'import.too-many-rows', { limit: limits.rows });
    }
    for (const [, letters = ''] of xml.matchAll(cellMark)) {
      const column = columnNumber(letters);
      demand(column <= 4 * limits.columns, 'import.too-many-columns', {
        columns: column,
        limit: limits.columns,
      });
    }
  }
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** The checked parts again as a package, stored without compression: the reader below cannot inflate anything more. */
function repack(archive: Archive): ArrayBuffer {
  const bytes = zipSync(archive, { level: 0 });
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

async function readRows(file: ArrayBuffer, sheet: number): Promise<TableRow[]> {
  const data = await readSheet<string>(file, sheet, { trim: false, parseNumber: numberText });
  return (data as unknown as Cell[][]).map((cells, index) => ({
    line: index + 1,
    cells: cells.map(cellText),
  }));
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  return cell instanceof Date ? dateText(cell) : String(cell);
}
