import ICAL from 'ical.js';
import { request, sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal } from '../membership/testing/asking.js';
import type { Villager } from '../membership/testing/village.js';
import { RoomHouse } from './testing/room-house.js';

let house: RoomHouse;
let elsewhere: RoomHouse;
let room: string;
beforeAll(async () => {
  house = await RoomHouse.opened();
  elsewhere = await RoomHouse.opened();
  room = await house.room('La verrière');
  const other = await house.room('Le salon');
  const { nour, max } = house.places;
  await house.books(nour, room, 9, 11, { title: 'Café des voisins', isEvent: true });
  await house.books(nour, other, 9, 10);
  await house.books(max, room, 14, 15);
  const gone = await house.books(max, room, 16, 17, { title: 'Annulée' });
  await house.cancels(max, gone.id);
});

interface Made {
  url: string;
}
const make = async (who: Villager, values: Record<string, unknown>): Promise<string> =>
  (await doing<Made>(who, 'makeCalendarLink', values, 'CalendarAddress { url link { id } }')).url;

async function events(url: string): Promise<{ title: string; hours: number }[]> {
  const text = await (await request(new URL(url).pathname, {})).text();
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((entry) => {
    const event = new ICAL.Event(entry);
    return { title: event.summary, hours: event.duration.toSeconds() / 3600 };
  });
}

test('a room, events, and one’s own bookings are each followed at a private address', async () => {
  const { nour, max } = house.places;
  expect(await events(await make(nour, { about: 'room', subjectId: room }))).toEqual([
    { title: 'Café des voisins – Nour Haddad', hours: 2 },
    { title: 'Réservé – Max Faure', hours: 1 },
  ]);
  expect(await events(await make(max, { about: 'events' }))).toEqual([
    { title: 'Café des voisins', hours: 2 },
  ]);
  const own = await events(await make(nour, { about: 'bookings' }));
  expect(own.map(({ title }) => title).sort()).toEqual(['Café des voisins', 'Réservé : Le salon']);
  expect(await events(await make(nour, {}))).toEqual([]);
  const links = await asking<object[]>(nour, 'calendarLinks', {}, 'about subject');
  expect(links).toContainEqual({ about: 'room', subject: 'La verrière' });
  expect(links).toContainEqual({ about: 'tasks', subject: null });
});

test('an address of what is not there, or of another house, is not made', async () => {
  const code = async (values: object) =>
    (await refusal(house.places.nour, 'makeCalendarLink', { ...values })).code;
  expect(await code({ about: 'planets' })).toBe('not-found');
  expect(await code({ about: 'room' })).toBe('not-found');
  expect(await code({ about: 'room', subjectId: await elsewhere.room('Ailleurs') })).toBe('not-found');
});

test('a resident who is no member follows rooms and their own hours, and nothing of the commissions', async () => {
  const resident = await house.places.village.welcome('Rita Résidente', { member: false, role: 'resident' });
  await house.books(resident, room, 18, 19, { title: 'Répétition' });
  const url = await make(resident, { about: 'bookings' });
  expect(await events(url)).toEqual([{ title: 'Répétition', hours: 1 }]);
  expect((await refusal(resident, 'makeCalendarLink', {})).code).toBe('access.denied');
  const links = await asking<{ id: string; subject: string }[]>(resident, 'calendarLinks', {}, 'id subject');
  expect(links.map(({ subject }) => subject)).toEqual(['Mes réservations']);
  await sql(`update mandate set ends_on = current_date - 1 where person_id = $1`, [resident.id]);
  expect((await request(new URL(url).pathname, {})).status).toBe(410);
});
