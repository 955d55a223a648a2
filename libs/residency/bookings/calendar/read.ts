import { Refusal } from '@etabli/kernel/refusal';
import ICAL from 'ical.js';
import type { CalendarEvent } from '../../rules/bookings/calendar.js';
import { type Described, dayAfter, instantOfTime } from './times.js';

/** What could not be read of a calendar, and why. */
export interface Unread {
  title: string;
  why: 'zone' | 'no-length' | 'no-start' | 'endless';
  /** The name of the zone that nobody knows. */
  zone?: string;
}

export interface CalendarRead {
  name: string | null;
  /** By their beginning. */
  events: CalendarEvent[];
  unread: Unread[];
}

/** Where and when: civil time without a zone is that of `home`; occurrences that end after `from` and begin before `to`. */
export interface Window {
  home: string;
  from: Date;
  to: Date;
}

/** Occurrences one file may bring, and turns one event may be followed for. */
const [MOST_EVENTS, MOST_TURNS] = [2_000, 20_000];

/**
 * Reads a calendar (RFC 5545): events, whole days, what comes back with its exceptions and its moved occurrences, zones. What
 * is cancelled is left out. Refuses `calendar-file.line` with the line that is none, `calendar-file.not-a-calendar`,
 * `calendar-file.empty`, `calendar-file.too-many`.
 */
export function readCalendar(text: string, window: Window): CalendarRead {
  const calendars = parsed(text.replace(/^\ufeff/, ''));
  const components = calendars.flatMap((calendar) => calendar.getAllSubcomponents('vevent'));
  if (components.length === 0) throw new Refusal('calendar-file.empty');
  const described: Described = new Map(
    calendars
      .flatMap((calendar) => calendar.getAllSubcomponents('vtimezone'))
      .map((zone) => [String(zone.getFirstPropertyValue('tzid')), new ICAL.Timezone(zone)]),
  );
  const read: CalendarRead = { name: nameOf(calendars), events: [], unread: [] };
  for (const event of masters(components)) follow(event, window, described, read);
  read.events.sort((a, b) => a.start.getTime() - b.start.getTime() || (a.key < b.key ? -1 : 1));
  return read;
}

const nameOf = (calendars: readonly ICAL.Component[]): string | null =>
  calendars
    .map((one) => one.getFirstPropertyValue('x-wr-calname'))
    .find((name) => typeof name === 'string') ?? null;

function parsed(text: string): ICAL.Component[] {
  if (!/^BEGIN:VCALENDAR\s*$/im.test(text)) throw new Refusal('calendar-file.not-a-calendar');
  const line = faultyLine(text);
  if (line !== null) throw new Refusal('calendar-file.line', line);
  try {
    const found = ICAL.parse(text) as unknown[];
    const roots = Array.isArray(found[0]) ? found : [found];
    return roots.map((root) => new ICAL.Component(root as never)).filter(({ name }) => name === 'vcalendar');
  } catch {
    throw new Refusal('calendar-file.not-a-calendar');
  }
}

/** The first line that is none: every line has a name and a colon, or goes on with a space. The end of the file may be blank. */
function faultyLine(text: string): { line: number; empty: boolean } | null {
  const lines = text.trimEnd().split(/\r\n|\n|\r/);
  const index = lines.findIndex((line) => !/^[ \t]/.test(line) && !/^[A-Za-z0-9-]+[;:]/.test(line));
  return index < 0 ? null : { line: index + 1, empty: lines[index]?.trim() === '' };
}

/** Events with the occurrences of theirs that were moved; a moved occurrence whose event is not there stands alone. */
function masters(components: readonly ICAL.Component[]): ICAL.Event[] {
  const moved = components.filter((one) => one.hasProperty('recurrence-id'));
  const whole = components.filter((one) => !one.hasProperty('recurrence-id'));
  const known = new Set(whole.map((one) => one.getFirstPropertyValue('uid')));
  const alone = moved.filter((one) => !known.has(one.getFirstPropertyValue('uid')));
  return [
    ...whole.map((component) => {
      const uid = component.getFirstPropertyValue('uid');
      const exceptions = moved.filter((one) => one.getFirstPropertyValue('uid') === uid);
      return new ICAL.Event(component, { exceptions, strictExceptions: false });
    }),
    ...alone.map((component) => new ICAL.Event(component)),
  ];
}

/** Adds what takes place of an event within the window. */
function follow(event: ICAL.Event, window: Window, described: Described, read: CalendarRead): void {
  if (!event.component.hasProperty('dtstart')) {
    read.unread.push({ title: titleOf(event), why: 'no-start' });
    return;
  }
  if (!event.isRecurring()) {
    take(event, event.startDate, event.endDate, window, described, read);
    return;
  }
  const turns = event.iterator();
  for (let count = 0; ; count++) {
    const turn = turns.next();
    if (!turn) return;
    if (count >= MOST_TURNS) {
      read.unread.push({ title: titleOf(event), why: 'endless' });
      return;
    }
    const { item, startDate, endDate } = event.getOccurrenceDetails(turn);
    const went = take(item, startDate, endDate, window, described, read);
    if (!went) return;
    if (read.events.length > MOST_EVENTS) throw new Refusal('calendar-file.too-many', { max: MOST_EVENTS });
    if (turn.toJSDate() > new Date(window.to.getTime() + 15 * 86_400_000)) return;
  }
}

/** Adds one occurrence when it falls in the window. False once nothing of its event can be read. */
function take(
  event: ICAL.Event,
  from: ICAL.Time,
  to: ICAL.Time,
  { home, ...window }: Window,
  described: Described,
  { events, unread }: CalendarRead,
): boolean {
  const zone = zoneOf(event, 'dtstart');
  const start = instantOfTime(from, zone, home, described);
  const ends = event.component.hasProperty('dtend') ? (zoneOf(event, 'dtend') ?? zone) : zone;
  const end =
    from.isDate && to.compare(from) <= 0 ? dayAfter(from, home) : instantOfTime(to, ends, home, described);
  const title = titleOf(event);
  if (!start || !end) {
    unread.push({ title, why: 'zone', zone: zone ?? '' });
    return false;
  }
  if (end <= start) {
    unread.push({ title, why: 'no-length' });
    return false;
  }
  const isCancelled = String(event.component.getFirstPropertyValue('status')).toUpperCase() === 'CANCELLED';
  if (isCancelled || end <= window.from || start >= window.to) return true;
  const uid = event.uid ?? `${title}@`;
  events.push({
    ...{ uid, key: `${uid} ${start.toISOString()} ${end.toISOString()}`, title, start, end },
    allDay: from.isDate,
    transparent: String(event.component.getFirstPropertyValue('transp')).toUpperCase() === 'TRANSPARENT',
  });
  return true;
}

const titleOf = (event: ICAL.Event): string => (event.summary ?? '').trim().slice(0, 120);

const zoneOf = (event: ICAL.Event, name: 'dtstart' | 'dtend'): string | null => {
  const zone = event.component.getFirstProperty(name)?.getFirstParameter('tzid');
  return zone ? String(zone) : null;
};
