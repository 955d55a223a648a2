import { addDays, type IsoDate } from '@etabli/kernel';
import { nextOccurrence, occurrences, type Rhythm } from './recurrence.js';

/** A recurring task as its calendar knows it. */
export interface Series {
  rhythm: Rhythm;
  startsOn: IsoDate;
  /** The task of a day is opened so many days before it. */
  leadDays: number;
  /** The next day for which there is no task yet. */
  nextOn: IsoDate;
}

/** The first day for which a series wants a task: on its first day or later, never before today. */
export const firstDay = (rhythm: Rhythm, startsOn: IsoDate, today: IsoDate): IsoDate =>
  nextOccurrence(rhythm, startsOn, addDays(startsOn > today ? startsOn : today, -1));

/**
 * The day whose task is to be opened now, and the day after it; null when none is. One at a time: while a task of the series is
 * open and its day has not passed, the next one waits. Done, it makes room at once, however early. Days that
 * went by without a task, as when the house was off, are one: the last of them.
 *
 * @param open the day of the latest task of the series that is not done, if there is one
 * @param justDone a task of the series was done this very moment
 */
export function dayToOpen(
  series: Series,
  today: IsoDate,
  open: IsoDate | null,
  justDone: boolean,
): { on: IsoDate; nextOn: IsoDate } | null {
  const { rhythm, startsOn, leadDays, nextOn } = series;
  if (open !== null && open >= today) return null;
  const on = occurrences(rhythm, startsOn, nextOn, today).at(-1) ?? nextOn;
  if (!justDone && on > addDays(today, leadDays)) return null;
  return { on, nextOn: nextOccurrence(rhythm, startsOn, on) };
}
