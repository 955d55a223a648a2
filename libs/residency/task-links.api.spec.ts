import { asking, doing, refusal } from '../membership/testing/asking.js';
import { statementsOf } from '../membership/testing/statements.js';
import { PlaceHouse } from './testing/place-house.js';

let house: PlaceHouse;
let elsewhere: PlaceHouse;
let commissionId: string;
beforeAll(async () => {
  house = await PlaceHouse.opened();
  elsewhere = await PlaceHouse.opened();
  const input = { name: 'Technique' };
  commissionId = (
    await doing<{ id: string }>(house.claire, 'foundCommission', { input }, 'Commission { id }')
  ).id;
});

const LINKS = 'links { id title url thing { id title detail to } }';
const open = (title: string, about: object | null = null) =>
  doing<{ id: string; links: { id: string }[] }>(
    house.odile,
    'openTask',
    { input: { commissionId, title, about } },
    `Task { id ${LINKS} }`,
  );
const about = (placeId: string, who = house.nour) =>
  asking(who, 'place', { id: placeId }, 'tasksAbout { title commission { name } }');

test('a task begun at a place leads to it, and is read there', async () => {
  const placeId = await house.place({ name: 'Atelier bois' });
  const { id, links } = await open('Changer la vitre', { placeId });
  expect(links).toMatchObject([
    {
      url: null,
      thing: {
        id: placeId,
        title: 'Atelier bois',
        detail: 'La halle, Rez-de-chaussée',
        to: `lieu/places/${placeId}`,
      },
    },
  ]);
  const told = [{ title: 'Changer la vitre', commission: { name: 'Technique' } }];
  expect(await about(placeId)).toEqual({ tasksAbout: told });
  await doing(house.odile, 'unlinkTask', { id: links[0]?.id }, 'Task { id }');
  expect(await about(placeId)).toEqual({ tasksAbout: [] });
  const { history } = await asking<{ history: { id: string; kind: string }[] }>(
    house.odile,
    'task',
    { id },
    'history { id kind }',
  );
  expect(history.map(({ kind }) => kind)).toEqual(['unlinked', 'linked', 'opened']);
  await doing(house.odile, 'undoTaskEvents', { ids: [history[0]?.id] }, 'Done { ok }');
  expect(await about(placeId)).toEqual({ tasksAbout: told });
  await doing(house.odile, 'removeTask', { id }, 'Task { id }');
  expect(await about(placeId)).toEqual({ tasksAbout: [] });
});

test('not twice, not two things at once, not by anybody, not to a place of another house', async () => {
  const [placeId, foreign] = [await house.place(), await elsewhere.place()];
  const { id: taskId } = await open('Repeindre', { placeId });
  const code = async (to: object, who = house.odile) => (await refusal(who, 'linkTask', { taskId, to })).code;
  expect(await code({ placeId })).toBe('task-link.there-already');
  expect(await code({ placeId, commissionId })).toBe('task-link.one');
  expect(await code({ placeId: foreign })).toBe('not-found');
  expect(await code({ placeId: 'ici' })).toBe('input.invalid');
  expect(await code({ placeId }, house.nour)).toBe('task.not-yours');
  expect(await code({ placeId: foreign }, elsewhere.odile)).toBe('not-found');
  const input = { commissionId, title: 'Ailleurs', about: { placeId: foreign } };
  expect((await refusal(house.odile, 'openTask', { input })).code).toBe('not-found');
  const { total } = await asking<{ total: number }>(
    house.odile,
    'tasks',
    { page: { search: 'Ailleurs' } },
    'total',
  );
  expect(total).toBe(0);
});

test('what is reported at a place becomes a task about it', async () => {
  const placeId = await house.place();
  await doing(
    house.odile,
    'routePlaceIncidents',
    { commissionId },
    'PlaceIncidentRoute { commission { id } }',
  );
  const input = { what: 'La prise fume', placeId, dangerous: true };
  await doing(house.nour, 'reportPlaceIncident', { input }, 'PlaceIncident { id }');
  expect(await about(placeId)).toMatchObject({
    tasksAbout: [{ title: expect.stringContaining('La prise fume') }],
  });
});

test('as many tasks as one likes are named in as many statements as one', async () => {
  const places = [await house.place(), await house.place(), await house.place()];
  await open('Seule à compter', { placeId: places[0] });
  const read = (search: string) => () =>
    asking<object>(house.nour, 'tasks', { page: { search } }, `total items { ${LINKS} }`);
  const one = await statementsOf(read('Seule à compter'));
  for (const placeId of places) await open('Parmi d’autres', { placeId });
  const many = await statementsOf(read('Parmi d’autres'));
  expect(many.answer).toMatchObject({ total: 3 });
  expect(many.statements).toBe(one.statements);
});
