import { request, sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, refusedQuestion, term } from '../membership/testing/asking.js';
import { inDays } from '../membership/testing/village.js';
import { BOARD, Workshop } from './testing/workshop.js';

let here: Workshop;
let elsewhere: Workshop;
beforeAll(async () => {
  here = await Workshop.founded();
  elsewhere = await Workshop.founded();
});

const titles = (list: { items: { title: string }[] }) => list.items.map(({ title }) => title);

describe('a task', () => {
  test('is opened at the top of the first column, with who does it and its labels', async () => {
    const { lena, zoe } = here;
    await here.open({ title: 'Avant' });
    const input = {
      commissionId: here.commissionId,
      title: ' Réparer la porte ',
      dueOn: inDays(3),
      estimateMinutes: 120,
      assigneeIds: [zoe.id],
      labels: ['Bâtiment'],
    };
    const task = await doing(
      lena,
      'openTask',
      { input },
      'Task { title dueOn estimateMinutes late stage { name } assignees { person { displayName } } labels { name } author { displayName } }',
    );
    expect(task).toEqual({
      __typename: 'Task',
      title: 'Réparer la porte',
      dueOn: inDays(3),
      estimateMinutes: 120,
      late: false,
      stage: { name: 'À faire' },
      assignees: [{ person: { displayName: 'Zoé Lambert' } }],
      labels: [{ name: 'Bâtiment' }],
      author: { displayName: 'Léna Moreau' },
    });
    const board = await here.board();
    expect(board['À faire']?.slice(0, 2)).toEqual(['Réparer la porte', 'Avant']);
  });

  test('is opened by its commission, there, with a title', async () => {
    const { zoe, claire, lena, commissionId } = here;
    const opening = (values: object, who = lena) =>
      refusal(who, 'openTask', { input: { commissionId, title: 'Peindre', ...values } });
    expect((await opening({}, zoe)).code).toBe('task.not-yours');
    expect((await opening({}, elsewhere.lena)).code).toBe('not-found');
    expect(await opening({ title: ' ' })).toMatchObject({ code: 'input.required', field: 'title' });
    expect((await opening({ title: undefined })).code).toBe('input.required');
    expect((await opening({ estimateMinutes: 0 })).code).toBe('input.invalid');
    expect(await opening({ assigneeIds: [elsewhere.zoe.id] })).toMatchObject({ code: 'not-found' });
    expect((await opening({ stageId: elsewhere.stages['Fait'] })).code).toBe('not-found');
    expect(await here.open({ title: 'Par le bureau' }, claire)).toMatchObject({ title: 'Par le bureau' });
  });

  test('is described by who works with it; each change leaves its line', async () => {
    const { lena, zoe } = here;
    const { id } = await here.open({ title: 'Trier les vis' });
    const input = { title: 'Trier les vis et les clous', dueOn: inDays(2) };
    expect((await refusal(zoe, 'describeTask', { id, input })).code).toBe('task.not-yours');
    await doing(lena, 'describeTask', { id, input }, 'Task { id }');
    await doing(lena, 'describeTask', { id, input }, 'Task { id }');
    await doing(lena, 'postponeTask', { id, dueOn: null }, 'Task { id }');
    expect(await here.history(id)).toEqual(['postponed', 'postponed', 'renamed', 'opened']);
    expect((await refusal(lena, 'describeTask', { id, input: { title: '' } })).code).toBe('input.invalid');
    expect((await refusal(elsewhere.lena, 'describeTask', { id, input })).code).toBe('not-found');
    expect((await refusal(elsewhere.lena, 'postponeTask', { id, dueOn: null })).code).toBe('not-found');
  });

  test('is taken off the board and put back where it stood', async () => {
    const { lena, zoe } = here;
    const { id } = await here.open({ title: 'Un doublon' });
    expect((await refusal(zoe, 'removeTask', { id })).code).toBe('task.not-yours');
    expect((await refusal(lena, 'restoreTask', { id })).code).toBe('task.not-removed');
    await doing(lena, 'removeTask', { id }, 'Task { removedAt }');
    expect((await here.board())['À faire']).not.toContain('Un doublon');
    expect((await refusal(lena, 'removeTask', { id })).code).toBe('task.removed');
    expect((await refusal(lena, 'describeTask', { id, input: { title: 'x' } })).code).toBe('task.removed');
    const gone = await here.list({ removed: true });
    expect(titles(gone)).toEqual(['Un doublon']);
    expect((await refusal(elsewhere.lena, 'restoreTask', { id })).code).toBe('not-found');
    await doing(lena, 'restoreTask', { id }, 'Task { removedAt }');
    expect((await here.board())['À faire']?.[0]).toBe('Un doublon');
  });

  test('as a draft is its author’s alone, in the database itself, until it is shown', async () => {
    const { lena, claire } = here;
    const { id } = await here.open({ title: 'Une idée folle', private: true });
    expect((await here.board(lena))['À faire']?.[0]).toBe('Une idée folle');
    expect((await here.board(claire))['À faire']).not.toContain('Une idée folle');
    expect(await refusedQuestion(claire, 'task', { id }, 'id')).toBe('not-found');
    expect((await refusal(claire, 'showTask', { id })).code).toBe('not-found');
    expect((await refusal(claire, 'commentTask', { taskId: id, body: 'Bonjour' })).code).toBe('not-found');
    await doing(lena, 'addCheckItem', { taskId: id, title: 'Y penser' }, 'Task { id }');
    expect(
      (await refusal(lena, 'commentTask', { taskId: id, body: 'Tu viens ?', mentionIds: [claire.id] })).code,
    ).toBe('task.draft-unseen');
    const open = await here.open({ title: 'Visible' });
    expect((await refusal(lena, 'dependOnTask', { taskId: open.id, needsId: id })).code).toBe(
      'task.draft-unseen',
    );
    await doing(lena, 'showTask', { id }, 'Task { private }');
    expect((await here.board(claire))['À faire']?.[0]).toBe('Une idée folle');
    expect((await refusal(lena, 'showTask', { id })).code).toBe('task.shown-already');
  });
});

describe('a task moves', () => {
  test('between two others, and to where it is done', async () => {
    const board = await Workshop.founded();
    const [c, b, a] = [
      await board.open({ title: 'C' }),
      await board.open({ title: 'B' }),
      await board.open({ title: 'A' }),
    ];
    const { lena, stages } = board;
    const move = (id: string, to: object) => doing(lena, 'moveTask', { id, to }, 'Task { finishedAt }');
    await move(c.id, { stageId: stages['À faire'], afterId: a.id });
    expect((await board.board())['À faire']).toEqual(['A', 'C', 'B']);
    await move(a.id, { stageId: stages['À faire'], last: true });
    expect((await board.board())['À faire']).toEqual(['C', 'B', 'A']);
    await move(a.id, { stageId: stages['À faire'], beforeId: b.id });
    expect((await board.board())['À faire']).toEqual(['C', 'A', 'B']);
    expect(await move(b.id, { stageId: stages['Fait'] })).toMatchObject({ finishedAt: expect.any(String) });
    expect(await move(b.id, { stageId: stages['En cours'] })).toMatchObject({ finishedAt: null });
    expect(await board.history(b.id)).toEqual(['reopened', 'finished', 'opened']);
  });

  test('by who works with it, on its board, beside a task that is there', async () => {
    const { lena, zoe, stages } = here;
    const { id } = await here.open({ title: 'À déplacer' });
    const done = await here.open({ title: 'Ailleurs' });
    await doing(lena, 'finishTask', { id: done.id }, 'Task { id }');
    const moving = (to: object, who = lena) =>
      refusal(who, 'moveTask', { id, to: { stageId: stages['En cours'], ...to } });
    expect((await moving({}, zoe)).code).toBe('task.not-yours');
    expect((await moving({}, elsewhere.lena)).code).toBe('not-found');
    expect((await moving({ stageId: elsewhere.stages['En cours'] })).code).toBe('not-found');
    expect((await moving({ afterId: done.id })).code).toBe('task.neighbour-gone');
    expect((await moving({ stageId: 'ici' })).code).toBe('input.invalid');
  });

  test('is finished and reopened by its holder, back to its column', async () => {
    const { lena, zoe, stages } = here;
    const { id } = await here.open({ title: 'Changer l’ampoule', assigneeIds: [zoe.id] });
    await doing(zoe, 'moveTask', { id, to: { stageId: stages['En cours'] } }, 'Task { id }');
    expect(await doing(zoe, 'finishTask', { id }, 'Task { stage { name } }')).toMatchObject({
      stage: { name: 'Fait' },
    });
    expect((await refusal(zoe, 'finishTask', { id })).code).toBe('task.finished');
    expect(await doing(zoe, 'reopenTask', { id }, 'Task { stage { name } }')).toMatchObject({
      stage: { name: 'En cours' },
    });
    expect((await refusal(lena, 'reopenTask', { id })).code).toBe('task.not-finished');
    const max = await here.village.welcome('Max Faure');
    expect((await refusal(max, 'finishTask', { id })).code).toBe('task.not-yours');
    expect((await refusal(elsewhere.lena, 'finishTask', { id })).code).toBe('not-found');
    expect((await refusal(elsewhere.lena, 'reopenTask', { id })).code).toBe('not-found');
  });

  test('when two move at once, each finds a place of its own', async () => {
    const board = await Workshop.founded();
    const anchor = await board.open({ title: 'Ancre' });
    const many = [];
    for (let n = 0; n < 6; n++) many.push(await board.open({ title: `T${n}` }));
    const to = { stageId: board.stages['À faire'], afterId: anchor.id };
    await Promise.all(many.map(({ id }) => doing(board.lena, 'moveTask', { id, to }, 'Task { id }')));
    const places = await sql<{ places: number; tasks: number }>(
      'select count(distinct position)::int as places, count(*)::int as tasks from task where commission_id = $1',
      [board.commissionId],
    );
    expect(places).toEqual([{ places: 7, tasks: 7 }]);
    expect((await board.board())['À faire']?.[0]).toBe('Ancre');
  });
});

describe('the columns of a board', () => {
  test('come with the commission, and are arranged by its lead', async () => {
    const board = await Workshop.founded();
    const { lena, zoe, commissionId, stages } = board;
    const shows = 'Commission { stages { name } }';
    const names = (commission: { stages?: unknown }) =>
      (commission.stages as { name: string }[]).map(({ name }) => name);
    expect(Object.keys(stages)).toEqual(['À faire', 'En cours', 'Fait']);
    expect(names(await doing(lena, 'addStage', { commissionId, name: 'En attente' }, shows))).toEqual([
      'À faire',
      'En cours',
      'En attente',
      'Fait',
    ]);
    const waiting = (await board.read()).columns[2]?.stage.id;
    expect(names(await doing(lena, 'shiftStage', { id: waiting, position: 0 }, shows))[0]).toBe('En attente');
    expect(names(await doing(lena, 'renameStage', { id: waiting, name: 'Idées' }, shows))[0]).toBe('Idées');
    await board.open({ title: 'Une idée', stageId: waiting });
    expect((await refusal(lena, 'removeStage', { id: waiting })).code).toBe('stage.not-empty');
    expect((await refusal(lena, 'removeStage', { id: stages['Fait'] })).code).toBe('stage.last');
    expect((await refusal(lena, 'addStage', { commissionId, name: 'idees' })).code).toBe('stage.name-taken');
    expect((await refusal(lena, 'addStage', { commissionId, name: ' ' })).code).toBe('input.required');
    expect(names(await doing(lena, 'removeStage', { id: stages['En cours'] }, shows))).toEqual([
      'Idées',
      'À faire',
      'Fait',
    ]);
    for (const [verb, values] of [
      ['addStage', { commissionId, name: 'Autre' }],
      ['renameStage', { id: waiting, name: 'Autre' }],
      ['shiftStage', { id: waiting, position: 1 }],
      ['removeStage', { id: waiting }],
    ] as const) {
      expect((await refusal(zoe, verb, values)).code).toBe('commission.not-yours');
      expect((await refusal(elsewhere.lena, verb, values)).code).toBe('not-found');
    }
  });
});

describe('lists of tasks', () => {
  test('are filtered by who, where, when, and words without accents', async () => {
    const board = await Workshop.founded();
    const { zoe, lena } = board;
    await board.open({ title: 'Étagères', dueOn: inDays(-1), assigneeIds: [zoe.id], labels: ['Atelier'] });
    await board.open({ title: 'Évier', dueOn: inDays(5), description: 'Cuisine du rez-de-chaussée' });
    const fan = await board.open({ title: 'Ventilateur' });
    await doing(lena, 'finishTask', { id: fan.id }, 'Task { id }');
    const list = (filter: object, search?: string, who = lena) => board.list(filter, search, who);
    expect(titles(await list({ commissionId: board.commissionId }))).toEqual([
      'Étagères',
      'Évier',
      'Ventilateur',
    ]);
    expect(titles(await list({ mine: true }, undefined, zoe))).toEqual(['Étagères']);
    expect(titles(await list({ personId: zoe.id }))).toEqual(['Étagères']);
    expect(titles(await list({ free: true, finished: false }))).toEqual(['Évier']);
    expect(titles(await list({ free: false }))).toEqual(['Étagères']);
    expect(titles(await list({ due: term('late') }))).toEqual(['Étagères']);
    expect(titles(await list({ due: term('week') }))).toEqual(['Étagères', 'Évier']);
    expect(titles(await list({ due: term('none') }))).toEqual(['Ventilateur']);
    expect(titles(await list({ dueFrom: inDays(0), dueUntil: inDays(9) }))).toEqual(['Évier']);
    expect(titles(await list({ finished: true }))).toEqual(['Ventilateur']);
    expect(titles(await list({ stageId: board.stages['Fait'] }))).toEqual(['Ventilateur']);
    const labels = await asking<{ id: string }[]>(lena, 'labels', {}, 'id');
    expect(titles(await list({ labelId: labels[0]?.id }))).toEqual(['Étagères']);
    expect(titles(await list({}, 'evier chaussee'))).toEqual(['Évier']);
    expect(titles(await list({}, '100%'))).toEqual([]);
    expect(await list({}, undefined, elsewhere.lena)).not.toMatchObject({ total: 3 });
    expect(await refusedQuestion(elsewhere.lena, 'board', { commissionId: board.commissionId }, BOARD)).toBe(
      'not-found',
    );
  });

  test('tell what the viewer may do, and why not', async () => {
    const { zoe, village } = here;
    const { id } = await here.open({ title: 'Ouverte' });
    const ability = async (who = zoe) =>
      (
        await asking<{ viewerCan: { action: string; allowed: boolean; reason: string | null }[] }>(
          who,
          'task',
          { id },
          'viewerCan { action allowed reason }',
        )
      ).viewerCan;
    expect(await ability()).toContainEqual({ action: 'take', allowed: true, reason: null });
    expect(await ability()).toContainEqual({
      action: 'finish',
      allowed: false,
      reason: expect.stringContaining('rejoignez-la'),
    });
    const guest = await village.welcome('Guy Passant', { member: false, role: 'resident' });
    expect(await refusedQuestion(guest, 'task', { id }, 'id')).toBe('access.denied');
    expect(await refusedQuestion(guest, 'tasks', {}, 'total')).toBe('access.denied');
  });
});

describe('what boards know of a person', () => {
  test('is in their copy, and goes with them: drafts deleted, tasks free again', async () => {
    const board = await Workshop.founded();
    const { zoe, lena, claire } = board;
    await board.seat(zoe);
    await board.open({ title: 'Mon secret', private: true }, zoe);
    const { id } = await board.open({ title: 'Tenir le bar', assigneeIds: [zoe.id] });
    await doing(zoe, 'commentTask', { taskId: id, body: 'J’y serai.' }, 'Task { id }');
    const { href } = await doing<{ href: string }>(zoe, 'exportMyData', {}, 'File { href }');
    const copy = (await (await request(href, { ...zoe })).json()) as { tasks: object };
    expect(copy.tasks).toMatchObject({
      held: [{ task: 'Tenir le bar', until: null }],
      written: [{ task: 'Mon secret' }],
      comments: [{ words: 'J’y serai.' }],
    });
    for (const table of ['membership', 'mandate']) {
      await sql(`update ${table} set starts_on = '2020-01-01', ends_on = $2 where person_id = $1`, [
        zoe.id,
        inDays(-1),
      ]);
    }
    const report = 'ErasureReport { erased { code count } }';
    const { erased } = await doing<{ erased: object[] }>(claire, 'erasePerson', { personId: zoe.id }, report);
    expect(erased).toContainEqual({ code: 'task-drafts', count: 1 });
    expect(erased).toContainEqual({ code: 'tasks-held', count: 1 });
    expect(
      await asking(lena, 'task', { id }, 'assignees { id } comments { body author { displayName } }'),
    ).toMatchObject({ assignees: [], comments: [{ body: 'J’y serai.' }] });
    expect(await sql(`select 1 from task where title = 'Mon secret' and author_id = $1`, [zoe.id])).toEqual(
      [],
    );
  });
});
