import { type Transfer, type TransferBoard, type TransferCard, type TransferOptions } from './board.js';
import { commentsOf, type ReadingContext } from './context.js';
import { dueOn } from './dates.js';
import { People } from './people.js';
import { groupedBy, inOrder, type Piece, taken } from './piece.js';
import { type FieldKinds, type Remainder, technical } from './remainder.js';

interface Context extends ReadingContext {
  cards: Map<string, Piece[]>;
  checklists: Map<string, Piece[]>;
  items: Map<string, Piece[]>;
  comments: Map<string, Piece[]>;
  attachments: Map<string, Piece[]>;
  labels: Map<string, string>;
  fields: Map<string, string>;
  swimlanes: Map<string, string>;
}

/** Reads the JSON export of a WeKan board. */
export function readWekan(root: Piece, options: TransferOptions, left: Remainder): Transfer {
  const people = new People();
  for (const user of root.list('users')) {
    people.meet(user.id('_id'), user.child('profile')?.text('fullname') ?? '', user.text('username'));
  }
  const named = (list: string, field: string, otherwise: string) =>
    new Map(root.list(list).map((piece) => [piece.id('_id'), piece.text(field) || piece.text(otherwise)]));
  const context: Context = {
    cards: groupedBy(inOrder(root.list('cards'), 'sort'), 'listId'),
    checklists: groupedBy(inOrder(root.list('checklists'), 'sort'), 'cardId'),
    items: groupedBy(inOrder(root.list('checklistItems'), 'sort'), 'checklistId'),
    comments: groupedBy(root.list('comments'), 'cardId'),
    attachments: groupedBy(root.list('attachments'), 'cardId'),
    labels: named('labels', 'name', 'color'),
    fields: named('customFields', 'name', '_id'),
    swimlanes: named('swimlanes', 'title', '_id'),
    people,
    left,
    options,
  };
  const board: TransferBoard = {
    name: root.text('title'),
    description: root.text('description'),
    archived: root.flag('archived'),
    lists: inOrder(root.list('lists'), 'sort').map((list) => listOf(list, context)),
  };
  leaveOrphans(context);
  root.pass(/^(allows|present|subtasksDefault|dateSettings)/);
  left.leaveRest(root, board.name, boardKinds);
  return { people: people.list(), boards: [board] };
}

function listOf(list: Piece, context: Context) {
  const name = list.text('title');
  const archived = list.flag('archived');
  const cards = taken(context.cards, list.id('_id')).map((card) => cardOf(card, context));
  context.left.leaveRest(list, name, unwritten);
  return { name, archived, cards };
}

function cardOf(card: Piece, context: Context): TransferCard {
  const { people, left, options, labels } = context;
  const id = card.id('_id');
  const title = card.text('title');
  const assignees = [...card.texts('assignees'), ...card.texts('members')];
  const read: TransferCard = {
    title,
    description: card.text('description'),
    checklists: taken(context.checklists, id).map((checklist) => checklistOf(checklist, context)),
    comments: commentsOf(taken(context.comments, id), people),
    assignees: [...new Set(assignees)].map((key) => people.meet(key, '')),
    labels: card.texts('labelIds').map((label) => labels.get(label) ?? label),
    dueOn: dueOn(card.text('dueAt'), title, options, left),
    minutes: null,
    attachments: taken(context.attachments, id).map((file) => attachmentOf(file, left)),
    done: card.text('endAt') !== '',
    archived: card.flag('archived'),
  };
  leaveDetails(card, title, context);
  left.leaveRest(card, title, cardKinds);
  return read;
}

/** WeKan writes the contents of files into its export. */
function attachmentOf(file: Piece, left: Remainder) {
  const name = file.text('name') || file.text('_id');
  if (file.text('file') !== '') left.leave('attachment-content', name);
  return { name, url: file.text('url') || null };
}

function leaveDetails(card: Piece, title: string, { fields, swimlanes, left }: Context): void {
  for (const field of card.list('customFields')) {
    const value = field.ask('value');
    if (value !== null && value !== undefined && value !== '') {
      left.leave('custom-field', `${title} · ${fields.get(field.text('_id')) ?? ''}: ${String(value)}`);
    }
  }
  const swimlane = swimlanes.get(card.text('swimlaneId'));
  if (swimlane && swimlanes.size > 1) left.leave('swimlane', `${title}: ${swimlane}`);
  const vote = card.child('vote')?.text('question');
  if (vote) left.leave('vote', `${title}: ${vote}`);
  const poker = card.child('poker');
  if (poker?.flag('question')) left.leave('vote', title);
}

function checklistOf(checklist: Piece, { items }: Context) {
  return {
    name: checklist.text('title'),
    items: taken(items, checklist.id('_id')).map((item) => ({
      text: item.text('title'),
      done: item.flag('isFinished'),
    })),
  };
}

function leaveOrphans({ cards, checklists, items, comments, attachments, left }: Context): void {
  for (const piece of [cards, checklists, items, comments, attachments].flatMap((group) =>
    [...group.values()].flat(),
  )) {
    left.leave('orphan', piece.text('title') || piece.text('text') || piece.text('name') || piece.path);
    piece.settle();
  }
}

const unwritten = technical(
  '_id, _format, sort, slug, stars, createdAt, modifiedAt, updatedAt, dateLastActivity, type',
  'userId, boardId, listId, swimlaneId, cardNumber, linkedId, coverId, watchers, starred',
  'wipLimit, width, permission, orgs, teams, archivedAt, subtaskSort, subtaskItems, color',
  'backgroundImageURL, view, sortedAt, originRelativeUrl, profile, loginShown, targetId_gantt',
  'cardId, checklistId, initials, avatarUrl, settings, showOnCard, automaticallyOnCard, value',
  'alwaysOnCard, showLabelOnMiniCard, showSumAtTopOfList, hideCheckedChecklistItems, finishedAt',
  'linkType_gantt, linkId_gantt, locked, showActivities, cardAging, spentTimeLimit',
);
const boardKinds: FieldKinds = {
  ...unwritten,
  color: 'color',
  members: 'membership',
  activities: 'activity',
  rules: 'automation',
  triggers: 'automation',
  actions: 'automation',
};
const cardKinds: FieldKinds = {
  ...unwritten,
  color: 'color',
  startAt: 'start-date',
  receivedAt: 'start-date',
  requestedBy: 'requester',
  assignedBy: 'requester',
  spentTime: 'time-spent',
  isOvertime: 'time-spent',
  parentId: 'relation',
  cardDependencies: 'dependency',
  stickers: 'sticker',
};
