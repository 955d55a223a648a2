import { type Hours, meet } from './hours.js';

/** Something that takes place, from an instant to another, as a calendar tells it. */
export interface CalendarEvent {
  /** Of the event, the same for all its occurrences. */
  uid: string;
  /** Of this occurrence at these very hours. */
  key: string;
  title: string;
  start: Date;
  end: Date;
  /** Of whole days. */
  allDay: boolean;
  /** Said to leave its room free. */
  transparent: boolean;
}

/** What importing an event does: it comes in, is there already, or stays out for a reason. */
export type Fate = 'new' | 'known' | 'clash' | 'transparent' | 'long';

export interface Planned {
  event: CalendarEvent;
  fate: Fate;
  /** The booking of an import taken back, which stands again instead of another being made. */
  again: Imported | null;
}

/** A booking that an earlier import brought, whether or not somebody gave it up since. */
export interface Imported extends Hours {
  id: string;
  uid: string;
  key: string;
  stands: boolean;
  /** The last thing that was done with it is that its import was taken back. */
  undone: boolean;
  /** How many things were done with it. */
  step: number;
}

/** No booking is longer: what lasts more is no use of a room, but its closing. */
export const LONGEST_DAYS = 15;

/** A calendar is read for a year to come. */
export const CALENDAR_DAYS = 366;

/**
 * What importing a calendar into a room does. What came in before is known, so that a second import changes nothing; what the
 * calendar says at other hours now, or no more, gives its old hours up; what falls on hours of somebody stays out. What an
 * import brought that was taken back whole comes in again: nobody decided about that booking.
 *
 * @param taken hours of the room that are somebody’s, those of earlier imports left out
 * @param withTransparent also what the calendar says leaves the room free
 */
export function planCalendar(
  events: readonly CalendarEvent[],
  imported: readonly Imported[],
  taken: readonly Hours[],
  withTransparent: boolean,
): { lines: Planned[]; gone: Imported[] } {
  const wanted = events.filter(({ transparent }) => withTransparent || !transparent);
  const keys = new Set(wanted.map(({ key }) => key));
  const uids = new Set(events.map(({ uid }) => uid));
  const gone = imported.filter(({ uid, key, stands }) => stands && uids.has(uid) && !keys.has(key));
  const undone = new Map(imported.filter((one) => one.undone && !one.stands).map((one) => [one.key, one]));
  const known = new Set(imported.map(({ key }) => key).filter((key) => !undone.has(key)));
  const busy: Hours[] = [
    ...taken,
    ...imported.filter(({ key, uid, stands }) => stands && (keys.has(key) || !uids.has(uid))),
  ];
  const fateOf = (event: CalendarEvent): Fate => {
    if (!keys.has(event.key)) return 'transparent';
    if (known.has(event.key)) return 'known';
    if (event.end.getTime() - event.start.getTime() > LONGEST_DAYS * 86_400_000) return 'long';
    return busy.some((one) => meet(one, event)) ? 'clash' : 'new';
  };
  const lines = events.map((event): Planned => {
    const fate = fateOf(event);
    if (fate !== 'new') return { event, fate, again: null };
    busy.push(event);
    known.add(event.key);
    return { event, fate, again: undone.get(event.key) ?? null };
  });
  return { lines, gone };
}
