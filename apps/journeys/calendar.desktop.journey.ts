import { newId } from '@etabli/kernel';
import { calendarKeeper } from './cast/calendar-keeper.ts';
import { expectOpenToAll } from './stage/accessibility.ts';
import { stage } from './stage/database.ts';
import { House } from './stage/house.ts';
import { test } from './stage/story.ts';

const inDays = (count: number): string =>
  new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');

/** What a room had elsewhere: an hour a week, three times. */
const calendar = [
  ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:Planning de la salle', 'BEGIN:VEVENT', 'UID:yoga'],
  ...[`DTSTART;TZID=Europe/Paris:${inDays(3)}T120000`, 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=3'],
  ...['SUMMARY:Yoga du midi', 'END:VEVENT', 'END:VCALENDAR', ''],
].join('\r\n');

test('the calendar of a room comes in once, and is taken back whole', async ({ arrives }) => {
  const house = await House.open('La Filature', { 'Maya Lopez': { role: 'coordinator' } });
  await stage(
    `insert into place (association_id, id, kind, name, opens_on)
     values ($1, $2, 'meeting_room', 'La verrière', '2024-01-01')`,
    [house.id, newId()],
  );
  const page = await arrives(house, 'Maya Lopez');
  const maya = calendarKeeper(page);
  await maya.opensTheRoom(house.slug, 'La verrière');
  await maya.handsIn(calendar);
  await maya.takesIn('3 réservations');
  await maya.finds('Yoga du midi');

  await maya.opensTheRoom(house.slug, 'La verrière');
  await maya.handsIn(calendar);
  await maya.bringsNothingNew();
  await expectOpenToAll(page, 'les agendas repris d’une salle');
  await maya.takesItBack('Planning de la salle', '3 réservations annulées');

  await maya.handsIn(calendar);
  await maya.takesIn('3 réservations');
});
