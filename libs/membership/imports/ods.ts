import { demand } from '@etabli/kernel';
import { XMLParser } from 'fast-xml-parser';
import type { Archive } from './archive.js';
import { dateText, numberText } from './cells.js';
import { limits } from './limits.js';
import type { RawTable, TableRow } from './table.js';

/** One XML node in document order: its tag name holds the children, `:@` the attributes, `#text` a text. */
interface Node {
  [tag: string]: Node[] | Record<string, string> | string | undefined;
  ':@'?: Record<string, string>;
  '#text'?: string;
}

const BATCH = 500;
const table = /<table:table\b[^>]*?\btable:name="([^"]*)"[^>]*>([\s\S]*?)<\/table:table>/g;
const row = /<table:table-row\b(?:[^>]*\/>|[^>]*>[\s\S]*?<\/table:table-row>)/g;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
});

/**
 * Reads the first sheet that holds anything (OpenDocument 1.3, part 3, section 9). Rows go through the XML parser in
 * batches, so that memory follows the batch and not the file; a document type, and with it entities, is refused.
 */
export function readOds(archive: Archive): RawTable {
  demand(!text(archive['META-INF/manifest.xml']).includes('encryption-data'), 'import.file-is-protected');
  const xml = text(archive['content.xml']);
  demand(xml !== '' && !/<!DOCTYPE/i.test(xml), 'import.file-is-damaged');
  const sheets = [...xml.matchAll(table)].map(([, name = '', body = '']) => ({ name, body }));
  demand(sheets.length > 0, 'import.file-is-damaged');
  let read = 0;
  let rows: TableRow[] = [];
  while (rows.length === 0 && read < sheets.length) rows = readRows(sheets[read++]?.body ?? '');
  const others = sheets.filter((_, index) => index !== read - 1).map(({ name }) => name);
  const details = { sheet: sheets[read - 1]?.name ?? '', others: others.join(', ') };
  return {
    rows,
    format: 'ods',
    warnings: others.length > 0 ? [{ code: 'import.other-sheets', details }] : [],
  };
}

const text = (part: Uint8Array | undefined): string => new TextDecoder().decode(part ?? new Uint8Array());

function readRows(body: string): TableRow[] {
  const rows: TableRow[] = [];
  let batch: string[] = [];
  let line = 1;
  const flush = () => {
    for (const node of parser.parse(batch.join('')) as Node[]) line += addRow(rows, node, line);
    batch = [];
  };
  for (const [found] of body.matchAll(row)) {
    if (batch.push(found) === BATCH) flush();
  }
  flush();
  return rows;
}

/** Adds a row as often as it repeats, and returns how many lines it takes. Empty rows only move the line number on. */
function addRow(rows: TableRow[], node: Node, line: number): number {
  const repeated = repeat(node, 'table:number-rows-repeated');
  const cells = readCells(children(node, 'table:table-row'));
  if (cells.length === 0) return repeated;
  demand(rows.length + repeated <= limits.rows + 20, 'import.too-many-rows', { limit: limits.rows });
  for (let time = 0; time < repeated; time++) rows.push({ line: line + time, cells });
  return repeated;
}

/** The cells of a row up to the last one that is filled: repeated blanks at the end are never built. */
function readCells(nodes: Node[]): string[] {
  const cells: string[] = [];
  let column = 0;
  for (const node of nodes) {
    if (!('table:table-cell' in node) && !('table:covered-table-cell' in node)) continue;
    const repeated = repeat(node, 'table:number-columns-repeated');
    const value = cellText(node);
    column += repeated;
    if (value === '') continue;
    demand(column <= limits.columns, 'import.too-many-columns', { columns: column, limit: limits.columns });
    while (cells.length < column - repeated) cells.push('');
    while (cells.length < column) cells.push(value);
  }
  return cells;
}

function cellText(node: Node): string {
  const attributes = node[':@'] ?? {};
  const number = attributes['office:value'];
  if (number !== undefined) return numberText(number);
  const date = attributes['office:date-value'];
  if (date) return dateText(new Date(date.length === 10 ? `${date}T00:00:00Z` : `${date.slice(0, 19)}Z`));
  const content = children(node, 'table:table-cell');
  const paragraphs = content.filter((child) => 'text:p' in child).map((child) => plain(child, 'text:p'));
  if (paragraphs.length > 0) return paragraphs.join('\n');
  return attributes['office:string-value'] ?? attributes['office:boolean-value'] ?? '';
}

/** The text of a paragraph: its spans and links, its counted spaces, its line breaks; comments are left out. */
function plain(node: Node, tag: string): string {
  return children(node, tag)
    .map((child) => {
      if (child['#text'] !== undefined) return child['#text'];
      const name = Object.keys(child).find((key) => key !== ':@') ?? '';
      if (name === 'text:s') return ' '.repeat(Math.min(repeat(child, 'text:c'), 1000));
      if (name === 'text:tab') return '\t';
      if (name === 'text:line-break') return '\n';
      return name === 'office:annotation' ? '' : plain(child, name);
    })
    .join('');
}

const children = (node: Node, tag: string): Node[] => (Array.isArray(node[tag]) ? node[tag] : []);

const repeat = (node: Node, attribute: string): number => {
  const times = Number(node[':@']?.[attribute] ?? 1);
  return Number.isSafeInteger(times) && times > 0 ? times : 1;
};
