import { addDays, civilDate, type IsoDate, instantAt, plainDate, Temporal } from '@etabli/kernel/dates';
import type { Locale } from '@etabli/kernel/locale';

/** Minutes of a civil day, from midnight (0) to midnight (1440). */
export type Minute = number;

export const DAY: Minute = 1440;

/** When a room is open on a weekday (1 is Monday), in civil minutes. */
export interface Opening {
  weekday: number;
  from: Minute;
  to: Minute;
}

/** Hours of a civil day that somebody asks for. */
export interface Asked {
  day: IsoDate;
  from: Minute;
  to: Minute;
}

/** Two instants, the second one not included. */
export interface Hours {
  start: Date;
  end: Date;
}

/** `09:30`; midnight at the end of a day is `24:00`. */
export const clockOf = (minute: Minute): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** `9 h 30`, `9 h` in French; `09:30` in English. */
export function minuteWords(minute: Minute, locale: Locale): string {
  if (locale === 'en') return clockOf(minute);
  const rest = minute % 60;
  return `${Math.floor(minute / 60)}\u00a0h${rest === 0 ? '' : `\u00a0${String(rest).padStart(2, '0')}`}`;
}

/** The instant of a minute of a civil day: an hour that summer time skips is the one it becomes, one said twice is the first. */
export const instantOf = (day: IsoDate, minute: Minute, timeZone: string): Date =>
  minute === DAY ? instantAt(addDays(day, 1), '00:00', timeZone) : instantAt(day, clockOf(minute), timeZone);

/** The instants of what somebody asks for. */
export const hoursOf = ({ day, from, to }: Asked, timeZone: string): Hours => ({
  start: instantOf(day, from, timeZone),
  end: instantOf(day, to, timeZone),
});

/** The minute of its civil day at which an instant falls. */
export function minuteOf(instant: Date, timeZone: string): Minute {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(
    timeZone,
  );
  return hour * 60 + minute;
}

/** Hours within one civil day, as people say them; an end at midnight is 1440 of the same day. */
export function askedOf({ start, end }: Hours, timeZone: string): Asked {
  const day = civilDate(start, timeZone);
  const until = civilDate(end, timeZone);
  return { day, from: minuteOf(start, timeZone), to: until === day ? minuteOf(end, timeZone) : DAY };
}

/** Elapsed minutes: three hours over the night of the change of clocks are three hours of use, not two nor four. */
export const minutesOf = ({ start, end }: Hours): number =>
  Math.round((end.getTime() - start.getTime()) / 60_000);

/** Do two stretches share an instant? */
export const meet = (one: Hours, other: Hours): boolean => one.start < other.end && other.start < one.end;

/** The openings of a civil day, as instants, in order. */
export function openHours(openings: readonly Opening[], day: IsoDate, timeZone: string): Hours[] {
  const { dayOfWeek } = plainDate(day);
  return openings
    .filter(({ weekday }) => weekday === dayOfWeek)
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => hoursOf({ day, from, to }, timeZone))
    .filter(({ start, end }) => start < end);
}

/** What is left of openings once some of it is taken: stretches in order, none of them empty. */
export function freeHours(open: readonly Hours[], taken: readonly Hours[]): Hours[] {
  const busy = [...taken].sort((a, b) => a.start.getTime() - b.start.getTime());
  return open.flatMap(({ start, end }) => {
    const gaps: Hours[] = [];
    let from = start;
    for (const one of busy) {
      if (one.end <= from || one.start >= end) continue;
      if (one.start > from) gaps.push({ start: from, end: one.start });
      from = one.end;
    }
    if (from < end) gaps.push({ start: from, end });
    return gaps;
  });
}

/**
 * Other hours of the same length that are free on the same day, nearest to those asked for first.
 *
 * @param free what is free that day, as `freeHours` gives it
 * @param step minutes between two beginnings that may be asked for
 * @param now nothing before it is offered
 */
export function nearestFree(
  asked: Asked,
  free: readonly Hours[],
  step: number,
  timeZone: string,
  now: Date,
  most = 3,
): Asked[] {
  const length = asked.to - asked.from;
  const found: Asked[] = [];
  for (let from = 0; from + length <= DAY; from += step) {
    const other = { day: asked.day, from, to: from + length };
    const { start, end } = hoursOf(other, timeZone);
    if (start >= now && start < end && free.some((gap) => gap.start <= start && end <= gap.end))
      found.push(other);
  }
  const distance = ({ from }: Asked) => Math.abs(from - asked.from);
  return found.sort((a, b) => distance(a) - distance(b) || a.from - b.from).slice(0, most);
}
