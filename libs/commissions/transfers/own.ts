import { demand } from '@etabli/kernel';
import type { Transfer, TransferBoard, TransferCard } from './board.js';
import type { Piece } from './piece.js';
import { type Remainder, technical } from './remainder.js';

/** What our own file says it is. */
export const ownFormat = 'etabli-commissions';
/** The version written; older ones stay readable. */
export const ownVersion = 1;

/** Boards as the file one leaves with: JSON, in the same words as the value itself. */
export const writeOwn = ({ people, boards }: Transfer): string =>
  JSON.stringify({ format: ownFormat, version: ownVersion, people, boards }, null, 2);

/** Reads what `writeOwn` wrote. Refuses a file of a version that is not known yet. */
export function readOwn(root: Piece, left: Remainder): Transfer {
  const version = root.number('version');
  demand(version >= 1 && version <= ownVersion, 'transfer.version', { version, known: ownVersion });
  const people = root.list('people').map((person) => ({
    key: person.text('key'),
    name: person.text('name'),
    username: person.text('username'),
  }));
  const boards = root.list('boards').map(boardOf);
  left.leaveRest(root, 'Établi', technical('format'));
  return { people, boards };
}

const boardOf = (board: Piece): TransferBoard => ({
  name: board.text('name'),
  description: board.text('description'),
  archived: board.flag('archived'),
  lists: board.list('lists').map((list) => ({
    name: list.text('name'),
    archived: list.flag('archived'),
    cards: list.list('cards').map(cardOf),
  })),
});

const cardOf = (card: Piece): TransferCard => ({
  title: card.text('title'),
  description: card.text('description'),
  checklists: card.list('checklists').map((checklist) => ({
    name: checklist.text('name'),
    items: checklist.list('items').map((item) => ({ text: item.text('text'), done: item.flag('done') })),
  })),
  comments: card.list('comments').map((comment) => ({
    author: orNull(comment, 'author'),
    writtenAt: orNull(comment, 'writtenAt'),
    text: comment.text('text'),
  })),
  assignees: card.texts('assignees'),
  labels: card.texts('labels'),
  dueOn: orNull(card, 'dueOn'),
  minutes: card.ask('minutes') === null ? null : card.number('minutes'),
  attachments: card
    .list('attachments')
    .map((file) => ({ name: file.text('name'), url: orNull(file, 'url') })),
  done: card.flag('done'),
  archived: card.flag('archived'),
});

const orNull = (piece: Piece, field: string): string | null =>
  piece.ask(field) === null || !piece.has(field) ? null : piece.text(field);
