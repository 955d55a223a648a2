import { newId } from '@etabli/kernel';
import ICAL from 'ical.js';
import { request, sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, term } from '../membership/testing/asking.js';
import { inDays, type Villager } from '../membership/testing/village.js';
import { Workshop } from './testing/workshop.js';

let here: Workshop;
let elsewhere: Workshop;
beforeAll(async () => {
  here = await Workshop.founded();
  elsewhere = await Workshop.founded();
  const assigneeIds = [here.zoe.id];
  await here.open({ title: 'La chaudière', dueOn: inDays(3), assigneeIds, labels: ['Hiver'] });
  await here.open({ title: 'Le portail', dueOn: inDays(4) });
  await here.open({ title: 'Sans jour', assigneeIds });
  await here.open({ title: 'Un secret', dueOn: inDays(5), private: true });
});

const LINK = 'CalendarAddress { url link { id tasksAs commission { id } } }';
interface Made {
  url: string;
  link: { id: string };
}
const make = (who: Villager, values: object = {}) =>
  doing<Made>(who, 'makeCalendarLink', { ...values }, LINK);
const read = (url: string, headers: Record<string, string> = {}) =>
  request(new URL(url).pathname, { headers });
const titles = async (url: string): Promise<unknown[]> => {
  const calendar = new ICAL.Component(ICAL.parse(await (await read(url)).text()));
  return calendar
    .getAllSubcomponents()
    .map((entry) => `${entry.name} ${entry.getFirstPropertyValue('summary')}`);
};

test('one’s own tasks, or those of a commission, as days or as a list; drafts and undated ones stay out', async () => {
  const { url } = await make(here.zoe);
  const answer = await read(url);
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(answer.headers.get('cache-control')).toBe('private, no-cache');
  const text = await answer.text();
  expect(text).toContain('CATEGORIES:Hiver');
  expect(text.replace(/\r\n /g, '')).toContain(`/commissions/${here.commissionId}?tache=`);
  expect(await titles(url)).toEqual(['vevent La chaudière']);
  const whole = await make(here.lena, { commissionId: here.commissionId });
  expect(await titles(whole.url)).toEqual(['vevent La chaudière', 'vevent Le portail']);
  const listed = await make(here.zoe, { tasksAs: term('todos') });
  expect(await titles(listed.url)).toEqual(['vtodo La chaudière']);
});

test('is answered by a tag alone while nothing changed', async () => {
  const { url } = await make(here.zoe);
  const tag = (await read(url)).headers.get('etag') ?? '';
  expect((await read(url, { 'if-none-match': `"autre", W/${tag}` })).status).toBe(304);
  await here.open({ title: 'De plus', dueOn: inDays(9), assigneeIds: [here.zoe.id] });
  const again = await read(url, { 'if-none-match': tag });
  expect(again.status).toBe(200);
  expect(again.headers.get('etag')).not.toBe(tag);
});

test('its address is kept as a hash, told once, and taken back by its person', async () => {
  const { url, link } = await make(here.zoe);
  const token = /calendriers\/(.+)\.ics$/.exec(url)?.[1];
  const [kept] = await sql<{ row: string }>('select l::text as row from calendar_link l where id = $1', [
    link.id,
  ]);
  expect(kept?.row).not.toContain(token);
  expect(await asking<object[]>(here.zoe, 'calendarLinks', {}, 'id')).toContainEqual({ id: link.id });
  expect((await refusal(here.lena, 'revokeCalendarLink', { id: link.id })).code).toBe('not-found');
  expect((await refusal(elsewhere.zoe, 'revokeCalendarLink', { id: link.id })).code).toBe('not-found');
  await doing(here.zoe, 'revokeCalendarLink', { id: link.id }, 'CalendarLink { id }');
  expect((await read(url)).status).toBe(410);
  expect((await refusal(here.zoe, 'revokeCalendarLink', { id: link.id })).code).toBe('not-found');
  expect(await asking<object[]>(here.zoe, 'calendarLinks', {}, 'id')).not.toContainEqual({ id: link.id });
});

test('an address that is none, or of somebody who left, leads nowhere', async () => {
  expect((await read('http://x/calendriers/rien.ics')).status).toBe(404);
  const { url } = await make(here.zoe);
  expect((await read(url.replace(/.{6}\.ics$/, 'aaaaaa.ics'))).status).toBe(404);
  const guy = await here.village.welcome('Guy Passant');
  const his = await make(guy);
  expect((await read(his.url)).status).toBe(200);
  await sql(`update membership set ends_on = current_date - 1 where person_id = $1`, [guy.id]);
  expect((await read(his.url)).status).toBe(410);
  await here.village.mandate(guy.id, 'coordinator');
  expect((await read(his.url)).status).toBe(200);
});

test('is made by members, of a commission of theirs, twenty at most', async () => {
  const passing = await here.village.welcome('Ida Passante', { member: false, role: 'resident' });
  expect((await refusal(passing, 'makeCalendarLink', {})).code).toBe('access.denied');
  expect((await refusal(elsewhere.zoe, 'makeCalendarLink', { commissionId: here.commissionId })).code).toBe(
    'not-found',
  );
  const max = await here.village.welcome('Max Faure');
  for (let count = 0; count < 20; count++) await make(max);
  expect((await refusal(max, 'makeCalendarLink', {})).code).toBe('calendar.too-many');
});

test('meetings come in at their hour: those of a commission, and those one is called to unless one does not come', async () => {
  const meetingId = newId();
  await sql(
    `insert into meeting (association_id, id, commission_id, title, starts_at, ends_at, place)
     values ($1, $2, $3, 'Réunion de mars', (current_date + 3) + time '18:30' at time zone 'Europe/Paris',
       (current_date + 3) + time '20:00' at time zone 'Europe/Paris', 'La forge')`,
    [elsewhere.village.id, meetingId, elsewhere.commissionId],
  );
  const whole = await make(elsewhere.zoe, { commissionId: elsewhere.commissionId });
  expect(await titles(whole.url)).toEqual(['vevent Réunion de mars']);
  const text = await (await read(whole.url)).text();
  expect(text).toContain('DURATION:PT90M');
  expect(text).toContain('LOCATION:La forge');
  const hers = await make(elsewhere.lena);
  expect(await titles(hers.url)).toEqual(['vevent Réunion de mars']);
  expect(await titles((await make(elsewhere.zoe)).url)).toEqual([]);
  await sql(
    'insert into meeting_person (association_id, meeting_id, person_id, coming) values ($1, $2, $3, false)',
    [elsewhere.village.id, meetingId, elsewhere.lena.id],
  );
  expect(await titles(hers.url)).toEqual([]);
});
