import fc from 'fast-check';
import { type CalendarEvent, calendarFile } from './calendar.js';

const event: CalendarEvent = {
  uid: 'meeting-1@etabli',
  sequence: 2,
  title: 'Technique, réunion ; suite',
  startsAt: new Date('2026-03-14T17:30:00Z'),
  endsAt: new Date('2026-03-14T19:00:00Z'),
  place: 'Salle des machines, Crest',
  description: 'Points :\n1. Le toit',
  url: 'https://etabli.example/r/1',
  cancelled: false,
  stampedAt: new Date('2026-03-01T08:00:00Z'),
};

/** Reads a file back as calendars do: pieces joined, then one property a line. */
const read = (file: string): string[] => file.replace(/\r\n /g, '').split('\r\n');

describe('a calendar file', () => {
  test('says the event in universal time, with its signs escaped', () => {
    expect(read(calendarFile(event))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Etabli//FR',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:meeting-1@etabli',
      'SEQUENCE:2',
      'DTSTAMP:20260301T080000Z',
      'DTSTART:20260314T173000Z',
      'DTEND:20260314T190000Z',
      'SUMMARY:Technique\\, réunion \\; suite',
      'LOCATION:Salle des machines\\, Crest',
      'DESCRIPTION:Points :\\n1. Le toit',
      'URL:https://etabli.example/r/1',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('takes the event back when it is cancelled', () => {
    const lines = read(calendarFile({ ...event, cancelled: true }));
    expect(lines).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED']));
  });

  test('keeps every line within 75 octets, and whatever is written survives', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        fc.pre(!/\p{Cc}/u.test(title));
        const file = calendarFile({ ...event, title });
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const summary = read(file).find((line) => line.startsWith('SUMMARY:')) ?? '';
        expect(summary.slice(8).replace(/\\([\\,;])/g, '$1')).toBe(title);
      }),
    );
  });
});
