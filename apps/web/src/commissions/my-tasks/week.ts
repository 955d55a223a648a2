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
export function withDeeds({ mine, free }: Known, deeds: readonly Deed[]): Known {
  return deeds
    .filter(({ refused }) => !refused)
    .reduce<Known>(
      (known, { operation, variables }) =>
        moved(known, operation, String(variables['id']), variables['dueOn']),
      { mine, free },
    );
}

function moved({ mine, free }: Known, operation: string, id: string, dueOn: unknown): Known {
  const without = (tasks: readonly MyTaskFragment[]) => tasks.filter((task) => task.id !== id);
  const taken = free.find((task) => task.id === id);
  switch (operation) {
    case 'FinishTask':
    case 'GiveBackTask':
      return { mine: without(mine), free: without(free) };
    case 'TakeTask':
      return { mine: taken && !mine.includes(taken) ? [...mine, taken] : mine, free: without(free) };
    case 'PostponeTask':
      return {
        mine: mine.map((task) => (task.id === id ? { ...task, dueOn: dueOn as string, late: false } : task)),
        free,
      };
    default:
      return { mine, free };
  }
}
