/** What a calendar file says of one event. */
export interface CalendarEvent {
  /** The same for every version of the event. */
  uid: string;
  /** From zero, one more at each change: a higher one replaces the entry. */
  sequence: number;
  title: string;
  startsAt: Date;
  endsAt: Date;
  place: string;
  /** Plain text. */
  description: string;
  url: string;
  cancelled: boolean;
  /** When this version was made. */
  stampedAt: Date;
}

const OCTETS = 75;

/** `20260314T173000Z`: instants are written in universal time, which no calendar misreads. */
const instant = (date: Date): string => `${date.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** Text as a value: backslash, comma, semicolon and line ends are escaped (RFC 5545, 3.3.11). */
const escaped = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/[,;]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n');

/** A line in pieces of at most 75 octets, never inside a character (RFC 5545, 3.1). */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (size + octets > OCTETS) {
      pieces.push(piece);
      piece = ' ';
      size = 1;
    }
    piece += character;
    size += octets;
  }
  return [...pieces, piece].join('\r\n');
}

/** A calendar file with one event, to join to a mail: whoever opens it has the event in their calendar, or loses it. */
export function calendarFile(event: CalendarEvent): string {
  const { uid, sequence, title, startsAt, endsAt, place, description, url, cancelled, stampedAt } = event;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Etabli//FR',
    `METHOD:${cancelled ? 'CANCEL' : 'PUBLISH'}`,
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${instant(stampedAt)}`,
    `DTSTART:${instant(startsAt)}`,
    `DTEND:${instant(endsAt)}`,
    `SUMMARY:${escaped(title)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    `URL:${url}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
