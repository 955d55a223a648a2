import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { addDays } from '@etabli/kernel';
import { ask, request, sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal } from '../membership/testing/asking.js';
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
  importId: string;
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
    ... on Refusal { code message } ... on CalendarReading { importId ${COUNTS} } } }`;
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
  expect(await takes(room, first)).toEqual({ ...preview, importId: expect.any(String) });
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

const UNDONE = `CalendarImport { id name brought gaveUp undoneAt undoing { givenUp putBack changed begun taken }
  by { displayName } viewerCan { action allowed reason } }`;
interface Import {
  id: string;
  undoneAt: string | null;
  viewerCan: { allowed: boolean }[];
}
const importsOf = (placeId: string) =>
  asking<Import[]>(house.places.odile, 'calendarImports', { placeId }, UNDONE.slice(16, -2));
const undoes = (id: string) => doing<Import>(house.places.odile, 'undoCalendarImport', { id }, UNDONE);
const undoRefused = async (id: string, who = house.places.odile) =>
  (await refusal(who, 'undoCalendarImport', { id })).code;

/** Hours of what stands in a room over the three weeks of the calendar. */
const stands = async (room: string): Promise<number[]> =>
  (await Promise.all([1, 2, 3].map((week) => house.day(room, monday(week))))).flatMap((day) =>
    day.map(({ startsAt }) => Number(startsAt.slice(11, 13))),
  );

test('an import is taken back whole, and comes in again as if it never had', async () => {
  const room = await house.room('La salle défaite');
  const file = await handIn(calendar('09'), house.places.odile);
  const { importId } = await takes(room, file);
  await takes(room, file);
  expect(await importsOf(room)).toMatchObject([
    {
      ...{ id: importId, name: 'La salle', brought: 4, gaveUp: 0, undoneAt: null },
      undoing: { givenUp: 4, putBack: 0, changed: 0, begun: 0, taken: 0 },
      by: { displayName: expect.any(String) },
      viewerCan: [{ action: 'undo', allowed: true }],
    },
  ]);
  expect(await undoes(importId)).toMatchObject({ undoneAt: expect.any(String), undoing: { givenUp: 4 } });
  expect(await stands(room)).toEqual([]);
  expect(await undoRefused(importId)).toBe('calendar-import.undone');
  await house.books(house.places.nour, room, 9, 10);
  expect(await takes(room, file)).toMatchObject({ coming: 3, known: 0, clashes: 1, gone: 0 });
  expect(await stands(room)).toHaveLength(3);
});

test('what was changed since stays; what a newer file moved returns; the latest goes first', async () => {
  const room = await house.room('La salle remuée');
  const { odile } = house.places;
  const first = (await takes(room, await handIn(calendar('09'), odile))).importId;
  const [one] = await house.day(room, monday(1));
  await house.restores(
    odile,
    (await house.cancels(odile, one?.id as string)).map(({ id }) => id),
  );
  const second = (await takes(room, await handIn(calendar('14'), odile))).importId;
  expect(await undoRefused(first)).toBe('calendar-import.later');
  const [late] = await house.day(room, monday(3));
  await house.cancels(odile, late?.id as string);
  await house.books(house.places.nour, room, 9, 11, { day: monday(2) });
  expect(await undoes(second)).toMatchObject({
    ...{ brought: 3, gaveUp: 3 },
    undoing: { givenUp: 2, putBack: 2, changed: 0, taken: 1 },
  });
  expect(await undoes(first)).toMatchObject({
    undoing: { givenUp: 2, putBack: 0, changed: 1, begun: 0 },
  });
});

test('two people who take the same import back at once: one does', async () => {
  const room = await house.room('La salle à deux mains');
  const { importId } = await takes(room, await handIn(calendar('09'), house.places.odile));
  const query =
    'mutation ($id: ID!) { answer: undoCalendarImport(id: $id) { __typename ... on Refusal { code } } }';
  const answers = await Promise.all(
    [1, 2].map(() => ask<{ answer: { code?: string } }>(query, { id: importId }, house.places.odile)),
  );
  expect(answers.map(({ answer }) => answer.code ?? 'done').sort()).toEqual([
    'calendar-import.undone',
    'done',
  ]);
  expect(await stands(room)).toEqual([]);
});

test('only who keeps places takes an import back, in their own house', async () => {
  const room = await house.room('La salle gardée');
  const { importId } = await takes(room, await handIn(calendar('09'), house.places.odile));
  expect(await undoRefused(importId, house.places.nour)).toBe('access.denied');
  expect(await undoRefused(importId, elsewhere.places.odile)).toBe('not-found');
  expect(await undoRefused('nulle-part')).toBe('not-found');
  expect(await stands(room)).toHaveLength(3);
});

test('the database lets an undoing take back nothing that was changed since', async () => {
  const room = await house.room('La salle tenue');
  const { odile } = house.places;
  const { importId } = await takes(room, await handIn(calendar('09'), odile));
  const [one] = await house.day(room);
  await house.cancels(odile, one?.id as string);
  await sql(`select set_config('etabli.association_id', $1, false)`, [house.places.village.id]);
  const undo = '00000000-0000-7000-8000-000000000089';
  await sql('insert into booking_import_undo (id, import_id) values ($1, $2)', [undo, importId]);
  const writing = sql(
    `insert into booking_step (id, booking_id, step, act, plan, free_minutes, cents, undo_id)
     values (gen_random_uuid(), $1, 3, 'restored', 'house', 0, 0, $2)`,
    [one?.id, undo],
  );
  await expect(writing).rejects.toThrow('changed since');
  await sql(`select set_config('etabli.association_id', '', false)`);
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
