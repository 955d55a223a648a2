import { demand, Refusal } from '@etabli/kernel';
import type { Transfer, TransferFormat, TransferOptions, TransferReading } from './board.js';
import { readDeck } from './deck.js';
import { readKanboard } from './kanboard.js';
import { kanboardTable, wekanTable } from './layouts.js';
import { ownFormat, readOwn } from './own.js';
import { Piece } from './piece.js';
import { readPlanka } from './planka.js';
import { Remainder } from './remainder.js';
import { type Column, columnsOf, type Layout, readRows } from './rows.js';
import { readTable, type Table } from './table.js';
import { readTrello } from './trello.js';
import { readVikunja } from './vikunja.js';
import { readWekan } from './wekan.js';

export * from './board.js';
export { writeOwn } from './own.js';

/** A file as it was received. */
export interface TransferFile {
  name: string;
  text: string;
}

/**
 * Reads the export of another tool, or our own. What the file is comes from what it holds, never from its name. Several files make
 * one transfer only for Planka, which gives comments apart.
 *
 * A board of another tool without a name takes the one of its file. Refuses: `transfer.empty`, `transfer.json` with the line and column, `transfer.unclosed-quote` with the line, `transfer.unknown`
 * for a file of no known tool, `transfer.several` for files that do not go together, `transfer.shape` and `transfer.missing` with
 * the way to the field, `transfer.version` for a file newer than this Établi, `transfer.no-board` when there is nothing in it.
 */
export function readTransfer(files: readonly TransferFile[], options: TransferOptions): TransferReading {
  demand(
    files.some(({ text }) => text.trim() !== ''),
    'transfer.empty',
  );
  const contents = files.map(contentOf);
  const main = contents.filter((content) => content.format !== 'planka-comments');
  demand(main.length > 0, 'transfer.comments-alone');
  demand(main.length === 1 && (contents.length === 1 || main[0]?.format === 'planka'), 'transfer.several');
  const content = main[0] as Content;
  const left = new Remainder();
  const comments = contents.filter((other) => other !== content).map(({ value }) => Piece.of(value, ''));
  const read = readContent(content, comments, options, left);
  const format = content.format as TransferFormat;
  const reading = { format, ...read, leftOut: left.list() };
  if (format === 'etabli') return reading;
  demand(read.boards.length > 0, 'transfer.no-board');
  return {
    ...reading,
    boards: read.boards.map((board) => ({ ...board, name: board.name || content.fileName })),
  };
}

interface Content {
  /** Without its ending: the name of a board that has none. */
  fileName: string;
  format: TransferFormat | 'planka-comments';
  /** Parsed JSON, or a table. */
  value: unknown;
}

function readContent(
  { format, value }: Content,
  comments: Piece[],
  options: TransferOptions,
  left: Remainder,
): Transfer {
  switch (format) {
    case 'wekan-csv':
      return readRows(value as Table, wekanTable, options, left);
    case 'kanboard-csv':
      return readRows(value as Table, kanboardTable, options, left);
    case 'kanboard':
      return readKanboard(value, options, left);
    case 'vikunja':
      return readVikunja(
        (value as unknown[]).map((project, index) => Piece.of(project, String(index))),
        options,
        left,
      );
    default:
      return readers[format](Piece.of(value, ''), comments, options, left);
  }
}

type Reader = (root: Piece, comments: Piece[], options: TransferOptions, left: Remainder) => Transfer;

const readers: Record<'etabli' | 'trello' | 'deck' | 'wekan' | 'planka' | 'planka-comments', Reader> = {
  etabli: (root, _comments, _options, left) => readOwn(root, left),
  trello: (root, _, options, left) => readTrello(root, options, left),
  deck: (root, _, options, left) => readDeck(root, options, left),
  wekan: (root, _, options, left) => readWekan(root, options, left),
  planka: readPlanka,
  'planka-comments': readPlanka,
};

function contentOf({ name, text }: TransferFile): Content {
  return { ...recognised(text), fileName: name.replace(/\.[^.]*$/, '') };
}

function recognised(text: string): Omit<Content, 'fileName'> {
  const body = text.replace(/^\uFEFF/, '').trim();
  if (!/^[[{]/.test(body)) return tableOf(body);
  const value = parsed(text.replace(/^\uFEFF/, ''));
  const format = formatOf(value);
  if (!format) throw new Refusal('transfer.unknown');
  return { format, value };
}

function tableOf(body: string): Omit<Content, 'fileName'> {
  demand(!/^<(!doctype|html|\?xml)/i.test(body), 'transfer.unknown');
  const value = readTable(body);
  const has = (layout: Layout, ...needed: Column[]): boolean => {
    const columns = columnsOf(value, layout);
    return needed.every((column) => columns.has(column));
  };
  if (has(kanboardTable, 'title', 'board', 'list')) return { format: 'kanboard-csv', value };
  if (has(wekanTable, 'title', 'list')) return { format: 'wekan-csv', value };
  throw new Refusal('transfer.unknown');
}

/** The way each tool gives itself away. */
function formatOf(value: unknown): Content['format'] | null {
  const has = (...fields: string[]): boolean =>
    typeof value === 'object' && value !== null && fields.every((field) => Object.hasOwn(value, field));
  const first: unknown = Array.isArray(value) ? value[0] : null;
  const begins = (...fields: string[]): boolean =>
    typeof first === 'object' && first !== null && fields.every((field) => Object.hasOwn(first, field));
  if (has('format') && (value as { format: unknown }).format === ownFormat) return 'etabli';
  if (has('_format') && has('lists', 'cards')) return 'wekan';
  if (has('lists', 'cards', 'actions') || has('lists', 'cards', 'shortLink')) return 'trello';
  if (has('item', 'included')) return 'planka';
  if (has('items', 'included')) return 'planka-comments';
  if (has('boards') || has('stacks')) return 'deck';
  if (begins('tasks', 'title') || begins('buckets', 'title')) return 'vikunja';
  if (has('tasks') || has('result') || begins('columns', 'name') || begins('column_id', 'date_creation'))
    return 'kanboard';
  return null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal('transfer.json', placeOf(error.message, text));
    throw error;
  }
}

/** Where JSON stops making sense: the engine says the position; without it, the file stops too early. */
function placeOf(message: string, text: string): { line: number; column: number } {
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
