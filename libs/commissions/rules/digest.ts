import { addDays, civilDate, type IsoDate, plainDate, Temporal } from '@etabli/kernel';

/** The hour of the association’s clocks from which the digests of a day leave. */
export const DIGEST_HOUR = 7;
/** Days during which the answers of a digest serve: until the next weekly one has come, and a few more. */
export const ANSWER_DAYS = 10;
/** Days during which one may say, from an old digest, to receive no more: a year and a day, leap years included. */
export const STOP_DAYS = 367;
/** Mentions that a digest names at most, the latest: the others are there too, on the same page. */
export const MANY_MENTIONS = 5;
/** Tasks that a digest names at most; beyond, it says how many there are. */
export const MANY_TASKS = 15;

/** `daily` is each day on which something is due; `weekly` on a weekday, 1 for Monday to 7 (ISO 8601). */
export interface DigestChoice {
  rhythm: 'off' | 'daily' | 'weekly';
  weekday: number;
}

/** What goes to who never chose: on Mondays, to those who hold a task or a mission, and to nobody else. */
export const usualChoice = (holdsSomething: boolean): DigestChoice => ({
  rhythm: holdsSomething ? 'weekly' : 'off',
  weekday: 1,
});

/** The civil day whose digests may leave at an instant, in the association’s time zone; null before the hour. */
export function digestDay(now: Date, timeZone: string): IsoDate | null {
  const { hour } = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
  return hour >= DIGEST_HOUR ? civilDate(now, timeZone) : null;
}

/** Has somebody chosen that this day be looked at for them? */
export const isDue = ({ rhythm, weekday }: DigestChoice, day: IsoDate): boolean =>
  rhythm === 'daily' || (rhythm === 'weekly' && plainDate(day).dayOfWeek === weekday);

/** The last day that a digest looks at: the same one when daily, the sixth after when weekly. */
export const lookedAtUntil = ({ rhythm }: DigestChoice, day: IsoDate): IsoDate =>
  rhythm === 'weekly' ? addDays(day, 6) : day;

/** A task that may be in a digest; `own` when its person does it, false when it is one of their missions’. */
export interface DigestTask {
  id: string;
  dueOn: IsoDate;
  own: boolean;
}

/** Words that call somebody and wait for them; `fresh` when no digest has said so yet. */
export interface DigestMention {
  fresh: boolean;
}

/** All that might go into a person’s digest, wider than what will. */
export interface DigestMatter<
  Task extends DigestTask,
  Call,
  Meeting extends { onDay: IsoDate },
  Mention extends DigestMention,
> {
  tasks: readonly Task[];
  /** The latest first. */
  mentions: readonly Mention[];
  calls: readonly Call[];
  meetings: readonly Meeting[];
}

/** What goes in, in order. `more` counts the tasks that no longer fit. */
export interface DigestContents<Task, Call, Meeting, Mention> {
  mentions: Mention[];
  own: Task[];
  missions: Task[];
  more: number;
  calls: Call[];
  meetings: Meeting[];
}

/**
 * What goes into a digest: tasks late or due in the days it looks at, the oldest first, one’s own before those of one’s
 * missions; open calls; the meetings of those days; the words that call them. Null when there is nothing to say: a week without
 * anything, or a day on which nothing is due, nobody meets and nobody has called them since the last one (a daily digest
 * repeats what is late or waits only beside something of the day).
 */
export function contents<
  Task extends DigestTask,
  Call,
  Meeting extends { onDay: IsoDate },
  Mention extends DigestMention,
>(
  choice: DigestChoice,
  day: IsoDate,
  matter: DigestMatter<Task, Call, Meeting, Mention>,
): DigestContents<Task, Call, Meeting, Mention> | null {
  const until = lookedAtUntil(choice, day);
  const tasks = matter.tasks.filter(({ dueOn }) => dueOn <= until).sort(byDay);
  const meetings = matter.meetings.filter(({ onDay }) => onDay >= day && onDay <= until);
  const { calls, mentions } = matter;
  const ordered = [...tasks.filter(({ own }) => own), ...tasks.filter(({ own }) => !own)];
  const said =
    choice.rhythm === 'daily'
      ? tasks.some(({ dueOn }) => dueOn === day) || meetings.length > 0 || mentions.some(({ fresh }) => fresh)
      : ordered.length + calls.length + meetings.length + mentions.length > 0;
  if (!said) return null;
  const kept = ordered.slice(0, MANY_TASKS);
  return {
    mentions: mentions.slice(0, MANY_MENTIONS),
    own: kept.filter(({ own }) => own),
    missions: kept.filter(({ own }) => !own),
    more: ordered.length - kept.length,
    calls: [...calls],
    meetings,
  };
}

const byDay = (one: DigestTask, other: DigestTask): number =>
  one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : one.id < other.id ? -1 : 1;

/** The day to which “later” puts a task: a week after the one it had, or after today when that one is over or there is none. */
export const laterDay = (dueOn: IsoDate | null, today: IsoDate): IsoDate =>
  addDays(dueOn !== null && dueOn > today ? dueOn : today, 7);

/** What is known of a link of a digest, as instants. */
export interface LinkFacts {
  expiresAt: Date;
  usedAt: Date | null;
  undoneAt: Date | null;
}

/** `open` serves; `used` and `undone` have served, for good; `expired` never did and will not. */
export type DigestLinkState = 'open' | 'used' | 'undone' | 'expired';

/** How a link of a digest stands at an instant: it serves once, and a thing taken back is not done again by it. */
export function digestLinkState({ expiresAt, usedAt, undoneAt }: LinkFacts, now: Date): DigestLinkState {
  if (undoneAt) return 'undone';
  if (usedAt) return 'used';
  return now.getTime() < expiresAt.getTime() ? 'open' : 'expired';
}

/** What of a task decides whether a link about it is still worth something. */
export interface AnsweredTask {
  held: boolean;
  finished: boolean;
  removed: boolean;
  /** Its person sat in its commission when the mail was sent. */
  sat: boolean;
  sits: boolean;
}

/**
 * Why a link about a task is worth nothing any more, or null: its person no longer does it, left its commission, or it is done
 * or gone. An hour may still be declared for a task that is done.
 */
export function mootness(
  answer: 'done' | 'not-me' | 'later' | 'hour',
  { held, finished, removed, sat, sits }: AnsweredTask,
): 'left' | 'changed-hands' | 'gone' | 'finished' | null {
  if (sat && !sits) return 'left';
  if (removed) return 'gone';
  if (!held) return 'changed-hands';
  return finished && answer !== 'hour' ? 'finished' : null;
}
