import { randomUUID } from 'node:crypto';
import { request, sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal } from '../membership/testing/asking.js';
import { inDays, type Villager } from '../membership/testing/village.js';
import { Workshop } from './testing/workshop.js';

let here: Workshop;
let elsewhere: Workshop;
beforeAll(async () => {
  here = await Workshop.founded();
  elsewhere = await Workshop.founded();
});

const holders = async (id: string) => {
  const { assignees } = await asking<{ assignees: { person: { displayName: string } }[] }>(
    here.lena,
    'task',
    { id },
    'assignees { person { displayName } }',
  );
  return assignees.map(({ person }) => person.displayName);
};
const lastEvent = async (id: string, who: Villager = here.lena) =>
  (await asking<{ lastEvent: { id: string } }>(who, 'task', { id }, 'lastEvent { id }')).lastEvent.id;
const shows = 'Task { id }';

describe('the hands of a task', () => {
  test('are whoever takes it, and gives it back', async () => {
    const { zoe } = here;
    const { id } = await here.open({ title: 'Vider les poubelles' });
    await doing(zoe, 'takeTask', { id }, shows);
    expect(await holders(id)).toEqual(['Zoé Lambert']);
    expect((await refusal(zoe, 'takeTask', { id })).code).toBe('task.taken-already');
    await doing(zoe, 'giveBackTask', { id }, shows);
    expect((await refusal(zoe, 'giveBackTask', { id })).code).toBe('task.not-taken');
    expect(await here.history(id)).toEqual(['given-back', 'taken', 'opened']);
    expect((await refusal(elsewhere.zoe, 'takeTask', { id })).code).toBe('not-found');
    expect((await refusal(elsewhere.zoe, 'giveBackTask', { id })).code).toBe('not-found');
    await doing(here.lena, 'finishTask', { id }, shows);
    expect((await refusal(zoe, 'takeTask', { id })).code).toBe('task.finished');
  });

  test('are the commission’s alone where entry is by admission; the others propose themselves', async () => {
    const closed = await Workshop.founded({ openEntry: false });
    const { id } = await closed.open({ title: 'Compter la caisse' });
    expect((await refusal(closed.zoe, 'takeTask', { id })).code).toBe('task.by-commission');
    await doing(closed.zoe, 'commentTask', { taskId: id, body: 'Je veux bien.' }, shows);
    await closed.seat(closed.zoe);
    await doing(closed.zoe, 'takeTask', { id }, shows);
  });

  test('are given and freed by who works with it', async () => {
    const { lena, zoe, claire } = here;
    const { id } = await here.open({ title: 'Écrire au voisin' });
    expect((await refusal(zoe, 'assignTask', { id, personId: zoe.id })).code).toBe('task.not-yours');
    await doing(claire, 'assignTask', { id, personId: zoe.id }, shows);
    expect((await refusal(lena, 'assignTask', { id, personId: zoe.id })).code).toBe('task.person-has-it');
    expect(await refusal(lena, 'assignTask', { id, personId: elsewhere.zoe.id })).toMatchObject({
      code: 'not-found',
      field: 'personId',
    });
    await doing(lena, 'relieveOfTask', { id, personId: zoe.id }, shows);
    expect((await refusal(lena, 'relieveOfTask', { id, personId: zoe.id })).code).toBe('task.person-has-not');
    expect((await refusal(zoe, 'relieveOfTask', { id, personId: lena.id })).code).toBe('task.not-yours');
    for (const verb of ['assignTask', 'relieveOfTask']) {
      expect((await refusal(elsewhere.lena, verb, { id, personId: zoe.id })).code).toBe('not-found');
    }
  });

  test('take once what is asked twice at the same moment, and both who ask at once', async () => {
    const { id } = await here.open({ title: 'Sonner la cloche' });
    const taking = (who: Villager) =>
      doing(who, 'takeTask', { id }, shows).then(
        () => 'taken',
        () => 'refused',
      );
    const { zoe, claire } = here;
    expect((await Promise.all([taking(zoe), taking(zoe), taking(claire)])).sort()).toEqual([
      'refused',
      'taken',
      'taken',
    ]);
    expect((await holders(id)).sort()).toEqual(['Claire Moreau', 'Zoé Lambert']);
  });
});

describe('a change is taken back', () => {
  test('from the history, where nothing contradicts', async () => {
    const { lena, stages } = here;
    const { id } = await here.open({ title: 'Avant' });
    await doing(lena, 'describeTask', { id, input: { title: 'Après' } }, shows);
    const renamed = await lastEvent(id);
    await doing(lena, 'moveTask', { id, to: { stageId: stages['Fait'] } }, shows);
    const finished = await lastEvent(id);
    await doing(lena, 'undoTaskEvents', { ids: [renamed] }, 'Done { ok }');
    expect((await refusal(lena, 'undoTaskEvents', { ids: [renamed] })).code).toBe('task.undone-already');
    await doing(lena, 'undoTaskEvents', { ids: [finished] }, 'Done { ok }');
    expect(await asking(lena, 'task', { id }, 'title finishedAt stage { name }')).toEqual({
      title: 'Avant',
      finishedAt: null,
      stage: { name: 'À faire' },
    });
    await doing(lena, 'describeTask', { id, input: { title: 'Un' } }, shows);
    const first = await lastEvent(id);
    await doing(lena, 'describeTask', { id, input: { title: 'Deux' } }, shows);
    expect((await refusal(lena, 'undoTaskEvents', { ids: [first] })).code).toBe('task.changed-since');
  });

  test('for parts too: hands, labels, steps, and the task itself', async () => {
    const { lena, zoe } = here;
    const { id } = await here.open({ title: 'Tout défaire' });
    const undone = async (who: Villager = lena) =>
      doing(who, 'undoTaskEvents', { ids: [await lastEvent(id)] }, 'Done { ok }');
    await doing(zoe, 'takeTask', { id }, shows);
    await undone(zoe);
    expect(await holders(id)).toEqual([]);
    await doing(zoe, 'takeTask', { id }, shows);
    await doing(zoe, 'giveBackTask', { id }, shows);
    await undone(zoe);
    expect(await holders(id)).toEqual(['Zoé Lambert']);
    await doing(lena, 'labelTask', { taskId: id, name: 'Urgent' }, shows);
    await undone();
    await doing(lena, 'addCheckItem', { taskId: id, title: 'Un pas' }, shows);
    await undone();
    await doing(lena, 'removeTask', { id }, shows);
    await undone();
    expect(await asking(lena, 'task', { id }, 'labels { id } checklist { id } removedAt')).toEqual({
      labels: [],
      checklist: [],
      removedAt: null,
    });
    const mistake = await here.open({ title: 'Par erreur' });
    await doing(lena, 'undoTaskEvents', { ids: [await lastEvent(mistake.id)] }, 'Done { ok }');
    expect((await here.board())['À faire']).not.toContain('Par erreur');
  });

  test('by who did it, or who works with the task; all of it or nothing', async () => {
    const { lena, zoe } = here;
    const [one, two] = [await here.open({ title: 'Un' }), await here.open({ title: 'Deux' })];
    for (const { id } of [one, two])
      await doing(lena, 'describeTask', { id, input: { dueOn: inDays(1) } }, shows);
    const ids = [await lastEvent(one.id), await lastEvent(two.id)];
    expect((await refusal(zoe, 'undoTaskEvents', { ids })).code).toBe('task.not-yours');
    expect((await refusal(elsewhere.lena, 'undoTaskEvents', { ids })).code).toBe('not-found');
    await doing(lena, 'postponeTask', { id: two.id, dueOn: null }, shows);
    expect((await refusal(lena, 'undoTaskEvents', { ids })).code).toBe('task.changed-since');
    expect(await asking(lena, 'task', { id: one.id }, 'dueOn')).toEqual({ dueOn: inDays(1) });
    expect((await refusal(lena, 'undoTaskEvents', { ids: ['x'] })).code).toBe('not-found');
  });
});

describe('many tasks change at once', () => {
  test('all of them, or none', async () => {
    const { lena, zoe, stages } = here;
    const tasks = [await here.open({ title: 'Lot 1' }), await here.open({ title: 'Lot 2' })];
    const ids = tasks.map(({ id }) => id);
    const change = {
      stageId: stages['En cours'],
      dueOn: inDays(4),
      assigneeId: zoe.id,
      label: 'Lot',
    };
    await doing(lena, 'changeTasks', { ids, change }, 'TaskChanges { eventIds }');
    expect(await doing(lena, 'changeTasks', { ids, change }, 'TaskChanges { eventIds }')).toMatchObject({
      eventIds: [],
    });
    for (const id of ids) {
      expect(
        await asking(
          lena,
          'task',
          { id },
          'dueOn stage { name } labels { name } assignees { person { id } }',
        ),
      ).toEqual({
        dueOn: inDays(4),
        stage: { name: 'En cours' },
        labels: [{ name: 'Lot' }],
        assignees: [{ person: { id: zoe.id } }],
      });
    }
    const late = { ids, change: { dueOn: inDays(9), label: 'Reporté' } };
    const { eventIds } = await doing(lena, 'changeTasks', late, 'TaskChanges { eventIds }');
    await doing(lena, 'undoTaskEvents', { ids: eventIds }, 'Done { ok }');
    expect(await asking(lena, 'task', { id: ids[1] }, 'dueOn labels { name }')).toEqual({
      dueOn: inDays(4),
      labels: [{ name: 'Lot' }],
    });
    await doing(lena, 'removeTask', { id: ids[1] }, shows);
    const again = { ids, change: { dueOn: null } };
    expect((await refusal(lena, 'changeTasks', again)).code).toBe('task.removed');
    expect(await asking(lena, 'task', { id: ids[0] }, 'dueOn')).toEqual({ dueOn: inDays(4) });
  });

  test('by who works with each, a few at a time, when something is to change', async () => {
    const { lena, zoe, claire } = here;
    const own = await here.open({ title: 'La mienne', assigneeIds: [zoe.id] });
    const other = await here.open({ title: 'Une autre' });
    const changing = (ids: string[], change: object, who = zoe) =>
      refusal(who, 'changeTasks', { ids, change });
    expect((await changing([own.id, other.id], { remove: true })).code).toBe('task.not-yours');
    expect((await changing([own.id], {})).code).toBe('task.no-change');
    expect((await changing([own.id], { remove: true }, elsewhere.lena)).code).toBe('not-found');
    const many = Array.from({ length: 201 }, () => own.id);
    expect((await changing(many, { remove: true }, claire)).code).toBe('task.too-many');
    await doing(
      lena,
      'changeTasks',
      { ids: [own.id, other.id], change: { remove: true } },
      'TaskChanges { eventIds }',
    );
  });
});

describe('the steps of a task', () => {
  test('are added, renamed, ticked off by somebody, and taken away', async () => {
    const { zoe, lena } = here;
    const { id } = await here.open({ title: 'Monter l’étagère', assigneeIds: [zoe.id] });
    const steps = 'Task { progress { done total } checklist { id title doneBy { displayName } } }';
    type Steps = { checklist: { id: string }[] };
    await doing(zoe, 'addCheckItem', { taskId: id, title: 'Percer' }, shows);
    const { checklist } = await doing<Steps>(zoe, 'addCheckItem', { taskId: id, title: ' Visser ' }, steps);
    const [drill, screw] = checklist.map((item) => item.id);
    expect(await doing(zoe, 'checkItem', { id: drill }, steps)).toMatchObject({
      progress: { done: 1, total: 2 },
      checklist: [
        { title: 'Percer', doneBy: { displayName: 'Zoé Lambert' } },
        { title: 'Visser', doneBy: null },
      ],
    });
    expect((await refusal(zoe, 'checkItem', { id: drill })).code).toBe('checklist.done-already');
    await doing(lena, 'uncheckItem', { id: drill }, shows);
    expect((await refusal(lena, 'uncheckItem', { id: drill })).code).toBe('checklist.not-done');
    await doing(lena, 'renameCheckItem', { id: screw, title: 'Bien visser' }, shows);
    expect(await doing(lena, 'removeCheckItem', { id: drill }, steps)).toMatchObject({
      checklist: [{ title: 'Bien visser' }],
    });
    expect((await refusal(lena, 'removeCheckItem', { id: drill })).code).toBe('not-found');
    expect((await refusal(lena, 'addCheckItem', { taskId: id, title: ' ' })).code).toBe('input.required');
    const max = await here.village.welcome('Max Faure');
    for (const [verb, values] of [
      ['addCheckItem', { taskId: id, title: 'x' }],
      ['renameCheckItem', { id: screw, title: 'x' }],
      ['checkItem', { id: screw }],
      ['uncheckItem', { id: screw }],
      ['removeCheckItem', { id: screw }],
    ] as const) {
      expect((await refusal(max, verb, values)).code).toBe('task.not-yours');
      expect((await refusal(elsewhere.lena, verb, values)).code).toBe('not-found');
    }
  });
});

describe('words about a task', () => {
  test('are anyone’s; those who are called get a mail', async () => {
    const { zoe, lena, claire } = here;
    const { id } = await here.open({ title: 'Le grand ménage' });
    const said =
      'Task { commentCount comments { id body mine author { displayName } mentions { displayName } } }';
    const shown = await doing<{ comments: { id: string }[] }>(
      zoe,
      'commentTask',
      {
        taskId: id,
        body: ' @Léna Moreau je viens samedi. ',
        mentionIds: [lena.id, zoe.id, elsewhere.lena.id],
      },
      said,
    );
    expect(shown).toMatchObject({
      commentCount: 1,
      comments: [
        {
          body: '@Léna Moreau je viens samedi.',
          mine: true,
          author: { displayName: 'Zoé Lambert' },
          mentions: [{ displayName: 'Léna Moreau' }],
        },
      ],
    });
    const mails = await sql<{ to_address: string; subject: string; text: string }>(
      `select to_address, subject, text from mail where association_id = $1 and kind = 'mention'`,
      [here.village.id],
    );
    expect(mails).toEqual([
      {
        to_address: lena.email,
        subject: 'Zoé Lambert vous parle de «\u00a0Le grand ménage\u00a0»',
        text: expect.stringContaining(`?tache=${id}`),
      },
    ]);
    const comment = { id: shown.comments[0]?.id };
    expect((await refusal(claire, 'removeComment', comment)).code).toBe('comment.not-yours');
    expect((await refusal(elsewhere.zoe, 'removeComment', comment)).code).toBe('not-found');
    expect(await doing(zoe, 'removeComment', comment, said)).toMatchObject({ commentCount: 0, comments: [] });
    expect((await refusal(zoe, 'removeComment', comment)).code).toBe('not-found');
    expect((await refusal(zoe, 'commentTask', { taskId: id, body: ' ' })).code).toBe('input.required');
    expect((await refusal(elsewhere.zoe, 'commentTask', { taskId: id, body: 'x' })).code).toBe('not-found');
    const mentionIds = Array.from({ length: 21 }, () => lena.id);
    expect((await refusal(zoe, 'commentTask', { taskId: id, body: 'Ohé', mentionIds })).code).toBe(
      'comment.too-many-called',
    );
  });

  test('sent twice by a phone that was not sure, are said once and call once', async () => {
    const { zoe, lena } = here;
    const { id: taskId } = await here.open({ title: 'Changer le robinet' });
    const words = { id: randomUUID(), taskId, body: '@Léna Moreau tu as la clé ?', mentionIds: [lena.id] };
    const said = 'Task { comments { id body } }';
    const calls = () =>
      sql(`select 1 from mail where association_id = $1 and kind = 'mention' and subject like '%robinet%'`, [
        here.village.id,
      ]);
    await Promise.all([doing(zoe, 'commentTask', words, said), doing(zoe, 'commentTask', words, said)]);
    expect(await doing(zoe, 'commentTask', { ...words, body: 'Autre chose' }, said)).toMatchObject({
      comments: [{ id: words.id, body: words.body }],
    });
    expect(await calls()).toHaveLength(1);
    await doing(zoe, 'removeComment', { id: words.id }, said);
    expect(await doing(zoe, 'commentTask', words, said)).toMatchObject({ comments: [] });
    expect((await refusal(lena, 'commentTask', words)).code).toBe('comment.not-yours');
    const other = await here.open({ title: 'Autre tâche' });
    expect((await refusal(zoe, 'commentTask', { ...words, taskId: other.id })).code).toBe(
      'comment.not-yours',
    );
  });
});

describe('labels', () => {
  test('are one word in the whole association, put on and taken off', async () => {
    const { lena, zoe } = here;
    const { id } = await here.open({ title: 'Électricité', labels: ['Sécurité'] });
    const labels = 'Task { labels { id name colour } }';
    const { labels: on } = await doing<{ labels: { id: string; name: string }[] }>(
      lena,
      'labelTask',
      { taskId: id, name: 'Dehors' },
      labels,
    );
    expect(on.map(({ name }) => name)).toEqual(['Dehors', 'Sécurité']);
    expect((await refusal(lena, 'labelTask', { taskId: id, name: 'securite' })).code).toBe(
      'label.on-already',
    );
    expect((await refusal(zoe, 'labelTask', { taskId: id, name: 'x' })).code).toBe('task.not-yours');
    expect((await refusal(elsewhere.lena, 'labelTask', { taskId: id, name: 'x' })).code).toBe('not-found');
    expect((await refusal(lena, 'labelTask', { taskId: id, name: ' ' })).code).toBe('input.required');
    const dehors = { id: on[0]?.id, name: 'Jardin', colour: 'green' };
    const described =
      'mutation ($id: ID!) { a: describeLabel(id: $id, name: "Jardin", colour: green) { __typename ... on Label { name colour } ... on Refusal { code } } }';
    const asked = async (who: Villager) =>
      (
        (await (
          await request('/graphql', {
            ...who,
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ query: described, variables: { id: dehors.id } }),
          })
        ).json()) as { data: { a: object } }
      ).data.a;
    expect(await asked(lena)).toMatchObject({ name: 'Jardin', colour: 'green' });
    expect(await asked(zoe)).toMatchObject({ code: 'label.not-yours' });
    expect(await asked(elsewhere.lena)).toMatchObject({ code: 'not-found' });
    const peeled = { taskId: id, labelId: dehors.id };
    expect((await refusal(zoe, 'unlabelTask', peeled)).code).toBe('task.not-yours');
    await doing(lena, 'unlabelTask', peeled, labels);
    expect((await refusal(lena, 'unlabelTask', peeled)).code).toBe('label.not-on');
    expect((await refusal(elsewhere.lena, 'unlabelTask', peeled)).code).toBe('not-found');
  });
});

describe('what goes with a task', () => {
  const hand = async (who: Villager) => {
    const answer = await request('/files?name=plan.csv', {
      ...who,
      method: 'POST',
      body: 'a;b',
      headers: { 'content-type': 'application/octet-stream' },
    });
    return ((await answer.json()) as { id: string }).id;
  };
  const read = async (fileId: string, who: Villager) =>
    (await request(`/files/${fileId}`, { ...who })).status;

  test('documents handed in by who attaches them, read by who sees the task', async () => {
    const { lena, zoe } = here;
    const { id } = await here.open({ title: 'Plan du jardin', private: true });
    const fileId = await hand(lena);
    const attached = 'Task { attachments { id file { name } } }';
    const { attachments } = await doing<{ attachments: { id: string }[] }>(
      lena,
      'attachToTask',
      { taskId: id, fileId },
      attached,
    );
    expect(attachments).toMatchObject([{ file: { name: 'plan.csv' } }]);
    expect(await read(fileId, zoe)).toBe(404);
    await doing(lena, 'showTask', { id }, shows);
    expect(await read(fileId, zoe)).toBe(200);
    expect((await refusal(lena, 'attachToTask', { taskId: id, fileId })).code).toBe(
      'attachment.there-already',
    );
    expect((await refusal(lena, 'attachToTask', { taskId: id, fileId: await hand(zoe) })).code).toBe(
      'not-found',
    );
    const kept = () =>
      asking(zoe, 'commission', { id: here.commissionId }, 'documents { file { name } task { id } }');
    const hidden = await here.open({ title: 'Un brouillon', private: true });
    await doing(lena, 'attachToTask', { taskId: hidden.id, fileId: await hand(lena) }, attached);
    expect(await kept()).toEqual({ documents: [{ file: { name: 'plan.csv' }, task: { id } }] });
    const detaching = { id: attachments[0]?.id };
    expect((await refusal(zoe, 'detachFromTask', detaching)).code).toBe('task.not-yours');
    expect((await refusal(zoe, 'attachToTask', { taskId: id, fileId })).code).toBe('task.not-yours');
    expect((await refusal(elsewhere.lena, 'attachToTask', { taskId: id, fileId })).code).toBe('not-found');
    expect(await doing(lena, 'detachFromTask', detaching, attached)).toMatchObject({ attachments: [] });
    expect(await kept()).toEqual({ documents: [] });
    expect((await refusal(lena, 'detachFromTask', detaching)).code).toBe('not-found');
    expect((await refusal(elsewhere.lena, 'detachFromTask', detaching)).code).toBe('not-found');
  });

  test('links to a person, a commission or a page', async () => {
    const { lena, zoe } = here;
    const { id } = await here.open({ title: 'Accueillir' });
    const linked = 'Task { links { id url title thing { title to } } }';
    const link = (to: object) =>
      doing<{ links: { id: string }[] }>(lena, 'linkTask', { taskId: id, to }, linked);
    await link({ personId: zoe.id });
    await link({ commissionId: here.commissionId });
    const { links } = await link({ url: 'https://exemple.fr/notice', title: 'La notice' });
    expect(links).toMatchObject([
      { url: null, thing: { title: 'Zoé Lambert', to: `membres/${zoe.id}` } },
      { url: null, thing: { title: 'Technique', to: `commissions/${here.commissionId}` } },
      { url: 'https://exemple.fr/notice', title: 'La notice', thing: null },
    ]);
    expect(await asking(lena, 'person', { id: zoe.id }, 'tasksAbout { title }')).toEqual({
      tasksAbout: [{ title: 'Accueillir' }],
    });
    const linking = (to: object, who = lena) => refusal(who, 'linkTask', { taskId: id, to });
    expect((await linking({})).code).toBe('task-link.one');
    expect((await linking({ personId: zoe.id, url: 'https://a.fr' })).code).toBe('task-link.one');
    expect(await linking({ url: 'javascript:alert(1)' })).toMatchObject({
      code: 'task-link.address',
      field: 'url',
    });
    expect((await linking({ personId: zoe.id })).code).toBe('task-link.there-already');
    expect((await linking({ personId: elsewhere.zoe.id })).code).toBe('not-found');
    expect((await linking({ agendaItemId: zoe.id })).code).toBe('not-found');
    expect((await linking({ personId: zoe.id }, zoe)).code).toBe('task.not-yours');
    expect((await linking({ personId: zoe.id }, elsewhere.lena)).code).toBe('not-found');
    const unlinking = { id: links[0]?.id };
    expect((await refusal(zoe, 'unlinkTask', unlinking)).code).toBe('task.not-yours');
    expect((await refusal(elsewhere.lena, 'unlinkTask', unlinking)).code).toBe('not-found');
    await doing(lena, 'unlinkTask', unlinking, linked);
    expect((await refusal(lena, 'unlinkTask', unlinking)).code).toBe('not-found');
  });

  test('what must be done before it, never itself, near or far', async () => {
    const { lena, zoe } = here;
    const [wall, paint, frame] = [
      await here.open({ title: 'Monter le mur' }),
      await here.open({ title: 'Peindre' }),
      await here.open({ title: 'Accrocher le cadre' }),
    ];
    const after = (taskId: string, needsId: string) =>
      doing(lena, 'dependOnTask', { taskId, needsId }, 'Task { needs { title } }');
    expect(await after(paint.id, wall.id)).toMatchObject({ needs: [{ title: 'Monter le mur' }] });
    await after(frame.id, paint.id);
    const depending = (taskId: string, needsId: string, who = lena) =>
      refusal(who, 'dependOnTask', { taskId, needsId });
    expect((await depending(wall.id, wall.id)).code).toBe('task.circle');
    expect((await depending(wall.id, frame.id)).code).toBe('task.circle');
    expect((await depending(paint.id, wall.id)).code).toBe('task.needs-already');
    expect((await depending(wall.id, frame.id, zoe)).code).toBe('task.not-yours');
    expect((await depending(paint.id, wall.id, elsewhere.lena)).code).toBe('not-found');
    expect(await refusal(lena, 'finishTask', { id: paint.id })).toMatchObject({
      code: 'task.waits',
      message: expect.stringContaining('Monter le mur'),
    });
    expect(
      (await refusal(lena, 'moveTask', { id: paint.id, to: { stageId: here.stages['Fait'] } })).code,
    ).toBe('task.waits');
    await doing(lena, 'finishTask', { id: wall.id }, shows);
    await doing(lena, 'finishTask', { id: paint.id }, shows);
    const loosening = { taskId: frame.id, needsId: paint.id };
    expect((await refusal(zoe, 'dependNoMoreOnTask', loosening)).code).toBe('task.not-yours');
    expect((await refusal(elsewhere.lena, 'dependNoMoreOnTask', loosening)).code).toBe('not-found');
    await doing(lena, 'dependNoMoreOnTask', loosening, shows);
    expect((await refusal(lena, 'dependNoMoreOnTask', loosening)).code).toBe('task.needs-not');
  });

  test('two halves of a circle that come at once: one is refused', async () => {
    const { lena } = here;
    const [one, two] = [await here.open({ title: 'Poule' }), await here.open({ title: 'Œuf' })];
    const half = (taskId: string, needsId: string) =>
      doing(lena, 'dependOnTask', { taskId, needsId }, shows).then(
        () => 'linked',
        () => 'refused',
      );
    expect((await Promise.all([half(one.id, two.id), half(two.id, one.id)])).sort()).toEqual([
      'linked',
      'refused',
    ]);
  });
});
