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
