import { type Actor, all, can, type Policy, refuse, type Verdict } from '@etabli/access';
import { holds } from '@etabli/membership/people/people.policy';

/** What the rules look at in a task: its commission, who holds it, what it waits for. */
export interface TaskRecord {
  commissionId: string;
  /** Any member may join the commission, and so take its tasks. */
  openEntry: boolean;
  commissionClosed: boolean;
  private: boolean;
  authorId: string | null;
  finishedAt: Date | null;
  removedAt: Date | null;
  holders: readonly string[];
  /** Titles of the unfinished tasks that must be done first. */
  waitsFor: readonly string[];
}

const isIn = (actor: Actor, people: readonly (string | null)[]): boolean =>
  actor.personId !== null && people.includes(actor.personId);

/** In the commission, or one who keeps commissions. */
function sits(actor: Actor, commissionId: string): Verdict {
  if (can(actor, 'commissions.work', commissionId)) return true;
  return can(actor, 'commissions.write') ? holds(actor, 'commissions.write') : refuse('task.not-yours');
}

const atWork = (task: Pick<TaskRecord, 'commissionClosed'>): Verdict =>
  !task.commissionClosed || refuse('commission.closed');
const there = (task: TaskRecord): Verdict =>
  all(atWork(task), task.removedAt === null || refuse('task.removed'));
const unfinished = (task: TaskRecord): Verdict =>
  all(there(task), task.finishedAt === null || refuse('task.finished'));

/** Who does the work: the commission, those who hold the task, the author of a draft. */
const works = (actor: Actor, task: TaskRecord): Verdict =>
  isIn(actor, task.holders) ||
  (task.private && isIn(actor, [task.authorId])) ||
  sits(actor, task.commissionId);

/** What must be done first is done. */
export const waitsForNothing = ({ waitsFor }: Pick<TaskRecord, 'waitsFor'>): Verdict =>
  waitsFor.length === 0 || refuse('task.waits', { needs: waitsFor.slice(0, 3) });

/**
 * Who does what with a task. Every member sees it and may speak about it; the commission, its holders and those who keep
 * commissions act. Where entry is open, a member who is not in the commission may take a task all the same.
 */
export const taskPolicy = {
  describe: (actor, task) => all(there(task), works(actor, task)),
  move: (actor, task) => all(there(task), works(actor, task)),
  take: (actor, task) =>
    all(
      unfinished(task),
      !isIn(actor, task.holders) || refuse('task.taken-already'),
      works(actor, task) === true || task.openEntry || refuse('task.by-commission'),
    ),
  giveBack: (actor, task) => all(unfinished(task), isIn(actor, task.holders) || refuse('task.not-taken')),
  assign: (actor, task) => all(unfinished(task), works(actor, task)),
  finish: (actor, task) => all(unfinished(task), works(actor, task), waitsForNothing(task)),
  reopen: (actor, task) =>
    all(there(task), works(actor, task), task.finishedAt !== null || refuse('task.not-finished')),
  show: (actor, task) => all(there(task), works(actor, task), task.private || refuse('task.shown-already')),
  remove: (actor, task) => all(there(task), works(actor, task)),
  restore: (actor, task) =>
    all(atWork(task), works(actor, task), task.removedAt !== null || refuse('task.not-removed')),
  comment: (_, task) => there(task),
  undo: (actor, task) => all(atWork(task), works(actor, task)),
} satisfies Policy<TaskRecord>;

/** Who opens tasks on a commission’s board, and who arranges its columns. */
export const boardPolicy = {
  open: (actor, board) => all(atWork(board), sits(actor, board.commissionId)),
  arrange: (actor, board) =>
    all(
      atWork(board),
      can(actor, 'commissions.lead', board.commissionId) ||
        (can(actor, 'commissions.write')
          ? holds(actor, 'commissions.write')
          : refuse('commission.not-yours')),
    ),
} satisfies Policy<Pick<TaskRecord, 'commissionId' | 'commissionClosed'>>;
