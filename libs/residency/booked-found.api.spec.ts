import { request, sql } from '../../apps/api/testing/client.js';
import { asking, doing, term } from '../membership/testing/asking.js';
import { statementsOf } from '../membership/testing/statements.js';
import { inDays } from '../membership/testing/village.js';
import { monday, RoomHouse } from './testing/room-house.js';

let house: RoomHouse;
let laser: string;
let trainingId: string;
beforeAll(async () => {
  house = await RoomHouse.opened();
  laser = await house.room('Découpe laser', { kind: term('machine') });
  await house.books(house.places.max, laser, 9, 10, { title: 'Portes ouvertes', isEvent: true });
  const { odile, nour } = house.places;
  const input = {
    name: 'Formation laser',
    how: 'Deux heures.',
    validMonths: 12,
    placeIds: [laser],
    trainerIds: [],
  };
  trainingId = (await doing<{ id: string }>(odile, 'openTraining', { input }, 'Training { id }')).id;
  const grant = { trainingId, personIds: [nour.id], grantedOn: inDays(-350) };
  await doing(odile, 'grantAuthorisations', { input: grant }, 'ManyAuthorisations { items { id } }');
});

test('Monday tells who booked without a good training, and whose authorisation expires', async () => {
  const read = () =>
    asking<{ lines: { key: string; sentence: string; action: { to: string } }[] }>(
      house.places.odile,
      'monday',
      {},
      'lines { key sentence action { to } }',
    );
  const lines = (await read()).lines.filter(({ key }) => key.startsWith('bookings.'));
  expect(lines).toEqual([
    {
      key: expect.stringContaining('untrained'),
      sentence: expect.stringContaining('Max Faure a réservé Découpe laser'),
      action: { to: `reservations/salles/${laser}?jour=${monday()}` },
    },
    {
      key: expect.stringContaining('expires'),
      sentence: expect.stringContaining('de Nour Haddad expire'),
      action: { to: `reservations/formations/${trainingId}` },
    },
  ]);
});

test('« Qui a réservé la découpe laser lundi ? » is answered; trainings and events are found', async () => {
  const { nour } = house.places;
  const ask = (about: string) =>
    asking<{ sentence: string; items: { label: string }[] }>(
      nour,
      'answer',
      { questionId: 'who-has-room', about },
      'sentence items { label }',
    );
  expect((await ask('découpe laser')).sentence).toContain('Personne');
  expect((await ask('salle des fêtes')).sentence).toContain('Aucune salle');
  const search = (words: string) => asking<object[]>(nour, 'search', { words, limit: 5 }, 'kind hits { to }');
  expect(await search('formation laser')).toContainEqual({
    kind: 'training',
    hits: [{ to: `reservations/formations/${trainingId}` }],
  });
  expect(await search('portes ouvertes')).toContainEqual({
    kind: 'event',
    hits: [{ to: `reservations/salles/${laser}` }],
  });
});

test('someone erased gives their hours back, keeps what law asks for, and takes their words away', async () => {
  const { village, claire } = house.places;
  const lea = await village.welcome('Léa Partante');
  const room = await house.room('La salle de Léa');
  const { id } = await house.books(lea, room, 9, 10, { title: 'Rendez-vous privé' });
  const file = await doing<{ href: string }>(lea, 'exportMyData', {}, 'File { href }');
  const copy = await (
    await request(file.href, { cookie: lea.cookie ?? '', association: village.slug })
  ).text();
  expect(copy).toContain('Rendez-vous privé');
  await sql(`update membership set ends_on = current_date - 1 where person_id = $1`, [lea.id]);
  const report = await doing<{ erased: { code: string }[]; kept: { code: string }[] }>(
    claire,
    'erasePerson',
    { personId: lea.id },
    'ErasureReport { erased { code } kept { code } }',
  );
  expect(report.erased).toContainEqual({ code: 'bookings' });
  expect(report.kept).toContainEqual({ code: 'bookings' });
  const [row] = await sql<{ title: string; stands: boolean }>(
    'select title, stands from booking_now where id = $1',
    [id],
  );
  expect(row).toEqual({ title: '', stands: false });
});

test('a day of many rooms is read in as many statements as a day of one', async () => {
  const { nour } = house.places;
  const shows = `id bookings(from: "${monday()}") { id person { displayName } viewerCan { action } } heldHours(from: "${monday()}") { start } roomRules { step } trainingsNeeded { id } viewerLacks { id }`;
  const read = () => asking(nour, 'rooms', { day: monday() }, shows);
  const few = (await statementsOf(read)).statements;
  for (let count = 1; count <= 5; count++) {
    const room = await house.room(`Salle ${count}`);
    await house.books(nour, room, 9, 10);
  }
  expect((await statementsOf(read)).statements).toBe(few);
});
