import { addDays } from '@etabli/kernel';
import { request, sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusal, term } from '../membership/testing/asking.js';
import type { Villager } from '../membership/testing/village.js';
import { Post } from './testing/post.js';
import { Workshop } from './testing/workshop.js';

/** Rounds are jobs that are waited for. */
jest.setTimeout(60_000);

let here: Workshop;
let post: Post;
let day: string;
beforeEach(async () => {
  here = await Workshop.founded();
  post = await Post.of(here.village.id);
  day = post.today();
});

const due = (title: string, who: Villager, values: object = {}) =>
  here.open({ title, dueOn: day, assigneeIds: [who.id], ...values });

/** Léna has a digest with one task of the day. */
async function sent(title = 'Réparer la porte', values: object = {}) {
  const task = await due(title, here.lena, values);
  await post.daily(here.lena);
  await post.round();
  return task;
}

const taskNow = (id: string) =>
  asking<{ finishedAt: string | null; dueOn: string | null; assignees: { person: { id: string } }[] }>(
    here.lena,
    'task',
    { id },
    'finishedAt dueOn assignees { person { id } }',
  );
const hoursOf = (who: Villager) =>
  sql<{ what: string; minutes: number; source: string; state: string }>(
    'select what, minutes, source, state from volunteer_hours_now where person_id = $1',
    [who.id],
  );

describe('a digest', () => {
  test('goes once a day to who chose so and has something that day, in their language', async () => {
    const { lena, zoe, claire } = here;
    await due('Réparer la porte', lena);
    await due('Trier les vis', zoe, { dueOn: addDays(day, 2) });
    await due('Peindre', claire);
    await sql(`update person set locale = 'en' where id = $1`, [claire.id]);
    await post.daily(lena, zoe, claire);
    await post.round();
    await post.round();
    const [text] = await post.received(lena);
    expect(text).toContain('* Réparer la porte\n  Technique, pour le ');
    expect(text).not.toContain('Trier les vis');
    expect(await post.received(lena)).toHaveLength(1);
    expect(await post.received(zoe)).toEqual([]);
    expect((await post.received(claire))[0]).toMatch(/Done: http/);
  });

  test('goes each week by itself to who holds something, and to nobody else, with all that concerns them', async () => {
    const { lena, zoe, claire, commissionId, village } = here;
    const weekday = new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
    for (const who of [lena, zoe]) {
      await doing(who, 'chooseDigest', { rhythm: term('weekly'), weekday }, 'DigestChoice { weekday }');
    }
    const own = await due('En retard', lena, { dueOn: addDays(day, -20) });
    await here.open({ title: 'Un brouillon', dueOn: day, private: true, assigneeIds: [lena.id] });
    await doing(claire, 'foundMission', { input: { commissionId, title: 'La chaudière' } }, 'Mission { id }');
    await doing(
      lena,
      'planMeeting',
      {
        input: {
          commissionId,
          title: 'Point du jeudi',
          on: addDays(day, 1),
          from: '18:00',
          until: '19:00',
        },
      },
      'Meeting { id }',
    );
    await post.round();
    const [text = ''] = await post.received(lena);
    expect(text).toContain('* En retard\n  Technique, en retard, prévu le ');
    expect(text).toContain('* La chaudière\n  Technique\n  Voir la mission');
    expect(text).toContain('- Point du jeudi, ');
    expect(text).not.toContain('brouillon');
    expect(await post.received(zoe)).toEqual([]);
    const links = await sql(`select answer from digest_link l where association_id = $1 and task_id = $2`, [
      village.id,
      own.id,
    ]);
    expect(links).toHaveLength(4);
    const [mail] = await sql<{ stop: string; token: string }>(
      `select stop_url as stop, token_hash as token from mail m, digest_link l
       where m.association_id = $1 and m.kind = 'digest' and l.association_id = $1 and l.answer = 'stop'`,
      [village.id],
    );
    expect(mail?.stop).toContain('/invitation/resume?token=');
    expect(text).not.toContain(mail?.token);
  });

  test('is sent once, whoever sends it and however often', async () => {
    const { lena, zoe } = here;
    await due('Réparer la porte', lena);
    await due('Trier les vis', zoe);
    await post.daily(lena, zoe);
    await post.round(6);
    expect(await post.received(lena)).toHaveLength(1);
    expect(await post.received(zoe)).toHaveLength(1);
  });

  test('goes to nobody who wants none, left, or has no address', async () => {
    const { lena, zoe, claire, village } = here;
    for (const who of [lena, zoe, claire]) await due(`Pour ${who.id}`, who);
    await post.daily(lena, zoe, claire);
    await doing(lena, 'chooseDigest', { rhythm: term('off') }, 'DigestChoice { rhythm }');
    await sql('update membership set ends_on = $2 where person_id = $1', [zoe.id, addDays(day, -2)]);
    await sql('update person set email = null where id = $1', [claire.id]);
    await post.round();
    expect(await sql('select 1 from digest where association_id = $1', [village.id])).toEqual([]);
  });
});

describe('how often one wants theirs', () => {
  test('is chosen for oneself', async () => {
    const { lena } = here;
    const mine = () => asking(lena, 'myDigest', {}, 'rhythm weekday');
    expect(await mine()).toEqual({ rhythm: 'weekly', weekday: 1 });
    const input = { rhythm: term('weekly'), weekday: 4 };
    await doing(lena, 'chooseDigest', input, 'DigestChoice { rhythm }');
    expect(await mine()).toEqual({ rhythm: 'weekly', weekday: 4 });
    const wrong = await refusal(lena, 'chooseDigest', { rhythm: term('weekly'), weekday: 8 });
    expect(wrong).toMatchObject({ code: 'digest.weekday', field: 'weekday' });
    const away = { ...lena, association: 'elsewhere' };
    expect((await refusal(away, 'chooseDigest', input)).code).toBe('access.no-association');
  });

  test('is stopped from the mail, and taken up again there', async () => {
    const { lena } = here;
    await sent();
    const key = await post.stopKey(lena);
    expect(await post.opens(key)).toMatchObject({ answer: 'stop', state: 'open', task: null });
    expect(await post.answers(key)).toMatchObject({ state: 'used', undoable: true });
    expect(await asking(lena, 'myDigest', {}, 'rhythm')).toEqual({ rhythm: 'off' });
    expect(await post.undoes(key)).toMatchObject({ state: 'undone' });
    expect(await asking(lena, 'myDigest', {}, 'rhythm')).toEqual({ rhythm: 'daily' });
  });
});

describe('an answer', () => {
  test('is seen before it is given: whoever opens the link changes nothing', async () => {
    const { id } = await sent();
    const key = await post.key(here.lena, 'Réparer la porte', 'C’est fait');
    const before = await sql('select * from digest_link where association_id = $1 order by id', [
      here.village.id,
    ]);
    for (const method of ['GET', 'HEAD']) {
      const opened = await request(`/invitation/resume?token=${key}`, { method });
      expect(opened.status).toBeLessThan(500);
    }
    expect(await post.opens(key)).toEqual({
      ...{ personName: 'Léna Moreau', answer: 'done', state: 'open', reason: null, usedAt: null },
      task: { title: 'Réparer la porte', dueOn: day, laterOn: addDays(day, 7) },
      ...{ undoable: false, others: [] },
    });
    const query = encodeURIComponent(`mutation { answerDigest(token: "${key}") { __typename } }`);
    expect((await request(`/graphql?query=${query}`, {})).status).toBeGreaterThanOrEqual(400);
    expect(
      await sql('select * from digest_link where association_id = $1 order by id', [here.village.id]),
    ).toEqual(before);
    expect((await taskNow(id)).finishedAt).toBeNull();
  });

  test('done: the task is done; taken back, it is not', async () => {
    const { id } = await sent();
    const key = await post.key(here.lena, 'Réparer la porte', 'C’est fait');
    const page = await post.answers(key);
    expect(page).toMatchObject({ state: 'used', undoable: true });
    expect(page.others.map(({ answer }) => answer)).toEqual(['hour']);
    expect((await taskNow(id)).finishedAt).not.toBeNull();
    expect((await post.undoes(key)).others.map(({ answer }) => answer)).toEqual(['not_me', 'later', 'hour']);
    expect((await taskNow(id)).finishedAt).toBeNull();
    expect(await here.history(id)).toEqual(['undone', 'finished', 'taken', 'opened']);
  });

  test('not me: the task is given back; taken back, it is theirs', async () => {
    const { id } = await sent();
    const key = await post.key(here.lena, 'Réparer la porte', 'Pas moi');
    expect((await post.answers(key)).others).toEqual([]);
    expect((await taskNow(id)).assignees).toEqual([]);
    await post.undoes(key);
    expect((await taskNow(id)).assignees).toEqual([{ person: { id: here.lena.id } }]);
  });

  test('later: a week after the day it had', async () => {
    const { id } = await sent();
    const key = await post.key(here.lena, 'Réparer la porte', 'Plus tard');
    await post.answers(key);
    expect((await taskNow(id)).dueOn).toBe(addDays(day, 7));
    await post.undoes(key);
    expect((await taskNow(id)).dueOn).toBe(day);
  });

  test('+ 1 h: an hour is declared, of the commission, and can be withdrawn until somebody rules', async () => {
    await sent();
    const { lena, claire } = here;
    const key = await post.key(lena, 'Réparer la porte', '+ 1 h');
    await post.answers(key);
    const hour = { what: 'Réparer la porte', minutes: 60, source: 'digest', state: 'declared' };
    expect(await hoursOf(lena)).toEqual([hour]);
    await post.undoes(key);
    expect(await hoursOf(lena)).toEqual([{ ...hour, state: 'withdrawn' }]);
    await due('Peindre', claire);
    await post.daily(claire);
    await post.round();
    const other = await post.key(claire, 'Peindre', '+ 1 h');
    await post.answers(other);
    const [declared] = await sql<{ id: string }>('select id from volunteer_hours where person_id = $1', [
      claire.id,
    ]);
    await doing(lena, 'validateHours', { input: { ids: [declared?.id] } }, 'ManyHours { items { id } }');
    expect((await post.opens(other)).undoable).toBe(false);
    expect(await post.refuses(other, 'undoDigestAnswer')).toBe('hours.ruled');
  });

  test('the other answers of the same mail go on from there', async () => {
    const { lena } = here;
    const second = await due('Trier les vis', lena);
    await sent();
    const { others } = await post.answers(await post.key(lena, 'Réparer la porte', 'C’est fait'));
    const next = others.find(({ title, answer }) => title === 'Trier les vis' && answer === 'done');
    await post.answers(next?.token ?? '');
    expect((await taskNow(second.id)).finishedAt).not.toBeNull();
  });
});

describe('a link serves once, one thing, one person', () => {
  test('replayed, it says since when it is noted, even after it was taken back', async () => {
    const { id } = await sent();
    const key = await post.key(here.lena, 'Réparer la porte', 'C’est fait');
    await post.answers(key);
    const again = await refusal({}, 'answerDigest', { token: key });
    expect(again.code).toBe('digest.used');
    expect(again.message).toContain('C’est déjà noté, depuis le ');
    expect((await post.opens(key)).usedAt).not.toBeNull();
    await post.undoes(key);
    expect(await post.refuses(key)).toBe('digest.used');
    expect(await post.refuses(key, 'undoDigestAnswer')).toBe('digest.undone');
    expect((await taskNow(id)).finishedAt).toBeNull();
  });

  test('two taps at once: one is taken, the other told so', async () => {
    await sent();
    const key = await post.key(here.lena, 'Réparer la porte', '+ 1 h');
    const taps = await Promise.all(
      Array.from({ length: 5 }, () =>
        post.answers(key).then(
          () => 'taken',
          (error: Error) => error.message,
        ),
      ),
    );
    expect(taps.filter((tap) => tap === 'taken')).toHaveLength(1);
    expect(taps.filter((tap) => tap.includes('digest.used'))).toHaveLength(4);
    expect(await hoursOf(here.lena)).toHaveLength(1);
    const undone = await Promise.all(
      [1, 2].map(() =>
        post.undoes(key).then(
          () => 'undone',
          (error: Error) => error.message,
        ),
      ),
    );
    expect(undone.filter((tap) => tap === 'undone')).toHaveLength(1);
  });

  test('two answers at once to one task leave it as one of them says', async () => {
    const { id } = await sent();
    const keys = await Promise.all(
      ['C’est fait', 'Pas moi'].map((answer) => post.key(here.lena, 'Réparer la porte', answer)),
    );
    const said = await Promise.all(
      keys.map((key) =>
        post.answers(key).then(
          () => true,
          () => false,
        ),
      ),
    );
    expect(said.filter(Boolean)).toHaveLength(1);
    const { finishedAt, assignees } = await taskNow(id);
    expect(finishedAt !== null).toBe(assignees.length === 1);
  });

  test('after ten days it is worth nothing', async () => {
    const { id } = await sent();
    const key = await post.key(here.lena, 'Réparer la porte', 'C’est fait');
    await sql('alter table digest_link disable trigger digest_link_serves_once');
    await sql(
      `update digest_link set expires_at = expires_at - interval '10 days' where association_id = $1`,
      [here.village.id],
    );
    await sql('alter table digest_link enable trigger digest_link_serves_once');
    expect(await post.opens(key)).toMatchObject({ state: 'expired', others: [] });
    expect(await post.refuses(key)).toBe('digest.expired');
    expect((await taskNow(id)).finishedAt).toBeNull();
  });

  test('the database itself refuses to use a link again, or to make another of it', async () => {
    await sent();
    await post.answers(await post.key(here.lena, 'Réparer la porte', 'C’est fait'));
    for (const change of [`used_at = null`, `used_at = now()`, `answer = 'not-me'`, `expires_at = now()`]) {
      await expect(
        sql(`update digest_link set ${change} where association_id = $1 and used_at is not null`, [
          here.village.id,
        ]),
      ).rejects.toThrow('serves once');
    }
  });

  test('whoever is signed in as somebody else reads whose it is, and nothing more', async () => {
    const { id } = await sent();
    const { lena, zoe } = here;
    const key = await post.key(lena, 'Réparer la porte', 'C’est fait');
    const page = await post.opens(key, zoe);
    expect(page).toMatchObject({ state: 'another', task: null, others: [] });
    expect(page.reason).toContain('celui de Léna Moreau');
    expect(await post.refuses(key, 'answerDigest', zoe)).toBe('digest.another');
    expect(await post.refuses(key, 'undoDigestAnswer', zoe)).toBe('digest.another');
    expect((await taskNow(id)).finishedAt).toBeNull();
    expect((await post.answers(key, lena)).state).toBe('used');
  });

  test('another association, an unknown key, the key of something else', async () => {
    await sent();
    const key = await post.key(here.lena, 'Réparer la porte', 'C’est fait');
    const elsewhere = await Workshop.founded();
    const foreign = `${elsewhere.village.id.replaceAll('-', '')}${key.slice(32)}`;
    for (const wrong of [foreign, `${key.slice(0, -3)}AAA`, 'abc', '']) {
      expect(await post.refuses(wrong)).toBe('digest.unknown');
      expect(await post.refuses(wrong, 'undoDigestAnswer')).toBe('digest.unknown');
    }
    expect(await post.refuses(key, 'undoDigestAnswer')).toBe('digest.not-used');
    expect(
      (await post.answers(key, elsewhere.zoe).catch((error: Error) => error.message)).toString(),
    ).toContain('digest.another');
  });
});

describe('a link is worth nothing once its task has moved on', () => {
  const held = async () => {
    const { lena } = here;
    const task = await sent();
    return { task, key: await post.key(lena, 'Réparer la porte', 'C’est fait') };
  };

  test('given to somebody else', async () => {
    const { task, key } = await held();
    await doing(here.claire, 'relieveOfTask', { id: task.id, personId: here.lena.id }, 'Task { id }');
    expect(await post.opens(key)).toMatchObject({ state: 'moot', others: [] });
    expect(await post.refuses(key)).toBe('digest.changed-hands');
  });

  test('done already', async () => {
    const { task, key } = await held();
    await doing(here.lena, 'finishTask', { id: task.id }, 'Task { id }');
    expect(await post.refuses(key)).toBe('digest.finished');
  });

  test('off the board', async () => {
    const { task, key } = await held();
    await doing(here.lena, 'removeTask', { id: task.id }, 'Task { id }');
    expect(await post.refuses(key)).toBe('digest.gone');
  });

  test('its person left the commission, the association, or was forgotten', async () => {
    const { task, key } = await held();
    const { lena, commissionId } = here;
    await doing(lena, 'leaveCommission', { id: commissionId }, 'Commission { id }');
    expect(await post.refuses(key)).toBe('digest.left');
    expect((await taskNow(task.id)).finishedAt).toBeNull();
    await sql('update membership set ends_on = $2 where person_id = $1', [lena.id, addDays(day, -2)]);
    expect(await post.opens(key)).toMatchObject({ state: 'moot' });
    await sql('update person set erased_at = now(), email = null where id = $1', [lena.id]);
    expect(await post.refuses(key)).toBe('digest.unknown');
  });
});
