import { ask, signedIn, sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal } from '../membership/testing/asking.js';
import { House, inDays } from './testing/house.js';
import { saying } from './testing/verbs.js';

const tools = { sql, signedIn };
const verb = saying(ask);

/** A task of a new commission. */
async function taskOf(chair: string, title: string): Promise<string> {
  const founding = { input: { name: 'Vie de l’asso' } };
  const { id: commissionId } = await doing<{ id: string }>(
    chair,
    'foundCommission',
    founding,
    'Commission { id }',
  );
  const opening = { input: { commissionId, title } };
  return (await doing<{ id: string }>(chair, 'openTask', opening, 'Task { id }')).id;
}

test('a task is about an agenda item of its association, which the task then names', async () => {
  const [here, elsewhere] = [await House.withBoard(tools), await House.withBoard(tools)];
  const input = { nature: 'ordinary', startsAt: inDays(30), place: 'la grande salle' };
  const { id: assemblyId, agenda } = await verb('prepareAssembly', { input }, here.as('Inès'));
  const item = agenda[0];
  const chair = here.as('Solène');
  const taskId = await taskOf(chair, 'Écrire le rapport');
  await doing(chair, 'linkTask', { taskId, to: { agendaItemId: item?.id } }, 'Task { id }');
  expect(await asking(chair, 'task', { id: taskId }, 'links { thing { id title to } }')).toEqual({
    links: [{ thing: { id: item?.id, title: item?.title, to: `assemblees/${assemblyId}` } }],
  });
  const foreign = await verb('prepareAssembly', { input }, elsewhere.as('Inès'));
  const linking = { taskId, to: { agendaItemId: foreign.agenda[0]?.id } };
  expect((await refusal(chair, 'linkTask', linking)).code).toBe('not-found');

  const about = 'agenda { id tasksAbout { title commission { name } } }';
  const read = await asking<{ agenda: { id: string; tasksAbout: object[] }[] }>(
    chair,
    'assembly',
    { id: assemblyId },
    about,
  );
  expect(read.agenda.map(({ tasksAbout }) => tasksAbout)).toEqual(
    agenda.map(({ id }) =>
      id === item?.id ? [{ title: 'Écrire le rapport', commission: { name: 'Vie de l’asso' } }] : [],
    ),
  );

  const member = here.as('Ada');
  const asked = 'links { thing { title } }';
  expect(await asking(member, 'task', { id: taskId }, asked)).toEqual({ links: [{ thing: null }] });
  await doing(chair, 'removeTask', { id: taskId }, 'Task { id }');
  const gone = await asking<{ agenda: { tasksAbout: object[] }[] }>(
    chair,
    'assembly',
    { id: assemblyId },
    about,
  );
  expect(gone.agenda.flatMap(({ tasksAbout }) => tasksAbout)).toEqual([]);
});

test('a task is about an assembly as a whole, which tells it to those who prepare', async () => {
  const [here, elsewhere] = [await House.withBoard(tools), await House.withBoard(tools)];
  const input = { nature: 'ordinary', startsAt: inDays(30), place: 'la grande salle' };
  const assembly = await verb('prepareAssembly', { input }, here.as('Inès'));
  const chair = here.as('Solène');
  const taskId = await taskOf(chair, 'Réserver la salle');
  const linking = { taskId, to: { assemblyId: assembly.id } };
  await doing(chair, 'linkTask', linking, 'Task { id }');
  const links = 'links { id thing { id } }';
  expect(await asking(chair, 'task', { id: taskId }, links)).toMatchObject({
    links: [{ thing: { id: assembly.id } }],
  });
  const about = () => asking(chair, 'assembly', { id: assembly.id }, 'tasksAbout { title }');
  expect(await about()).toEqual({ tasksAbout: [{ title: 'Réserver la salle' }] });

  expect((await refusal(chair, 'linkTask', linking)).code).toBe('task-link.there-already');
  const both = { taskId, to: { assemblyId: assembly.id, agendaItemId: assembly.agenda[0]?.id } };
  expect((await refusal(chair, 'linkTask', both)).code).toBe('task-link.one');
  const foreign = await verb('prepareAssembly', { input }, elsewhere.as('Inès'));
  const abroad = { taskId, to: { assemblyId: foreign.id } };
  expect((await refusal(chair, 'linkTask', abroad)).code).toBe('not-found');
  const member = here.as('Ada');
  expect((await refusal(member, 'linkTask', linking)).code).toBe('task.not-yours');
  expect(await asking(member, 'task', { id: taskId }, 'links { thing { id } }')).toEqual({
    links: [{ thing: null }],
  });

  const { links: kept } = await asking<{ links: { id: string }[] }>(chair, 'task', { id: taskId }, links);
  await doing(chair, 'unlinkTask', { id: kept[0]?.id }, 'Task { id }');
  expect(await about()).toEqual({ tasksAbout: [] });
});
