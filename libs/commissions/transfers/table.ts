import { demand, searchable } from '@etabli/kernel';
import Papa from 'papaparse';

/** One line of a table: its cells by the heading they stand under, and where it is in the file. */
export interface TableLine {
  line: number;
  cells: Map<string, string>;
}

export interface Table {
  headings: string[];
  lines: TableLine[];
}

/** A heading as it is recognised: no accents, no capitals. */
export const headingKey = (heading: string): string => searchable(heading);

/** Reads delimited text whose first line holds the headings. Refuses an unclosed quotation mark, with its line. */
export function readTable(text: string): Table {
  const parsed = Papa.parse<string[]>(text.replace(/\r\n?/g, '\n'), {
    newline: '\n',
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  const broken = parsed.errors.find(({ type }) => type === 'Quotes');
  demand(!broken, 'transfer.unclosed-quote', { line: lineOf(parsed.data, broken?.row ?? 0) });
  const [head = [], ...rows] = parsed.data;
  const headings = head.map((heading) => heading.trim());
  const lines = rows.flatMap((cells, index) =>
    cells.every((cell) => cell.trim() === '')
      ? []
      : [
          {
            line: lineOf(parsed.data, index + 1),
            cells: new Map(headings.map((heading, at) => [heading, (cells[at] ?? '').trim()])),
          },
        ],
  );
  return { headings, lines };
}

/** The line of the file a row begins on: cells may hold several lines. */
const lineOf = (rows: readonly string[][], row: number): number =>
  rows.slice(0, row).reduce((line, cells) => line + 1 + cells.join('').split('\n').length - 1, 1);
