import { decodeText, demand, Refusal } from '@etabli/kernel';
import type { BankFile } from '../../rules/statements/bank-file.js';
import { readCamt } from './camt.js';
import { readCfonb120 } from './cfonb.js';
import { readCsvStatement } from './csv.js';
import { type CsvMapping, proposeCsvMapping } from './csv-mapping.js';
import { type CsvTable, readCsvTable } from './csv-table.js';
import { readOfx } from './ofx.js';

/** How many lines one file may bring. */
export const MOST_LINES = 50_000;

/** A file read, or a list whose columns somebody must name first. */
export interface ReadStatements {
  /** Null while a list cannot be read as the mapping says; `reason` tells why. */
  file: BankFile | null;
  reason: Refusal | null;
  /** For a list only: what it holds, and how it was or would be read. */
  csv: { table: CsvTable; mapping: CsvMapping } | null;
}

/**
 * Reads a file of a bank, whose format is found from its content: CAMT.053 and .054, OFX, CFONB120, or a CSV list by a
 * mapping.
 *
 * @param mapping for a list: how its columns were named before; guessed when there is none for these headings
 * Refuses `statements.file-is-…` what is no statement, `statements.too-many-lines`, and what each reader refuses.
 */
export function readStatements(
  bytes: Uint8Array,
  mapping: (headings: string[]) => CsvMapping | null = () => null,
): ReadStatements {
  demand(bytes.byteLength > 0, 'statements.nothing-read');
  refuseStrangers(bytes);
  const { text } = decodeText(bytes);
  const reader = readerOf(text);
  if (reader) return { file: limited(reader(text)), reason: null, csv: null };
  const table = readCsvTable(text);
  const csv = { table, mapping: mapping(table.headings) ?? proposeCsvMapping(table) };
  try {
    return { file: limited(readCsvStatement(table, csv.mapping)), reason: null, csv };
  } catch (error) {
    if (error instanceof Refusal) return { file: null, reason: error, csv };
    throw error;
  }
}

function readerOf(text: string): ((text: string) => BankFile) | null {
  const start = text.trimStart();
  if (/^OFXHEADER/i.test(start) || /<OFX>/i.test(start.slice(0, 4000))) return readOfx;
  if (/^<(\?xml|Document)\b/i.test(start)) return readCamt;
  if (/^0[1457]\d{5}/.test(start) && (start.split(/\r?\n/)[0]?.length ?? 0) >= 104) return readCfonb120;
  refuseText(start);
  return null;
}

/** Files that are no text at all. */
function refuseStrangers(bytes: Uint8Array): void {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (start.startsWith('%PDF')) throw new Refusal('statements.file-is-pdf');
  if (start.startsWith('PK') || start.startsWith('\u00d0\u00cf'))
    throw new Refusal('statements.file-is-spreadsheet');
}

/** Text that is something else than a statement read here. */
function refuseText(start: string): void {
  if (/^(<!doctype html|<html)/i.test(start)) throw new Refusal('statements.file-is-web-page');
  if (/^!Type:/i.test(start)) throw new Refusal('statements.file-is-qif');
  if (/^(\{1:|:20:)/.test(start)) throw new Refusal('statements.file-is-mt940');
}

function limited(file: BankFile): BankFile {
  const count = file.accounts
    .flatMap(({ statements }) => statements)
    .reduce((sum, { lines }) => sum + lines.length, 0);
  demand(count <= MOST_LINES, 'statements.too-many-lines', { limit: MOST_LINES });
  return file;
}
