import type { TransferBoard, TransferCard, TransferOptions } from './board.js';
import type { ReadingContext } from './context.js';
import { dueOn, isoInstant } from './dates.js';
import { People } from './people.js';
import { grouped, groupedBy, inOrder, type Piece, taken } from './piece.js';
import { type FieldKinds, type Remainder, technical } from './remainder.js';

interface Board extends ReadingContext {
  cards: Map<string, Piece[]>;
  checklists: Map<string, Piece[]>;
  comments: Map<string, Piece[]>;
  labels: Map<string, string>;
  fields: Map<string, Piece>;
}

/** Reads the JSON export of a Trello board. */
export function readTrello(root: Piece, options: TransferOptions, left: Remainder) {
  const people = new People();
  for (const member of root.list('members')) {
    people.meet(member.id('id'), member.text('fullName'), member.text('username'));
  }
  const cards = root.list('cards');
  const board: Board = {
    cards: groupedBy(inOrder(cards, 'pos'), 'idList'),
    checklists: groupedBy(inOrder(root.list('checklists'), 'pos'), 'idCard'),
    comments: grouped(commentsOf(root, left), cardOf),
    labels: new Map(root.list('labels').map((label) => [label.id('id'), labelName(label)])),
    fields: new Map(root.list('customFields').map((field) => [field.id('id'), field])),
    people,
    left,
    options,
  };
  const lists = inOrder(root.list('lists'), 'pos').map((list) => listOf(list, board));
  leaveOrphans(board);
  const read: TransferBoard = {
    name: root.text('name'),
    description: root.text('desc'),
    archived: root.flag('closed'),
    lists,
  };
  left.leaveRest(root, read.name, boardKinds);
  return { people: people.list(), boards: [read] };
}

/** Cards of a list, and comments and checklists of a card, that the file does not hold. */
function leaveOrphans({ cards, checklists, comments, left }: Board): void {
  const orphans = [cards, checklists, comments].flatMap((group) => [...group.values()].flat());
  for (const piece of orphans) {
    left.leave('orphan', piece.text('name') || textOf(piece));
    piece.settle();
  }
}

function commentsOf(root: Piece, left: Remainder): Piece[] {
  const [comments, others] = [[] as Piece[], [] as Piece[]];
  for (const action of root.list('actions')) {
    (/^(commentCard|copyCommentCard)$/.test(action.text('type')) ? comments : others).push(action);
  }
  for (const action of others) {
    left.leave('activity', `${action.text('date').slice(0, 10)} ${action.text('type')}`);
    action.settle();
  }
  for (const comment of comments) dataOf(comment)?.child('card')?.settle();
  return comments.sort((a, b) => a.text('date').localeCompare(b.text('date')));
}

const dataOf = (action: Piece): Piece | null => action.child('data');
const cardOf = (action: Piece): string => dataOf(action)?.child('card')?.text('id') ?? '';
const textOf = (action: Piece): string => dataOf(action)?.text('text') ?? '';

/** A label without a name is known by its colour. */
const labelName = (label: Piece): string => label.text('name') || label.text('color');

function listOf(list: Piece, board: Board) {
  const name = list.text('name');
  const id = list.id('id');
  const cards = taken(board.cards, id).map((card) => readCard(card, board));
  const archived = list.flag('closed');
  board.left.leaveRest(list, name, listKinds);
  return { name, archived, cards };
}

function readCard(card: Piece, board: Board): TransferCard {
  const title = card.text('name');
  const id = card.id('id');
  const comments = taken(board.comments, id).map((action) => ({
    author: board.people.refer(authorOf(action, board.people)),
    writtenAt: isoInstant(action.text('date')),
    text: textOf(action),
  }));
  const read: TransferCard = {
    title,
    description: card.text('desc'),
    checklists: taken(board.checklists, id).map((checklist) => checklistOf(checklist, title, board.left)),
    comments,
    assignees: card.texts('idMembers').map((key) => board.people.meet(key, '')),
    labels: labelsOf(card, board),
    dueOn: dueOn(card.text('due'), title, board.options, board.left),
    minutes: null,
    attachments: card.list('attachments').map((file) => ({
      name: file.text('name') || file.text('url'),
      url: file.text('url') || null,
    })),
    done: card.flag('dueComplete'),
    archived: card.flag('closed'),
  };
  customFields(card, title, board);
  board.left.leaveRest(card, title, cardKinds);
  return read;
}

/** Whoever wrote may have left the board since: the action still says their name. */
function authorOf(action: Piece, people: People): string {
  const author = action.child('memberCreator');
  return author
    ? people.meet(author.id('id'), author.text('fullName'), author.text('username'))
    : action.text('idMemberCreator');
}

function labelsOf(card: Piece, { labels }: Board): string[] {
  const own = card.list('labels').map(labelName);
  const known = card.texts('idLabels').map((id) => labels.get(id) ?? id);
  return [...new Set(own.length > 0 ? own : known)];
}

function checklistOf(checklist: Piece, title: string, left: Remainder) {
  const items = inOrder(checklist.list('checkItems'), 'pos').map((item) => {
    const text = item.text('name');
    const done = item.text('state') === 'complete';
    left.leaveRest(item, `${title} · ${text}`, itemKinds);
    return { text, done };
  });
  return { name: checklist.text('name'), items };
}

function customFields(card: Piece, title: string, { fields, left }: Board): void {
  for (const item of card.list('customFieldItems')) {
    const field = fields.get(item.text('idCustomField'));
    const chosen = field?.list('options').find((option) => option.text('id') === item.text('idValue'));
    const value = item.ask('value') ?? chosen?.ask('value') ?? {};
    left.leave('custom-field', `${title} · ${field?.text('name') ?? ''}: ${Object.values(value).join(' ')}`);
  }
}

const unwritten = technical(
  'id, idBoard, idShort, shortLink, shortUrl, url, limits, badges, dateLastActivity, subscribed',
  'email, manualCoverAttachment, descData, checkItemStates, creationMethod, cover',
  'creationMethodError, creationMethodLoadingStartedAt, idChecklists, idOrganization, idTags',
  'dateLastView, datePluginDisable, idMemberCreator, idBoardSource, idEnterprise, ixUpdate',
  'enterpriseOwned, templateGallery, premiumFeatures, labelNames, pos, nodeId, mirrorSourceId',
  'nameData, idChecklist, softLimit, type, datasource, dateClosed, dateCompleted, starred',
  'pinned, idAttachmentCover, idModel, modelType, confirmed, memberType, initials, nonPublic',
  'nonPublicAvailable, status, fieldGroup, display, idCustomField, value, options, idCard',
  'isSuggestedField, avatarHash, avatarUrl, avatarSource, bio, bioData, activityBlocked',
  'idEnterprisesDeactivated, idMemberReferrer, idPremOrgsAdmin, products, bytes, edgeColor',
  'date, idMember, mimeType, previews, isUpload, isMalicious, fileName, appCreator, board, list',
  'dateLastEdited, textData, uses, idValue, memberCreator',
);
const boardKinds: FieldKinds = {
  ...unwritten,
  color: 'color',
  memberships: 'membership',
  prefs: 'settings',
  powerUps: 'plugin',
  pluginData: 'plugin',
};
const listKinds: FieldKinds = { ...unwritten, color: 'color' };
const itemKinds: FieldKinds = {
  ...unwritten,
  due: 'item-detail',
  dueReminder: 'item-detail',
  idMember: 'item-detail',
};
const cardKinds: FieldKinds = {
  ...unwritten,
  color: 'color',
  reactions: 'reaction',
  start: 'start-date',
  dueReminder: 'reminder',
  idMembersVoted: 'vote',
  stickers: 'sticker',
  address: 'location',
  locationName: 'location',
  coordinates: 'location',
  isTemplate: 'template',
  cardRole: 'template',
  pluginData: 'plugin',
};
