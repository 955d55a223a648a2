import { sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, term } from '../membership/testing/asking.js';
import { inDays, type Villager } from '../membership/testing/village.js';
import { monday, RoomHouse } from './testing/room-house.js';

let house: RoomHouse;
let elsewhere: RoomHouse;
let laser: string;
let trainingId: string;
let trainer: Villager;
beforeAll(async () => {
  house = await RoomHouse.opened();
  elsewhere = await RoomHouse.opened();
  laser = await house.room('Découpe laser', { kind: term('machine') });
  trainer = await house.places.village.welcome('Théo Formateur');
  const training = await doing<{ id: string }>(
    house.places.odile,
    'openTraining',
    { input: input() },
    'Training { id }',
  );
  trainingId = training.id;
});

const input = (how: Record<string, unknown> = {}) => ({
  ...{ name: 'Découpe laser', how: 'Deux heures avec Théo.', validMonths: 24 },
  ...{ placeIds: [laser], trainerIds: [trainer.id], ...how },
});
const session = (how: Record<string, unknown> = {}) => ({
  input: {
    trainingId,
    startsAt: `${inDays(3)}T17:00:00Z`,
    minutes: 120,
    meetsAt: 'Atelier',
    seats: 2,
    ...how,
  },
});
const plan = (how: Record<string, unknown> = {}) =>
  doing<{ id: string }>(trainer, 'planTrainingSession', session(how), 'TrainingSession { id seatsLeft }');
const GRANTED = 'ManyAuthorisations { items { id expiresOn standing person { displayName } } }';
interface Granted {
  items: { id: string; expiresOn: string | null; standing: string }[];
}
const grant = (personIds: string[], how: Record<string, unknown> = {}) =>
  doing<Granted>(trainer, 'grantAuthorisations', { input: { trainingId, personIds, ...how } }, GRANTED);

describe('a dangerous machine', () => {
  test('is refused with which training is missing and how to get it, then booked, until it is withdrawn', async () => {
    const { nour } = house.places;
    const before = await house.refuses(nour, laser, 9, 10);
    expect(before.code).toBe('booking.training');
    expect(before.message).toContain('Deux heures avec Théo. Aucune séance');
    const { id } = await plan();
    const refused = await house.refuses(nour, laser, 9, 10);
    expect(refused.message).toMatch(/demande la formation «\sDécoupe laser\s»/);
    expect(refused.message).toMatch(/Prochaine séance\s:/);
    expect(refused.values).toMatchObject({ trainingId, nextDay: inDays(3) });
    await doing(nour, 'joinTrainingSession', { id }, 'TrainingSession { viewerComes }');
    expect(
      (
        await refusal(trainer, 'grantAuthorisations', {
          input: { trainingId, personIds: [nour.id], sessionId: id },
        })
      ).code,
    ).toBe('session.to-come');
    await sql(`update training_session set starts_at = now() - interval '3 hours' where id = $1`, [id]);
    const { items } = await grant([nour.id], { sessionId: id });
    expect(items[0]).toMatchObject({ standing: 'good' });
    const booked = await house.books(nour, laser, 9, 10);
    await doing(
      trainer,
      'withdrawAuthorisation',
      { id: items[0]?.id, reason: 'Machine laissée sans surveillance' },
      'Authorisation { id }',
    );
    expect((await house.refuses(nour, laser, 11, 12)).code).toBe('booking.training');
    const [own] = await asking<object[]>(nour, 'myAuthorisations', {}, 'standing withdrawnWhy');
    expect(own).toEqual({ standing: 'withdrawn', withdrawnWhy: 'Machine laissée sans surveillance' });
    const { authorisations } = await asking<{ authorisations: object[] }>(
      house.places.max,
      'training',
      { id: trainingId },
      'authorisations { withdrawnWhy }',
    );
    expect(authorisations).toEqual([{ withdrawnWhy: null }]);
    expect((await refusal(trainer, 'withdrawAuthorisation', { id: items[0]?.id, reason: 'x' })).code).toBe(
      'authorisation.withdrawn',
    );
    await house.cancels(nour, booked.id);
    expect((await refusal(nour, 'restoreBookings', { ids: [booked.id] })).code).toBe('booking.training');
  });

  test('is not booked for a day on which the authorisation will have expired', async () => {
    const { max } = house.places;
    const { items } = await grant([max.id], { grantedOn: inDays(-702) });
    expect(items[0]?.standing).toBe('soon');
    await house.books(max, laser, 14, 15);
    expect((await house.refuses(max, laser, 14, 15, { day: monday(6) })).code).toBe('booking.training');
    const lacks = `viewerLacks(day: "${monday(6)}") { name }`;
    expect(await asking(max, 'place', { id: laser }, lacks)).toEqual({
      viewerLacks: [{ name: 'Découpe laser' }],
    });
  });

  test('is booked by the house for itself without any, and by nobody behind the back of the service', async () => {
    await house.books(house.places.odile, laser, 16, 17, { forHouse: true });
    const other = await house.books(house.places.odile, laser, 17, 18, { forHouse: true });
    await sql(`select set_config('etabli.association_id', $1, false)`, [house.places.village.id]);
    await expect(
      sql(
        `insert into booking_step (association_id, id, booking_id, step, act, plan, free_minutes, cents)
         select association_id, gen_random_uuid(), id, 2, 'restored', 'member', 0, 0 from booking where id = $1`,
        [other.id],
      ),
    ).rejects.toThrow('a training is missing');
    await sql(`select set_config('etabli.association_id', '', false)`);
  });
});

describe('a session', () => {
  test('has so many seats, whoever comes at the same moment', async () => {
    const { id } = await plan({ startsAt: `${inDays(5)}T17:00:00Z` });
    const people: Villager[] = [];
    for (const name of ['Ana', 'Bo', 'Cy', 'Dee', 'Eli']) {
      people.push(await house.places.village.welcome(`${name} Presse`));
    }
    const seen = async (who: Villager) => {
      const shows = 'sessions { id seatsLeft comers { id } }';
      const { sessions } = await asking<{ sessions: { id: string }[] }>(
        who,
        'training',
        { id: trainingId },
        shows,
      );
      return sessions.find((one) => one.id === id);
    };
    const outcomes = await Promise.allSettled(
      people.map((who) => doing(who, 'joinTrainingSession', { id }, 'TrainingSession { id }')),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    expect(await seen(trainer)).toMatchObject({ seatsLeft: 0 });
    const comes = people[outcomes.findIndex(({ status }) => status === 'fulfilled')] as Villager;
    const waits = people[outcomes.findIndex(({ status }) => status === 'rejected')] as Villager;
    expect((await refusal(waits, 'joinTrainingSession', { id })).code).toBe('session.full');
    expect((await refusal(trainer, 'joinTrainingSession', { id })).code).toBe('session.yours');
    expect((await refusal(comes, 'joinTrainingSession', { id })).code).toBe('session.comes-already');
    await doing(comes, 'leaveTrainingSession', { id }, 'TrainingSession { id }');
    expect((await refusal(comes, 'leaveTrainingSession', { id })).code).toBe('session.not-coming');
    await doing(waits, 'joinTrainingSession', { id }, 'TrainingSession { id }');
    expect((await refusal(waits, 'cancelTrainingSession', { id })).code).toBe('training.not-a-trainer');
    await doing(trainer, 'cancelTrainingSession', { id }, 'TrainingSession { id }');
    expect((await refusal(trainer, 'cancelTrainingSession', { id })).code).toBe('session.cancelled');
  });

  test('is planned, and people said to know, by who may train and by nobody else', async () => {
    const { nour, odile } = house.places;
    expect((await refusal(nour, 'planTrainingSession', session())).code).toBe('training.not-a-trainer');
    expect((await refusal(elsewhere.places.odile, 'planTrainingSession', session())).code).toBe('not-found');
    expect(
      (await refusal(trainer, 'planTrainingSession', session({ startsAt: `${inDays(-3)}T17:00:00Z` }))).code,
    ).toBe('session.past');
    const to = (who: Villager, how: object) =>
      refusal(who, 'grantAuthorisations', { input: { trainingId, personIds: [nour.id], ...how } });
    expect((await to(nour, {})).code).toBe('training.not-a-trainer');
    expect((await to(trainer, { grantedOn: inDays(2) })).code).toBe('authorisation.to-come');
    expect((await to(trainer, { personIds: [] })).code).toBe('authorisation.nobody');
    expect((await to(trainer, { personIds: [elsewhere.places.nour.id] })).code).toBe('not-found');
    await doing(odile, 'grantAuthorisations', { input: { trainingId, personIds: [odile.id] } }, GRANTED);
  });
});

describe('a training', () => {
  test('is described by who keeps places; closed, nothing asks for it any more', async () => {
    const { odile, nour } = house.places;
    const saw = await house.room('Scie à ruban', { kind: term('machine') });
    const { id } = await doing<{ id: string }>(
      odile,
      'openTraining',
      { input: input({ name: 'Bois', placeIds: [saw], trainerIds: [], validMonths: undefined, how: '' }) },
      'Training { id }',
    );
    expect((await refusal(odile, 'openTraining', { input: input({ name: 'BOIS' }) })).code).toBe(
      'training.name-taken',
    );
    expect((await refusal(nour, 'openTraining', { input: input() })).code).toBe('access.denied');
    expect((await refusal(elsewhere.places.odile, 'describeTraining', { id, input: input() })).code).toBe(
      'not-found',
    );
    expect((await house.refuses(nour, saw, 9, 10)).code).toBe('booking.training');
    await doing(odile, 'closeTraining', { id }, 'Training { id }');
    expect((await refusal(odile, 'closeTraining', { id })).code).toBe('training.closed');
    await house.books(nour, saw, 9, 10);
    await doing(odile, 'reopenTraining', { id }, 'Training { id }');
    expect((await refusal(odile, 'reopenTraining', { id })).code).toBe('training.open-already');
    expect((await house.refuses(nour, saw, 11, 12)).code).toBe('booking.training');
    const none = input({ name: 'Bois', placeIds: [], trainerIds: [nour.id] });
    const shows = 'Training { places { id } trainers { displayName } validMonths }';
    expect(await doing(odile, 'describeTraining', { id, input: none }, shows)).toEqual({
      ...{ __typename: 'Training', places: [], trainers: [{ displayName: 'Nour Haddad' }], validMonths: 24 },
    });
    await house.books(nour, saw, 11, 12);
  });
});
