import { addDays } from '@etabli/kernel';
import { ask, signedIn, sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, term } from '../membership/testing/asking.js';
import type { Evening, Who } from './testing/evening.js';
import { adopted } from './testing/held.js';
import { House, today } from './testing/house.js';

const tools = { sql, signedIn, ask };

interface FollowedUp {
  id: string;
  dueOn: string | null;
  person: { displayName: string } | null;
  commission: { name: string } | null;
  task: { id: string; finishedAt: string | null; removedAt: string | null } | null;
  end: { ending: string; reason: string } | null;
}

const UP =
  'id dueOn person { displayName } commission { name } task { id finishedAt removedAt } end { ending reason }';
const follow = async (who: Who, input: object) =>
  (
    await doing<{ followUp: FollowedUp }>(
      who,
      'followDecision',
      { input },
      `AgendaItem { followUp { ${UP} } }`,
    )
  ).followUp;
const end = (who: Who, input: object) =>
  doing<FollowedUp>(who, 'endFollowUp', { input }, `DecisionFollowUp { ${UP} }`);
const reopen = (who: Who, id: string) =>
  doing<FollowedUp>(who, 'reopenFollowUp', { id }, `DecisionFollowUp { ${UP} }`);
const onTask = (who: Who, verb: string, id: string) => doing(who, verb, { id }, 'Task { id }');

/** A commission at work, which somebody leads. */
async function commission({ house, idOf }: Evening, name: string, lead: string): Promise<string> {
  const [row] = await sql<{ id: string }>(
    `insert into commission (association_id, id, name, position) values ($1, gen_random_uuid(), $2, 0) returning id`,
    [house.id, name],
  );
  const id = row?.id ?? '';
  await sql(
    `insert into mandate (association_id, id, person_id, role, commission_id, starts_on)
     values ($1, gen_random_uuid(), $2, 'commission_lead', $3, '2020-01-01')`,
    [house.id, idOf(lead), id],
  );
  return id;
}

/** The accounts, adopted, are entrusted to Travaux, which Driss leads, in the hands of Ada. */
async function entrusted() {
  const evening = await adopted(tools);
  const itemId = evening.voted(0);
  const commissionId = await commission(evening, 'Travaux', 'Driss');
  const dueOn = addDays(today(), 30);
  const secretary = evening.as('Joaquim');
  const input = { itemId, commissionId, personId: evening.idOf('Ada'), dueOn };
  const followUp = await follow(secretary, input);
  const taskId = followUp.task?.id ?? '';
  const [driss, ada] = [evening.as('Driss'), evening.as('Ada')];
  const now = () =>
    asking<{ followUp: FollowedUp }>(ada, 'task', { id: taskId }, `followUp { ${UP} }`).then(
      (task) => task.followUp,
    );
  return { ...{ evening, itemId, commissionId, dueOn, secretary, driss, ada }, followUp, taskId, now };
}

test('a decision given to a commission is a task of its board, which says what it carries out', async () => {
  const { followUp, taskId, dueOn, ada, evening } = await entrusted();
  expect(followUp).toMatchObject({ dueOn, person: { displayName: 'Ada' }, commission: { name: 'Travaux' } });
  const seen = `title dueOn commission { name } assignees { person { displayName } } links { thing { title } }
    followUp { id assemblyId item { title } }`;
  expect(await asking(ada, 'task', { id: taskId }, seen)).toEqual({
    ...{ title: 'Comptes', dueOn, commission: { name: 'Travaux' } },
    assignees: [{ person: { displayName: 'Ada' } }],
    links: [{ thing: { title: 'Comptes' } }],
    followUp: { id: followUp.id, assemblyId: evening.id, item: { title: 'Comptes' } },
  });
});

test('one record: what is done on the board is done for the assembly, and taken back too', async () => {
  const { taskId, ada, now } = await entrusted();
  await onTask(ada, 'finishTask', taskId);
  expect((await now()).end).toEqual({ ending: 'done', reason: '' });
  const { lastEvent } = await asking<{ lastEvent: { id: string } }>(
    ada,
    'task',
    { id: taskId },
    'lastEvent { id }',
  );
  await doing(ada, 'undoTaskEvents', { ids: [lastEvent.id] }, 'Done { ok }');
  expect((await now()).end).toBeNull();
});

test('the day and the hands of the task are those of the decision, and off the board it is dropped', async () => {
  const { evening, taskId, driss, now, followUp } = await entrusted();
  const later = addDays(today(), 60);
  await doing(driss, 'describeTask', { id: taskId, input: { dueOn: later } }, 'Task { id }');
  await doing(driss, 'relieveOfTask', { id: taskId, personId: evening.idOf('Ada') }, 'Task { id }');
  expect(await now()).toMatchObject({ id: followUp.id, dueOn: later, person: null });
  await onTask(driss, 'removeTask', taskId);
  expect((await now()).end).toEqual({ ending: 'dropped', reason: '' });
  await onTask(driss, 'restoreTask', taskId);
  expect((await now()).end).toBeNull();
});

test('what the assembly says is done, dropped with its reason, or not after all, stands so on the board', async () => {
  const { followUp, driss, ada, secretary } = await entrusted();
  const { id } = followUp;
  expect(await end(ada, { id, ending: term('done') })).toMatchObject({
    ...{ end: { ending: 'done' }, task: { finishedAt: expect.any(String) } },
  });
  expect(await reopen(secretary, id)).toMatchObject({ end: null, task: { finishedAt: null } });
  expect((await refusal(secretary, 'reopenFollowUp', { id })).code).toBe('decision.runs');
  const dropped = await end(driss, { id, ending: term('dropped'), reason: 'Plus de local.' });
  expect(dropped).toMatchObject({
    ...{ end: { ending: 'dropped', reason: 'Plus de local.' }, task: { removedAt: expect.any(String) } },
  });
  expect(await reopen(driss, id)).toMatchObject({ end: null, task: { removedAt: null } });
});

test('handed to another commission it leaves the board; to the same, it is the same task', async () => {
  const { evening, itemId, commissionId, taskId, followUp, secretary, ada } = await entrusted();
  const dueOn = addDays(today(), 90);
  const kept = await follow(secretary, { itemId, commissionId, personId: evening.idOf('Bakary'), dueOn });
  expect(kept).toMatchObject({ dueOn, task: { id: taskId }, person: { displayName: 'Ada' } });
  expect(kept.id).not.toBe(followUp.id);
  const other = await commission(evening, 'Finances', 'Chloé');
  const moved = await follow(secretary, { itemId, commissionId: other });
  expect(moved.task?.id).not.toBe(taskId);
  expect(await asking(ada, 'task', { id: taskId }, 'removedAt followUp { end { ending } }')).toEqual({
    ...{ removedAt: expect.any(String), followUp: { end: { ending: 'handed_on' } } },
  });
  await onTask(evening.as('Driss'), 'restoreTask', taskId);
  expect((await refusal(secretary, 'reopenFollowUp', { id: kept.id })).code).toBe('decision.handed-on');
  const list = `query ($id: ID!) { commissionFollowUps(commissionId: $id) { id } }`;
  const running = async (id: string) =>
    (await ask<{ commissionFollowUps: object[] }>(list, { id }, ada)).commissionFollowUps;
  expect([await running(commissionId), await running(other)]).toEqual([[], [{ id: moved.id }]]);
});

test('a person alone gets a task where they sit in one commission, and none where they sit in none or in two', async () => {
  const evening = await adopted(tools);
  const [itemId, who] = [evening.voted(0), evening.as('Joaquim')];
  const personId = evening.idOf('Driss');
  expect(await follow(who, { itemId, personId })).toMatchObject({ task: null, commission: null });
  await commission(evening, 'Travaux', 'Driss');
  expect(await follow(who, { itemId, personId })).toMatchObject({
    ...{ task: { finishedAt: null }, commission: { name: 'Travaux' }, person: { displayName: 'Driss' } },
  });
  await commission(evening, 'Finances', 'Driss');
  const alone = await follow(who, { itemId, personId });
  expect(alone).toMatchObject({ task: null, commission: null, person: { displayName: 'Driss' } });
  const done = await end(evening.as('Driss'), { id: alone.id, ending: term('done') });
  const again = await reopen(evening.as('Driss'), done.id);
  expect(again).toMatchObject({ end: null, person: { displayName: 'Driss' } });
  expect((await refusal(who, 'reopenFollowUp', { id: alone.id })).code).toBe('decision.handed-on');
});

test('ended by who may, with its reason, in one’s own house, and on a board that is open', async () => {
  const { evening, itemId, commissionId, followUp, secretary } = await entrusted();
  const { id } = followUp;
  const stranger = await House.withBoard(tools);
  const done = { input: { id, ending: term('done') } };
  expect((await refusal(evening.as('Bakary'), 'endFollowUp', done)).code).toBe('decision.not-yours');
  expect((await refusal(evening.as('Bakary'), 'reopenFollowUp', { id })).code).toBe('decision.not-yours');
  expect((await refusal(stranger.as('Solène'), 'reopenFollowUp', { id })).code).toBe('not-found');
  const dropping = { input: { id, ending: term('dropped') } };
  expect((await refusal(secretary, 'endFollowUp', dropping)).code).toBe('decision.reason');
  const closing = `update commission set closed_at = now(), close_reason = 'Chantier fini' where id = $1`;
  await sql(closing, [commissionId]);
  expect((await refusal(secretary, 'followDecision', { input: { itemId, commissionId } })).code).toBe(
    'commission.closed',
  );
});

test('never done while it waits for another task, and done once when both sides say so at once', async () => {
  const { commissionId, followUp, taskId, secretary, driss, ada } = await entrusted();
  const { id } = followUp;
  const input = { commissionId, title: 'Demander un devis' };
  const first = await doing<{ id: string }>(driss, 'openTask', { input }, 'Task { id }');
  await doing(driss, 'dependOnTask', { taskId, needsId: first.id }, 'Task { id }');
  const done = { input: { id, ending: term('done') } };
  expect((await refusal(ada, 'endFollowUp', done)).code).toBe('task.waits');
  await onTask(driss, 'finishTask', first.id);
  const answers = await Promise.allSettled([onTask(ada, 'finishTask', taskId), end(secretary, done.input)]);
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});
