import { sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, term } from '../membership/testing/asking.js';
import { inDays, type Villager } from '../membership/testing/village.js';
import { BOOKED, type Booked, monday, RoomHouse } from './testing/room-house.js';

let house: RoomHouse;
let elsewhere: RoomHouse;
let room: string;
let technique: string;
beforeAll(async () => {
  house = await RoomHouse.opened();
  elsewhere = await RoomHouse.opened();
  room = await house.room('La verrière');
  await house.says(room);
  technique = await commission('Technique');
  await sits(people().nour, technique);
});

const people = () => house.places;
const commission = async (name: string, of = house): Promise<string> =>
  (await doing<{ id: string }>(of.places.claire, 'foundCommission', { input: { name } }, 'Commission { id }'))
    .id;
const sits = (who: Villager, commissionId: string) =>
  sql(
    `insert into mandate (association_id, id, person_id, role, commission_id, starts_on, decided_by)
     values ($1, gen_random_uuid(), $2, 'commission_member', $3, '2020-01-01', 'Commission')`,
    [people().village.id, who.id, commissionId],
  );
const letters = (who: Villager) =>
  sql<{ kind: string; subject: string; text: string }>(
    `select kind, subject, text from mail where person_id = $1 and kind like 'booking-%' order by recorded_at, id`,
    [who.id],
  );

interface Whose extends Booked {
  forHouse: boolean;
  commission: { name: string } | null;
}
const shown = async (): Promise<Whose[]> =>
  (
    await asking<{ bookings: Whose[] }>(
      people().max,
      'place',
      { id: room },
      `bookings(from: "${monday()}") { id forHouse commission { name } person { displayName } cents viewerCan { action allowed } }`,
    )
  ).bookings;

describe('for a commission', () => {
  test('who works in it books, for nothing and out of nobody’s free hours; the others of it may give it up', async () => {
    const { nour, max, odile } = people();
    const quota = { residentMinutes: 240, memberMinutes: 60, outsideMinutes: 0 };
    await doing(odile, 'sayBookingQuota', { input: quota }, 'BookingQuota { memberMinutes }');
    const booked = await house.books(nour, room, 9, 12, { commissionId: technique, title: 'Chantier' });
    expect(booked).toMatchObject({ plan: 'house', cents: 0, freeMinutes: 0 });
    const offer = await asking(
      nour,
      'bookingOffer',
      { input: { placeId: room, day: monday(), from: 780, to: 840 } },
      'cents freeMinutes leftMinutes quotaMinutes',
    );
    expect(offer).toEqual({ cents: 0, freeMinutes: 60, leftMinutes: 60, quotaMinutes: 60 });
    const [line] = await shown();
    expect(line).toMatchObject({ id: booked.id, forHouse: true, commission: { name: 'Technique' } });
    expect(line?.viewerCan).toContainEqual({ action: 'cancel', allowed: false });
    expect((await refusal(max, 'cancelBooking', { id: booked.id })).code).toBe('booking.not-yours');
    await sits(max, technique);
    expect(await house.cancels(max, booked.id)).toMatchObject([{ id: booked.id, stands: false }]);
    expect(await letters(nour)).toEqual([]);
  });

  test('nobody else books for it, nor for one that is closed or of another house', async () => {
    const { ada, odile, nour, max } = people();
    const code = async (who: Villager, how: object) =>
      (await house.refuses(who, room, 9, 10, { ...how })).code;
    expect(await code(ada, { commissionId: technique })).toBe('booking.for-commission');
    expect(await code(nour, { commissionId: technique, personId: max.id })).toBe('booking.for-others');
    const shut = await commission('Close');
    await doing(
      house.places.claire,
      'closeCommission',
      { id: shut, reason: 'Plus personne' },
      'Commission { id }',
    );
    expect(await code(odile, { commissionId: shut })).toBe('commission.closed');
    const foreign = await commission('Ailleurs', elsewhere);
    expect(await code(odile, { commissionId: foreign })).toBe('not-found');
    const offered = (who: Villager) => asking<object[]>(who, 'commissionsToBookFor', {}, 'name');
    expect(await offered(ada)).toEqual([]);
    expect(await offered(nour)).toEqual([{ name: 'Technique' }]);
    expect(await offered(odile)).toEqual([{ name: 'Technique' }]);
  });

  test('is what a refusal says of hours that are taken', async () => {
    await house.books(people().nour, room, 14, 15, { commissionId: technique });
    const refused = await house.refuses(people().ada, room, 14, 16);
    expect(refused).toMatchObject({ code: 'booking.taken' });
    expect(refused.message).toContain('la commission Technique');
  });

  test('a machine asks its training of who books, whatever they book it for', async () => {
    const { nour, odile, ada } = people();
    const laser = await house.room('Découpe laser', { kind: term('machine') });
    const input = { name: 'Laser', how: '', validMonths: 12, placeIds: [laser], trainerIds: [ada.id] };
    const { id: trainingId } = await doing<{ id: string }>(
      odile,
      'openTraining',
      { input },
      'Training { id }',
    );
    const refused = await house.refuses(nour, laser, 9, 10, { commissionId: technique });
    expect(refused.code).toBe('booking.training');
    const forNour = await house.refuses(odile, laser, 9, 10, { personId: nour.id });
    expect(forNour.message).toContain('Nour Haddad n’a pas');
    const grant = { trainingId, personIds: [nour.id], grantedOn: inDays(0) };
    await doing(odile, 'grantAuthorisations', { input: grant }, 'ManyAuthorisations { items { id } }');
    await house.books(nour, laser, 9, 10, { commissionId: technique });
  });
});

describe('for somebody else', () => {
  test('they are told by a letter, once for a series; and when it is given up for them', async () => {
    const { odile, ada } = people();
    const one = await house.books(odile, room, 17, 18, { personId: ada.id, title: 'Atelier' });
    expect(await letters(ada)).toMatchObject([{ kind: 'booking-booked' }]);
    expect((await letters(ada))[0]?.text).toMatch(/Odile Ferrand a réservé pour vous.*La verrière/s);
    await house.cancels(odile, one.id);
    expect((await letters(ada)).map(({ kind }) => kind)).toEqual(['booking-booked', 'booking-cancelled']);
    const repeat = { rhythm: { every: 'week', interval: 1, weekdays: [1] }, lastDay: monday(3) };
    const input = { placeId: room, day: monday(), from: 1080, to: 1140, personId: ada.id, title: 'Atelier' };
    await doing(
      odile,
      'bookSeries',
      { input, repeat, skipTaken: false },
      `ManyBookings { items { ${BOOKED.slice(10)} }`,
    );
    const told = await letters(ada);
    expect(told).toHaveLength(3);
    expect(told[2]?.text).toContain('(et 2 fois ensuite)');
  });

  test('one’s own hours, and the house’s, write to nobody', async () => {
    const { odile, max } = people();
    const own = await house.books(max, room, 19, 20);
    await house.cancels(max, own.id);
    await house.books(odile, room, 19, 20, { forHouse: true });
    expect(await letters(max)).toEqual([]);
    expect(await letters(odile)).toEqual([]);
  });
});
