import { demand, Refusal } from '@etabli/kernel';
import type { TransferFile, TransferFormat } from './board.js';
import { kanboardTable, wekanTable } from './layouts.js';
import { type Column, columnsOf, type Layout } from './rows.js';
import { readTable } from './table.js';

/** What a file turned out to be. */
export interface Content {
  /** Without its ending: the name of a board that has none. */
  fileName: string;
  format: TransferFormat | 'planka-comments';
  /** Parsed JSON, or a table. */
  value: unknown;
}

/** Recognises a file by what it holds, never by its name. Refusals: see `readTransfer`. */
export function contentOf({ name, text }: TransferFile): Content {
  return { ...recognised(text), fileName: name.replace(/\.[^.]*$/, '') };
}

function recognised(text: string): Omit<Content, 'fileName'> {
  const body = text.replace(/^\uFEFF/, '').trim();
  if (!/^[[{]/.test(body)) return tableOf(body);
  const value = parsed(text.replace(/^\uFEFF/, ''));
  demand(!isOurs(value), 'transfer.own');
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

/** What Établi writes when all commissions are taken along: that is read back elsewhere. */
const isOurs = (value: unknown): boolean =>
  (value as { format?: unknown } | null)?.format === 'etabli-commissions-archive';

/** The way each tool gives itself away. */
function formatOf(value: unknown): Content['format'] | null {
  const has = (...fields: string[]): boolean =>
    typeof value === 'object' && value !== null && fields.every((field) => Object.hasOwn(value, field));
  const first: unknown = Array.isArray(value) ? value[0] : null;
  const begins = (...fields: string[]): boolean =>
    typeof first === 'object' && first !== null && fields.every((field) => Object.hasOwn(first, field));
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
