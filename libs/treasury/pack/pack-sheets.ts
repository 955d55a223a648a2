import type { Locale } from '@etabli/kernel';
import type { PackFacts } from './pack.types.js';
import { packTables } from './pack-tables.js';

type SheetCell = {
  value: string | number;
  type: typeof String | typeof Number;
  format?: string;
  fontWeight?: 'bold';
};

/** A page of the workbook: its name, as a spreadsheet takes it, and its rows. */
export interface Sheet {
  name: string;
  rows: (SheetCell | null)[][];
  widths: { width: number }[];
}

/** The tables of the pack as pages of a workbook, amounts as numbers of euros that a sheet can add up. */
export function packSheets(facts: PackFacts, locale: Locale): Sheet[] {
  return packTables(facts, locale).map(({ title, columns, rows }) => ({
    name: sheetName(title),
    widths: columns.map((_, at) => ({ width: at === 0 ? 44 : 18 })),
    rows: [
      columns.map((column) => text(column, true)),
      ...rows.map(({ cells, sum }) => cells.map((cell) => cellOf(cell, sum ?? false))),
    ],
  }));
}

const text = (value: string, bold: boolean): SheetCell => ({
  value,
  type: String,
  ...(bold ? { fontWeight: 'bold' as const } : {}),
});

function cellOf(cell: string | number | null, bold: boolean): SheetCell | null {
  if (cell === null) return null;
  if (typeof cell === 'string') return text(cell, bold);
  return { ...text('', bold), value: cell / 100, type: Number, format: '#,##0.00' };
}

/** A spreadsheet refuses some signs in the name of a page, and more than 31 characters. */
const sheetName = (title: string): string =>
  title
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 31)
    .trim();
