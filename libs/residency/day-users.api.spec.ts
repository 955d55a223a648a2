import { newId } from '@etabli/kernel';
import { asking, doing, refusal, refusedQuestion } from '../membership/testing/asking.js';
import { inDays, type Villager } from '../membership/testing/village.js';
import { WHOLE_WEEK } from './rules/week.js';
import { RoomHouse } from './testing/room-house.js';

let house: RoomHouse;
let visitor: Villager;
let kindId: string;
beforeAll(async () => {
  house = await RoomHouse.opened();
  const { village, odile } = house.places;
  visitor = await village.welcome('Inès Passage', { member: false });
  const input = { name: 'Une journée', halfDays: 2, validDays: 30, priceCents: 1_500 };
  kindId = (await doing<{ id: string }>(odile, 'offerPassKind', { input }, 'PassKind { id }')).id;
});

const press = () => ({ input: { id: newId(), at: new Date().toISOString() } });
const left = async (who: Villager) =>
  (await asking<{ left: number }[]>(who, 'passesOf', {}, 'left')).map((pass) => pass.left);

test('without a pass, who is no member is nobody here', async () => {
  expect((await refusal(visitor, 'checkIn', press())).code).toBe('access.denied');
  expect(await refusedQuestion(visitor, 'passKinds', {}, 'id')).toBe('access.denied');
});

describe('with a pass sold at the desk', () => {
  let passId: string;
  beforeAll(async () => {
    const sold = await doing<{ id: string }>(
      house.places.odile,
      'buyPass',
      { kindId, personId: visitor.id },
      'Pass { id }',
    );
    passId = sold.id;
  });

  test('they come in, read what is left, and take it back', async () => {
    const { id } = await doing<{ id: string }>(visitor, 'checkIn', press(), 'CheckIn { id }');
    expect(await left(visitor)).toEqual([1]);
    await doing(visitor, 'takeBackCheckIn', { id }, 'CheckIn { id }');
    expect(await left(visitor)).toEqual([2]);
  });

  test('they take a desk that somebody lends, and give it back', async () => {
    const { places } = house;
    const desk = await places.place({ name: 'Poste prêté' });
    const { id: allocationId } = await places.give(desk, places.nour);
    const input = { allocationId, startsOn: inDays(0), endsOn: inDays(13), week: WHOLE_WEEK };
    await doing(places.nour, 'releaseDesk', { input }, 'DeskRelease { id }');
    const offered = await asking<{ release: { id: string } }[]>(
      visitor,
      'offeredDesks',
      { onDay: inDays(1) },
      'release { id }',
    );
    const wanted = { releaseId: offered[0]?.release.id, onDay: inDays(1), halves: [0] };
    const { items } = await doing<{ items: { id: string }[] }>(
      visitor,
      'takeDesk',
      { input: wanted },
      'ManyTakings { items { id } }',
    );
    await doing(visitor, 'giveDeskBack', { ids: items.map(({ id }) => id) }, 'ManyTakings { items { id } }');
  });

  test('they book a room at the price of those from outside, and give it up', async () => {
    const room = await house.room('La salle ouverte');
    await house.says(room);
    expect(await house.books(visitor, room, 9, 11)).toMatchObject({ plan: 'outside', cents: 5_000 });
    const [mine] = await asking<{ id: string }[]>(visitor, 'myBookings', {}, 'id');
    expect(await house.cancels(visitor, mine?.id as string)).toMatchObject([{ stands: false, cents: 0 }]);
    expect((await house.refuses(visitor, room, 9, 10, { forHouse: true })).code).toBe('place.not-yours');
  });

  test('they say what is broken, and buy their next pass', async () => {
    const input = { what: 'Plus de café' };
    await doing(visitor, 'reportPlaceIncident', { input }, 'PlaceIncident { id }');
    const { id } = await doing<{ id: string }>(visitor, 'buyPass', { kindId }, 'Pass { id }');
    await doing(visitor, 'withdrawPass', { id }, 'Pass { id }');
  });

  test('they take away a copy of what is known of them, and of nobody else', async () => {
    const { name } = await doing<{ name: string }>(visitor, 'exportMyData', {}, 'File { name }');
    expect(name).toContain('Inès Passage');
    const other = { personId: house.places.nour.id };
    expect((await refusal(visitor, 'exportPersonData', other)).code).toBe('access.denied');
  });

  test('who is in, the directory, the members and the assemblies are not theirs', async () => {
    for (const [name, shows] of [
      ['presentToday', 'since'],
      ['directorySkills', 'name'],
      ['myDirectoryCard', 'listed'],
      ['myHoursInAll', 'fourWeeks'],
    ] as const) {
      expect(await refusedQuestion(visitor, name, {}, shows)).toBe('access.denied');
    }
  });

  test('taken back, it opens nothing any more', async () => {
    await doing(house.places.odile, 'withdrawPass', { id: passId }, 'Pass { id }');
    expect((await refusal(visitor, 'checkIn', press())).code).toBe('access.denied');
  });
});

test('whoever came on a pass may still buy the next one, for thirty days', async () => {
  const { village, odile } = house.places;
  const guest = await village.welcome('Robin Demain', { member: false });
  const { id } = await doing<{ id: string }>(
    odile,
    'buyPass',
    { kindId: (await short()).id, personId: guest.id },
    'Pass { id }',
  );
  await doing(guest, 'checkIn', press(), 'CheckIn { id }');
  expect(await asking<{ id: string; left: number }[]>(guest, 'passesOf', {}, 'id left')).toEqual([
    { id, left: 0 },
  ]);
  expect(await asking(guest, 'passKinds', {}, 'id')).toHaveLength(2);
});

const short = () => {
  const input = { name: 'Un matin', halfDays: 1, validDays: 1, priceCents: 800 };
  return doing<{ id: string }>(house.places.odile, 'offerPassKind', { input }, 'PassKind { id }');
};
