import { addDays, type IsoDate, instantAt, plainDate } from '@etabli/kernel';
import { timeZoneLines } from './ics-zone.js';
import { nextOccurrence, type Rhythm, toRRule } from './recurrence.js';

interface Entry {
  /** Of the record; the same in every feed, for ever. */
  id: string;
  title: string;
  description?: string;
  /** Address of its page. */
  url?: string;
  rhythm?: Rhythm | null;
  /** Last change. */
  changedAt: Date;
}

export interface FeedTask extends Entry {
  dueOn: IsoDate;
  done: boolean;
  labels?: readonly string[];
}

export interface FeedMeeting extends Entry {
  /** Civil date of the meeting, or of the first one; time as `18:30`, in the zone of the feed. */
  date: IsoDate;
  time: string;
  minutes: number;
  place?: string;
  cancelled?: boolean;
}

export interface Feed {
  name: string;
  /** What makes identifiers ours: the host of the installation. */
  host: string;
  /** Time zone of the association. */
  timeZone: string;
  today: IsoDate;
  tasks: readonly FeedTask[];
  meetings: readonly FeedMeeting[];
  /** Calendars without to-do lists show tasks as whole days. */
  tasksAs: 'todos' | 'days';
}

/** How many years of changes of the clocks a feed tells in advance. */
const YEARS_AHEAD = 10;

/**
 * A calendar to subscribe to (RFC 5545). A task is a to-do that is due on its day, or an event of a whole day; as a to-do, only
 * its present turn is told, since the next one comes when it is done. A meeting has its local time when it comes back, so that
 * summer time changes nothing to its hour, and else its instant.
 */
export function calendarFeed(feed: Feed): string {
  const zoned = feed.meetings.filter(({ rhythm }) => rhythm);
  const from = zoned.map(({ date }) => date).sort()[0];
  const until = plainDate(feed.today).add({ years: YEARS_AHEAD }).toString();
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Établi//Commissions//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(feed.name)}`,
    `X-WR-TIMEZONE:${feed.timeZone}`,
    ...(from ? timeZoneLines(feed.timeZone, from, until) : []),
    ...feed.tasks.flatMap((task) => (feed.tasksAs === 'todos' ? todo(task, feed) : wholeDay(task, feed))),
    ...feed.meetings.flatMap((meeting) => meetingLines(meeting, feed)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const todo = (task: FeedTask, feed: Feed): string[] => [
  'BEGIN:VTODO',
  ...common('task', task, feed),
  `DUE;VALUE=DATE:${compact(task.dueOn)}`,
  `STATUS:${task.done ? 'COMPLETED' : 'NEEDS-ACTION'}`,
  ...categories(task),
  'END:VTODO',
];

const wholeDay = (task: FeedTask, feed: Feed): string[] => [
  'BEGIN:VEVENT',
  ...common('task', task, feed),
  `DTSTART;VALUE=DATE:${compact(task.dueOn)}`,
  `DTEND;VALUE=DATE:${compact(addDays(task.dueOn, 1))}`,
  'TRANSP:TRANSPARENT',
  ...rule(task.rhythm, task.dueOn),
  ...categories(task),
  'END:VEVENT',
];

function meetingLines(meeting: FeedMeeting, feed: Feed): string[] {
  const { date, time, rhythm } = meeting;
  const start = instantAt(date, time, feed.timeZone);
  return [
    'BEGIN:VEVENT',
    ...common('meeting', meeting, feed),
    rhythm
      ? `DTSTART;TZID=${feed.timeZone}:${compact(date)}T${time.replace(':', '')}00`
      : `DTSTART:${utc(start)}`,
    `DURATION:PT${meeting.minutes}M`,
    ...rule(rhythm, date),
    ...(meeting.place ? [`LOCATION:${escaped(meeting.place)}`] : []),
    `STATUS:${meeting.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

const common = (kind: string, entry: Entry, { host }: Feed): string[] => [
  `UID:${kind}-${entry.id}@${host}`,
  `DTSTAMP:${utc(entry.changedAt)}`,
  `LAST-MODIFIED:${utc(entry.changedAt)}`,
  `SUMMARY:${escaped(entry.title)}`,
  ...(entry.description ? [`DESCRIPTION:${escaped(entry.description)}`] : []),
  ...(entry.url ? [`URL:${entry.url}`] : []),
];

const categories = ({ labels = [] }: FeedTask): string[] =>
  labels.length > 0 ? [`CATEGORIES:${labels.map(escaped).join(',')}`] : [];

/** The rule, when the first date is one of its own: what was moved by hand stands alone. */
const rule = (rhythm: Rhythm | null | undefined, first: IsoDate): string[] =>
  rhythm && nextOccurrence(rhythm, first, addDays(first, -1)) === first ? [`RRULE:${toRRule(rhythm)}`] : [];

const compact = (date: IsoDate): string => date.replaceAll('-', '');

/** `20260314T173000Z`. */
const utc = (instant: Date): string => instant.toISOString().replace(/[-:]|\.\d+/g, '');

/** Text as a value: `\`, `;`, `,` and line breaks are marked; other control characters cannot be said and go. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones the format cannot carry
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

const LINE_OCTETS = 75;

/** A line cut so that none is longer than 75 octets, never inside a character; what follows begins with a space. */
function folded(line: string): string {
  let written = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      written += '\r\n ';
      octets = 1;
    }
    written += character;
    octets += size;
  }
  return written;
}

/** Length in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
