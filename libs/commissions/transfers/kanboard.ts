import {
  type LeftKind,
  oldestFirst,
  type Transfer,
  type TransferCard,
  type TransferOptions,
} from './board.js';
import type { ReadingContext } from './context.js';
import { dueOn, isoInstant } from './dates.js';
import { People } from './people.js';
import { inOrder, Piece } from './piece.js';
import { type FieldKinds, type Remainder, technical } from './remainder.js';

interface Context extends ReadingContext {
  /** The name of the project, when a task says it. */
  project: string;
}

/** A column as the file lists it: its identifier and its name, both of which a task may use to say where it is. */
interface Column {
  id: string;
  name: string;
  cards: TransferCard[];
}

/**
 * Reads what Kanboard's interface answers, wrapped (`result`) or not: the board (swimlanes that hold columns that hold tasks), the
 * list of all tasks, or an object with `columns` and `tasks`.
 */
export function readKanboard(answer: unknown, options: TransferOptions, left: Remainder): Transfer {
  const context = { project: '', people: new People(), left, options };
  const root = unwrapped(answer, left);
  const whole = Array.isArray(root) ? null : Piece.of(root, '');
  const rows = Array.isArray(root) ? root.map((row, index) => Piece.of(row, String(index))) : [];
  const swimlanes = rows.filter((row) => row.has('columns'));
  const loose = [...rows.filter((row) => !row.has('columns')), ...(whole?.list('tasks') ?? [])];
  const columns: Column[] = [];
  for (const swimlane of swimlanes) {
    for (const column of inOrder(swimlane.list('columns'), 'position')) readColumn(column, columns, context);
    left.leaveRest(swimlane, swimlane.text('name'), swimlaneKinds);
  }
  for (const column of inOrder(whole?.list('columns') ?? [], 'position'))
    readColumn(column, columns, context);
  for (const task of inOrder(loose, 'position')) columnOf(task, columns).cards.push(cardOf(task, context));
  const board = whole?.child('board') ?? whole?.child('project') ?? null;
  const name = board?.text('name') || context.project || whole?.text('name') || '';
  if (whole) left.leaveRest(whole, name, rootKinds);
  const lists = columns.map((column) => ({ name: column.name, archived: false, cards: column.cards }));
  return {
    people: context.people.list(),
    boards: [{ name, description: board?.text('description') ?? '', archived: false, lists }],
  };
}

function unwrapped(answer: unknown, left: Remainder): unknown {
  const envelope = Array.isArray(answer) ? null : Piece.of(answer, '');
  if (!envelope?.has('result')) return answer;
  const result = envelope.ask('result');
  left.leaveRest(envelope, 'Kanboard', unwritten);
  return result;
}

/** The same column is in every swimlane: its tasks are put together. */
function readColumn(column: Piece, columns: Column[], context: Context): void {
  const place = columnFor(columns, column.text('id'), column.text('title') || column.text('name'));
  for (const task of inOrder(column.list('tasks'), 'position')) place.cards.push(cardOf(task, context));
  context.left.leaveRest(column, place.name, columnKinds);
}

const columnOf = (task: Piece, columns: Column[]): Column =>
  columnFor(
    columns,
    task.text('column_id'),
    task.text('column_name') || task.text('column_title') || task.text('column'),
  );

function columnFor(columns: Column[], id: string, name: string): Column {
  const known = columns.find(
    (column) => (id !== '' && column.id === id) || (name !== '' && column.name === name),
  );
  if (known) return known;
  const added = { id, name, cards: [] };
  columns.push(added);
  return added;
}

function cardOf(task: Piece, context: Context): TransferCard {
  const { left, options } = context;
  const title = task.text('title');
  context.project ||= task.text('project_name');
  const read: TransferCard = {
    title,
    description: task.text('description'),
    checklists: subtasksOf(task),
    comments: commentsOf(task, context.people),
    assignees: assigneesOf(task, context.people),
    labels: labelsOf(task),
    dueOn: dueOn(task.text('date_due'), title, options, left),
    minutes: minutesOf(task.text('time_estimated')),
    attachments: task.list('files').map((file) => ({ name: file.text('name'), url: null })),
    done: task.has('is_active') && !task.flag('is_active'),
    archived: false,
  };
  leaveAbsent(task, title, read, left);
  left.leaveRest(task, title, taskKinds);
  return read;
}

function subtasksOf(task: Piece) {
  const items = inOrder(task.list('subtasks'), 'position').map((subtask) => ({
    text: subtask.text('title'),
    done: subtask.text('status') === '2',
  }));
  return items.length > 0 ? [{ name: '', items }] : [];
}

const commentsOf = (task: Piece, people: People) =>
  oldestFirst(
    task.list('comments').map((comment) => ({
      author: person(people, comment.text('user_id'), comment.text('username'), comment.text('name')),
      writtenAt: isoInstant(comment.text('date_creation')),
      text: comment.text('comment'),
    })),
  );

function assigneesOf(task: Piece, people: People): string[] {
  const [username, name] = ['username', 'name'].map(
    (field) => task.text(`assignee_${field}`) || task.text(`owner_${field}`),
  );
  return [person(people, task.text('owner_id'), username, name)].flatMap((key) => key ?? []);
}

/** Someone by their identifier, or else by the name they sign in with, or else by their name. */
function person(people: People, id: string, username = '', name = ''): string | null {
  const key = (id === '0' ? '' : id) || username || name;
  return key === '' ? null : people.meet(key, name, username);
}

/** Tags are a list of texts, of objects, or names by identifier; the category is a label too. */
function labelsOf(task: Piece): string[] {
  const tags = Object.values((task.ask('tags') as object | null | undefined) ?? {}).map((tag) =>
    typeof tag === 'object' && tag !== null && 'name' in tag ? String(tag.name) : String(tag),
  );
  return [...new Set([...tags, task.text('category_name')])].filter((label) => label !== '');
}

/** Hours, whole or with decimals, as minutes; null when none are said. */
export function minutesOf(hours: string): number | null {
  const [, whole = '0', part = ''] = /^(\d+)(?:[.,](\d{1,2})\d*)?$/.exec(hours.trim()) ?? [];
  const minutes = Number(whole) * 60 + Math.floor((Number(part.padEnd(2, '0')) * 60 + 50) / 100);
  return minutes > 0 ? minutes : null;
}

/** The board says how many comments, files and subtasks a task has without giving them. */
function leaveAbsent(task: Piece, title: string, read: TransferCard, left: Remainder): void {
  const items = read.checklists.reduce((count, checklist) => count + checklist.items.length, 0);
  const absent: [LeftKind, number][] = [
    ['comment-absent', task.number('nb_comments') - read.comments.length],
    ['attachment-absent', task.number('nb_files') - read.attachments.length],
    ['item-absent', task.number('nb_subtasks') - items],
  ];
  for (const [kind, count] of absent) if (count > 0) left.leave(kind, title, count);
}

const unwritten = technical(
  'jsonrpc, id, project_id, column_id, column_name, column_title, column_position, column, position',
  'swimlane_id, owner_id, creator_id, category_id, date_creation, date_modification, date_moved',
  'date_completed, color, url, project_name, nb_completed_subtasks, nb_links, nb_external_links',
  'owner_username, owner_name, assignee_username, assignee_name, assignee_email',
  'assignee_avatar_path, category_description, category_color_id, is_milestone, is_draggable',
);
const columnKinds: FieldKinds = {
  ...unwritten,
  ...technical('title, nb_tasks, nb_open_tasks, score, nb_column_tasks, column_nb_tasks, column_score'),
  ...technical('column_nb_open_tasks, column_nb_score, hide_in_dashboard, task_limit'),
  description: 'column-description',
};
const swimlaneKinds: FieldKinds = {
  ...unwritten,
  ...technical('nb_columns, nb_swimlanes, nb_tasks, score, is_active, task_limit'),
  name: null,
  description: 'swimlane',
};
const rootKinds: FieldKinds = { ...unwritten, swimlanes: 'swimlane' };
const taskKinds: FieldKinds = {
  ...unwritten,
  color_id: 'color',
  date_started: 'start-date',
  time_spent: 'time-spent',
  score: 'complexity',
  priority: 'priority',
  reference: 'reference',
  swimlane_name: 'swimlane',
  swimlane: 'swimlane',
  recurrence_status: 'recurrence',
  recurrence_trigger: 'recurrence',
  recurrence_factor: 'recurrence',
  recurrence_timeframe: 'recurrence',
  recurrence_basedate: 'recurrence',
  recurrence_parent: 'relation',
  recurrence_child: 'relation',
  external_provider: 'relation',
  external_uri: 'relation',
  links: 'relation',
  metadata: 'custom-field',
};
