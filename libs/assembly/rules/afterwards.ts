import { addDays, civilDate, instantAt } from '@etabli/kernel';

/** A sitting that is over, and where it was held. */
export interface SittingOver {
  openedAt: Date;
  closedAt: Date;
  /** IANA name: `Europe/Paris`. */
  timeZone: string;
}

const MINUTE = 60_000;

/**
 * The instant of a sitting that a time of day means, for what is entered once it is closed. Times are given to the minute:
 * that of the opening and that of the closing are both of the sitting. After midnight, the time is of the next day.
 *
 * @param time `HH:MM`, as the clock of the room showed it
 * @returns null when the sitting was not under way at that time
 */
export function momentOfSitting(time: string, { openedAt, closedAt, timeZone }: SittingOver): Date | null {
  const opening = civilDate(openedAt, timeZone);
  const moment = [opening, addDays(opening, 1)]
    .map((day) => instantAt(day, time, timeZone).getTime())
    .find((instant) => instant + MINUTE > openedAt.getTime() && instant <= closedAt.getTime());
  return moment === undefined ? null : new Date(Math.max(moment, openedAt.getTime()));
}
