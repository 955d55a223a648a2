import type { Locale } from '@etabli/kernel';
import type { PackFacts } from './pack.types.js';
import { type PackTable, packTables } from './pack-tables.js';
import { packWords } from './pack-words.js';

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
  return [...packTables(facts, locale), standingTable(facts, locale)].map(({ title, columns, rows }) => ({
    name: sheetName(title === packWords[locale].inKind ? packWords[locale].inKindPage : title),
    widths: columns.map((_, at) => ({ width: at === 0 ? 44 : 18 })),
    rows: [
      columns.map((column) => text(column, true)),
      ...rows.map(({ cells, sum }) => cells.map((cell) => cellOf(cell, sum ?? false))),
    ],
  }));
}

/** Who is in good standing and who is not, by name: for the list of electors, never for the paper that goes round. */
function standingTable({ members }: PackFacts, locale: Locale): PackTable {
  const { column, standing: title, inGoodStanding } = packWords[locale];
  return {
    title,
    columns: [column.member, column.standing],
    rows: members.map((one) => ({ cells: [one.name, one.inGoodStanding ? inGoodStanding : ''] })),
  };
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

/** A spreadsheet refuses some signs in the name of a page, and more than 31 characters: what explains a title is left out. */
const sheetName = (title: string): string =>
  title
    .replace(/\s?: .*$/u, '')
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 31)
    .trim();
