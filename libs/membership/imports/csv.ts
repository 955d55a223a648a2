import { decodeText, demand, Refusal } from '@etabli/kernel';
import { restoreText } from '@etabli/kernel/formulas';
import Papa from 'papaparse';
import { limits } from './limits.js';
import type { RawTable, TableRow, TableWarning } from './table.js';

/** Semicolon first: in a tie it wins, because French files use the comma inside numbers and names. */
const delimiters = [';', '\t', '|', ','];

/** Reads delimited text. Refuses `import.unclosed-quote` and more rows than `limits.rows`. */
export function readCsv(bytes: Uint8Array): RawTable {
  const { text, encoding, damaged } = decodeText(bytes);
  const { body, delimiter, skippedLines } = declaredDelimiter(text.replace(/\r\n?/g, '\n'));
  const parsed = Papa.parse<string[]>(body, {
    delimiter: delimiter ?? findDelimiter(body),
    newline: '\n',
    preview: limits.rows + 2,
  });
  const rows = numberLines(parsed.data, 1 + skippedLines);
  const warnings = quoteWarnings(parsed.errors, rows);
  if (damaged) warnings.push(damageWarning(rows));
  const garbled = rows.find((row) => row.cells.some(isGarbled));
  if (garbled) warnings.push({ code: 'import.garbled-accents', line: garbled.line, details: {} });
  return { rows, format: 'csv', encoding, delimiter: parsed.meta.delimiter, warnings };
}

/** A first line `sep=;` is Excel's own way of naming the delimiter; it is not data. */
function declaredDelimiter(text: string): { body: string; delimiter?: string; skippedLines: number } {
  const match = /^"?sep=([,;|\t])"?\n/i.exec(text);
  if (!match) return { body: text, skippedLines: 0 };
  return { body: text.slice(match[0].length), delimiter: match[1], skippedLines: 1 };
}

/** The delimiter under which most rows are as wide as the widest of the first ones; among equals, the one that cuts most. */
function findDelimiter(body: string): string {
  let best = { delimiter: ';', alike: 0, width: 1 };
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(body, { delimiter, newline: '\n', preview: 100 });
    const rows = data.filter((cells) => cells.some((cell) => cell.trim() !== ''));
    const width = Math.max(...rows.slice(0, 5).map((cells) => cells.length));
    const alike = rows.filter((cells) => cells.length === width).length / rows.length;
    if (width > 1 && (alike > best.alike || (alike === best.alike && width > best.width))) {
      best = { delimiter, alike, width };
    }
  }
  return best.delimiter;
}

/** Line breaks inside quoted cells count as lines of the file, so that a problem is found where an editor shows it. */
function numberLines(data: string[][], firstLine: number): TableRow[] {
  let line = firstLine;
  return data.map((cells) => {
    const row = { line, cells: cells.map(restoreText) };
    line += 1 + cells.reduce((breaks, cell) => breaks + countBreaks(cell), 0);
    return row;
  });
}

function countBreaks(cell: string): number {
  let breaks = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks++;
  return breaks;
}

function quoteWarnings(errors: Papa.ParseError[], rows: TableRow[]): TableWarning[] {
  const warnings = new Map<number, TableWarning>();
  for (const { code, row = 0 } of errors) {
    const line = rows[row]?.line ?? 1;
    if (code === 'MissingQuotes') throw new Refusal('import.unclosed-quote', { line });
    if (code === 'InvalidQuotes') warnings.set(line, { code: 'import.stray-quote', line, details: {} });
  }
  demand(warnings.size <= 100, 'import.file-is-damaged');
  return [...warnings.values()];
}

function damageWarning(rows: TableRow[]): TableWarning {
  const line = rows.find((row) => row.cells.some((cell) => cell.includes('\ufffd')))?.line;
  return { code: 'import.unreadable-characters', line, details: {} };
}

/** `Ã©` for `é`: UTF-8 read once as Windows-1252 by another program, and saved so. */
const isGarbled = (cell: string): boolean => /Ã[©¨ª«§´®¯»¹¢\u00a0]|â€™/.test(cell);
