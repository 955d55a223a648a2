import type { TransferBoard, TransferCard, TransferList, TransferOptions } from './board.js';
import type { ReadingContext } from './context.js';
import { dueOn } from './dates.js';
import { People } from './people.js';
import { inOrder, type Piece } from './piece.js';
import { type FieldKinds, type Remainder, technical } from './remainder.js';

/** Reads the JSON export of Nextcloud Deck: all boards, or one. It says how many comments and files a card has, not which. */
export function readDeck(root: Piece, options: TransferOptions, left: Remainder) {
  const context = { people: new People(), left, options };
  const boards = root.has('boards') ? root.list('boards') : [root];
  const read = boards.filter((board) => isKept(board, left)).map((board) => boardOf(board, context));
  if (root.has('boards')) left.leaveRest(root, 'Deck', { version: null });
  return { people: context.people.list(), boards: read };
}

/** What is in the bin is not brought back. */
function isKept(piece: Piece, left: Remainder): boolean {
  if (piece.number('deletedAt') === 0) return true;
  left.leave('deleted', piece.text('title'));
  piece.settle();
  return false;
}

function boardOf(board: Piece, context: ReadingContext): TransferBoard {
  const name = board.text('title');
  const stacks = inOrder(board.list('stacks'), 'order').filter((stack) => isKept(stack, context.left));
  const lists = stacks.map((stack) => listOf(stack, name, context));
  const archived = board.flag('archived');
  context.left.leaveRest(board, name, boardKinds);
  return { name, description: '', archived, lists };
}

function listOf(stack: Piece, boardName: string, context: ReadingContext): TransferList {
  const name = stack.text('title');
  const cards = inOrder(stack.list('cards'), 'order').filter((card) => isKept(card, context.left));
  const list = { name, archived: false, cards: cards.map((card) => cardOf(card, context)) };
  context.left.leaveRest(stack, `${boardName} · ${name}`, unwritten);
  return list;
}

function cardOf(card: Piece, { people, left, options }: ReadingContext): TransferCard {
  const title = card.text('title');
  const read: TransferCard = {
    title,
    description: card.text('description'),
    checklists: [],
    comments: [],
    assignees: card.list('assignedUsers').flatMap((assigned) => assignee(assigned, title, people, left)),
    labels: card.list('labels').map((label) => label.text('title')),
    dueOn: dueOn(card.text('duedate'), title, options, left),
    minutes: null,
    attachments: (Array.isArray(card.ask('attachments')) ? card.list('attachments') : []).map((file) => ({
      name: file.text('data') || file.text('id'),
      url: null,
    })),
    done: card.text('done') !== '' || card.flag('done'),
    archived: card.flag('archived'),
  };
  missing(card, title, read.attachments.length, left);
  left.leaveRest(card, title, cardKinds);
  return read;
}

/** Users are 0; groups and circles, whose members the file does not say, cannot be assigned. */
function assignee(assigned: Piece, title: string, people: People, left: Remainder): string[] {
  const who = assigned.child('participant');
  if (!who) return [];
  const name = who.text('displayname') || who.text('uid');
  if (assigned.number('type') === 0) return [people.meet(who.id('uid'), name, who.text('uid'))];
  left.leave('group', `${title}: ${name}`);
  return [];
}

function missing(card: Piece, title: string, files: number, left: Remainder): void {
  const comments = card.number('commentsCount');
  if (comments > 0) left.leave('comment-absent', title, comments);
  const absent = card.number('attachmentCount') - files;
  if (absent > 0) left.leave('attachment-absent', title, absent);
}

const unwritten = technical(
  'id, ETag, lastModified, lastEditor, createdAt, boardId, stackId, board, type, overdue',
  'commentsUnread, users, activeSessions, shareToken, externalId, permissions, labels, shared',
  'relatedStack, relatedBoard, referenceData, order, isDoneColumn, settings, owner',
  'cardId, primaryKey, extendedData, filesize, mimetype, createdBy, deletedAt, participant',
);
const boardKinds: FieldKinds = { ...unwritten, acl: 'membership', color: 'color' };
const cardKinds: FieldKinds = {
  ...unwritten,
  startdate: 'start-date',
  dependentCards: 'dependency',
  color: 'color',
};
