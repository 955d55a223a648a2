import { sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusedQuestion } from '../membership/testing/asking.js';
import { inDays, Village } from '../membership/testing/village.js';
import { HandoverHouse } from './testing/handover-house.js';

const states = (lines: { title: string; kind: string; state: string }[]) =>
  Object.fromEntries(lines.map(({ title, kind, state }) => [title || kind, state]));

describe('a handover opens by itself', () => {
  test('when the mandate of a lead is about to end, with all they hold', async () => {
    const it = await HandoverHouse.opened();
    const { max, nour } = it.house;
    await it.house.mission(max);
    await it.house.mission(nour);
    await it.task('Réparer la porte');
    await it.series('Purger', max);
    expect(await it.all()).toEqual([]);
    await it.leadEnds(10);
    const found = await it.only(max);
    expect(found).toMatchObject({ cause: 'lead', leaver: { id: max.id }, successor: null, left: 5 });
    expect(found.lines.map(({ kind, title }) => title || kind)).toEqual([
      'Mission 1',
      'Purger',
      'Réparer la porte',
      'keys',
      'passwords',
    ]);
  });

  test('when a mandate ended at once, and not when its end is far away', async () => {
    const it = await HandoverHouse.opened();
    await it.leadEnds(90);
    expect(await it.all()).toEqual([]);
    await it.leadEnds(-1);
    expect((await it.only()).cause).toBe('lead');
  });

  test('by the hourly round, when time alone brings the end near', async () => {
    const it = await HandoverHouse.opened();
    await sql('alter table mandate disable trigger handovers_follow');
    try {
      await it.leadEnds(12);
    } finally {
      await sql('alter table mandate enable trigger handovers_follow');
    }
    expect(await it.all()).toEqual([]);
    await it.house.round();
    expect((await it.only()).left).toBe(2);
  });

  test('when a board office ends, whatever they hold anywhere', async () => {
    const it = await HandoverHouse.opened();
    const { village, zoe } = it.house;
    const id = await village.mandate(zoe.id, 'treasurer');
    await it.task('Relancer', zoe);
    await sql('update mandate set ends_on = $2 where id = $1', [id, inDays(5)]);
    const found = await it.only(zoe);
    expect(found.cause).toBe('office');
    expect(states(found.lines)).toMatchObject({ Relancer: 'waiting' });
  });

  test('when a mission is given up, and is moot when it is kept after all', async () => {
    const it = await HandoverHouse.opened();
    const { nour } = it.house;
    const id = await it.house.mission(nour);
    await it.house.do(nour, 'giveUpMission', { id, reason: '', lastDay: inDays(14) });
    expect(await it.only(nour)).toMatchObject({ cause: 'mission', leaver: { id: nour.id }, left: 3 });
    await it.house.do(nour, 'keepMission', { id });
    expect(await it.all(nour)).toEqual([]);
    expect((await it.all(nour, true))[0]).toMatchObject({ closedAs: 'moot' });
    await it.house.do(nour, 'giveUpMission', { id, reason: '', lastDay: inDays(14) });
    expect((await it.only(nour)).closedAs).toBeNull();
  });

  test('and is moot when the mandate is renewed', async () => {
    const it = await HandoverHouse.opened();
    await it.leadEnds(10);
    const { claire, max, commissionId } = it.house;
    const input = { commissionId, personId: max.id, startsOn: inDays(11), decidedBy: 'Commission' };
    await doing(claire, 'appointLead', { input }, 'Mandate { id }');
    expect(await it.all()).toEqual([]);
  });

  test('who is named next is known', async () => {
    const it = await HandoverHouse.opened();
    await it.leadEnds(10);
    const { claire, nour, commissionId } = it.house;
    const input = { commissionId, personId: nour.id, startsOn: inDays(0), decidedBy: 'Commission' };
    await doing(claire, 'appointLead', { input }, 'Mandate { id }');
    expect((await it.only()).successor).toEqual({ id: nour.id });
  });
});

describe('what is handed over', () => {
  test('goes at once to one person, and comes back line by line on the same day', async () => {
    const it = await HandoverHouse.opened();
    const { max, nour, zoe } = it.house;
    const mission = await it.house.mission(max);
    await it.task('Réparer la porte');
    await it.series('Purger', max);
    await it.series('Relever', null, mission);
    await it.leadEnds();
    const { id } = await it.only();
    await it.do(max, 'handOverEverything', { id, personId: nour.id });
    const after = await it.only(nour);
    expect(after.successor).toEqual({ id: nour.id });
    expect(states(after.lines)).toEqual({
      'Mission 1': 'taken',
      Purger: 'taken',
      Relever: 'taken',
      'Réparer la porte': 'taken',
      keys: 'waiting',
      passwords: 'waiting',
    });
    expect((await it.house.shown(mission)).holder?.person.id).toBe(nour.id);
    for (const title of ['Mission 1', 'Purger', 'Réparer la porte']) {
      await it.do(max, 'takeLineBack', { lineId: (await it.line(title)).id });
      expect((await it.line(title)).state).toBe('waiting');
    }
    expect((await it.house.shown(mission)).holder?.person.id).toBe(max.id);
    expect((await it.line('Relever')).state).toBe('waiting');
    await it.do(nour, 'handOverLine', { lineId: (await it.line('Mission 1')).id, personId: nour.id });
    expect((await it.line('Relever')).taker).toEqual({ id: nour.id });
    expect(await it.house.holes()).toEqual([]);
    expect(await it.refused(zoe, 'takeLineBack', { lineId: (await it.line('Mission 1')).id })).toBe(
      'handover.not-yours',
    );
  });

  test('a mission given up comes back with its last day and its call', async () => {
    const it = await HandoverHouse.opened();
    const { nour, zoe } = it.house;
    const id = await it.house.mission(nour);
    await it.house.do(nour, 'giveUpMission', { id, reason: 'Trop loin', lastDay: inDays(14) });
    const { id: lineId } = await it.line('Mission 1', nour);
    await it.do(nour, 'handOverLine', { lineId, personId: zoe.id });
    expect(await it.house.shown(id)).toMatchObject({ call: null, holder: { person: { id: zoe.id } } });
    await it.do(nour, 'takeLineBack', { lineId });
    expect(await it.house.shown(id)).toMatchObject({
      call: { cause: 'given_up', reason: 'Trop loin' },
      holder: { person: { id: nour.id }, endsOn: inDays(14) },
    });
  });

  test('is followed wherever it happens: on the board, on the page of the mission', async () => {
    const it = await HandoverHouse.opened();
    const { max, nour, zoe, claire } = it.house;
    const mission = await it.house.mission(max);
    const [door, roof] = [await it.task('La porte'), await it.task('Le toit')];
    await it.leadEnds();
    await it.house.do(claire, 'handOverMission', { id: mission, personId: nour.id });
    await doing(claire, 'finishTask', { id: door }, 'Task { id }');
    await doing(claire, 'relieveOfTask', { id: roof, personId: max.id }, 'Task { id }');
    expect(states((await it.only()).lines)).toMatchObject({
      'Mission 1': 'taken',
      'La porte': 'finished',
      'Le toit': 'waiting',
    });
    await doing(claire, 'assignTask', { id: roof, personId: zoe.id }, 'Task { id }');
    expect(await it.line('Le toit')).toMatchObject({ state: 'taken', taker: { id: zoe.id } });
    await it.task('Une de plus');
    expect((await it.line('Une de plus')).state).toBe('waiting');
  });

  test('is refused to who is not a member, to the leaver, and for what is settled or kept somewhere', async () => {
    const it = await HandoverHouse.opened();
    const { max, nour, village } = it.house;
    const stranger = await village.welcome('Paul Loin', { member: false });
    await it.task('La porte');
    await it.leadEnds();
    const { id } = await it.only();
    const { id: lineId } = await it.line('La porte');
    const keys = (await it.line('keys')).id;
    expect(await it.refused(max, 'handOverEverything', { id, personId: max.id })).toBe('handover.to-oneself');
    expect(await it.refused(max, 'nameSuccessor', { id, personId: stranger.id })).toBe(
      'handover.not-a-member',
    );
    expect(await it.refused(max, 'handOverLine', { lineId: keys, personId: nour.id })).toBe(
      'handover.nothing-to-pass',
    );
    expect(await it.refused(max, 'takeLineBack', { lineId })).toBe('handover.not-passed-today');
    await it.do(max, 'handOverLine', { lineId, personId: nour.id });
    expect(await it.refused(max, 'handOverLine', { lineId, personId: nour.id })).toBe('handover.settled');
  });

  test('what comes back with a mission goes with it', async () => {
    const it = await HandoverHouse.opened();
    const { max, nour } = it.house;
    await it.series('Relever', null, await it.house.mission(max));
    await it.leadEnds();
    const { id: lineId } = await it.line('Relever');
    expect(await it.refused(max, 'handOverLine', { lineId, personId: nour.id })).toBe(
      'series.by-its-mission',
    );
  });

  test('two who take the same line at once: one has it, the other reads that it is settled', async () => {
    const it = await HandoverHouse.opened();
    const { max, nour, claire, zoe } = it.house;
    await it.task('La porte');
    await it.leadEnds();
    const { id: lineId } = await it.line('La porte');
    const tries = await Promise.allSettled([
      it.do(max, 'handOverLine', { lineId, personId: nour.id }),
      it.do(claire, 'handOverLine', { lineId, personId: zoe.id }),
    ]);
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await it.line('La porte')).taker).not.toBeNull();
  });
});

describe('the checklist', () => {
  test('each ticks their side; what is kept somewhere is taken by who received it', async () => {
    const it = await HandoverHouse.opened();
    const { max, nour } = it.house;
    await it.leadEnds();
    const { id } = await it.only();
    const lineId = (await it.line('keys')).id;
    await it.do(max, 'nameSuccessor', { id, personId: nour.id });
    await it.do(max, 'sayWhereItIs', { lineId, place: 'Au tableau du bureau, crochet 12' });
    await it.do(max, 'tickGiven', { lineId, given: true });
    expect(await it.refused(nour, 'tickGiven', { lineId, given: false })).toBe('handover.not-yours');
    expect(await it.refused(max, 'tickReceived', { lineId, received: true })).toBe(
      'handover.not-received-by-you',
    );
    await it.do(nour, 'tickReceived', { lineId, received: true });
    expect(await it.line('keys')).toMatchObject({
      state: 'taken',
      taker: { id: nour.id },
      place: expect.any(String),
    });
    await it.do(nour, 'tickReceived', { lineId, received: false });
    expect((await it.line('keys')).state).toBe('waiting');
    const kinds = (await it.only()).events.map(({ kind }) => kind);
    expect(kinds).toEqual(['not-received', 'received', 'given', 'placed', 'successor', 'opened']);
  });

  test('a password is stopped at the door, unless one is sure that it is none', async () => {
    const it = await HandoverHouse.opened();
    const { max } = it.house;
    await it.leadEnds();
    const { id } = await it.only();
    const lineId = (await it.line('passwords')).id;
    const place = 'Compta : Tr0ub4dor&3';
    expect(await it.refused(max, 'sayWhereItIs', { lineId, place })).toBe('handover.looks-like-a-secret');
    expect(await it.refused(max, 'addToHandover', { id, title: 'Banque', place })).toBe(
      'handover.looks-like-a-secret',
    );
    expect((await it.line('passwords')).place).toBe('');
    await it.do(max, 'sayWhereItIs', { lineId, place: 'Coffre_N4_bis!', sure: true });
    await it.do(max, 'addToHandover', { id, title: 'Badge du parking', place: 'Chez Claire' });
    expect((await it.line('Badge du parking')).place).toBe('Chez Claire');
    expect(await it.refused(max, 'addToHandover', { id, title: 'Badge du parking' })).toBe(
      'handover.line-there',
    );
    expect(await it.refused(max, 'addToHandover', { id, title: ' ' })).toBe('input.required');
  });

  test('a line is let go with a reason, and taken up again', async () => {
    const it = await HandoverHouse.opened();
    const { max } = it.house;
    await it.task('Vieux projet');
    await it.leadEnds();
    const { id: lineId } = await it.line('Vieux projet');
    expect(await it.refused(max, 'takeLineUpAgain', { lineId })).toBe('handover.not-let-go');
    expect(await it.refused(max, 'letLineGo', { lineId, reason: ' ' })).toBe('input.required');
    await it.do(max, 'letLineGo', { lineId, reason: 'Plus d’actualité' });
    expect(await it.line('Vieux projet')).toMatchObject({ state: 'let_go', letGoReason: 'Plus d’actualité' });
    expect(await it.refused(max, 'letLineGo', { lineId, reason: 'Encore' })).toBe('handover.settled');
    await it.do(max, 'takeLineUpAgain', { lineId });
    expect((await it.line('Vieux projet')).state).toBe('waiting');
    expect(await it.refused(max, 'sayWhereItIs', { lineId, place: 'Ici' })).toBe('handover.no-place');
  });
});

describe('a handover ends', () => {
  test('when nothing is left behind, and opens again when something more turns up before the last day', async () => {
    const it = await HandoverHouse.opened();
    const { max, nour } = it.house;
    await it.task('La porte');
    await it.leadEnds();
    const { id } = await it.only();
    expect(await it.refused(max, 'closeHandover', { id })).toBe('handover.left-behind');
    await it.do(max, 'handOverEverything', { id, personId: nour.id });
    for (const kind of ['keys', 'passwords']) {
      await it.do(max, 'letLineGo', { lineId: (await it.line(kind)).id, reason: 'Il n’y en a pas' });
    }
    expect(await it.do(nour, 'closeHandover', { id })).toMatchObject({ closedAs: 'done', left: 0 });
    expect(await it.refused(nour, 'closeHandover', { id })).toBe('handover.closed');
    const lineId = (await it.all(max, true))[0]?.lines[0]?.id;
    expect(await it.refused(max, 'tickGiven', { lineId, given: true })).toBe('handover.closed');
    await it.task('Une de plus');
    expect(await it.only()).toMatchObject({ id, left: 1, closedAt: null });
  });

  test('never in the database while a line waits', async () => {
    const it = await HandoverHouse.opened();
    await it.leadEnds();
    const { id } = await it.only();
    await expect(
      sql(`update handover set closed_at = now(), closed_as = 'done' where id = $1`, [id]),
    ).rejects.toThrow('left behind');
  });
});

describe('who sees it', () => {
  test('the two persons, leads and who keeps commissions; nobody else, nor another association', async () => {
    const it = await HandoverHouse.opened();
    const { max, nour, zoe, claire } = it.house;
    await it.leadEnds();
    const { id } = await it.only();
    await it.do(claire, 'nameSuccessor', { id, personId: nour.id });
    expect(await it.all(max)).toHaveLength(1);
    expect(await it.all(nour)).toHaveLength(1);
    expect(await it.all(zoe)).toEqual([]);
    expect(await refusedQuestion(zoe, 'handover', { id }, 'id')).toBe('handover.not-yours');
    const { claire: elsewhere } = await Village.founded();
    expect(await it.all(elsewhere)).toEqual([]);
    expect(await it.refused(elsewhere, 'closeHandover', { id })).toBe('not-found');
    for (const [verb, values] of [
      ['nameSuccessor', { id, personId: zoe.id }],
      ['handOverEverything', { id, personId: zoe.id }],
      ['addToHandover', { id, title: 'Une clé' }],
      ['closeHandover', { id }],
      ['printHandover', { id }],
    ] as const) {
      expect(await it.refused(zoe, verb, values)).toBe('handover.not-yours');
    }
  });

  test('the kit stands on a page and on paper', async () => {
    const it = await HandoverHouse.opened();
    const { max, nour, claire, commissionId } = it.house;
    const mission = await it.house.mission(max);
    await it.house.do(max, 'writeMissionSheet', { id: mission, text: '# Allumer\n- Tourner la clé' });
    await sql(
      `insert into decision (association_id, id, commission_id, what, why, method, decided_on)
       values ($1, gen_random_uuid(), $2, $3, '', 'consent', $4)`,
      [it.house.village.id, commissionId, 'Peindre en vert', inDays(-3)],
    );
    await it.leadEnds();
    const { id } = await it.only();
    const kit = await asking<Record<string, { title?: string; what?: string }[]>>(
      max,
      'handover',
      { id },
      'missions { title sheets { text } } decisions { what } charter { purpose } meetings { title } contacts { id } minutesGiven',
    );
    expect(kit['missions']).toMatchObject([{ title: 'Mission 1' }]);
    expect(kit['decisions']).toMatchObject([{ what: 'Peindre en vert' }]);
    expect(kit['contacts']).toHaveLength(3);
    await it.do(claire, 'nameSuccessor', { id, personId: nour.id });
    const file = await doing<{ name: string; href: string }>(
      nour,
      'printHandover',
      { id },
      'File { name href }',
    );
    expect(file.name).toContain('Passation');
  });
});
