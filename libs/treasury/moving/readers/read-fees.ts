import { demand, Refusal, searchable } from '@etabli/kernel';
import { askedCents, type FeeFile, type FeeLine, type UnreadLine } from '../../rules/moving/fee-line.js';
import { type Cells, type ToolReader, toolReaders } from './tools.js';

/** A list as any reader of tables gives it. */
export interface ListedTable {
  columns: readonly string[];
  rows: readonly { line: number; cells: readonly string[] }[];
}

/**
 * Reads a list of fees of another tool, told by its headings. A line that cannot be read is a problem of its own and stops
 * no other; an order that was not carried out is skipped, and said.
 *
 * Refuses `carry.tool-unknown` when the headings are of no tool known here.
 */
export function readFees({ columns, rows }: ListedTable): FeeFile {
  const headings = columns.map(searchable);
  const reader = toolReaders.find(({ needs }) => needs.every((names) => placeOf(headings, names) >= 0));
  demand(reader, 'carry.tool-unknown');
  const file: FeeFile = { tool: reader.tool, lines: [], skipped: [], problems: [] };
  for (const { line, cells } of rows) {
    const cell = (names: readonly string[]): string => cells[placeOf(headings, names)]?.trim() ?? '';
    readLine(file, reader, line, { cell, where: { line } });
  }
  return file;
}

function readLine(file: FeeFile, reader: ToolReader, line: number, cells: Cells): void {
  try {
    const skipped = reader.skips?.(cells);
    if (skipped) file.skipped.push({ line, code: 'carry.line-skipped', details: { status: skipped } });
    else file.lines.push(checked({ line, ...reader.read(cells) }));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    file.problems.push({ line, code: error.code, details: error.details as UnreadLine['details'] });
  }
}

/** Refuses `carry.discount` and `carry.period`. */
function checked(line: FeeLine): FeeLine {
  demand(line.priceCents >= 0 && line.discountCents >= 0 && askedCents(line) >= 0, 'carry.discount');
  demand(line.to === null || line.to >= line.from, 'carry.period');
  return line;
}

const placeOf = (headings: readonly string[], names: readonly string[]): number =>
  headings.findIndex((heading) => names.includes(heading));
