import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { addDays } from '@etabli/kernel';
import { ask, request } from '../../apps/api/testing/client.js';
import { asking } from '../membership/testing/asking.js';
import type { Villager } from '../membership/testing/village.js';
import { monday, RoomHouse } from './testing/room-house.js';

let house: RoomHouse;
let elsewhere: RoomHouse;
beforeAll(async () => {
  house = await RoomHouse.opened();
  elsewhere = await RoomHouse.opened();
});

async function handIn(content: string, who: Villager): Promise<string> {
  const response = await request('/files?name=salle.ics', {
    ...who,
    method: 'POST',
    body: Buffer.from(content),
    headers: { 'content-type': 'application/octet-stream' },
  });
  return ((await response.json()) as { id: string }).id;
}

const COUNTS = 'name coming known clashes transparent gone unread lines { title fate allDay }';
interface Reading {
  coming: number;
  known: number;
  clashes: number;
  gone: number;
  unread: string[];
  lines: { title: string; fate: string }[];
  code?: string;
  message?: string;
}
async function takes(placeId: string, fileId: string, withTransparent = false): Promise<Reading> {
  const query = `mutation ($input: CalendarFileInput!) { answer: importCalendar(input: $input) {
    ... on Refusal { code message } ... on CalendarReading { ${COUNTS} } } }`;
  const input = { placeId, fileId, withTransparent };
  return (await ask<{ answer: Reading }>(query, { input }, house.places.odile)).answer;
}
const sees = (placeId: string, fileId: string): Promise<Reading> =>
  asking<Reading>(
    house.places.odile,
    'calendarPreview',
    { input: { placeId, fileId, withTransparent: false } },
    COUNTS,
  );

const compact = (day: string): string => day.replaceAll('-', '');
const calendar = (hour: string): string =>
  [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:La salle', 'BEGIN:VEVENT', 'UID:chorale'],
    `DTSTART;TZID=Europe/Paris:${compact(monday())}T${hour}0000`,
    ...[
      'DURATION:PT2H',
      'RRULE:FREQ=WEEKLY;COUNT=3',
      'SUMMARY:Chorale',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:jour',
    ],
    `DTSTART;VALUE=DATE:${compact(addDays(monday(), 2))}`,
    ...['SUMMARY:Nettoyage', 'END:VEVENT', 'END:VCALENDAR'],
  ].join('\r\n');

test('a calendar is seen, then comes in; a second time changes nothing; moved, it follows', async () => {
  const room = await house.room('La salle reprise');
  await house.books(house.places.nour, room, 9, 10, { day: monday(2) });
  const first = await handIn(calendar('09'), house.places.odile);
  const preview = await sees(room, first);
  expect(preview).toMatchObject({ name: 'La salle', coming: 3, known: 0, clashes: 1, unread: [] });
  expect(await house.day(room)).toEqual([]);
  expect(await takes(room, first)).toEqual(preview);
  expect(await house.day(room)).toMatchObject([{ plan: 'house', cents: null }]);
  const refused = await house.refuses(house.places.max, room, 10, 11);
  expect(refused.code).toBe('booking.taken');
  expect(await takes(room, first)).toMatchObject({ coming: 0, known: 3, clashes: 1, gone: 0 });
  const { lines } = await asking<{ lines: { key: string; sentence: string }[] }>(
    house.places.odile,
    'monday',
    {},
    'lines { key sentence }',
  );
  expect(lines.filter(({ key }) => key.startsWith('bookings.clashes'))).toHaveLength(1);
  const moved = await handIn(calendar('14'), house.places.odile);
  expect(await takes(room, moved)).toMatchObject({ coming: 3, known: 1, clashes: 0, gone: 2 });
  await house.books(house.places.max, room, 9, 10);
});

test('what is no calendar is refused with a sentence, and what is not one’s own is not read', async () => {
  const room = await house.room('La salle sans agenda');
  const { odile } = house.places;
  const blank = await handIn('BEGIN:VCALENDAR\r\nCOMMENT:x\r\n\r\nEND:VCALENDAR\r\n', odile);
  expect(await takes(room, blank)).toMatchObject({
    code: 'calendar-file.line',
    message: expect.stringContaining('La ligne 3 de cet agenda est vide'),
  });
  const file = await handIn(calendar('09'), odile);
  expect((await takes(await house.places.place(), file)).code).toBe('booking.by-the-month');
  expect((await takes(await elsewhere.room('Ailleurs'), file)).code).toBe('not-found');
  expect((await takes(room, await handIn(calendar('09'), elsewhere.places.odile))).code).toBe('not-found');
});

/** Real calendars, beside the checkout because they are not ours to publish; the test passes when they are not there. */
const samples = resolve(process.cwd(), '../shared/data/places');

test('real calendars are read, or refused with a sentence', async () => {
  if (!existsSync(samples)) return;
  const room = await house.room('La salle des vrais agendas');
  const { odile } = house.places;
  const sample = (name: string) => handIn(readFileSync(resolve(samples, name), 'utf8'), odile);
  const days = await sample('ical-all-day-yearly.ics');
  expect(await takes(room, days)).toMatchObject({ coming: 0, clashes: 0, unread: [] });
  const { coming } = await takes(room, days, true);
  expect(coming).toBeGreaterThan(258);
  expect(await takes(room, days, true)).toMatchObject({ coming: 0, known: coming, gone: 0 });
  expect((await takes(room, await sample('ical-malformed-blank-line.ics'))).message).toContain('La ligne 3');
}, 60_000);
