import { daysAfter } from '../../app/civil-today.js';
import type { Deed } from '../../app/client/device.js';
import type { MyTaskFragment } from '../../gql/commissions.js';

/** A part of « my week »: what is late, each day until a week ahead, what comes later, what has no day. */
export interface Part {
  kind: 'late' | 'day' | 'later' | 'undated';
  /** For a day. */
  day: string | null;
  tasks: MyTaskFragment[];
}

/** Tasks in the order in which a week is lived; parts without tasks are left out. */
export function partsOf(tasks: readonly MyTaskFragment[], today: string): Part[] {
  const week = Array.from({ length: 7 }, (_, count) => daysAfter(today, count));
  const last = week.at(-1) as string;
  const part = (kind: Part['kind'], day: string | null, keep: (dueOn: string | null) => boolean): Part => ({
    kind,
    day,
    tasks: tasks.filter(({ dueOn }) => keep(dueOn)),
  });
  return [
    part('late', null, (dueOn) => dueOn !== null && dueOn < today),
    ...week.map((day) => part('day', day, (dueOn) => dueOn === day)),
    part('later', null, (dueOn) => dueOn !== null && dueOn > last),
    part('undated', null, (dueOn) => dueOn === null),
  ].filter((one) => one.tasks.length > 0);
}

interface Known {
  mine: readonly MyTaskFragment[];
  free: readonly MyTaskFragment[];
}

/** What the house answered last, with what was done on this device and has not reached it yet. */
export const withDeeds = (known: Known, deeds: readonly Deed[]): Known =>
  deeds.filter(({ refused }) => !refused).reduce(moved, known);

function moved(known: Known, { operation, variables, at }: Deed): Known {
  const { mine, free } = known;
  const id = String(variables['id']);
  const without = (tasks: readonly MyTaskFragment[]) => tasks.filter((task) => task.id !== id);
  const taken = free.find((task) => task.id === id);
  switch (operation) {
    case 'FinishTask':
    case 'GiveBackTask':
      return { mine: without(mine), free: without(free) };
    case 'TakeTask':
      return {
        mine: taken && !mine.includes(taken) ? [...mine, untakeable(taken)] : mine,
        free: without(free),
      };
    case 'PostponeTask': {
      const dueOn = variables['dueOn'] as string;
      return { mine: mine.map((task) => (task.id === id ? { ...task, dueOn, late: false } : task)), free };
    }
    case 'CheckItem':
      return each(known, (task) => ticked(task, id, at));
    case 'UncheckItem':
      return each(known, (task) => ticked(task, id, null));
    case 'CommentTask':
      return each(known, (task) =>
        task.id === variables['taskId'] ? commented(task, id, String(variables['body']), at) : task,
      );
    default:
      return known;
  }
}

/** Taken already: what else may be done with it, the house will say. */
const untakeable = (task: MyTaskFragment): MyTaskFragment => ({
  ...task,
  viewerCan: task.viewerCan.filter(({ action }) => action !== 'take'),
});

const each = ({ mine, free }: Known, change: (task: MyTaskFragment) => MyTaskFragment): Known => ({
  mine: mine.map(change),
  free: free.map(change),
});

const ticked = (task: MyTaskFragment, id: string, doneAt: string | null): MyTaskFragment => ({
  ...task,
  checklist: task.checklist.map((step) => (step.id === id ? { ...step, doneAt } : step)),
});

/** Words that the house knows already are not shown twice. */
function commented(task: MyTaskFragment, id: string, body: string, recordedAt: string): MyTaskFragment {
  if (task.comments.some((comment) => comment.id === id)) return task;
  const said = { __typename: 'TaskComment' as const, id, body, recordedAt };
  return { ...task, comments: [...task.comments, { ...said, mine: true, authorName: '', author: null }] };
}
