import { ask, sql } from '../../apps/api/testing/client.js';
import { asking, doing, json, refusal } from '../membership/testing/asking.js';
import { inDays, today } from '../membership/testing/village.js';
import { MISSION, MissionHouse, type Shown } from './testing/mission-house.js';

let shop: MissionHouse;
let elsewhere: MissionHouse;
beforeAll(async () => {
  shop = await MissionHouse.opened();
  elsewhere = await MissionHouse.opened();
});

const later = inDays(10);

describe('a mission', () => {
  test('is founded with its holder, or with a call at once', async () => {
    const { claire, max, nour, zoe, commissionId } = shop;
    const input = { commissionId, title: ' La chaudière ', purpose: 'Être au chaud', rhythm: 'Chaque lundi' };
    const held = await shop.do(max, 'foundMission', { input: { ...input, holderId: nour.id } });
    expect(held).toMatchObject({ title: 'La chaudière', standing: 'held', call: null });
    expect(held.holder).toMatchObject({
      person: { displayName: 'Nour Haddad' },
      startsOn: today(),
      endsOn: null,
    });
    const called = await shop.do(claire, 'foundMission', { input: { commissionId, title: 'Le four' } });
    expect(called).toMatchObject({
      standing: 'orphan',
      holder: null,
      call: { cause: 'founded', lastDay: null },
    });
    expect((await shop.letters(called.id))['commission']).toEqual([
      'Max Faure',
      'Nour Haddad',
      'Zoé Lambert',
    ]);
    expect((await shop.letters(called.id))['keepers']).toEqual(['Claire Moreau']);
    expect(await shop.refused(max, 'foundMission', { input })).toBe('mission.title-taken');
    expect(await shop.refused(zoe, 'foundMission', { input })).toBe('commission.not-yours');
    expect(await shop.refused(max, 'foundMission', { input: { ...input, title: ' ' } })).toBe(
      'input.required',
    );
    expect(await shop.refused(elsewhere.claire, 'foundMission', { input })).toBe('not-found');
    const passing = await shop.village.welcome('Guy Passant', { member: false });
    const toHim = { input: { ...input, title: 'Autre', holderId: passing.id } };
    expect(await shop.refused(max, 'foundMission', toHim)).toBe('mission.not-a-member');
  });

  test('says what it is, and moves to another commission by who keeps them', async () => {
    const { claire, max, nour, zoe } = shop;
    const id = await shop.mission(nour);
    const rhythm = 'Le premier mardi';
    await shop.do(max, 'describeMission', { id, input: { rhythm } });
    expect(await asking(zoe, 'mission', { id }, 'rhythm')).toEqual({ rhythm });
    expect(await shop.refused(nour, 'describeMission', { id, input: { rhythm } })).toBe('mission.not-yours');
    expect(await shop.refused(elsewhere.claire, 'describeMission', { id, input: { rhythm } })).toBe(
      'not-found',
    );
    const other = await doing<{ id: string }>(
      claire,
      'foundCommission',
      { input: { name: 'Jardin' } },
      'Commission { id }',
    );
    const move = { id, input: { commissionId: other.id } };
    expect(await shop.refused(max, 'describeMission', move)).toBe('commission.not-yours');
    await shop.do(claire, 'describeMission', move);
    expect(await asking(zoe, 'mission', { id }, 'commission { name }')).toEqual({
      commission: { name: 'Jardin' },
    });
  });

  test('has a how-to sheet whose versions are kept', async () => {
    const { max, nour, zoe, ada } = shop;
    const id = await shop.mission(nour);
    await shop.do(nour, 'writeMissionSheet', { id, text: '# Allumer' });
    await shop.do(max, 'writeMissionSheet', { id, text: '# Allumer\n\nPuis purger.' });
    expect(await asking(ada, 'mission', { id }, 'sheets { number text author { displayName } }')).toEqual({
      sheets: [
        { number: 2, text: '# Allumer\n\nPuis purger.', author: { displayName: 'Max Faure' } },
        { number: 1, text: '# Allumer', author: { displayName: 'Nour Haddad' } },
      ],
    });
    expect(await shop.refused(zoe, 'writeMissionSheet', { id, text: 'x' })).toBe('mission.not-yours');
    expect(await shop.refused(nour, 'writeMissionSheet', { id, text: ' ' })).toBe('input.required');
    expect(await shop.refused(elsewhere.nour, 'writeMissionSheet', { id, text: 'x' })).toBe('not-found');
  });

  test('ends with its reason, and frees everyone', async () => {
    const { max, nour, zoe } = shop;
    const id = await shop.mission(nour);
    await shop.do(zoe, 'standByForMission', { id });
    expect(await shop.refused(nour, 'endMission', { id, reason: 'x' })).toBe('mission.not-yours');
    expect(await shop.refused(max, 'endMission', { id, reason: ' ' })).toBe('input.required');
    const ended = await shop.do(max, 'endMission', { id, reason: 'La chaudière est vendue' });
    expect(ended).toMatchObject({ standing: 'ended', holder: null, deputy: null, call: null });
    expect(await shop.refused(max, 'endMission', { id, reason: 'x' })).toBe('mission.ended');
    expect(await shop.refused(zoe, 'takeMission', { id })).toBe('mission.ended');
    const commissionId = shop.commissionId;
    expect(await asking<object[]>(zoe, 'missions', { commissionId }, 'id')).not.toContainEqual({ id });
    expect(await asking<object[]>(zoe, 'missions', { commissionId, withEnded: true }, 'id')).toContainEqual({
      id,
    });
  });
});

describe('« I can’t any more »', () => {
  test('opens the call, the holder staying until the last day; the deputy is asked first', async () => {
    const { nour, zoe, ada } = shop;
    const id = await shop.mission(nour);
    await shop.do(zoe, 'standByForMission', { id });
    const leaving = await shop.do(nour, 'giveUpMission', { id, reason: ' Un bébé ', lastDay: later });
    expect(leaving).toMatchObject({
      standing: 'leaving',
      holder: { person: { displayName: 'Nour Haddad' }, endsOn: later },
      call: { cause: 'given_up', reason: 'Un bébé', lastDay: later, widenedAt: null, asksViewer: false },
    });
    expect(await shop.letters(id)).toEqual({
      deputy: ['Zoé Lambert'],
      commission: ['Max Faure'],
      keepers: ['Claire Moreau'],
    });
    expect((await shop.shown(id, zoe)).call?.asksViewer).toBe(true);
    expect((await shop.shown(id, ada)).call?.asksViewer).toBe(false);
    expect(await shop.refused(nour, 'giveUpMission', { id, reason: '', lastDay: later })).toBe(
      'mission.given-up-already',
    );
  });

  test('is said by the holder, or by the lead for somebody not heard of any more', async () => {
    const { max, nour, zoe } = shop;
    const id = await shop.mission(nour);
    const said = { id, reason: '', lastDay: later };
    expect(await shop.refused(zoe, 'giveUpMission', said)).toBe('mission.not-yours');
    expect(await shop.refused(nour, 'giveUpMission', { ...said, lastDay: inDays(-1) })).toBe(
      'mission.last-day-past',
    );
    expect(await shop.refused(elsewhere.nour, 'giveUpMission', said)).toBe('not-found');
    expect(await shop.do(max, 'giveUpMission', said)).toMatchObject({ standing: 'leaving' });
    const orphan = await shop.mission();
    expect(await shop.refused(max, 'giveUpMission', { ...said, id: orphan })).toBe('mission.nobody-holds');
  });

  test('is taken back while nobody answered', async () => {
    const { nour, zoe } = shop;
    const id = await shop.mission(nour);
    expect(await shop.refused(nour, 'keepMission', { id })).toBe('mission.not-given-up');
    await shop.do(nour, 'giveUpMission', { id, reason: '', lastDay: later });
    expect(await shop.refused(zoe, 'keepMission', { id })).toBe('mission.not-yours');
    expect(await shop.do(nour, 'keepMission', { id })).toMatchObject({ standing: 'held', call: null });
    await shop.do(nour, 'giveUpMission', { id, reason: '', lastDay: later });
    await shop.do(zoe, 'takeMission', { id });
    expect(await shop.refused(nour, 'keepMission', { id })).toBe('mission.not-yours');
  });
});

describe('a call', () => {
  test('is answered by a member: they hold from today, and who leaves is told', async () => {
    const { nour, ada } = shop;
    const id = await shop.mission(nour);
    await shop.do(nour, 'giveUpMission', { id, reason: '', lastDay: later });
    const taken = await shop.do(ada, 'takeMission', { id });
    expect(taken).toMatchObject({ standing: 'held', call: null });
    expect(taken.holder).toMatchObject({
      person: { displayName: 'Ada Roux' },
      startsOn: today(),
      endsOn: null,
    });
    expect((await shop.letters(id))['relieved']).toEqual(['Nour Haddad']);
    const { seats } = await asking<{ seats: object[] }>(
      ada,
      'mission',
      { id },
      'seats { endsOn person { displayName } }',
    );
    expect(seats).toEqual([
      { endsOn: null, person: { displayName: 'Ada Roux' } },
      { endsOn: inDays(-1), person: { displayName: 'Nour Haddad' } },
    ]);
    expect(await shop.refused(ada, 'takeMission', { id })).toBe('mission.already-yours');
    expect(await shop.refused(elsewhere.ada, 'takeMission', { id })).toBe('not-found');
  });

  test('is answered once: of two at the same moment, one holds and the other is told who', async () => {
    const { nour, ada, zoe } = shop;
    const id = await shop.mission(nour);
    await shop.do(nour, 'giveUpMission', { id, reason: '', lastDay: later });
    const query = `... on Refusal { code message } ... on ${MISSION}`;
    const [one, two] = await Promise.all([ada, zoe].map((who) => doingEither(who, id, query)));
    const refused = [one, two].filter((answer) => answer && 'code' in answer);
    expect(refused).toHaveLength(1);
    const { holder } = await shop.shown(id);
    expect(refused[0]).toMatchObject({ code: 'mission.taken' });
    expect(refused[0]?.['message']).toContain(holder?.person.displayName);
  });

  test('is not answered by who is no member, nor when none is open', async () => {
    const { nour, ada } = shop;
    const id = await shop.mission(nour);
    expect(await refusal(ada, 'takeMission', { id })).toMatchObject({
      code: 'mission.taken',
      values: { name: 'Nour Haddad' },
    });
    const passing = await shop.village.welcome('Lia Passante', { member: false, role: 'resident' });
    expect(await shop.refused(passing, 'takeMission', { id })).toBe('access.denied');
  });

  test('is taken by the deputy, who is deputy no more', async () => {
    const { nour, zoe, ada } = shop;
    const id = await shop.mission(nour);
    expect(await shop.refused(nour, 'standByForMission', { id })).toBe('mission.already-yours');
    await shop.do(zoe, 'standByForMission', { id });
    expect(await shop.refused(ada, 'standByForMission', { id })).toBe('mission.has-deputy');
    expect(await shop.refused(ada, 'stepAsideFromMission', { id })).toBe('mission.not-deputy');
    await shop.do(nour, 'giveUpMission', { id, reason: '', lastDay: today() });
    const taken = await shop.do(zoe, 'takeMission', { id });
    expect(taken).toMatchObject({ holder: { person: { displayName: 'Zoé Lambert' } }, deputy: null });
    await shop.do(ada, 'standByForMission', { id });
    expect(await shop.do(ada, 'stepAsideFromMission', { id })).toMatchObject({ deputy: null });
  });

  test('goes to all members when its days are over, once, and reminds each week', async () => {
    const { claire, nour, ada, zoe } = shop;
    const id = await shop.mission(nour);
    await shop.do(nour, 'giveUpMission', { id, reason: '', lastDay: later });
    await shop.round();
    expect(await shop.letters(id)).not.toHaveProperty('everyone');
    await sql(`update mission_call set opened_at = opened_at - interval '3 days' where mission_id = $1`, [
      id,
    ]);
    await shop.round();
    await shop.round();
    const everyone = (await shop.letters(id))['everyone'] ?? [];
    expect(everyone.filter((name) => name === 'Ada Roux')).toHaveLength(1);
    expect(everyone).not.toContain('Nour Haddad');
    expect(everyone).not.toContain('Zoé Lambert');
    expect((await shop.shown(id, ada)).call).toMatchObject({ asksViewer: true });
    await sql(`update mission_call set reminded_at = reminded_at - interval '7 days' where mission_id = $1`, [
      id,
    ]);
    await shop.round();
    expect((await shop.letters(id))['keepers']).toEqual(['Claire Moreau', 'Claire Moreau']);
    const calls = await asking<{ mission: { id: string } }[]>(zoe, 'missionCalls', {}, 'mission { id }');
    expect(calls).toContainEqual({ mission: { id } });
    expect(await asking<object[]>(elsewhere.claire, 'missionCalls', {}, 'mission { id }')).toEqual([]);
    expect(await shop.refused(zoe, 'setCallDelay', { days: 1 })).toBe('access.denied');
    expect(await shop.refused(claire, 'setCallDelay', { days: 90 })).toBe('mission.delay-out-of-range');
    await doing(claire, 'setCallDelay', { days: 5 }, 'CallSettings { delayDays }');
    expect(await asking(zoe, 'callSettings', {}, 'delayDays')).toEqual({ delayDays: 5 });
    expect(await asking(elsewhere.zoe, 'callSettings', {}, 'delayDays')).toEqual({ delayDays: 3 });
  }, 60_000);
});

test('what comes back for a mission goes to whoever holds it when it is opened', async () => {
  const { max, nour, zoe, ada, commissionId } = shop;
  const id = await shop.mission(nour);
  const rhythm = json({ every: 'day', interval: 1 });
  const later = { input: { commissionId, title: 'Relever la pression', rhythm, startsOn: inDays(60) } };
  const { id: seriesId } = await doing<{ id: string }>(max, 'openSeries', later, 'TaskSeries { id }');
  expect(await shop.refused(zoe, 'entrustSeriesToMission', { id, seriesId })).toBe('mission.not-yours');
  expect(await shop.refused(elsewhere.nour, 'entrustSeriesToMission', { id, seriesId })).toBe('not-found');
  expect(await shop.refused(nour, 'takeSeriesOutOfMission', { id, seriesId })).toBe(
    'mission.series-not-here',
  );
  const shows = 'Mission { recurringTasks { title holders { displayName } } }';
  expect(await doing(nour, 'entrustSeriesToMission', { id, seriesId }, shows)).toMatchObject({
    recurringTasks: [{ title: 'Relever la pression', holders: [{ displayName: 'Nour Haddad' }] }],
  });
  await shop.do(nour, 'handOverMission', { id, personId: ada.id });
  await sql('update task_series set next_on = $2, starts_on = $2 where id = $1', [seriesId, today()]);
  await doing(max, 'endSeries', { id: seriesId }, 'TaskSeries { id }');
  await doing(max, 'resumeSeries', { id: seriesId }, 'TaskSeries { id }');
  const opened = await sql(
    `select p.display_name as name from task t join task_assignee a on a.task_id = t.id
     join person p on p.id = a.person_id where t.series_id = $1`,
    [seriesId],
  );
  expect(opened).toEqual([{ name: 'Ada Roux' }]);
  await doing(ada, 'takeSeriesOutOfMission', { id, seriesId }, shows);
  expect(await asking(ada, 'mission', { id }, 'recurringTasks { title }')).toEqual({ recurringTasks: [] });
  const other = await doing<{ id: string }>(
    shop.claire,
    'foundCommission',
    { input: { name: 'Cave' } },
    'Commission { id }',
  );
  const foreign = await shop.mission(nour, other.id);
  expect(await shop.refused(nour, 'entrustSeriesToMission', { id: foreign, seriesId })).toBe(
    'mission.series-elsewhere',
  );
});

test('a mission is handed over to somebody, who is told', async () => {
  const { max, nour, zoe, ada } = shop;
  const id = await shop.mission(nour);
  expect(await shop.refused(zoe, 'handOverMission', { id, personId: ada.id })).toBe('mission.not-yours');
  expect(await shop.refused(nour, 'handOverMission', { id, personId: nour.id })).toBe(
    'mission.already-holds',
  );
  expect(await shop.refused(nour, 'handOverMission', { id, personId: elsewhere.ada.id })).toBe('not-found');
  expect(await shop.refused(elsewhere.nour, 'handOverMission', { id, personId: elsewhere.ada.id })).toBe(
    'not-found',
  );
  await shop.do(nour, 'handOverMission', { id, personId: ada.id });
  expect((await shop.letters(id))['entrusted']).toEqual(['Ada Roux']);
  expect(await shop.do(max, 'handOverMission', { id, personId: zoe.id })).toMatchObject({
    standing: 'held',
    holder: { person: { displayName: 'Zoé Lambert' } },
  });
  expect(await asking<object[]>(zoe, 'myMissions', {}, 'id')).toContainEqual({ id });
  expect(await asking<object[]>(ada, 'myMissions', {}, 'id')).not.toContainEqual({ id });
});

async function doingEither(
  who: MissionHouse['ada'],
  id: string,
  shows: string,
): Promise<Partial<Shown> & Record<string, unknown>> {
  const { answer } = await ask<{ answer: Record<string, unknown> }>(
    `mutation { answer: takeMission(id: "${id}") { ${shows} } }`,
    {},
    who,
  );
  return answer;
}
