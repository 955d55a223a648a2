import {
  oldestFirst,
  type Transfer,
  type TransferBoard,
  type TransferCard,
  type TransferOptions,
} from './board.js';
import type { ReadingContext } from './context.js';
import { dueOn, isoInstant } from './dates.js';
import { markdownOf } from './html.js';
import { People } from './people.js';
import { grouped, inOrder, Piece } from './piece.js';
import { type FieldKinds, type Remainder, technical } from './remainder.js';

/** Reads the projects of a Vikunja export (`data.json` of the archive). Projects inside projects become boards of their own. */
export function readVikunja(
  projects: readonly unknown[],
  options: TransferOptions,
  left: Remainder,
): Transfer {
  const context = { people: new People(), left, options };
  const boards = projects.flatMap((project, index) => boardsOf(Piece.of(project, String(index)), context));
  return { people: context.people.list(), boards };
}

function boardsOf(project: Piece, context: ReadingContext): TransferBoard[] {
  const name = project.text('title');
  const board = {
    name,
    description: markdownOf(project.text('description')),
    archived: project.flag('is_archived'),
    lists: listsOf(project, context),
  };
  const inside = project.list('child_projects').flatMap((child) => boardsOf(child, context));
  context.left.leaveRest(project, name, projectKinds);
  return [board, ...inside];
}

/** Tasks by the columns of the first view that has some; a task of no column, or a project without any, is in one without a name. */
function listsOf(project: Piece, context: ReadingContext) {
  const ranks = new Map(
    project.list('positions').map((place) => [place.text('task_id'), place.number('position')]),
  );
  const tasks = project
    .list('tasks')
    .map((task) => ({ task, rank: ranks.get(task.text('id')) ?? task.number('position') }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ task }) => task);
  const buckets = bucketsOf(project, context.left);
  const places = new Map(project.list('task_buckets').map((place) => placed(place, buckets)));
  const bucketOf = (task: Piece): string => {
    const id = places.get(task.text('id')) ?? task.text('bucket_id');
    return buckets.some((bucket) => bucket.text('id') === id) ? id : '';
  };
  const byBucket = grouped(tasks, bucketOf);
  const cards = (id: string): TransferCard[] => (byBucket.get(id) ?? []).map((task) => cardOf(task, context));
  const outside = byBucket.has('') || buckets.length === 0;
  return [
    ...(outside ? [{ name: '', archived: false, cards: cards('') }] : []),
    ...buckets.map((bucket) => ({
      name: bucket.text('title'),
      archived: false,
      cards: cards(bucket.text('id')),
    })),
  ];
}

function placed(place: Piece, buckets: readonly Piece[]): [string, string] {
  const id = place.text('bucket_id');
  const isShown = buckets.some((bucket) => bucket.text('id') === id);
  return isShown ? [place.text('task_id'), id] : [`${place.text('task_id')} elsewhere`, id];
}

function bucketsOf(project: Piece, left: Remainder): Piece[] {
  const buckets = inOrder(project.list('buckets'), 'position');
  const view = Math.min(...buckets.map((bucket) => bucket.number('project_view_id')));
  for (const bucket of buckets.filter((other) => other.number('project_view_id') !== view)) {
    left.leave('view', bucket.text('title'));
    bucket.settle();
  }
  return buckets.filter((bucket) => bucket.number('project_view_id') === view);
}

function cardOf(task: Piece, { people, left, options }: ReadingContext): TransferCard {
  const title = task.text('title');
  const meet = (user: Piece | null): string | null =>
    user && people.meet(user.id('id'), user.text('name') || user.text('username'), user.text('username'));
  const read: TransferCard = {
    title,
    description: markdownOf(task.text('description')),
    checklists: [],
    comments: oldestFirst(
      task.list('comments').map((comment) => ({
        author: meet(comment.child('author')),
        writtenAt: isoInstant(comment.text('created')),
        text: markdownOf(comment.text('comment')),
      })),
    ),
    assignees: task.list('assignees').flatMap((user) => meet(user) ?? []),
    labels: task.list('labels').map((label) => label.text('title')),
    dueOn: dueOn(task.text('due_date'), title, options, left),
    minutes: null,
    attachments: task.list('attachments').map((attachment) => ({
      name: attachment.child('file')?.text('name') || attachment.text('id'),
      url: null,
    })),
    done: task.flag('done'),
    archived: false,
  };
  left.leaveRest(task, title, taskKinds);
  return read;
}

const unwritten = technical(
  'id, identifier, index, created, updated, created_by, bucket_id, position, project_id, uid',
  'cover_image_attachment_id, owner, views, hex_color, background_file_id, namespace_id',
  'background_information, background_blur_hash, max_permission, max_right, done_at, buckets',
  'task_id, project_view_id, bucket, task, limit, count, file, mime, size, email',
  'default_bucket_id, done_bucket_id, is_done_bucket, bot_owner_id, status, is_local_user',
  'parent_project_id, list_id, is_unread, comment_count, time_tracking_enabled',
);
const projectKinds: FieldKinds = { ...unwritten, is_favorite: 'favourite', subscription: 'subscription' };
const taskKinds: FieldKinds = {
  ...unwritten,
  reminders: 'reminder',
  reminder_dates: 'reminder',
  repeat_after: 'recurrence',
  repeat_mode: 'recurrence',
  repeats: 'recurrence',
  priority: 'priority',
  start_date: 'start-date',
  end_date: 'end-date',
  percent_done: 'progress',
  related_tasks: 'relation',
  reactions: 'reaction',
  is_favorite: 'favourite',
  subscription: 'subscription',
};
