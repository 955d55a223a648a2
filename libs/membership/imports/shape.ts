import { demand } from '@etabli/kernel';
import { limits } from './limits.js';
import type { RawTable, Table, TableRow, TableWarning } from './table.js';

const isBlank = (cell: string): boolean => cell.trim() === '';
const filled = (row: TableRow): number => row.cells.filter((cell) => !isBlank(cell)).length;

/** Finds the heading line, names every column, evens out the rows and drops the empty ones; refuses what is over limits. */
export function shapeTable(raw: RawTable, fileName: string): Table {
  const rows = raw.rows.filter((row) => filled(row) > 0);
  demand(rows.length > 0, 'import.file-is-empty', { fileName });
  const warnings = [...raw.warnings];
  const data = withoutTitles(rows, warnings);
  const width = Math.max(...widths(data));
  demand(width <= limits.columns, 'import.too-many-columns', { columns: width, limit: limits.columns });
  const columns = headings(data, width, warnings);
  demand(data.length > 0, 'import.heading-only', { fileName });
  demand(data.length <= limits.rows, 'import.too-many-rows', { limit: limits.rows });
  return {
    ...raw,
    warnings,
    columns,
    rows: data.map(({ line, cells }) => ({ line, cells: evenOut(cells, width) })),
  };
}

/** The used width of each row, without trailing blanks. Distinct, so that there are few. */
function widths(rows: TableRow[]): number[] {
  const seen = new Set<number>();
  for (const { cells } of rows) {
    let width = cells.length;
    while (width > 0 && isBlank(cells[width - 1] ?? '')) width--;
    seen.add(width);
  }
  return [...seen];
}

/** Lines with a single cell above a wider table are titles (`Liste des membres 2026`), not headings. */
function withoutTitles(rows: TableRow[], warnings: TableWarning[]): TableRow[] {
  const start = rows.slice(0, 10).findIndex((row) => filled(row) > 1);
  if (start <= 0) return [...rows];
  warnings.push({
    code: 'import.title-skipped',
    line: rows[0]?.line,
    details: { title: rows[0]?.cells.find((cell) => !isBlank(cell))?.trim() ?? '' },
  });
  return rows.slice(start);
}

/** Takes the heading line off the rows. When the first line is data already, columns are named by letter and it stays. */
function headings(rows: TableRow[], width: number, warnings: TableWarning[]): string[] {
  const first = rows[0];
  if (first && looksLikeData(first.cells)) {
    warnings.push({ code: 'import.no-heading', line: first.line, details: {} });
    return nameColumns([], width);
  }
  return nameColumns(rows.shift()?.cells ?? [], width);
}

const looksLikeData = (cells: string[]): boolean =>
  cells.some((cell) => /^\S+@\S+\.\w{2,}$/.test(cell.trim()) || /^\d{1,2}\/\d{1,2}\/\d{4}/.test(cell.trim()));

/** Every column gets a name of its own: unnamed ones take their letter, repeated ones a number. */
function nameColumns(cells: string[], width: number): string[] {
  const used = new Map<string, number>();
  return Array.from({ length: width }, (_, index) => {
    const name = (cells[index] ?? '').replace(/\s+/g, ' ').trim() || columnLetters(index);
    const times = (used.get(name) ?? 0) + 1;
    used.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

const evenOut = (cells: string[], width: number): string[] =>
  cells.length === width ? cells : Array.from({ length: width }, (_, index) => cells[index] ?? '');

/** The letters a spreadsheet gives a column: A to Z, then AA. */
const columnLetters = (index: number): string =>
  (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
