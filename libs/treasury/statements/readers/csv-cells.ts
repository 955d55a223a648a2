import { demand } from '@etabli/kernel';
import Papa from 'papaparse';

/** A row of cells, with the line of the file it begins on. */
export interface CsvRow {
  line: number;
  cells: string[];
}

/** Semicolon first: in a tie it wins, because French files use the comma inside numbers. */
const delimiters = [';', '\t', ',', '|'];

/** Cuts delimited text into cells. Refuses `statements.csv-quote-open` with the line of a quotation mark never closed. */
export function cutCsv(text: string): CsvRow[] {
  const body = text.replace(/\r\n?/g, '\n');
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: delimiterOf(body), newline: '\n' });
  const rows = numbered(data);
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  demand(!open, 'statements.csv-quote-open', { line: rows[open?.row ?? 0]?.line ?? 1 });
  return rows;
}

/** The delimiter that cuts the most of the first lines into the most cells. */
function delimiterOf(body: string): string {
  const cuts = delimiters.map((delimiter) => {
    const { data } = Papa.parse<string[]>(body, { delimiter, newline: '\n', preview: 100 });
    const widths = data.filter((cells) => cells.length > 2).map(({ length }) => length);
    return { delimiter, cells: widths.length * Math.min(...widths, 100) };
  });
  return cuts.reduce((best, cut) => (cut.cells > best.cells ? cut : best)).delimiter;
}

/** A cell may hold line breaks, which are lines of the file too. */
function numbered(data: string[][]): CsvRow[] {
  let line = 1;
  return data.map((cells) => {
    const row = { line, cells };
    line += cells.reduce((lines, cell) => lines + cell.split('\n').length - 1, 1);
    return row;
  });
}
