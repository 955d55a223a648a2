import { demand } from '@etabli/kernel';
import type { Transfer, TransferFile, TransferFormat, TransferOptions, TransferReading } from './board.js';
import { readDeck } from './deck.js';
import { readKanboard } from './kanboard.js';
import { kanboardTable, wekanTable } from './layouts.js';
import { Piece } from './piece.js';
import { readPlanka } from './planka.js';
import { type Content, contentOf } from './recognise.js';
import { Remainder } from './remainder.js';
import { readRows } from './rows.js';
import type { Table } from './table.js';
import { readTrello } from './trello.js';
import { readVikunja } from './vikunja.js';
import { readWekan } from './wekan.js';

export * from './board.js';

/**
 * Reads the export of another tool. What the file is comes from what it holds. Several files make one transfer only
 * for Planka, which gives comments apart. A board without a name takes the one of its file.
 *
 * Refuses: `transfer.empty`; `transfer.json` with the line and column; `transfer.unclosed-quote` with the line;
 * `transfer.unknown` for a file of no known tool; `transfer.several` for files that do not go together;
 * `transfer.comments-alone`; `transfer.shape` and `transfer.missing` with the way to the field; `transfer.own` for a file of our
 * own; `transfer.no-board` when there is nothing in it.
 */
export function readTransfer(files: readonly TransferFile[], options: TransferOptions): TransferReading {
  const isSaid = files.some(({ text }) => text.trim() !== '');
  demand(isSaid, 'transfer.empty');
  const { main, comments } = apart(files.map(contentOf));
  const left = new Remainder();
  const read = readers[main.format](main.value, comments, options, left);
  const reading = { format: main.format, ...read, leftOut: left.list() };
  demand(read.boards.length > 0, 'transfer.no-board');
  const boards = read.boards.map((board) => ({ ...board, name: board.name || main.fileName }));
  return { ...reading, boards };
}

type Main = Content & { format: TransferFormat };
const isMain = (content: Content): content is Main => content.format !== 'planka-comments';

/** The one file of boards, and the files of comments that go with it. */
function apart(contents: readonly Content[]): { main: Main; comments: Piece[] } {
  const [main, ...others] = contents.filter(isMain);
  demand(main, 'transfer.comments-alone');
  const comments = contents.filter((content) => !isMain(content));
  demand(others.length === 0 && (comments.length === 0 || main.format === 'planka'), 'transfer.several');
  return { main, comments: comments.map(({ value }) => Piece.of(value, '')) };
}

type Reader = (value: unknown, comments: Piece[], options: TransferOptions, left: Remainder) => Transfer;

const readers: Record<TransferFormat, Reader> = {
  trello: (value, _, options, left) => readTrello(Piece.of(value, ''), options, left),
  deck: (value, _, options, left) => readDeck(Piece.of(value, ''), options, left),
  wekan: (value, _, options, left) => readWekan(Piece.of(value, ''), options, left),
  'wekan-csv': (value, _, options, left) => readRows(value as Table, wekanTable, options, left),
  planka: (value, comments, options, left) => readPlanka(Piece.of(value, ''), comments, options, left),
  vikunja: (value, _, options, left) => readVikunja(value as unknown[], options, left),
  kanboard: (value, _, options, left) => readKanboard(value, options, left),
  'kanboard-csv': (value, _, options, left) => readRows(value as Table, kanboardTable, options, left),
};
