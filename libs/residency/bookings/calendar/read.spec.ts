import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCalendar } from './read.js';

const window = {
  home: 'Europe/Paris',
  from: new Date('2027-03-01T00:00:00Z'),
  to: new Date('2027-05-01T00:00:00Z'),
};
const file = readFileSync(resolve(__dirname, '../../testing/calendars/salle.ics'), 'utf8');

test('recurrences, exceptions, whole days, zones of all kinds (RFC 5545, 3.3.5, 3.8.2, 3.8.5)', () => {
  const { name, events, unread } = readCalendar(file, window);
  expect(name).toBe('La verrière');
  expect(events.map(({ title, start, end }) => [title, start.toISOString(), end.toISOString()])).toEqual([
    ['Chorale, répétition', '2027-03-22T17:30:00.000Z', '2027-03-22T19:00:00.000Z'],
    // Clocks went forward on the 28th: the same civil hour is an hour earlier.
    ['Chorale, répétition', '2027-03-29T16:30:00.000Z', '2027-03-29T18:00:00.000Z'],
    ['Appel de Montréal', '2027-04-01T08:00:00.000Z', '2027-04-01T10:00:00.000Z'],
    ['Sans fuseau', '2027-04-02T07:00:00.000Z', '2027-04-02T08:00:00.000Z'],
    ['Fuseau décrit', '2027-04-03T07:00:00.000Z', '2027-04-03T08:00:00.000Z'],
    ['Week-end des bénévoles', '2027-04-09T22:00:00.000Z', '2027-04-11T22:00:00.000Z'],
    ['Chorale déplacée', '2027-04-13T17:00:00.000Z', '2027-04-13T18:30:00.000Z'],
    ['Un jour sans fin dite', '2027-04-14T22:00:00.000Z', '2027-04-15T22:00:00.000Z'],
  ]);
  expect(events.filter(({ allDay }) => allDay)).toHaveLength(2);
  expect(events.filter(({ transparent }) => transparent).map(({ uid }) => uid)).toEqual(['jour@essai']);
  expect(unread).toEqual([
    { title: 'Fuseau inconnu', why: 'zone', zone: 'Nulle part' },
    { title: 'Sans durée', why: 'no-length' },
  ]);
});

test('a day of the change of clocks has its 23 hours', () => {
  const text = file.replace('DTSTART;VALUE=DATE:20270415', 'DTSTART;VALUE=DATE:20270328');
  const found = readCalendar(text, window).events.find(({ uid }) => uid === 'jour@essai');
  expect((found?.end.getTime() ?? 0) - (found?.start.getTime() ?? 0)).toBe(23 * 3_600_000);
});

const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n');

test.each([
  ['nothing', '', 'calendar-file.not-a-calendar'],
  ['a page', '<html></html>', 'calendar-file.not-a-calendar'],
  ['a calendar cut short', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a', 'calendar-file.not-a-calendar'],
  ['a calendar without events', calendar('PRODID:x'), 'calendar-file.empty'],
  ['a blank line in the middle', calendar('COMMENT:x', '', 'PRODID:x'), 'calendar-file.line'],
  ['a line that is none', calendar('bonjour'), 'calendar-file.line'],
])('%s is refused', (_, text, code) => {
  expect(() => readCalendar(text, window)).toThrow(code);
});

test('what comes back every second is followed for a while, then said to be endless', () => {
  const text = calendar(
    ...['BEGIN:VEVENT', 'UID:a', 'SUMMARY:Tic', 'DTSTART:20000101T000000Z', 'DTEND:20000101T000001Z'],
    ...['RRULE:FREQ=SECONDLY', 'END:VEVENT'],
  );
  expect(readCalendar(text, window)).toMatchObject({
    events: [],
    unread: [{ title: 'Tic', why: 'endless' }],
  });
});
