import { request, sql } from '../../../apps/api/testing/client.js';
import { asking, doing, refusal, term } from '../../membership/testing/asking.js';
import { inDays } from '../../membership/testing/village.js';
import { MEETING, MeetingRoom } from '../testing/meeting-room.js';

let here: MeetingRoom;
let elsewhere: MeetingRoom;
beforeAll(async () => {
  here = await MeetingRoom.open();
  elsewhere = await MeetingRoom.open();
});

const mails = (id: string, kind = 'meeting') =>
  sql<{ to_name: string; subject: string; text: string; file_ids: string[] }>(
    `select to_name, subject, text, file_ids from mail where kind = $2 and association_id = $3
     and text like '%' || $1 || '%' order by recorded_at, to_name`,
    [id, kind, here.village.id],
  );

describe('a meeting', () => {
  test('is planned by who works in the commission, in the time of the association', async () => {
    const input = {
      ...{
        commissionId: here.commissionId,
        title: ' Réunion ',
        on: '2030-07-01',
        from: '18:30',
        until: '20:00',
      },
      link: 'https://visio.exemple.org/t',
    };
    const meeting = await doing(here.max, 'planMeeting', { input }, MEETING);
    expect(meeting).toMatchObject({
      ...{ title: 'Réunion', state: 'planned' },
      startsAt: '2030-07-01T16:30:00.000Z',
      endsAt: '2030-07-01T18:00:00.000Z',
    });
    const plan = (changes: object, who = here.max) =>
      refusal(who, 'planMeeting', { input: { ...input, ...changes } });
    expect(await plan({ until: '18:00' })).toMatchObject({
      code: 'meeting.ends-before-start',
      field: 'until',
    });
    expect(await plan({ on: inDays(-1) })).toMatchObject({ code: 'meeting.past', field: 'on' });
    expect(await plan({ title: '  ' })).toMatchObject({ code: 'input.required', field: 'title' });
    expect(await plan({ from: '25:00' })).toMatchObject({ code: 'input.invalid' });
    expect(await plan({ link: 'javascript:alert(1)' })).toMatchObject({ code: 'input.invalid' });
    expect((await plan({}, here.guy)).code).toBe('meeting.not-yours');
    expect((await plan({}, elsewhere.lea)).code).toBe('meeting.not-yours');
    expect((await plan({}, elsewhere.claire)).code).toBe('not-found');
  });

  test('of all commissions calls their leads, and is planned by one', async () => {
    const input = { title: 'Intercommission', on: inDays(9), from: '18:00', until: '19:00' };
    const { id } = await doing<{ id: string }>(here.lea, 'planMeeting', { input }, MEETING);
    expect((await here.sheet(id)).people.map(({ name }) => name)).toEqual(['Léa Rabot']);
    expect((await refusal(here.max, 'planMeeting', { input })).code).toBe('meeting.not-yours');
  });

  test('is moved, and invites again with a calendar entry that replaces the first', async () => {
    const id = await here.plan('Réunion mobile');
    await here.propose(id, 'Le poêle');
    await doing(here.lea, 'inviteToMeeting', { id }, MEETING);
    const sent = await mails(id);
    expect(sent.map(({ to_name }) => to_name).sort()).toEqual(['Léa Rabot', 'Max Faure', 'Zoé Lambert']);
    expect(sent[0]?.subject).toContain('Réunion mobile');
    expect(sent[0]?.text).toMatch(/Le poêle \(10.minutes\)/);
    const calendar = await (await request(`/files/${sent[0]?.file_ids[0]}`, here.max)).text();
    expect(calendar).toContain(`UID:${id}@etabli`);
    expect(calendar).toContain('SEQUENCE:0');
    const input = { on: inDays(8), from: '19:00', until: '20:00', place: 'Atelier' };
    await doing(here.max, 'moveMeeting', { id, input }, MEETING);
    await doing(here.lea, 'inviteToMeeting', { id }, MEETING);
    const again = (await mails(id)).slice(3);
    expect(await (await request(`/files/${again[0]?.file_ids[0]}`, here.max)).text()).toContain('SEQUENCE:1');
    expect(again[0]?.text).toContain('ont changé');
    for (const verb of ['inviteToMeeting', 'holdMeeting', 'publishNotes']) {
      expect((await refusal(elsewhere.lea, verb, { id })).code).toBe('not-found');
      expect((await refusal(here.guy, verb, { id })).code).toMatch(/^meeting\./);
    }
    expect((await refusal(here.guy, 'moveMeeting', { id, input })).code).toBe('meeting.not-yours');
    expect((await refusal(here.max, 'moveMeeting', { id, input: { ...input, until: '18:00' } })).code).toBe(
      'meeting.ends-before-start',
    );
  });

  test('is answered by who is called, guests among them', async () => {
    const id = await here.plan();
    expect((await refusal(here.guy, 'answerMeeting', { id, answer: term('yes') })).code).toBe(
      'meeting.not-invited',
    );
    await doing(here.lea, 'callGuest', { id, personId: here.guy.id }, MEETING);
    await doing(here.guy, 'answerMeeting', { id, answer: term('yes') }, MEETING);
    await doing(here.max, 'answerMeeting', { id, answer: term('no') }, MEETING);
    const seen = await asking(here.max, 'meeting', { id }, 'viewerAnswer viewerCan { action allowed }');
    expect(seen).toMatchObject({ viewerAnswer: 'no' });
    expect((await here.sheet(id)).people).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'Guy Passant', guest: true, answer: 'yes' }),
        expect.objectContaining({ name: 'Max Faure', guest: false, answer: 'no' }),
      ]),
    );
    await doing(here.lea, 'callGuest', { id, personId: here.guy.id, called: false }, MEETING);
    expect((await here.sheet(id)).people.map(({ name }) => name)).not.toContain('Guy Passant');
    const foreign = { id, personId: elsewhere.guy.id };
    expect((await refusal(here.lea, 'callGuest', foreign)).code).toBe('not-found');
    expect((await refusal(here.guy, 'callGuest', { id, personId: here.guy.id })).code).toBe(
      'meeting.not-yours',
    );
  });

  test('is called off with a reason that everyone invited reads', async () => {
    const id = await here.plan('Réunion perdue');
    await doing(here.lea, 'inviteToMeeting', { id }, MEETING);
    expect((await refusal(here.lea, 'cancelMeeting', { id, reason: ' ' })).code).toBe('input.required');
    expect((await refusal(here.guy, 'cancelMeeting', { id, reason: 'x' })).code).toBe('meeting.not-yours');
    await doing(here.lea, 'cancelMeeting', { id, reason: 'Tout le monde est pris' }, MEETING);
    const [told] = await sql<{ count: number }>(
      `select count(*)::int as count from mail where association_id = $1 and text like '%Tout le monde est pris%'`,
      [here.village.id],
    );
    expect(told?.count).toBe(3);
    expect((await refusal(here.lea, 'holdMeeting', { id })).code).toBe('meeting.is-cancelled');
    expect((await refusal(here.lea, 'cancelMeeting', { id, reason: 'x' })).code).toBe('meeting.is-cancelled');
  });
});

describe('an agenda', () => {
  test('is proposed beforehand by anyone called, ordered, and taken from', async () => {
    const id = await here.plan();
    await here.propose(id, 'Un');
    await here.propose(id, 'Deux', here.zoe);
    const [one, two] = (await here.sheet(id)).points;
    await doing(here.max, 'shiftPoint', { id: two?.id, up: true }, 'Meeting { id }');
    await doing(here.max, 'shiftPoint', { id: two?.id, up: true }, 'Meeting { id }');
    expect((await here.sheet(id)).points.map(({ title }) => title)).toEqual(['Deux', 'Un']);
    await doing(here.max, 'withdrawPoint', { id: one?.id }, 'Meeting { id }');
    expect((await here.sheet(id)).points.map(({ title }) => title)).toEqual(['Deux']);
    await doing(here.max, 'withdrawPoint', { id: one?.id, withdrawn: false }, 'Meeting { id }');
    expect((await here.sheet(id)).points).toHaveLength(2);
    const propose = (who = here.guy, input = { meetingId: id, title: 'x' }) =>
      refusal(who, 'proposePoint', { input });
    expect((await propose()).code).toBe('meeting.not-yours');
    expect((await propose(elsewhere.max)).code).toBe('not-found');
    expect((await propose(here.max, { meetingId: id, title: ' ' })).field).toBe('title');
    for (const verb of ['withdrawPoint', 'postponePoint']) {
      expect((await refusal(here.guy, verb, { id: one?.id })).code).toBe('meeting.not-yours');
      expect((await refusal(elsewhere.max, verb, { id: one?.id })).code).toBe('not-found');
    }
    expect((await refusal(here.guy, 'shiftPoint', { id: one?.id, up: true })).code).toBe('meeting.not-yours');
  });

  test('begins with what is left of the last meeting, and the actions still open', async () => {
    const there = await MeetingRoom.open();
    const { id, pointId } = await there.held('Première', 'Le toit');
    await there.propose(id, 'La cave');
    await there.note(pointId, 'Appeler le couvreur', 'action');
    const next = await there.plan('Deuxième', 30);
    await doing(there.lea, 'publishNotes', { id }, MEETING);
    const { points, openActions } = await there.sheet(next);
    expect(points).toEqual([expect.objectContaining({ title: 'La cave', carried: true })]);
    expect(openActions).toEqual([expect.objectContaining({ text: 'Appeler le couvreur' })]);
    await doing(there.max, 'endLine', { id: openActions[0]?.id, done: true }, 'MeetingLine { id }');
    expect((await there.sheet(next)).openActions).toEqual([]);
    await there.plan('Troisième', 60);
    await doing(there.lea, 'holdMeeting', { id: next }, MEETING);
    expect((await there.sheet(next)).points).toHaveLength(1);
  });
});

describe('lists of meetings', () => {
  test('show what comes first, then what is past, and what I am called to', async () => {
    const there = await MeetingRoom.open();
    const far = await there.plan('Loin', 20);
    const near = await there.plan('Près', 3);
    const { id: past } = await there.published('On garde le poêle');
    const page = { commissionId: there.commissionId };
    const titles = async (coming: boolean) =>
      (
        await asking<{ items: { id: string }[] }>(
          there.guy,
          'meetings',
          { page: { ...page, coming } },
          'items { id }',
        )
      ).items.map(({ id }) => id);
    expect(await titles(true)).toEqual([near, far]);
    expect(await titles(false)).toEqual([past]);
    const mine = await asking<{ id: string }[]>(there.max, 'myMeetings', {}, 'id');
    expect(mine.map(({ id }) => id)).toEqual([near, far]);
    expect(await asking(there.guy, 'myMeetings', {}, 'id')).toEqual([]);
    expect(await asking(elsewhere.guy, 'meetings', { page }, 'total')).toEqual({ total: 0 });
  });
});
