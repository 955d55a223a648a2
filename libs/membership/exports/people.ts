import { decimal, type IsoDate, plainDate } from '@etabli/kernel';
import { neutralise } from '@etabli/kernel/formulas';
import { spreadsheetText } from '@etabli/kernel/spreadsheet';
import writeXlsxFile from 'write-excel-file/universal';

/** What a cell of an export may hold. Dates are `YYYY-MM-DD` texts, amounts whole cents: their column says so. */
export type ExportValue = string | number | boolean | null | string[];

export type ExportRow = Record<string, ExportValue | undefined>;

export interface ExportColumn {
  /** Key in each row. */
  key: string;
  /** Heading, in the reader's language. */
  label: string;
  /** How the value is written; plain text when absent. */
  type?: 'text' | 'date' | 'amount' | 'number';
}

/**
 * The CSV of `spreadsheetText`, dates as 31/12/2026, amounts as 20,00. Texts that a spreadsheet would run as a formula are preceded by an apostrophe.
 */
export function toCsv(rows: ExportRow[], columns: ExportColumn[]): Uint8Array {
  const body = rows.map((row) => columns.map((column) => csvCell(row[column.key], column)));
  const heading = columns.map(({ label }) => neutralise(label));
  return new TextEncoder().encode(spreadsheetText([heading, ...body]));
}

function csvCell(value: ExportValue | undefined, { type }: ExportColumn): string {
  if (typeof value === 'number') {
    return type === 'amount' ? decimal(value) : String(value).replace('.', ',');
  }
  const text = plainText(value);
  if (type === 'date' && isIsoDate(text)) return text.split('-').reverse().join('/');
  return neutralise(text.replace(/\r\n?/g, '\n'));
}

/** One sheet with a bold heading that stays in view; dates and numbers are real ones, texts never formulas. */
export async function toXlsx(
  rows: ExportRow[],
  columns: ExportColumn[],
  sheet = 'Liste',
): Promise<Uint8Array> {
  const heading = columns.map(({ label }) => ({ value: label, type: String, fontWeight: 'bold' as const }));
  const body = rows.map((row) => columns.map((column) => xlsxCell(row[column.key], column)));
  const blob = await writeXlsxFile([heading, ...body], {
    sheet: sheet.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
    stickyRowsCount: 1,
    columns: columns.map(({ label, type }) => ({
      width: type ? 14 : Math.min(40, Math.max(14, label.length + 2)),
    })),
  }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function xlsxCell(value: ExportValue | undefined, { type }: ExportColumn) {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') {
    return type === 'amount'
      ? { value: value / 100, type: Number, format: '#,##0.00' }
      : { value, type: Number };
  }
  const text = plainText(value);
  if (type === 'date' && isIsoDate(text)) {
    return { value: new Date(`${text}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
  }
  return { value: text, type: String };
}

/** Objects under the keys of the columns, values as they are (dates ISO, amounts in cents), readable by people too. */
export const toJson = (rows: ExportRow[], columns: ExportColumn[]): string =>
  `${JSON.stringify(
    rows.map((row) => Object.fromEntries(columns.map(({ key }) => [key, row[key] ?? null]))),
    null,
    2,
  )}\n`;

function plainText(value: ExportValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'Oui' : 'Non';
  return Array.isArray(value) ? value.join(', ') : String(value);
}

function isIsoDate(text: string): text is IsoDate {
  try {
    return plainDate(text).toString() === text;
  } catch {
    return false;
  }
}
