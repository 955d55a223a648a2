import { demand, searchable } from '@etabli/kernel';
import { cutCsv } from './csv-cells.js';

/** A list of movements before anybody said what its columns are. */
export interface CsvTable {
  headings: string[];
  /** Every row after the headings, with its line in the file. */
  rows: { line: number; cells: string[] }[];
}

const date = /^(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?:[ T].*)?$/;
const amount = /^[-+−–]?\s*\d[\d\s\u00a0\u202f.,]*[-+]?\s*(?:€|EUR)?$/i;

export const looksLikeDate = (cell: string): boolean => date.test(cell.trim());
export const looksLikeAmount = (cell: string): boolean => amount.test(cell.trim()) && !looksLikeDate(cell);

/**
 * Finds the movements in a bank's CSV: what stands above the headings (name of the account, balance of the day) is left
 * out. Refuses `statements.nothing-read` when no row has a date and an amount, and what `cutCsv` refuses.
 */
export function readCsvTable(text: string): CsvTable {
  const rows = cutCsv(text).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const width = usualWidth(rows.map(({ cells }) => cells));
  const isMovement = (cells: string[]) =>
    cells.length >= width - 1 && cells.some(looksLikeDate) && cells.some(looksLikeAmount);
  const start = rows.findIndex(({ cells }) => isMovement(cells) && !isTitle(cells));
  demand(start >= 0, 'statements.nothing-read');
  const above = rows[start - 1]?.cells ?? [];
  const named = above.filter((cell) => cell.trim() !== '' && !looksLikeAmount(cell)).length >= 2;
  return {
    headings: Array.from({ length: width }, (_, at) => (named ? (above[at] ?? '').trim() : '')),
    rows: rows.slice(start),
  };
}

/** `Solde au;30/09/2026;1 234,56` stands above the list, however wide the bank makes it. */
const isTitle = ([first = '']: string[]): boolean => /^(solde|balance|total)\b/.test(searchable(first));

/** The number of cells most rows have. */
function usualWidth(rows: string[][]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || b - a);
  return most?.[0] ?? 0;
}
