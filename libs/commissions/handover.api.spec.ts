import { sql } from '../../apps/api/testing/client.js';
import { asking, doing, refusedQuestion } from '../membership/testing/asking.js';
import { inDays, Village } from '../membership/testing/village.js';
import { HandoverHouse } from './testing/handover-house.js';

const states = (lines: { title: string; kind: string; state: string }[]) =>
  Object.fromEntries(lines.map(({ title, kind, state }) => [title || kind, state]));

describe('a handover opens by itself', () => {
  test('when the mandate of a lead is about to end, with all they hold', async () => {
    const home = await HandoverHouse.opened();
    const { max, nour } = home.house;
    await home.house.mission(max);
    await home.house.mission(nour);
    await home.task('Réparer la porte');
    await home.series('Purger', max);
    expect(await home.all()).toEqual([]);
    await home.leadEnds(10);
    const found = await home.theOne(max);
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
    const home = await HandoverHouse.opened();
    await home.leadEnds(90);
    expect(await home.all()).toEqual([]);
    await home.leadEnds(-1);
    expect((await home.theOne()).cause).toBe('lead');
  });

  test('by the hourly round, when time alone brings the end near', async () => {
    const home = await HandoverHouse.opened();
    await sql('alter table mandate disable trigger handovers_follow');
    try {
      await home.leadEnds(12);
    } finally {
      await sql('alter table mandate enable trigger handovers_follow');
    }
    expect(await home.all()).toEqual([]);
    await home.house.round();
    expect((await home.theOne()).left).toBe(2);
  });

  test('when a board office ends, whatever they hold anywhere', async () => {
    const home = await HandoverHouse.opened();
    const { village, zoe } = home.house;
    const id = await village.mandate(zoe.id, 'treasurer');
    await home.task('Relancer', zoe);
    await sql('update mandate set ends_on = $2 where id = $1', [id, inDays(5)]);
    const found = await home.theOne(zoe);
    expect(found.cause).toBe('office');
    expect(states(found.lines)).toMatchObject({ Relancer: 'waiting' });
  });

  test('when a mission is given up, and is moot when it is kept after all', async () => {
    const home = await HandoverHouse.opened();
    const { nour } = home.house;
    const id = await home.house.mission(nour);
    await home.house.do(nour, 'giveUpMission', { id, reason: '', lastDay: inDays(14) });
    expect(await home.theOne(nour)).toMatchObject({ cause: 'mission', leaver: { id: nour.id }, left: 3 });
    await home.house.do(nour, 'keepMission', { id });
    expect(await home.all(nour)).toEqual([]);
    expect((await home.all(nour, true))[0]).toMatchObject({ closedAs: 'moot' });
    await home.house.do(nour, 'giveUpMission', { id, reason: '', lastDay: inDays(14) });
    expect((await home.theOne(nour)).closedAs).toBeNull();
  });

  test('and is moot when the mandate is renewed', async () => {
    const home = await HandoverHouse.opened();
    await home.leadEnds(10);
    const { claire, max, commissionId } = home.house;
    const input = { commissionId, personId: max.id, startsOn: inDays(11), decidedBy: 'Commission' };
    await doing(claire, 'appointLead', { input }, 'Mandate { id }');
    expect(await home.all()).toEqual([]);
  });

  test('who is named next is known', async () => {
    const home = await HandoverHouse.opened();
    await home.leadEnds(10);
    const { claire, nour, commissionId } = home.house;
    const input = { commissionId, personId: nour.id, startsOn: inDays(0), decidedBy: 'Commission' };
    await doing(claire, 'appointLead', { input }, 'Mandate { id }');
    expect((await home.theOne()).successor).toEqual({ id: nour.id });
  });
});

describe('what is handed over', () => {
  test('goes at once to one person, and comes back line by line on the same day', async () => {
    const home = await HandoverHouse.opened();
    const { max, nour, zoe } = home.house;
    const mission = await home.house.mission(max);
    await home.task('Réparer la porte');
    await home.series('Purger', max);
    await home.series('Relever', null, mission);
    await home.leadEnds();
    const { id } = await home.theOne();
    await home.do(max, 'handOverEverything', { id, personId: nour.id });
    const after = await home.theOne(nour);
    expect(after.successor).toEqual({ id: nour.id });
    expect(states(after.lines)).toEqual({
      'Mission 1': 'taken',
      Purger: 'taken',
      Relever: 'taken',
      'Réparer la porte': 'taken',
      keys: 'waiting',
      passwords: 'waiting',
    });
    expect((await home.house.shown(mission)).holder?.person.id).toBe(nour.id);
    for (const title of ['Mission 1', 'Purger', 'Réparer la porte']) {
      await home.do(max, 'takeLineBack', { lineId: (await home.line(title)).id });
      expect((await home.line(title)).state).toBe('waiting');
    }
    expect((await home.house.shown(mission)).holder?.person.id).toBe(max.id);
    expect((await home.line('Relever')).state).toBe('waiting');
    await home.do(nour, 'handOverLine', { lineId: (await home.line('Mission 1')).id, personId: nour.id });
    expect((await home.line('Relever')).taker).toEqual({ id: nour.id });
    expect(await home.house.holes()).toEqual([]);
    expect(await home.refused(zoe, 'takeLineBack', { lineId: (await home.line('Mission 1')).id })).toBe(
      'handover.not-yours',
    );
  });

  test('a mission given up comes back with its last day and its call', async () => {
    const home = await HandoverHouse.opened();
    const { nour, zoe } = home.house;
    const id = await home.house.mission(nour);
    await home.house.do(nour, 'giveUpMission', { id, reason: 'Trop loin', lastDay: inDays(14) });
    const { id: lineId } = await home.line('Mission 1', nour);
    await home.do(nour, 'handOverLine', { lineId, personId: zoe.id });
    expect(await home.house.shown(id)).toMatchObject({ call: null, holder: { person: { id: zoe.id } } });
    await home.do(nour, 'takeLineBack', { lineId });
    expect(await home.house.shown(id)).toMatchObject({
      call: { cause: 'given_up', reason: 'Trop loin' },
      holder: { person: { id: nour.id }, endsOn: inDays(14) },
    });
  });

  test('is followed wherever it happens: on the board, on the page of the mission', async () => {
    const home = await HandoverHouse.opened();
    const { max, nour, zoe, claire } = home.house;
    const mission = await home.house.mission(max);
    const [door, roof] = [await home.task('La porte'), await home.task('Le toit')];
    await home.leadEnds();
    await home.house.do(claire, 'handOverMission', { id: mission, personId: nour.id });
    await doing(claire, 'finishTask', { id: door }, 'Task { id }');
    await doing(claire, 'relieveOfTask', { id: roof, personId: max.id }, 'Task { id }');
    expect(states((await home.theOne()).lines)).toMatchObject({
      'Mission 1': 'taken',
      'La porte': 'finished',
      'Le toit': 'waiting',
    });
    await doing(claire, 'assignTask', { id: roof, personId: zoe.id }, 'Task { id }');
    expect(await home.line('Le toit')).toMatchObject({ state: 'taken', taker: { id: zoe.id } });
    await home.task('Une de plus');
    expect((await home.line('Une de plus')).state).toBe('waiting');
  });

  test('is refused to who is not a member, to the leaver, and for what is settled or kept somewhere', async () => {
    const home = await HandoverHouse.opened();
    const { max, nour, village } = home.house;
    const stranger = await village.welcome('Paul Loin', { member: false });
    await home.task('La porte');
    await home.leadEnds();
    const { id } = await home.theOne();
    const { id: lineId } = await home.line('La porte');
    const keys = (await home.line('keys')).id;
    expect(await home.refused(max, 'handOverEverything', { id, personId: max.id })).toBe(
      'handover.to-oneself',
    );
    expect(await home.refused(max, 'nameSuccessor', { id, personId: stranger.id })).toBe(
      'handover.not-a-member',
    );
    expect(await home.refused(max, 'handOverLine', { lineId: keys, personId: nour.id })).toBe(
      'handover.nothing-to-pass',
    );
    expect(await home.refused(max, 'takeLineBack', { lineId })).toBe('handover.not-passed-today');
    await home.do(max, 'handOverLine', { lineId, personId: nour.id });
    expect(await home.refused(max, 'handOverLine', { lineId, personId: nour.id })).toBe('handover.settled');
  });

  test('what comes back with a mission goes with it', async () => {
    const home = await HandoverHouse.opened();
    const { max, nour } = home.house;
    await home.series('Relever', null, await home.house.mission(max));
    await home.leadEnds();
    const { id: lineId } = await home.line('Relever');
    expect(await home.refused(max, 'handOverLine', { lineId, personId: nour.id })).toBe(
      'series.by-its-mission',
    );
  });

  test('two who take the same line at once: one has it, the other reads that it is settled', async () => {
    const home = await HandoverHouse.opened();
    const { max, nour, claire, zoe } = home.house;
    await home.task('La porte');
    await home.leadEnds();
    const { id: lineId } = await home.line('La porte');
    const tries = await Promise.allSettled([
      home.do(max, 'handOverLine', { lineId, personId: nour.id }),
      home.do(claire, 'handOverLine', { lineId, personId: zoe.id }),
    ]);
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await home.line('La porte')).taker).not.toBeNull();
  });
});

describe('the checklist', () => {
  test('each ticks their side; what is kept somewhere is taken by who received it', async () => {
    const home = await HandoverHouse.opened();
    const { max, nour } = home.house;
    await home.leadEnds();
    const { id } = await home.theOne();
    const lineId = (await home.line('keys')).id;
    await home.do(max, 'nameSuccessor', { id, personId: nour.id });
    await home.do(max, 'sayWhereItIs', { lineId, place: 'Au tableau du bureau, crochet 12' });
    await home.do(max, 'tickGiven', { lineId, given: true });
    expect(await home.refused(nour, 'tickGiven', { lineId, given: false })).toBe('handover.not-yours');
    expect(await home.refused(max, 'tickReceived', { lineId, received: true })).toBe(
      'handover.not-received-by-you',
    );
    await home.do(nour, 'tickReceived', { lineId, received: true });
    expect(await home.line('keys')).toMatchObject({
      state: 'taken',
      taker: { id: nour.id },
      place: expect.any(String),
    });
    await home.do(nour, 'tickReceived', { lineId, received: false });
    expect((await home.line('keys')).state).toBe('waiting');
    const kinds = (await home.theOne()).events.map(({ kind }) => kind);
    expect(kinds).toEqual(['not-received', 'received', 'given', 'placed', 'successor', 'opened']);
  });

  test('a password is stopped at the door, unless one is sure that it is none', async () => {
    const home = await HandoverHouse.opened();
    const { max } = home.house;
    await home.leadEnds();
    const { id } = await home.theOne();
    const lineId = (await home.line('passwords')).id;
    const place = 'Compta : Tr0ub4dor&3';
    expect(await home.refused(max, 'sayWhereItIs', { lineId, place })).toBe('handover.looks-like-a-secret');
    expect(await home.refused(max, 'addToHandover', { id, title: 'Banque', place })).toBe(
      'handover.looks-like-a-secret',
    );
    expect((await home.line('passwords')).place).toBe('');
    await home.do(max, 'sayWhereItIs', { lineId, place: 'Coffre_N4_bis!', sure: true });
    await home.do(max, 'addToHandover', { id, title: 'Badge du parking', place: 'Chez Claire' });
    expect((await home.line('Badge du parking')).place).toBe('Chez Claire');
    expect(await home.refused(max, 'addToHandover', { id, title: 'Badge du parking' })).toBe(
      'handover.line-there',
    );
    expect(await home.refused(max, 'addToHandover', { id, title: ' ' })).toBe('input.required');
  });

  test('a line is let go with a reason, and taken up again', async () => {
    const home = await HandoverHouse.opened();
    const { max } = home.house;
    await home.task('Vieux projet');
    await home.leadEnds();
    const { id: lineId } = await home.line('Vieux projet');
    expect(await home.refused(max, 'takeLineUpAgain', { lineId })).toBe('handover.not-let-go');
    expect(await home.refused(max, 'letLineGo', { lineId, reason: ' ' })).toBe('input.required');
    await home.do(max, 'letLineGo', { lineId, reason: 'Plus d’actualité' });
    expect(await home.line('Vieux projet')).toMatchObject({
      state: 'let_go',
      letGoReason: 'Plus d’actualité',
    });
    expect(await home.refused(max, 'letLineGo', { lineId, reason: 'Encore' })).toBe('handover.settled');
    await home.do(max, 'takeLineUpAgain', { lineId });
    expect((await home.line('Vieux projet')).state).toBe('waiting');
    expect(await home.refused(max, 'sayWhereItIs', { lineId, place: 'Ici' })).toBe('handover.no-place');
  });
});

describe('a handover ends', () => {
  test('when nothing is left behind, and opens again when something more turns up before the last day', async () => {
    const home = await HandoverHouse.opened();
    const { max, nour } = home.house;
    await home.task('La porte');
    await home.leadEnds();
    const { id } = await home.theOne();
    expect(await home.refused(max, 'closeHandover', { id })).toBe('handover.left-behind');
    await home.do(max, 'handOverEverything', { id, personId: nour.id });
    for (const kind of ['keys', 'passwords']) {
      await home.do(max, 'letLineGo', { lineId: (await home.line(kind)).id, reason: 'Il n’y en a pas' });
    }
    expect(await home.do(nour, 'closeHandover', { id })).toMatchObject({ closedAs: 'done', left: 0 });
    expect(await home.refused(nour, 'closeHandover', { id })).toBe('handover.closed');
    const lineId = (await home.all(max, true))[0]?.lines[0]?.id;
    expect(await home.refused(max, 'tickGiven', { lineId, given: true })).toBe('handover.closed');
    await home.task('Une de plus');
    expect(await home.theOne()).toMatchObject({ id, left: 1, closedAt: null });
  });

  test('never in the database while a line waits', async () => {
    const home = await HandoverHouse.opened();
    await home.leadEnds();
    const { id } = await home.theOne();
    await expect(
      sql(`update handover set closed_at = now(), closed_as = 'done' where id = $1`, [id]),
    ).rejects.toThrow('left behind');
  });
});

describe('who sees it', () => {
  test('the two persons, leads and who keeps commissions; nobody else, nor another association', async () => {
    const home = await HandoverHouse.opened();
    const { max, nour, zoe, claire } = home.house;
    await home.leadEnds();
    const { id } = await home.theOne();
    await home.do(claire, 'nameSuccessor', { id, personId: nour.id });
    expect(await home.all(max)).toHaveLength(1);
    expect(await home.all(nour)).toHaveLength(1);
    expect(await home.all(zoe)).toEqual([]);
    expect(await refusedQuestion(zoe, 'handover', { id }, 'id')).toBe('handover.not-yours');
    const { claire: elsewhere } = await Village.founded();
    expect(await home.all(elsewhere)).toEqual([]);
    expect(await home.refused(elsewhere, 'closeHandover', { id })).toBe('not-found');
    for (const [verb, values] of [
      ['nameSuccessor', { id, personId: zoe.id }],
      ['handOverEverything', { id, personId: zoe.id }],
      ['addToHandover', { id, title: 'Une clé' }],
      ['closeHandover', { id }],
      ['printHandover', { id }],
    ] as const) {
      expect(await home.refused(zoe, verb, values)).toBe('handover.not-yours');
    }
  });

  test('the kit stands on a page and on paper', async () => {
    const home = await HandoverHouse.opened();
    const { max, nour, claire, commissionId } = home.house;
    const mission = await home.house.mission(max);
    await home.house.do(max, 'writeMissionSheet', { id: mission, text: '# Allumer\n- Tourner la clé' });
    await sql(
      `insert into decision (association_id, id, commission_id, what, why, method, decided_on)
       values ($1, gen_random_uuid(), $2, $3, '', 'consent', $4)`,
      [home.house.village.id, commissionId, 'Peindre en vert', inDays(-3)],
    );
    await home.leadEnds();
    const { id } = await home.theOne();
    const kit = await asking<Record<string, { title?: string; what?: string }[]>>(
      max,
      'handover',
      { id },
      'missions { title sheets { text } } decisions { what } charter { purpose } meetings { title } contacts { id } minutesGiven',
    );
    expect(kit['missions']).toMatchObject([{ title: 'Mission 1' }]);
    expect(kit['decisions']).toMatchObject([{ what: 'Peindre en vert' }]);
    expect(kit['contacts']).toHaveLength(3);
    await home.do(claire, 'nameSuccessor', { id, personId: nour.id });
    const file = await doing<{ name: string; href: string }>(
      nour,
      'printHandover',
      { id },
      'File { name href }',
    );
    expect(file.name).toContain('Passation');
  });
});
