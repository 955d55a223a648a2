import { addDays, type IsoDate, type PlainDate, plainDate, Temporal } from '@etabli/kernel';
import { isNth, type Rhythm } from './rhythm.js';

/**
 * The instant of an occurrence: a civil date and a time (`18:30`) in a time zone. When the clocks go forward, an hour that
 * does not exist is the one it becomes; when they go back, an hour that comes twice is the first.
 */
export { instantAt as at } from '@etabli/kernel';
export { longestInterval, type Nth, type Rhythm, rhythmProblem } from './rhythm.js';
export { rhythmWords } from './rhythm-words.js';
export { toRRule } from './rrule.js';

/**
 * The first occurrence strictly after a day. Never before `startsOn`, from which turns are counted: "every two weeks" means
 * the week of `startsOn`, then the second after it.
 *
 * @param rhythm one that `rhythmProblem` accepts
 * @param startsOn civil date from which the rhythm runs; itself an occurrence only when the rhythm falls on it
 * @param after civil date; the occurrence of that very day does not count
 */
export function nextOccurrence(rhythm: Rhythm, startsOn: IsoDate, after: IsoDate): IsoDate {
  return upward(rhythm, startsOn, addDays(after, 1)).next().value as IsoDate;
}

/** Every occurrence from a day to another, both included, in order. None before `startsOn`. */
export function occurrences(rhythm: Rhythm, startsOn: IsoDate, from: IsoDate, to: IsoDate): IsoDate[] {
  const found: IsoDate[] = [];
  for (const date of upward(rhythm, startsOn, from)) {
    if (date > to) break;
    found.push(date);
  }
  return found;
}

/** The occurrences from a day on, without end. Turns that came before are skipped by arithmetic, never walked through. */
function* upward(rhythm: Rhythm, startsOn: IsoDate, from: IsoDate): Generator<IsoDate, never> {
  const earliest = from > startsOn ? from : startsOn;
  const origin = turnOf(rhythm, plainDate(startsOn));
  const unit = `${rhythm.every}s` as const;
  const passed = origin.until(plainDate(earliest), { largestUnit: unit })[unit];
  for (let turn = Math.floor(passed / rhythm.interval); ; turn++) {
    const dates = datesIn(rhythm, origin.add({ [unit]: turn * rhythm.interval })).map(String);
    yield* dates.filter((date) => date >= earliest);
  }
}

/** The first day of the day, week, month or year a date is in. */
function turnOf({ every }: Rhythm, date: PlainDate): PlainDate {
  if (every === 'week') return date.subtract({ days: date.dayOfWeek - 1 });
  if (every === 'month') return date.with({ day: 1 });
  return every === 'year' ? date.with({ month: 1, day: 1 }) : date;
}

/** The dates of one turn, in order, given its first day. */
function datesIn(rhythm: Rhythm, first: PlainDate): PlainDate[] {
  switch (rhythm.every) {
    case 'day':
      return [first];
    case 'week':
      return [...new Set(rhythm.weekdays)].sort().map((weekday) => first.add({ days: weekday - 1 }));
    case 'month':
      return [isNth(rhythm) ? nthWeekday(rhythm, first) : clamped(first, first.month, rhythm.day)];
    case 'year':
      return [clamped(first, rhythm.month, rhythm.day)];
  }
}

/** The day of a month, or the last one the month has. */
const clamped = ({ year }: PlainDate, month: number, day: number): PlainDate =>
  Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' });

function nthWeekday({ nth, weekday }: { nth: number; weekday: number }, first: PlainDate): PlainDate {
  const start = nth === -1 ? first.with({ day: first.daysInMonth - 6 }) : first.add({ weeks: nth - 1 });
  return start.add({ days: (weekday - start.dayOfWeek + 7) % 7 });
}
