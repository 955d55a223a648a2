import { asking, doing, refusal } from '../membership/testing/asking.js';
import { inDays } from '../membership/testing/village.js';
import { PlaceHouse } from './testing/place-house.js';

let house: PlaceHouse;
let elsewhere: PlaceHouse;
beforeAll(async () => {
  house = await PlaceHouse.opened();
  elsewhere = await PlaceHouse.opened();
});

interface Standing {
  id: string;
  name: string;
  floors: { id: string; name: string; width: number; height: number }[];
}

const standing = () =>
  asking<Standing[]>(house.nour, 'buildings', {}, 'id name floors { id name width height }');
const built = (name: string) =>
  doing<{ id: string }>(house.odile, 'addBuilding', { name }, 'Building { id }');
const storey = (buildingId: string, name: string) =>
  doing<{ id: string }>(
    house.odile,
    'addFloor',
    { input: { buildingId, name, width: 200, height: 100 } },
    'BuildingFloor { id }',
  );
const keeps = (verb: string, values: Record<string, unknown>, type = 'BuildingFloor') =>
  doing(house.odile, verb, values, `${type} { id }`);
const square = (left: number, top: number) => [
  [left, top],
  [left + 20, top],
  [left + 20, top + 20],
  [left, top + 20],
];
const draw = (placeId: string, floorId: string, points: number[][], fromDay = inDays(0)) =>
  doing(house.odile, 'drawPlace', { input: { placeId, floorId, points, fromDay } }, 'PlaceShape { id }');

describe('floors and buildings', () => {
  test('are named otherwise by who keeps the places', async () => {
    const { id } = await built('Le hangard');
    const floor = await storey(id, 'Étage');
    await storey(id, 'Mezzanine');
    await keeps('renameBuilding', { id, name: ' Le hangar ' }, 'Building');
    await keeps('renameFloor', { id: floor.id, name: 'Premier' });
    const hangar = (await standing()).find((one) => one.id === id);
    expect(hangar).toMatchObject({ name: 'Le hangar', floors: [{ name: 'Premier' }, { name: 'Mezzanine' }] });
    const code = async (verb: string, values: Record<string, unknown>, by = house.odile) =>
      (await refusal(by, verb, values)).code;
    expect(await code('renameFloor', { id: floor.id, name: 'mezzanine' })).toBe('floor.name-taken');
    expect(await code('renameFloor', { id: floor.id, name: ' ' })).toBe('input.required');
    expect(await code('renameBuilding', { id, name: 'la halle' })).toBe('building.name-taken');
    expect(await code('renameFloor', { id: floor.id, name: 'X' }, house.nour)).toBe('access.denied');
    expect(await code('renameBuilding', { id, name: 'X' }, house.nour)).toBe('access.denied');
    expect(await code('renameFloor', { id: floor.id, name: 'X' }, elsewhere.odile)).toBe('not-found');
    expect(await code('renameBuilding', { id, name: 'X' }, elsewhere.odile)).toBe('not-found');
  });

  test('are measured again, and never smaller than what is drawn on them, now or before', async () => {
    const { id } = await storey((await built('Le garage')).id, 'Sol');
    const [desk, other] = [await house.place({ floorId: id }), await house.place({ floorId: id })];
    await house.give(other, house.max, { startsOn: inDays(-60) });
    await draw(desk, id, square(100, 40));
    await draw(other, id, square(150, 10), inDays(-50));
    await draw(other, id, square(10, 10), inDays(-5));
    const resize = (width: number, height: number, by = house.odile) =>
      refusal(by, 'resizeFloor', { id, size: { width, height } });
    expect(await resize(110, 60)).toMatchObject({
      code: 'floor.too-small',
      field: 'width',
      message: expect.stringContaining('17 m sur 6 m'),
    });
    expect((await resize(169, 60)).message).toContain('jours passés');
    expect((await resize(170, 59)).field).toBe('height');
    expect((await resize(9, 60)).code).toBe('input.invalid');
    expect((await resize(170, 60, house.nour)).code).toBe('access.denied');
    expect((await resize(170, 60, elsewhere.odile)).code).toBe('not-found');
    await keeps('resizeFloor', { id, size: { width: 170, height: 60 } });
    const sol = (await standing()).flatMap(({ floors }) => floors).find((one) => one.id === id);
    expect(sol).toMatchObject({ width: 170, height: 60 });
  });

  test('are taken away when no place is lost, and come back', async () => {
    const building = await built('La remise');
    const { id } = await storey(building.id, 'Sol');
    const mistake = await house.place({ floorId: id, opensOn: inDays(0) });
    await draw(mistake, id, square(0, 0));
    const refused = await refusal(house.odile, 'removeFloor', { id });
    expect(refused).toMatchObject({ code: 'floor.has-places' });
    expect((await refusal(house.odile, 'removeBuilding', { id: building.id })).code).toBe('floor.has-places');
    await doing(house.odile, 'closePlace', { id: mistake, lastDay: inDays(0) }, 'Place { id }');
    expect((await refusal(house.nour, 'removeFloor', { id })).code).toBe('access.denied');
    expect((await refusal(elsewhere.odile, 'removeFloor', { id })).code).toBe('not-found');
    await keeps('removeFloor', { id });
    expect((await standing()).find((one) => one.id === building.id)?.floors).toEqual([]);
    const input = { placeId: await house.place(), floorId: id, points: square(0, 0) };
    expect((await refusal(house.odile, 'drawPlace', { input })).code).toBe('floor.removed');
    expect((await refusal(house.odile, 'openPlace', { input: { name: 'Ailleurs', floorId: id } })).code).toBe(
      'floor.removed',
    );
    expect((await refusal(house.odile, 'removeFloor', { id })).code).toBe('floor.removed');
    await keeps('restoreFloor', { id });
    expect((await refusal(house.odile, 'restoreFloor', { id })).code).toBe('floor.there-already');
    expect((await refusal(house.nour, 'restoreFloor', { id })).code).toBe('access.denied');
    expect((await refusal(elsewhere.odile, 'restoreFloor', { id })).code).toBe('not-found');
  });

  test('go with their building, and come back with it; one taken away before stays away', async () => {
    const { id } = await built('L’annexe');
    const [first, second] = [await storey(id, 'Un'), await storey(id, 'Deux')];
    await keeps('removeFloor', { id: first.id });
    expect((await refusal(house.nour, 'removeBuilding', { id })).code).toBe('access.denied');
    expect((await refusal(elsewhere.odile, 'removeBuilding', { id })).code).toBe('not-found');
    await keeps('removeBuilding', { id }, 'Building');
    expect((await standing()).map((one) => one.id)).not.toContain(id);
    expect((await refusal(house.odile, 'restoreFloor', { id: second.id })).code).toBe('floor.removed');
    const input = { buildingId: id, name: 'Trois', width: 100, height: 100 };
    expect((await refusal(house.odile, 'addFloor', { input })).code).toBe('floor.removed');
    expect((await refusal(house.nour, 'restoreBuilding', { id })).code).toBe('access.denied');
    expect((await refusal(elsewhere.odile, 'restoreBuilding', { id })).code).toBe('not-found');
    await keeps('restoreBuilding', { id }, 'Building');
    expect((await standing()).find((one) => one.id === id)?.floors).toMatchObject([{ name: 'Deux' }]);
    expect((await refusal(house.odile, 'restoreBuilding', { id })).code).toBe('floor.there-already');
  });

  test('stay while the plan of a past day needs them', async () => {
    const { id } = await storey((await built('L’ancien')).id, 'Sol');
    const desk = await house.place({ floorId: id });
    await draw(desk, id, square(0, 0), inDays(-90));
    await house.give(desk, house.ada, { startsOn: inDays(-90), lastDay: inDays(-10) });
    await doing(house.odile, 'closePlace', { id: desk, lastDay: inDays(-1) }, 'Place { id }');
    expect((await refusal(house.odile, 'removeFloor', { id })).code).toBe('floor.has-history');
  });

  test('are not drawn on while they are taken away: one of the two is refused', async () => {
    const { id } = await storey((await built('Le quai')).id, 'Sol');
    const input = { placeId: await house.place(), floorId: id, points: square(0, 0) };
    const both = await Promise.allSettled([
      doing(house.odile, 'drawPlace', { input }, 'PlaceShape { id }'),
      keeps('removeFloor', { id }),
    ]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});
