import { ask, signedIn, sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal } from '../membership/testing/asking.js';
import { House, inDays } from './testing/house.js';
import { saying } from './testing/verbs.js';

const tools = { sql, signedIn };
const verb = saying(ask);

test('a task is about an agenda item of its association, which the task then names', async () => {
  const [here, elsewhere] = [await House.withBoard(tools), await House.withBoard(tools)];
  const input = { nature: 'ordinary', startsAt: inDays(30), place: 'la grande salle' };
  const { id: assemblyId, agenda } = await verb('prepareAssembly', { input }, here.as('Inès'));
  const item = agenda[0];
  const chair = here.as('Solène');
  const founding = { input: { name: 'Vie de l’asso' } };
  const { id: commissionId } = await doing<{ id: string }>(
    chair,
    'foundCommission',
    founding,
    'Commission { id }',
  );
  const opening = { input: { commissionId, title: 'Écrire le rapport' } };
  const { id: taskId } = await doing<{ id: string }>(chair, 'openTask', opening, 'Task { id }');
  await doing(chair, 'linkTask', { taskId, to: { agendaItemId: item?.id } }, 'Task { id }');
  expect(await asking(chair, 'task', { id: taskId }, 'links { agendaItem { title assemblyId } }')).toEqual({
    links: [{ agendaItem: { title: item?.title, assemblyId } }],
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
  const asked = 'links { agendaItem { title } }';
  expect(await asking(member, 'task', { id: taskId }, asked)).toEqual({ links: [{ agendaItem: null }] });
  await doing(chair, 'removeTask', { id: taskId }, 'Task { id }');
  const gone = await asking<{ agenda: { tasksAbout: object[] }[] }>(
    chair,
    'assembly',
    { id: assemblyId },
    about,
  );
  expect(gone.agenda.flatMap(({ tasksAbout }) => tasksAbout)).toEqual([]);
});
