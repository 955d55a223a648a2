import { type Transfer, type TransferBoard, type TransferCard, type TransferOptions } from './board.js';
import { commentsOf, type ReadingContext } from './context.js';
import { dueOn } from './dates.js';
import { People } from './people.js';
import { groupedBy, inOrder, type Piece, taken } from './piece.js';
import { type FieldKinds, type Remainder, technical } from './remainder.js';

type Part = 'cards' | 'members' | 'labels' | 'checklists' | 'tasks' | 'attachments' | 'values';
type Board = Record<Part, Map<string, Piece[]>>;

interface Context extends ReadingContext {
  board: Board;
  labels: Map<string, string>;
  fields: Map<string, string>;
  comments: Map<string, Piece[]>;
}

/**
 * Reads a board of Planka (the answer of its API, which is also its export), with the files of comments that go with it: Planka
 * gives the comments of each card apart.
 */
export function readPlanka(
  root: Piece,
  commentFiles: readonly Piece[],
  options: TransferOptions,
  left: Remainder,
): Transfer {
  const item = root.child('item');
  const included = root.child('included');
  const people = new People();
  const peopleFiles = [included, ...commentFiles.map((file) => file.child('included'))];
  for (const user of peopleFiles.flatMap((file) => file?.list('users') ?? [])) {
    people.meet(user.id('id'), user.text('name'), user.text('username'));
  }
  const comments = groupedBy(
    commentFiles.flatMap((file) => file.list('items')),
    'cardId',
  );
  const context = { ...partsOf(included), comments, people, left, options };
  const boards = item && included ? [boardOf(item, included, context)] : [];
  leaveOrphans(context);
  if (included) left.leaveRest(included, item?.text('name') ?? '', includedKinds);
  for (const file of [root, ...commentFiles]) left.leaveRest(file, 'Planka', unwritten);
  return { people: people.list(), boards };
}

/** Everything of the board, by what it belongs to. */
function partsOf(included: Piece | null): Pick<Context, 'board' | 'labels' | 'fields'> {
  const listed = (name: string): Piece[] => included?.list(name) ?? [];
  const part = (name: string, owner: string, order = 'position') =>
    groupedBy(inOrder(listed(name), order), owner);
  return {
    board: {
      cards: part('cards', 'listId'),
      members: part('cardMemberships', 'cardId', 'id'),
      labels: part('cardLabels', 'cardId', 'id'),
      checklists: part('taskLists', 'cardId'),
      tasks: part('tasks', 'taskListId'),
      attachments: part('attachments', 'cardId', 'id'),
      values: part('customFieldValues', 'cardId', 'id'),
    },
    labels: new Map(listed('labels').map((label) => [label.id('id'), nameOf(label, 'color')])),
    fields: new Map(listed('customFields').map((field) => [field.id('id'), field.text('name')])),
  };
}

const nameOf = (piece: Piece, otherwise: string): string => piece.text('name') || piece.text(otherwise);

function boardOf(item: Piece, included: Piece, context: Context): TransferBoard {
  const name = item.text('name');
  const lists = inOrder(included.list('lists'), 'position').flatMap((list) => listOf(list, context));
  context.left.leaveRest(item, name, unwritten);
  return { name, description: '', archived: false, lists };
}

/** The archive is a list without a name; the bin is not brought back. */
function listOf(list: Piece, context: Context) {
  const cards = taken(context.board.cards, list.id('id'));
  const type = list.text('type');
  if (type === 'trash') {
    for (const card of cards) {
      context.left.leave('deleted', card.text('name'));
      card.settle();
    }
    return [];
  }
  if (type === 'archive' && cards.length === 0) return [];
  const archived = type === 'archive';
  const read = cards.map((card) => cardOf(card, { archived, done: type === 'closed' }, context));
  context.left.leaveRest(list, list.text('name'), unwritten);
  return [{ name: list.text('name'), archived, cards: read }];
}

function cardOf(card: Piece, list: { archived: boolean; done: boolean }, context: Context): TransferCard {
  const { board, labels, people, left, options } = context;
  const id = card.id('id');
  const title = card.text('name');
  const of = (part: Part): Piece[] => taken(board[part], id);
  const comments = commentsOf(taken(context.comments, id), people);
  const absent = card.number('commentsTotal') - comments.length;
  if (absent > 0) left.leave('comment-absent', title, absent);
  for (const value of of('values')) {
    const field = context.fields.get(value.text('customFieldId')) ?? '';
    left.leave('custom-field', `${title} · ${field}: ${value.text('content')}`);
  }
  const read: TransferCard = {
    title,
    description: card.text('description'),
    checklists: of('checklists').map((checklist) => checklistOf(checklist, title, context)),
    comments,
    assignees: of('members').flatMap((member) => people.refer(member.text('userId')) ?? []),
    labels: of('labels').map((label) => labels.get(label.text('labelId')) ?? label.text('labelId')),
    dueOn: dueOn(card.text('dueDate'), title, options, left),
    minutes: null,
    attachments: of('attachments').map((file) => ({
      name: file.text('name'),
      url: file.child('data')?.text('url') || file.text('url') || null,
    })),
    done:
      list.done || card.flag('isClosed') || card.flag('isDueDateCompleted') || card.flag('isDueCompleted'),
    archived: list.archived,
  };
  left.leaveRest(card, title, cardKinds);
  return read;
}

function checklistOf(checklist: Piece, title: string, { board, left }: Context) {
  const items = taken(board.tasks, checklist.id('id')).map((task) => {
    const text = task.text('name');
    const done = task.flag('isCompleted');
    left.leaveRest(task, `${title} · ${text}`, taskKinds);
    return { text, done };
  });
  return { name: checklist.text('name'), items };
}

/** What belongs to a card or a list that the file does not hold. */
function leaveOrphans({ board, comments, left }: Context): void {
  for (const piece of [...Object.values(board), comments].flatMap((group) => [...group.values()].flat())) {
    left.leave('orphan', piece.text('name') || piece.text('text') || piece.path);
    piece.settle();
  }
}

const unwritten = technical(
  'id, position, boardId, projectId, createdAt, updatedAt, listChangedAt, type, creatorUserId',
  'coverAttachmentId, listId, prevListId, cardId, taskListId, isSubscribed, defaultView',
  'defaultCardType, limitCardTypesToDefaultOne, alwaysDisplayCardCreator, projects, mimeType',
  'size, image, encoding, faviconUrl, thumbnailUrls, filename, fileReferenceId',
  'customFieldGroupId, customFieldId, baseCustomFieldGroupId, userId, labelId, avatar, email',
  'organization, phone, language, role, gravatarUrl, isSelfRegistered, termsType, isSsoUser',
  'expandTaskListsByDefault, customFieldGroups, showOnFrontOfCard, hideCompletedTasks',
);
const includedKinds: FieldKinds = { ...unwritten, color: 'color', boardMemberships: 'membership' };
const cardKinds: FieldKinds = { ...unwritten, color: 'color', stopwatch: 'time-spent' };
const taskKinds: FieldKinds = {
  ...unwritten,
  color: 'color',
  linkedCardId: 'relation',
  assigneeUserId: 'item-detail',
};
