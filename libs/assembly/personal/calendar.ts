import ical, { ICalCalendarMethod } from 'ical-generator';

/** What a calendar keeps of an assembly. */
export interface CalendarEntry {
  id: string;
  /** Goes up with each change, so that a calendar knows the later one. */
  revision: number;
  title: string;
  association: string;
  startsAt: Date;
  place: string;
  remoteLink: string | null;
  agenda: string[];
  url: string;
}

/** An assembly announces no end: a calendar needs one. */
const HOURS = 2;

/** The calendar file of an assembly, as RFC 5545 wants it. */
export function calendarFile(entry: CalendarEntry): string {
  const { id, revision, title, association, startsAt, place, remoteLink, agenda, url } = entry;
  const calendar = ical({ name: association, prodId: { company: 'Etabli', product: 'Etabli' } });
  calendar.method(ICalCalendarMethod.PUBLISH);
  calendar.createEvent({
    id: `${id}@etabli`,
    sequence: revision,
    start: startsAt,
    end: new Date(startsAt.getTime() + HOURS * 3_600_000),
    summary: `${title} · ${association}`,
    location: place || remoteLink,
    description: [...agenda, remoteLink].filter(Boolean).join('\n'),
    url,
  });
  return calendar.toString();
}
