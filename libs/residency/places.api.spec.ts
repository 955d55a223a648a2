import { newId } from '@etabli/kernel';
import { Client } from 'pg';
import { api, request, sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, term } from '../membership/testing/asking.js';
import { handedIn, png } from '../membership/testing/handing-in.js';
import { inDays } from '../membership/testing/village.js';
import { GIVEN, PlaceHouse } from './testing/place-house.js';

let house: PlaceHouse;
let elsewhere: PlaceHouse;
beforeAll(async () => {
  house = await PlaceHouse.opened();
  elsewhere = await PlaceHouse.opened();
});

const COMPOSED =
  'Composition { id kind startsOn endsOn from { id name } into { id name capacity areaHundredths priceCents } }';

interface Composed {
  id: string;
  from: { id: string }[];
  into: { id: string; name: string; capacity: number; areaHundredths: number; priceCents: number }[];
}

describe('places', () => {
  test('are opened, described, closed and opened again by who keeps them', async () => {
    const { odile, nour } = house;
    const input = {
      kind: term('workshop'),
      name: ' Atelier bois ',
      areaHundredths: 4250,
      features: [term('dust')],
    };
    const { id } = await doing<{ id: string }>(odile, 'openPlace', { input }, 'Place { id }');
    await doing(odile, 'describePlace', { id, input: { priceCents: 31_000 } }, 'Place { id }');
    const shown = 'name kind areaHundredths features priceCents closesOn viewerCan { action allowed }';
    expect(await asking(nour, 'place', { id }, shown)).toMatchObject({
      name: 'Atelier bois',
      features: ['dust'],
      priceCents: 31_000,
      viewerCan: expect.arrayContaining([{ action: 'allocate', allowed: false }]),
    });
    expect((await refusal(odile, 'openPlace', { input })).code).toBe('place.name-taken');
    expect((await refusal(odile, 'openPlace', { input: { name: ' ' } })).code).toBe('input.required');
    expect((await refusal(nour, 'openPlace', { input })).code).toBe('access.denied');
    expect((await refusal(elsewhere.odile, 'describePlace', { id, input })).code).toBe('not-found');
    await doing(odile, 'closePlace', { id, lastDay: inDays(0) }, 'Place { id }');
    await doing(odile, 'reopenPlace', { id }, 'Place { id }');
    expect((await refusal(odile, 'reopenPlace', { id })).code).toBe('place.open-already');
    const page = { search: 'atel', limit: 10 };
    expect(await asking(nour, 'places', { page }, 'total items { name }')).toEqual({
      total: 1,
      items: [{ name: 'Atelier bois' }],
    });
  });

  test('show their photos, and a floor its image, at an address that opens', async () => {
    const { odile, nour } = house;
    const id = await house.place({});
    const photo = { id, fileId: await handedIn(odile, 'bureau.png', png()) };
    const { photos } = await doing<{ photos: { file: { href: string } }[] }>(
      odile,
      'addPlacePhoto',
      photo,
      'Place { photos { file { href } } }',
    );
    const opened = async (href = '') => (await request(href, nour)).headers.get('content-type');
    expect(await opened(photos[0]?.file.href)).toBe('image/png');
    const fileId = await handedIn(odile, 'etage.png', png());
    const hung = { id: house.floorId, fileId };
    const image = 'BuildingFloor { image { id href } }';
    const floor = await doing<{ image: { id: string; href: string } }>(odile, 'hangFloorImage', hung, image);
    expect(floor.image.id).toBe(fileId);
    expect(await opened(floor.image.href)).toBe('image/png');
    const bare = await doing<{ image: null }>(
      odile,
      'hangFloorImage',
      { id: house.floorId, fileId: null },
      image,
    );
    expect(bare.image).toBeNull();
  });

  test('are not closed or made smaller under somebody', async () => {
    const office = await house.place({ capacity: 2 });
    await house.give(office, house.nour, { seats: 2 });
    const closing = { id: office, lastDay: inDays(30) };
    expect((await refusal(house.odile, 'closePlace', closing)).code).toBe('place.in-use');
    const smaller = { id: office, input: { capacity: 1 } };
    expect((await refusal(house.odile, 'describePlace', smaller)).code).toBe('place.in-use');
  });

  test('are drawn on a floor from a day on, and what was before stays true', async () => {
    const placeId = await house.place();
    const points = [
      [0, 0],
      [30, 0],
      [30, 20],
      [0, 20],
    ];
    const moved = points.map(([x, y]) => [(x ?? 0) + 50, y]);
    const draw = (input: object) => doing(house.odile, 'drawPlace', { input }, 'PlaceShape { id }');
    await draw({ placeId, floorId: house.floorId, points, fromDay: inDays(-100) });
    await draw({ placeId, floorId: house.floorId, points: moved, fromDay: inDays(-10) });
    const shapes = async (day: string) => {
      const plan = await asking<{ shapes: { placeId: string; points: number[][] }[] }>(
        house.nour,
        'plan',
        { from: day, to: day },
        'shapes { placeId points }',
      );
      return plan.shapes.filter((shape) => shape.placeId === placeId).map((shape) => shape.points);
    };
    expect(await shapes(inDays(-50))).toEqual([points]);
    expect(await shapes(inDays(0))).toEqual([moved]);
    const off = {
      input: {
        placeId,
        floorId: house.floorId,
        points: [
          [0, 0],
          [301, 0],
          [0, 10],
        ],
      },
    };
    expect((await refusal(house.odile, 'drawPlace', off)).code).toBe('shape.outside');
    expect((await refusal(house.nour, 'drawPlace', off)).code).toBe('access.denied');
    expect((await refusal(elsewhere.odile, 'drawPlace', off)).code).toBe('not-found');
    await doing(house.odile, 'erasePlaceShape', { placeId }, 'PlaceShape { id }');
    expect(await shapes(inDays(0))).toEqual([null]);
  });
});

describe('rooms that merge and split', () => {
  test('are one room for a time: nobody has a part of it, before nor after is anybody hindered', async () => {
    const { odile, nour, max } = house;
    const [one, two] = [await house.place({ capacity: 2 }), await house.place({ capacity: 3 })];
    await house.give(one, nour, { startsOn: inDays(-50), lastDay: inDays(9) });
    const merging = { placeIds: [one, two], name: 'La grande', startsOn: inDays(5), lastDay: inDays(40) };
    expect(await refusal(odile, 'mergePlaces', { input: merging })).toMatchObject({
      code: 'composition.occupied',
      values: { name: 'Nour Haddad' },
    });
    const input = { ...merging, startsOn: inDays(10) };
    const composed = await doing<Composed>(odile, 'mergePlaces', { input }, COMPOSED);
    const [whole] = composed.into as [Composed['into'][0]];
    expect(whole).toMatchObject({ name: 'La grande', capacity: 5, areaHundredths: 1200, priceCents: 40_000 });
    expect((await house.refusedTo(two, max, { startsOn: inDays(20) })).code).toBe('allocation.merged');
    expect((await house.refusedTo(two, max, { startsOn: inDays(0) })).code).toBe('allocation.merged');
    await house.give(two, max, { startsOn: inDays(0), lastDay: inDays(9) });
    await house.give(two, max, { startsOn: inDays(41) });
    const stay = await house.give(whole.id, nour, { startsOn: inDays(10), lastDay: inDays(40), seats: 5 });
    expect((await house.refusedTo(whole.id, max, { startsOn: inDays(30) })).code).toBe('place.not-open');
    const sooner = { id: composed.id, lastDay: inDays(20) };
    expect((await refusal(odile, 'endComposition', sooner)).code).toBe('place.in-use');
    expect((await refusal(odile, 'reopenPlace', { id: whole.id })).code).toBe('place.within');
    await doing(odile, 'endAllocation', { id: stay.id, lastDay: inDays(20) }, GIVEN);
    expect(await doing(odile, 'endComposition', sooner, COMPOSED)).toMatchObject({ endsOn: inDays(20) });
    await house.give(two, max, { startsOn: inDays(21), lastDay: inDays(40) });
    expect((await refusal(nour, 'mergePlaces', { input })).code).toBe('access.denied');
    expect((await refusal(elsewhere.odile, 'mergePlaces', { input })).code).toBe('not-found');
    const alone = { input: { ...input, placeIds: [one, one] } };
    expect((await refusal(odile, 'mergePlaces', alone)).code).toMatch(/composition\./);
  });

  test('are several for a time, and one again when it is taken back', async () => {
    const room = await house.place({ capacity: 4, areaHundredths: 3000 });
    const parts = [
      { name: 'Côté rue', areaHundredths: 1400, capacity: 2, priceCents: 9_000 },
      { name: 'Côté cour', areaHundredths: 1600 },
    ];
    const input = { placeId: room, parts, startsOn: inDays(2) };
    const { id, into } = await doing<Composed>(house.odile, 'splitPlace', { input }, COMPOSED);
    expect(into.map(({ name }) => name)).toEqual(['Côté cour', 'Côté rue']);
    await house.give(room, house.nour, { lastDay: inDays(1) });
    expect((await house.refusedTo(room, house.nour, { startsOn: inDays(2) })).code).toBe('allocation.merged');
    await doing(house.odile, 'endComposition', { id, lastDay: inDays(0) }, COMPOSED);
    await house.give(room, house.max, { startsOn: inDays(2) });
  });
});

describe('the database', () => {
  test('lets one of 200 in at once, whole room or part of it', async () => {
    const [one, two] = [await house.place(), await house.place()];
    const clients = await Promise.all(
      Array.from({ length: 10 }, async () => {
        const client = new Client({ connectionString: api().application });
        await client.connect();
        await client.query(`select set_config('etabli.association_id', $1, false)`, [house.village.id]);
        return client;
      }),
    );
    const startsOn = inDays(100);
    const merge = async (client: Client) => {
      const [composition, whole] = [newId(), newId()];
      await client.query('begin');
      await client.query(`insert into place (id, kind, name, opens_on) values ($1, 'desk', $2, $3)`, [
        whole,
        `Réunion ${whole}`,
        startsOn,
      ]);
      await client.query(`insert into place_composition (id, kind, starts_on) values ($1, 'merge', $2)`, [
        composition,
        startsOn,
      ]);
      for (const [place, side] of [
        [one, 'from'],
        [two, 'from'],
        [whole, 'into'],
      ]) {
        await client.query(
          'insert into place_composition_part (id, composition_id, place_id, side) values ($1, $2, $3, $4)',
          [newId(), composition, place, side],
        );
      }
      await client.query('commit');
    };
    const allocate = (client: Client) =>
      client.query(
        'insert into allocation (id, place_id, person_id, starts_on, week) values ($1, $2, $3, $4, 16383)',
        [...[newId(), one, house.nour.id, startsOn]],
      );
    const outcomes: string[] = [];
    await Promise.all(
      clients.map(async (client, index) => {
        for (let tries = 0; tries < 20; tries++) {
          try {
            await ((index + tries) % 4 === 0 ? merge(client) : allocate(client));
            outcomes.push('won');
          } catch (error) {
            outcomes.push((error as { constraint?: string }).constraint ?? String(error));
            await client.query('rollback');
          }
        }
        await client.end();
      }),
    );
    expect(outcomes).toHaveLength(200);
    expect(outcomes.filter((outcome) => outcome === 'won')).toHaveLength(1);
    expect(new Set(outcomes)).toEqual(new Set(['won', 'allocation_slot_once']));
  }, 60_000);

  test('refuses a seat taken twice even to who would write slots by hand', async () => {
    const desk = await house.place();
    const { id } = await house.give(desk, house.nour);
    const copy = sql(
      `insert into allocation_slot (association_id, id, place_id, seat, half_day, period, allocation_id)
       select association_id, gen_random_uuid(), place_id, seat, half_day, period, allocation_id
       from allocation_slot where allocation_id = $1 limit 1`,
      [id],
    );
    await expect(copy).rejects.toMatchObject({ constraint: 'allocation_slot_once' });
  });

  test('lets seats be taken as long as there is one on every half-day, whatever came before', async () => {
    const office = await house.place({ capacity: 2 });
    await house.give(office, house.nour, { startsOn: inDays(0), lastDay: inDays(30) });
    await house.give(office, house.max, { startsOn: inDays(10), lastDay: inDays(60) });
    await house.give(office, house.ada, { startsOn: inDays(31), lastDay: inDays(90) });
    await house.give(office, house.nour, { startsOn: inDays(61), lastDay: inDays(70) });
    await house.give(office, house.claire, { startsOn: inDays(0), lastDay: inDays(9) });
    expect((await house.refusedTo(office, house.claire, { startsOn: inDays(9) })).code).toBe(
      'allocation.taken',
    );
  });
});
