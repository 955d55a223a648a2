import { sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal } from '../membership/testing/asking.js';
import { inDays, type Villager } from '../membership/testing/village.js';
import { pictureOf } from './testing/picture.js';
import { PlaceHouse } from './testing/place-house.js';

let house: PlaceHouse;
let elsewhere: PlaceHouse;
let technique: string;
beforeAll(async () => {
  house = await PlaceHouse.opened();
  elsewhere = await PlaceHouse.opened();
  technique = await commission(house.claire, 'Technique');
});

interface Incident {
  id: string;
  state: string;
  taskId: string | null;
}
const INCIDENT = 'PlaceIncident { id state taskId dangerous fileId place { name } commission { name } }';

const commission = async (who: Villager, name: string): Promise<string> =>
  (await doing<{ id: string }>(who, 'foundCommission', { input: { name } }, 'Commission { id }')).id;
const report = (who: Villager, how: Record<string, unknown> = {}) =>
  doing<Incident>(who, 'reportPlaceIncident', { input: { what: 'La lampe clignote', ...how } }, INCIDENT);
const entrust = (id: string) => ({ id, commissionId: technique });
const listed = async (who: Villager, page: Record<string, unknown> = {}) =>
  (await asking<{ items: Incident[] }>(who, 'placeIncidents', { page }, 'items { id state }')).items;

test('what is reported waits, is entrusted, is done on the board, and its reporter sees it all along', async () => {
  const place = await house.place({ name: 'Poste du fond' });
  const fileId = await pictureOf(house.nour);
  const incident = await report(house.nour, { placeId: place, fileId });
  expect(incident).toMatchObject({
    state: 'waiting',
    taskId: null,
    fileId,
    place: { name: 'Poste du fond' },
  });
  const given = await doing<Incident>(house.odile, 'entrustPlaceIncident', entrust(incident.id), INCIDENT);
  expect(given).toMatchObject({ state: 'entrusted', commission: { name: 'Technique' } });
  const task = await asking(
    house.claire,
    'task',
    { id: given.taskId },
    'title description dueOn attachments { file { id } }',
  );
  expect(task).toMatchObject({ title: 'Poste du fond : La lampe clignote', dueOn: null });
  expect(task['description']).toContain('Nour Haddad');
  expect(task['attachments']).toEqual([{ file: { id: fileId } }]);
  expect((await refusal(house.odile, 'entrustPlaceIncident', entrust(incident.id))).code).toBe(
    'place-incident.entrusted',
  );
  await doing(house.claire, 'takeTask', { id: given.taskId }, 'Task { id }');
  expect(await listed(house.nour, { mine: true })).toContainEqual({ id: incident.id, state: 'in_hand' });
  expect((await refusal(house.nour, 'takePlaceIncidentBack', { id: incident.id })).code).toBe(
    'place-incident.begun',
  );
  await doing(house.claire, 'finishTask', { id: given.taskId }, 'Task { id }');
  expect(await listed(house.nour)).not.toContainEqual(expect.objectContaining({ id: incident.id }));
  expect(await listed(house.nour, { settled: true })).toContainEqual({ id: incident.id, state: 'mended' });
});

test('who reported it is told that it is mended: once, and not by themselves', async () => {
  const letters = () =>
    sql<{ text: string }>(`select text from mail where person_id = $1 and kind = 'incident-mended'`, [
      house.ada.id,
    ]);
  const finish = async (id: string, who = house.claire) => {
    const { taskId } = await doing<Incident>(house.odile, 'entrustPlaceIncident', entrust(id), INCIDENT);
    await doing(who, 'finishTask', { id: taskId }, 'Task { id }');
    return taskId;
  };
  const incident = await report(house.ada, { what: 'La bouilloire fuit' });
  const taskId = await finish(incident.id);
  expect(await letters()).toHaveLength(1);
  expect((await letters())[0]?.text).toMatch(/La bouilloire fuit.*Claire/s);
  await doing(house.claire, 'reopenTask', { id: taskId }, 'Task { id }');
  await doing(house.claire, 'finishTask', { id: taskId }, 'Task { id }');
  expect(await letters()).toHaveLength(1);
  const page = { mine: true, settled: true };
  const told = await asking<{ items: object[] }>(
    house.ada,
    'placeIncidents',
    { page },
    'items { what toldAt }',
  );
  expect(told.items).toEqual([{ what: 'La bouilloire fuit', toldAt: expect.any(String) }]);
  await finish((await report(house.claire, { what: 'Une vis manque' })).id);
  expect(
    await sql(`select from mail where person_id = $1 and kind = 'incident-mended'`, [house.claire.id]),
  ).toEqual([]);
});

test('where reports go is said once: they are tasks at once, what is dangerous for today', async () => {
  await doing(
    house.odile,
    'routePlaceIncidents',
    { commissionId: technique },
    'PlaceIncidentRoute { commission { name } }',
  );
  const incident = await report(house.max, { what: 'Prise arrachée', dangerous: true });
  expect(incident).toMatchObject({ state: 'entrusted', dangerous: true });
  expect(await asking(house.claire, 'task', { id: incident.taskId }, 'dueOn')).toEqual({ dueOn: inDays(0) });
  expect((await refusal(house.ada, 'takePlaceIncidentBack', { id: incident.id })).code).toBe(
    'place-incident.not-yours',
  );
  const gone = await doing(house.max, 'takePlaceIncidentBack', { id: incident.id }, INCIDENT);
  expect(gone).toMatchObject({ state: 'dropped' });
  await doing(house.odile, 'routePlaceIncidents', { commissionId: null }, 'PlaceIncidentRoute { id }');
  expect(await report(house.max, { what: 'Robinet qui goutte' })).toMatchObject({ state: 'waiting' });
});

test('a report says something, of a place and with a photo of this house; who looks after places entrusts it', async () => {
  const bad = (input: Record<string, unknown>) => refusal(house.nour, 'reportPlaceIncident', { input });
  expect(await bad({ what: ' ' })).toMatchObject({ code: 'input.required', field: 'what' });
  expect((await bad({ what: 'Rien', placeId: await elsewhere.place() })).code).toBe('not-found');
  expect((await bad({ what: 'Rien', fileId: await pictureOf(house.max) })).code).toBe('not-found');
  const { id } = await report(house.nour, { what: 'Plus de savon' });
  expect((await refusal(house.nour, 'entrustPlaceIncident', entrust(id))).code).toBe('access.denied');
  expect((await refusal(elsewhere.odile, 'entrustPlaceIncident', entrust(id))).code).toBe('not-found');
  const other = { id, commissionId: await commission(elsewhere.claire, 'Ailleurs') };
  expect((await refusal(house.odile, 'entrustPlaceIncident', other)).code).toBe('not-found');
  expect((await refusal(house.nour, 'routePlaceIncidents', { commissionId: technique })).code).toBe(
    'access.denied',
  );
  expect(await listed(elsewhere.nour, { settled: true })).toEqual([]);
  expect(await listed(house.ada, { search: 'SAVON' })).toMatchObject([{ id }]);
});

test('two who entrust one report make one task', async () => {
  const { id } = await report(house.nour, { what: 'Porte qui grince' });
  const both = await Promise.allSettled(
    [1, 2].map(() => doing(house.odile, 'entrustPlaceIncident', entrust(id), INCIDENT)),
  );
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('what waits is on the page of Monday, and what is reported is answered', async () => {
  await report(house.nour, { what: 'Vitre fendue' });
  const { sentence } = await asking<{ sentence: string }>(
    house.odile,
    'answer',
    { questionId: 'what-is-reported' },
    'sentence items { label }',
  );
  expect(sentence).toMatch(/signalement/);
});
