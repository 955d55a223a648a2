import { newId } from '@etabli/kernel';
import { api, request, sql } from '../../../apps/api/testing/client.js';
import { asking, doing, refusal, term } from '../../membership/testing/asking.js';
import { following } from '../../membership/testing/following.js';
import { inDays } from '../../membership/testing/village.js';
import { MEETING, MeetingRoom, SHEET, type Sheet } from '../testing/meeting-room.js';

let here: MeetingRoom;
let elsewhere: MeetingRoom;
beforeAll(async () => {
  here = await MeetingRoom.open();
  elsewhere = await MeetingRoom.open();
});

const LINE = 'MeetingLine { id text kind version ownerId dueOn doneAt }';
const rewrite = (id: string, version: number, text: string) => ({ input: { id, version, text } });

describe('a line of notes', () => {
  test('is written by anyone called, once, and turned by a key into what it is', async () => {
    const { id, pointId } = await here.held();
    const input = { id: newId(), pointId, text: 'On ouvre le mardi' };
    await doing(here.max, 'noteLine', { input }, LINE);
    await doing(here.max, 'noteLine', { input }, LINE);
    await here.note(pointId, 'Le bail', 'for_board', here.zoe);
    const before = { ...input, id: newId(), text: 'Entre les deux', afterId: input.id };
    await doing(here.zoe, 'noteLine', { input: before }, LINE);
    expect((await here.sheet(id)).lines.map(({ text, kind }) => `${kind}: ${text}`)).toEqual([
      'note: On ouvre le mardi',
      'note: Entre les deux',
      'for_board: Le bail',
    ]);
    const turned = { id: input.id, kind: term('action'), ownerId: here.zoe.id, dueOn: inDays(10) };
    expect(await doing(here.max, 'turnLine', { input: turned }, LINE)).toMatchObject({
      ...{ kind: 'action', ownerId: here.zoe.id, dueOn: inDays(10) },
    });
    const decided = { id: input.id, kind: term('decision'), why: 'Pour le marché', reviewOn: inDays(400) };
    expect(await doing(here.max, 'turnLine', { input: decided }, LINE)).toMatchObject({
      ...{ kind: 'decision', ownerId: null, dueOn: null },
    });
    await doing(here.max, 'strikeLine', { id: input.id }, LINE);
    expect((await here.sheet(id)).lines).toHaveLength(2);
    await doing(here.max, 'strikeLine', { id: input.id, struck: false }, LINE);
    expect((await here.sheet(id)).lines).toHaveLength(3);
  });

  test('of an action says who and when in its own words', async () => {
    const { id, pointId } = await here.held();
    await here.note(pointId, 'Réparer la porte @zoé 01/02/2031', 'action');
    expect((await here.sheet(id)).lines[0]).toMatchObject({
      ...{ text: 'Réparer la porte', ownerName: 'Zoé Lambert', dueOn: '2031-02-01' },
    });
  });

  test('is refused before the meeting, to strangers, for other houses', async () => {
    const planned = await here.plan();
    await here.propose(planned, 'Tôt');
    const [early] = (await here.sheet(planned)).points;
    const early_ = { id: newId(), pointId: early?.id, text: 'x' };
    expect((await refusal(here.max, 'noteLine', { input: early_ })).code).toBe('meeting.is-planned');
    const { pointId } = await here.held();
    const input = { id: newId(), pointId, text: 'x' };
    expect((await refusal(here.guy, 'noteLine', { input })).code).toBe('meeting.not-yours');
    expect((await refusal(elsewhere.max, 'noteLine', { input })).code).toBe('not-found');
    expect((await refusal(here.max, 'noteLine', { input: { ...input, text: 'x'.repeat(4001) } })).code).toBe(
      'input.invalid',
    );
    const lineId = await here.note(pointId, 'Une ligne');
    const turn = (changes: object, who = here.max) =>
      refusal(who, 'turnLine', { input: { id: lineId, kind: term('action'), ...changes } });
    expect((await turn({ ownerId: elsewhere.zoe.id })).code).toBe('not-found');
    expect((await turn({ kind: term('decision'), reviewOn: inDays(-1) })).code).toBe('decision.review-past');
    expect((await turn({}, here.guy)).code).toBe('meeting.not-yours');
    expect((await refusal(here.guy, 'rewriteLine', rewrite(lineId, 1, 'y'))).code).toBe('meeting.not-yours');
    expect((await refusal(here.guy, 'strikeLine', { id: lineId })).code).toBe('meeting.not-yours');
    for (const [verb, values] of [
      ['turnLine', { input: { id: lineId, kind: term('note') } }],
      ['rewriteLine', rewrite(lineId, 1, 'y')],
      ['strikeLine', { id: lineId }],
      ['endLine', { id: lineId, done: true }],
    ] as const) {
      expect((await refusal(elsewhere.max, verb, values)).code).toBe('not-found');
    }
    expect((await refusal(here.max, 'endLine', { id: lineId, done: true })).code).toBe(
      'meeting.nothing-to-do',
    );
  });
});

describe('two people write at once', () => {
  test('different lines never meet', async () => {
    const { id, pointId } = await here.held();
    const [one, two] = [await here.note(pointId, 'Une'), await here.note(pointId, 'Deux')];
    await Promise.all([
      doing(here.max, 'rewriteLine', rewrite(one, 1, 'Une, par Max'), LINE),
      doing(here.zoe, 'rewriteLine', rewrite(two, 1, 'Deux, par Zoé'), LINE),
      ...[1, 2, 3, 4].map((n) => here.note(pointId, `Encore ${n}`, 'note', n % 2 ? here.lea : here.zoe)),
    ]);
    const texts = (await here.sheet(id)).lines.map(({ text }) => text);
    expect(texts).toHaveLength(6);
    expect(texts).toEqual(expect.arrayContaining(['Une, par Max', 'Deux, par Zoé']));
  });

  test('the same line: the later one is told, with the words of the first', async () => {
    const { pointId } = await here.held();
    const id = await here.note(pointId, 'Le toit fuit');
    expect(await doing(here.zoe, 'rewriteLine', rewrite(id, 1, 'Le toit fuit au nord'), LINE)).toMatchObject({
      version: 2,
    });
    const refused = await refusal(here.max, 'rewriteLine', rewrite(id, 1, 'Le toit fuit au sud'));
    expect(refused).toMatchObject({
      code: 'meeting.line-changed',
      values: { text: 'Le toit fuit au nord', version: 2, by: 'Zoé Lambert' },
    });
    expect(refused.message).toContain('Zoé Lambert');
    await doing(here.max, 'rewriteLine', rewrite(id, 2, 'Le toit fuit au nord et au sud'), LINE);
  });

  test('at the same instant exactly one wins', async () => {
    const { id, pointId } = await here.held();
    const line = await here.note(pointId, 'Avant');
    const tries = await Promise.allSettled(
      [here.max, here.zoe, here.lea].map((who, n) =>
        doing(who, 'rewriteLine', rewrite(line, 1, `Après ${n}`), LINE),
      ),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await here.sheet(id)).lines[0]?.version).toBe(2);
  });

  test('each sees the others write, and what they wrote', async () => {
    const { id, pointId } = await here.held();
    const watch = following<{ meetingSheetLive: Sheet }>(
      api().url,
      `subscription ($id: ID!) { meetingSheetLive(id: $id) { ${SHEET} } }`,
      { id },
      here.zoe,
    );
    const next = async () => (await watch.next())?.data?.meetingSheetLive as Sheet;
    expect((await next()).lines).toEqual([]);
    let told = next();
    const lineId = await here.note(pointId, 'En direct');
    expect((await told).lines).toMatchObject([{ text: 'En direct', author: 'Max Faure' }]);
    told = next();
    const input = { meetingId: id, blockId: lineId };
    await doing(here.max, 'noteMeetingWriting', { input }, 'MeetingSheet { id }');
    expect((await told).writers).toEqual([{ name: 'Max Faure', blockId: lineId }]);
    await watch.stop();
    expect((await refusal(here.guy, 'noteMeetingWriting', { input })).code).toBe('meeting.not-yours');
    expect((await refusal(elsewhere.max, 'noteMeetingWriting', { input })).code).toBe('not-found');
    const nowhere = { input: { ...input, blockId: 'x'.repeat(101) } };
    expect((await refusal(here.max, 'noteMeetingWriting', nowhere)).code).toBe('input.invalid');
  });
});

describe('attendance', () => {
  test('is noted by those in the room, for those called', async () => {
    const { id } = await here.held();
    await doing(here.zoe, 'noteAttendance', { id, personId: here.max.id, present: true }, MEETING);
    expect((await here.sheet(id)).people.find(({ name }) => name === 'Max Faure')?.present).toBe(true);
    const note = (who: typeof here.max, personId: string) =>
      refusal(who, 'noteAttendance', { id, personId, present: true });
    expect((await note(here.zoe, here.guy.id)).code).toBe('meeting.person-not-called');
    expect((await note(here.guy, here.max.id)).code).toBe('meeting.not-yours');
    expect((await note(elsewhere.max, here.max.id)).code).toBe('not-found');
    const planned = { id: await here.plan(), personId: here.max.id, present: true };
    expect((await refusal(here.max, 'noteAttendance', planned)).code).toBe('meeting.is-planned');
  });
});

describe('published notes', () => {
  test('leave as PDF and mail, put decisions in the log, and never change again', async () => {
    const { id, lineId } = await here.published('On garde le poêle');
    const meeting = await asking<{ notes: { id: string; href: string }; state: string }>(
      here.guy,
      'meeting',
      { id },
      'state notes { id href }',
    );
    expect(meeting.state).toBe('published');
    const pdf = await request(meeting.notes.href, here.guy);
    expect(pdf.headers.get('content-type')).toContain('application/pdf');
    const sent = await sql<{ file_ids: string[] }>(
      `select file_ids from mail where association_id = $1 and kind = 'meeting' and text like '%' || $2 || '%'
       and subject like 'Compte rendu%'`,
      [here.village.id, id],
    );
    expect(sent).toHaveLength(3);
    expect(sent[0]?.file_ids).toEqual([meeting.notes.id]);
    const log = await asking(
      here.guy,
      'decisions',
      { page: { search: 'poele' } },
      'items { what by originId }',
    );
    expect(log).toMatchObject({ items: [{ what: 'On garde le poêle', by: 'Technique', originId: id }] });
    for (const [verb, values] of [
      ['rewriteLine', rewrite(lineId, 1, 'Autre')],
      ['strikeLine', { id: lineId }],
      ['publishNotes', { id }],
    ] as const) {
      expect((await refusal(here.lea, verb, values)).code).toBe('meeting.is-published');
    }
    await expect(sql(`update meeting_line set text = 'Autre' where id = $1`, [lineId])).rejects.toThrow(
      'the notes are published',
    );
  });

  test('are corrected by a dated note', async () => {
    const { id } = await here.published('On vend le tour');
    await doing(here.max, 'correctNotes', { id, text: 'Il fallait lire : on le prête.' }, MEETING);
    expect((await here.sheet(id)).corrections).toEqual([
      { text: 'Il fallait lire : on le prête.', by: 'Max Faure' },
    ]);
    expect((await refusal(here.max, 'correctNotes', { id, text: ' ' })).code).toBe('input.required');
    expect((await refusal(here.guy, 'correctNotes', { id, text: 'x' })).code).toBe('meeting.not-yours');
    expect((await refusal(elsewhere.max, 'correctNotes', { id, text: 'x' })).code).toBe('not-found');
    const { id: held } = await here.held();
    expect((await refusal(here.max, 'correctNotes', { id: held, text: 'x' })).code).toBe('meeting.is-held');
  });

  test('publish and write at once: the line is in the notes, or refused', async () => {
    const { id, pointId } = await here.held();
    const [, written] = await Promise.allSettled([
      doing(here.lea, 'publishNotes', { id }, MEETING),
      here.note(pointId, 'De justesse'),
    ]);
    const { lines } = await here.sheet(id);
    expect(lines).toHaveLength(written.status === 'fulfilled' ? 1 : 0);
  });
});

describe('an action is a task of the board', () => {
  const board = () =>
    asking<{
      items: {
        id: string;
        title: string;
        dueOn: string | null;
        assignees: { person: { displayName: string } }[];
      }[];
    }>(
      here.max,
      'tasks',
      { page: { filter: { commissionId: here.commissionId }, search: 'gouttiere' } },
      'items { id title dueOn assignees { person { displayName } } }',
    );

  test('the same one on both sides', async () => {
    const { id, pointId } = await here.held();
    const lineId = await here.note(pointId, 'Nettoyer la gouttière @zoé');
    expect((await board()).items).toEqual([]);
    await doing(here.max, 'turnLine', { input: { id: lineId, kind: term('action') } }, LINE);
    const [task] = (await board()).items;
    expect(task).toMatchObject({
      ...{ title: 'Nettoyer la gouttière', assignees: [{ person: { displayName: 'Zoé Lambert' } }] },
    });
    const changed = { id: task?.id, input: { title: 'Changer la gouttière', dueOn: inDays(5) } };
    await doing(here.zoe, 'describeTask', changed, 'Task { id }');
    expect((await here.sheet(id)).lines[0]).toMatchObject({ text: 'Changer la gouttière', dueOn: inDays(5) });
    const handed = { id: lineId, kind: term('action'), ownerId: here.max.id };
    await doing(here.max, 'turnLine', { input: handed }, LINE);
    expect((await here.sheet(id)).lines[0]).toMatchObject({ ownerName: 'Max Faure', dueOn: inDays(5) });
    await doing(here.max, 'strikeLine', { id: lineId }, LINE);
    expect((await board()).items).toEqual([]);
    await doing(here.max, 'strikeLine', { id: lineId, struck: false }, LINE);
    expect((await board()).items).toHaveLength(1);
    await doing(here.lea, 'publishNotes', { id }, MEETING);
    await doing(here.zoe, 'describeTask', { id: task?.id, input: { title: 'Autre' } }, 'Task { id }');
    expect((await here.sheet(id)).lines[0]?.text).toBe('Changer la gouttière');
  });

  test('what happens to it on the board is news for the notes', async () => {
    const { id, pointId } = await here.held();
    await here.note(pointId, 'Vider la cuve @max', 'action');
    const [line] = (await here.sheet(id)).lines;
    const watch = following<{ meetingSheetLive: Sheet }>(
      api().url,
      `subscription ($id: ID!) { meetingSheetLive(id: $id) { ${SHEET} } }`,
      { id },
      here.zoe,
    );
    await watch.next();
    const told = watch.next();
    await doing(here.max, 'finishTask', { id: line?.taskId }, 'Task { id }');
    expect((await told)?.data?.meetingSheetLive.lines[0]?.doneAt).not.toBeNull();
    await watch.stop();
  });
});

describe('after the meeting', () => {
  test('who does an action says that it is done, even once published', async () => {
    const { pointId, id } = await here.held();
    const lineId = await here.note(pointId, 'Peindre @zoé', 'action');
    await doing(here.lea, 'publishNotes', { id }, MEETING);
    await doing(here.zoe, 'endLine', { id: lineId, done: true }, LINE);
    expect((await here.sheet(id)).lines[0]?.doneAt).not.toBeNull();
    expect((await refusal(here.guy, 'endLine', { id: lineId, done: false })).code).toBe('task.not-yours');
  });

  test('points for the board come to who sits on it, until they are taken up', async () => {
    const { lineId } = await here.published('Revoir le bail', 'for_board');
    const board = () => asking<{ id: string }[]>(here.claire, 'pointsForBoard', {}, 'id text commission');
    expect(await board()).toContainEqual({ id: lineId, text: 'Revoir le bail', commission: 'Technique' });
    await doing(here.claire, 'endLine', { id: lineId, done: true }, LINE);
    expect((await board()).map(({ id }) => id)).not.toContain(lineId);
  });
});
