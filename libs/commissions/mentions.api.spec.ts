import { newId } from '@etabli/kernel';
import { sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal } from '../membership/testing/asking.js';
import type { Villager } from '../membership/testing/village.js';
import { Post } from './testing/post.js';
import { Workshop } from './testing/workshop.js';

/** Rounds are jobs that are waited for. */
jest.setTimeout(60_000);

let here: Workshop;
let elsewhere: Workshop;
beforeEach(async () => {
  here = await Workshop.founded();
  elsewhere = await Workshop.founded();
});

const shows = 'Task { id callsViewer comments { id } }';
const says = (who: Villager, taskId: string, body: string, ...called: Villager[]) =>
  doing<{ comments: { id: string }[] }>(
    who,
    'commentTask',
    { taskId, body, mentionIds: called.map(({ id }) => id) },
    shows,
  );
const waiting = async (who: Villager) => {
  const found = await asking<{ body: string; author: { displayName: string }; task: { title: string } }[]>(
    who,
    'myMentions',
    {},
    'body author { displayName } task { title }',
  );
  return found.map(({ body, author, task }) => `${author.displayName}, ${task.title} : ${body}`);
};
const calls = (who: Villager, id: string) =>
  asking<{ callsViewer: boolean }>(who, 'task', { id }, 'callsViewer').then((task) => task.callsViewer);

describe('words that call somebody', () => {
  test('wait for them, the latest of each task, and for nobody else', async () => {
    const { zoe, lena, claire } = here;
    const { id } = await here.open({ title: 'Le ménage' });
    await says(zoe, id, 'Léna, samedi ?', lena);
    await says(zoe, id, 'Ou dimanche ?', lena);
    expect(await waiting(lena)).toEqual(['Zoé Lambert, Le ménage : Ou dimanche ?']);
    expect([await waiting(zoe), await waiting(claire), await waiting(elsewhere.lena)]).toEqual([[], [], []]);
    expect([await calls(lena, id), await calls(zoe, id)]).toEqual([true, false]);
  });

  test('written without network call whom they name, once they arrive, however often they are sent', async () => {
    const { zoe, lena } = here;
    const { id: taskId } = await here.open({ title: 'Le ménage' });
    const words = { taskId, body: 'Tu viens @léna ?', mentionIds: [], id: newId(), readNames: true };
    await doing(zoe, 'commentTask', words, shows);
    await doing(zoe, 'commentTask', words, shows);
    expect(await waiting(lena)).toEqual(['Zoé Lambert, Le ménage : Tu viens @léna ?']);
    await doing(zoe, 'commentTask', { ...words, id: newId(), body: '@Claire', readNames: false }, shows);
    expect(await waiting(here.claire)).toEqual([]);
    const { id: draft } = await here.open({ title: 'Un brouillon', private: true }, lena);
    await doing(lena, 'commentTask', { ...words, taskId: draft, id: newId(), body: '@Zoé ?' }, shows);
    expect(await waiting(zoe)).toEqual([]);
  });

  test('are gone once read, and those that follow wait again', async () => {
    const { zoe, lena } = here;
    const { id: taskId } = await here.open({ title: 'Le ménage' });
    await says(zoe, taskId, 'Samedi ?', lena);
    const read = { taskId };
    await Promise.all([doing(lena, 'readMentions', read, shows), doing(lena, 'readMentions', read, shows)]);
    expect([await waiting(lena), await calls(lena, taskId)]).toEqual([[], false]);
    await says(zoe, taskId, 'Alors ?', lena);
    expect(await waiting(lena)).toEqual(['Zoé Lambert, Le ménage : Alors ?']);
    expect((await refusal(elsewhere.lena, 'readMentions', read)).code).toBe('not-found');
  });

  test('are gone once answered, taken back, or their task removed', async () => {
    const { zoe, lena, claire } = here;
    const { id: one } = await here.open({ title: 'Un' });
    const { id: two } = await here.open({ title: 'Deux' });
    await says(zoe, one, 'Samedi ?', lena, claire);
    await says(lena, one, 'J’y serai.');
    expect([await waiting(lena), (await waiting(claire)).length]).toEqual([[], 1]);
    const { comments } = await says(zoe, two, 'Et ici ?', lena);
    await doing(zoe, 'removeComment', { id: comments[0]?.id }, shows);
    expect(await waiting(lena)).toEqual([]);
    await doing(lena, 'removeTask', { id: one }, 'Task { id }');
    expect(await waiting(claire)).toEqual([]);
  });

  test('wait no more after thirty days', async () => {
    const { zoe, lena } = here;
    const { id } = await here.open({ title: 'Le ménage' });
    await says(zoe, id, 'Samedi ?', lena);
    await sql(`update task_mention set recorded_at = recorded_at - interval '31 days' where task_id = $1`, [
      id,
    ]);
    expect(await waiting(lena)).toEqual([]);
  });

  test('cannot be read for somebody who was not called', async () => {
    const { zoe, lena, claire } = here;
    const { id: taskId } = await here.open({ title: 'Le ménage' });
    await says(zoe, taskId, 'Samedi ?', lena);
    await doing(claire, 'readMentions', { taskId }, shows);
    expect(await waiting(lena)).toHaveLength(1);
    const rows = await sql('select 1 from task_mention_read where association_id = $1', [here.village.id]);
    expect(rows).toEqual([]);
  });

  test('are in the digest of who has not come since, once if nothing else is due', async () => {
    const { zoe, lena } = here;
    const post = await Post.of(here.village.id);
    const { id } = await here.open({ title: 'Le ménage' });
    await says(zoe, id, 'Samedi\nou dimanche ?', lena);
    await post.daily(lena);
    await post.round();
    const [text] = await post.received(lena);
    expect(text).toMatch(/\* Le ménage\n {2}Zoé Lambert\s: «\sSamedi ou dimanche\s\?\s»/);
    expect(text).toContain(`?tache=${id}`);
    await sql(`update digest set day = day - 1 where association_id = $1`, [here.village.id]);
    await post.round();
    expect(await post.received(lena)).toHaveLength(1);
  });
});
