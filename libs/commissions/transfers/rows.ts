import {
  blankCard,
  type Transfer,
  type TransferBoard,
  type TransferCard,
  type TransferOptions,
} from './board.js';
import { dueOn, slashed } from './dates.js';
import { People } from './people.js';
import { grouped } from './piece.js';
import type { FieldKinds, Remainder } from './remainder.js';
import { headingKey, type Table, type TableLine } from './table.js';

/** What a column of a table of cards may say. */
export type Column =
  | 'title'
  | 'description'
  | 'board'
  | 'list'
  | 'position'
  | 'people'
  | 'members'
  | 'username'
  | 'name'
  | 'labels'
  | 'label'
  | 'due'
  | 'ended'
  | 'status'
  | 'archived'
  | 'estimate';

/** A tool's table: the headings of each column, in both languages, and what its other columns are. */
export interface Layout {
  headings: Partial<Record<Column, readonly string[]>>;
  kinds: FieldKinds;
  /** Labels of one cell. */
  labels: (cell: string) => string[];
  /** Hours as minutes. */
  minutes: (cell: string) => number | null;
}

/** Where the columns of a layout are in a table: the heading as written, by what it says. */
export function columnsOf(table: Table, { headings }: Layout): Map<Column, string> {
  const keys = new Map(table.headings.map((heading) => [headingKey(heading), heading]));
  const found = new Map<Column, string>();
  for (const [column, names] of Object.entries(headings) as [Column, readonly string[]][]) {
    const heading = names.map((name) => keys.get(headingKey(name))).find((name) => name !== undefined);
    if (heading !== undefined) found.set(column, heading);
  }
  return found;
}

const CLOSED = /^(closed|ferme|fermee|clos|termine|terminee|done)$/;
const YES = /^(true|1|yes|oui|vrai)$/;

type Cell = (column: Column) => string;

/** Reads a table of cards: one line a card. Lines without a title are left out. */
export function readRows(table: Table, layout: Layout, options: TransferOptions, left: Remainder): Transfer {
  const columns = columnsOf(table, layout);
  const people = new People();
  const dayFirst = table.lines.some(({ cells }) => [...cells.values()].some(isDayFirst));
  const placed = table.lines.flatMap((line) => {
    const cell: Cell = (column) => line.cells.get(columns.get(column) ?? '') ?? '';
    if (cell('title') === '') {
      left.leave('untitled', `${line.line}`);
      return [];
    }
    const card = cardOf(cell, layout, people, { ...options, dayFirst }, left);
    leaveCells(line, new Set(columns.values()), layout, left);
    return [{ board: cell('board'), list: cell('list'), rank: Number(cell('position')) || 0, card }];
  });
  const boards = [...grouped(placed, ({ board }) => board)].map(([name, cards]) => boardOf(name, cards));
  return { people: people.list(), boards };
}

interface Placed {
  list: string;
  rank: number;
  card: TransferCard;
}

/** Columns come in the order in which the table first names them. */
const boardOf = (name: string, placed: readonly Placed[]): TransferBoard => ({
  name,
  description: '',
  archived: false,
  lists: [...grouped(placed, ({ list }) => list)].map(([list, cards]) => ({
    name: list,
    archived: false,
    cards: cards.sort((a, b) => a.rank - b.rank).map(({ card }) => card),
  })),
});

/** A date whose first number can only be a day tells how all dates of the file are written. */
const isDayFirst = (cell: string): boolean => Number(/^(\d{1,2})\/\d{1,2}\/\d{4}/.exec(cell)?.[1]) > 12;

function cardOf(
  cell: Cell,
  layout: Layout,
  people: People,
  options: TransferOptions & { dayFirst: boolean },
  left: Remainder,
): TransferCard {
  const title = cell('title');
  const named = cell('username') || cell('name');
  const keys = `${cell('people')} ${cell('members')}`.split(/\s+/).filter(Boolean);
  return {
    ...blankCard(title),
    description: cell('description'),
    assignees: [
      ...new Set([
        ...keys.map((key) => people.meet(key, '', key)),
        ...(named ? [people.meet(named, cell('name'), cell('username'))] : []),
      ]),
    ],
    labels: [...new Set([...layout.labels(cell('labels')), cell('label')])].filter(Boolean),
    dueOn: slashed(cell('due'), options.dayFirst) ?? dueOn(cell('due'), title, options, left),
    minutes: layout.minutes(cell('estimate')),
    done: cell('ended') !== '' || CLOSED.test(headingKey(cell('status'))),
    archived: YES.test(headingKey(cell('archived'))),
  };
}

function leaveCells(line: TableLine, read: ReadonlySet<string>, { kinds }: Layout, left: Remainder): void {
  const title = [...read].map((heading) => line.cells.get(heading)).find(Boolean) ?? '';
  for (const [heading, value] of line.cells) {
    const key = headingKey(heading);
    const kind = key.startsWith('customfield')
      ? 'custom-field'
      : Object.hasOwn(kinds, key)
        ? kinds[key]
        : 'other';
    if (read.has(heading) || !kind || /^(|0|false)$/.test(value)) continue;
    left.leave(kind, `${title}, ${heading}: ${value}`);
  }
}
