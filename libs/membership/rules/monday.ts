import { addDays, type IsoDate, plainDate } from '@etabli/kernel';

/** How much a line presses: its day is past, it is for this week, within thirty days, or further. */
export const urgencies = ['late', 'week', 'month', 'later'] as const;
export type Urgency = (typeof urgencies)[number];

/** Days within which something is for the month. */
const MONTH_DAYS = 30;
/** The longest a line may be put aside, in days: what is put aside for good is never seen to. */
export const LONGEST_ASIDE = 90;

/** A day, or none when a line has no day of its own. */
interface Dated {
  by: IsoDate | null;
}

/** The week of a day, from its Monday to its Sunday, both included. */
export function weekOf(day: IsoDate): { start: IsoDate; end: IsoDate } {
  const start = addDays(day, 1 - plainDate(day).dayOfWeek);
  return { start, end: addDays(start, 6) };
}

/** How much a line presses on a day. What has no day of its own is for this week: it waits for nothing else. */
export function urgencyOf(by: IsoDate | null, today: IsoDate): Urgency {
  if (by !== null && by < today) return 'late';
  if (by === null || by <= weekOf(today).end) return 'week';
  return by <= addDays(today, MONTH_DAYS) ? 'month' : 'later';
}

/** Lines of all areas in one order: the most pressing first, then by day, undated last; ties stay as they came. */
export function byUrgency<Line extends Dated>(lines: readonly Line[], today: IsoDate): Line[] {
  const rank = ({ by }: Line) => urgencies.indexOf(urgencyOf(by, today));
  const day = ({ by }: Line) => by ?? '9999-12-31';
  return [...lines].sort((a, b) => rank(a) - rank(b) || (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

/** May a line be put aside until a day? It comes back on that day: tomorrow at the soonest, in ninety days at the latest. */
export const mayWaitUntil = (until: IsoDate, today: IsoDate): boolean =>
  until > today && until <= addDays(today, LONGEST_ASIDE);

/** Is a line aside on a day? It is back on the day it was put aside until. */
export const isAside = (until: IsoDate | null, today: IsoDate): boolean => until !== null && until > today;
