import { daysAfter, mondayBefore } from '../../app/civil-today.js';

/** The weeks that show a month, `YYYY-MM`, from Monday to Sunday; days of the months around it complete them. */
export function weeksOf(month: string): string[][] {
  const first = mondayBefore(`${month}-01`);
  const last = daysAfter(`${monthAfter(month, 1)}-01`, -1);
  const weeks: string[][] = [];
  for (let monday = first; monday <= last; monday = daysAfter(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, day) => daysAfter(monday, day)));
  }
  return weeks;
}

/** The month so many months after another. */
export function monthAfter(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const months = year * 12 + number - 1 + count;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** A month as an address says it, or the one of today. */
export const readMonth = (asked: string | null, today: string): string =>
  asked && /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : today.slice(0, 7);

/** Things by their day. */
export function byDay<One extends { dueOn: string | null }>(things: readonly One[]): Map<string, One[]> {
  const days = new Map<string, One[]>();
  for (const thing of things) {
    if (thing.dueOn) days.set(thing.dueOn, [...(days.get(thing.dueOn) ?? []), thing]);
  }
  return days;
}

/** A task that goes to another day. */
export interface DayMove {
  id: string;
  dueOn: string;
}

/** The day to which an arrow key takes a task: a day along the week, a week up or down. Null out of what is shown. */
export function dayByKey(days: readonly string[], dueOn: string | null, key: string): string | null {
  const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[key];
  if (!step || !dueOn) return null;
  const day = daysAfter(dueOn, step);
  return days.includes(day) ? day : null;
}

/** Tasks as they will be once one has gone to its day: what is shown before the house has answered. */
export const withDay = <One extends { id: string; dueOn: string | null }>(
  tasks: readonly One[],
  move: DayMove,
): readonly One[] => tasks.map((task) => (task.id === move.id ? { ...task, dueOn: move.dueOn } : task));
