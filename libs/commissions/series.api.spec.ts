import { sql } from '../../apps/api/testing/client.js';
import { asking, doing, json, refusal } from '../membership/testing/asking.js';
import { inDays, today } from '../membership/testing/village.js';
import { Workshop } from './testing/workshop.js';

let here: Workshop;
let elsewhere: Workshop;
beforeAll(async () => {
  here = await Workshop.founded();
  elsewhere = await Workshop.founded();
});

const everyDay = json({ every: 'day', interval: 1 });
const yearly = () => {
  const [, month, day] = inDays(60).split('-').map(Number);
  return json({ every: 'year', interval: 1, month, day: Math.min(day ?? 1, 28) });
};
const shows = 'TaskSeries { id title nextOn rhythmWords holders { displayName } }';
const openOnes = async (title: string) => {
  const { items } = await asking<{ items: { id: string; dueOn: string; assignees: object[] }[] }>(
    here.lena,
    'tasks',
    { page: { search: title, filter: { finished: false } } },
    'items { id dueOn assignees { person { displayName } } labels { name } series { title } }',
  );
  return items;
};
/** The night goes by. */
const night = () => sql(`insert into jobs.job (name, data) values ('task-series', '{}')`);

describe('a task that comes back', () => {
  test('is opened for its day, in its hands, and again as soon as it is done', async () => {
    const { lena, zoe, commissionId } = here;
    const input = {
      commissionId,
      title: 'Arroser',
      rhythm: everyDay,
      leadDays: 0,
      labels: ['Jardin'],
      assigneeIds: [zoe.id],
    };
    expect(await doing(lena, 'openSeries', { input }, shows)).toMatchObject({
      title: 'Arroser',
      nextOn: inDays(1),
      rhythmWords: 'tous les jours',
      holders: [{ displayName: 'Zoé Lambert' }],
    });
    const [first] = await openOnes('Arroser');
    expect(first).toMatchObject({
      dueOn: today(),
      assignees: [{ person: { displayName: 'Zoé Lambert' } }],
      labels: [{ name: 'Jardin' }],
      series: { title: 'Arroser' },
    });
    await doing(zoe, 'finishTask', { id: first?.id }, 'Task { id }');
    expect(await openOnes('Arroser')).toMatchObject([{ dueOn: inDays(1) }]);
  });

  test('is opened by the night when its day is near, once, whoever runs at the same time', async () => {
    const { lena, commissionId } = here;
    const input = { commissionId, title: 'Ramoner', rhythm: yearly() };
    const { id } = await doing<{ id: string }>(lena, 'openSeries', { input }, shows);
    expect(await openOnes('Ramoner')).toEqual([]);
    await sql('update task_series set lead_days = 90 where id = $1', [id]);
    await Promise.all([night(), night()]);
    for (let tries = 0; tries < 60 && (await openOnes('Ramoner')).length === 0; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    expect(await openOnes('Ramoner')).toHaveLength(1);
  });

  test('comes back no more, or after all', async () => {
    const { lena, zoe, commissionId } = here;
    const input = { commissionId, title: 'Balayer', rhythm: everyDay };
    const { id } = await doing<{ id: string }>(lena, 'openSeries', { input }, shows);
    const series = async () =>
      (
        await asking<{ series: { title: string }[] }>(
          lena,
          'commission',
          { id: commissionId },
          'series { title }',
        )
      ).series;
    expect(await series()).toContainEqual({ title: 'Balayer' });
    expect((await refusal(zoe, 'endSeries', { id })).code).toBe('task.not-yours');
    expect((await refusal(lena, 'resumeSeries', { id })).code).toBe('series.going-on');
    await doing(lena, 'endSeries', { id }, shows);
    expect((await refusal(lena, 'endSeries', { id })).code).toBe('series.ended');
    expect(await series()).not.toContainEqual({ title: 'Balayer' });
    const [task] = await openOnes('Balayer');
    await doing(lena, 'finishTask', { id: task?.id }, 'Task { id }');
    expect(await openOnes('Balayer')).toEqual([]);
    expect((await refusal(zoe, 'resumeSeries', { id })).code).toBe('task.not-yours');
    await doing(lena, 'resumeSeries', { id }, shows);
    expect(await openOnes('Balayer')).toHaveLength(1);
    for (const verb of ['endSeries', 'resumeSeries']) {
      expect((await refusal(elsewhere.lena, verb, { id })).code).toBe('not-found');
    }
  });

  test('has a rhythm of the calendar, a title, and a commission that is the viewer’s', async () => {
    const { lena, zoe, commissionId } = here;
    const opening = (values: object, who = lena) =>
      refusal(who, 'openSeries', { input: { commissionId, title: 'X', rhythm: everyDay, ...values } });
    expect(await opening({ rhythm: json({ every: 'moon' }) })).toMatchObject({
      code: 'rhythm.unknown',
      field: 'rhythm',
    });
    expect((await opening({ rhythm: json({ every: 'week', interval: 1, weekdays: [] }) })).code).toBe(
      'rhythm.weekdays',
    );
    expect((await opening({ title: ' ' })).code).toBe('input.required');
    expect((await opening({ leadDays: -1 })).code).toBe('input.invalid');
    expect((await opening({ assigneeIds: [elsewhere.zoe.id] })).code).toBe('not-found');
    expect((await opening({}, zoe)).code).toBe('task.not-yours');
    expect((await opening({}, elsewhere.lena)).code).toBe('not-found');
  });
});
