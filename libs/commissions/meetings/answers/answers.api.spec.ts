import { ask, sql } from '../../../../apps/api/testing/client.js';
import { asking, doing, refusal, term, type Voice } from '../../../membership/testing/asking.js';
import type { Villager } from '../../../membership/testing/village.js';
import { MEETING, MeetingRoom } from '../../testing/meeting-room.js';

interface Page {
  personName: string;
  title: string;
  state: string;
  reason: string | null;
  answer: string | null;
  undoable: boolean;
}
const PAGE = 'personName title state reason answer undoable';

let here: MeetingRoom;
beforeEach(async () => {
  here = await MeetingRoom.open();
});

/** A meeting of the commission to which all are invited. */
async function invited(): Promise<string> {
  const id = await here.plan();
  await doing(here.lea, 'inviteToMeeting', { id }, MEETING);
  return id;
}

/** The key in the latest invitation of somebody. */
async function key({ id }: Villager): Promise<string> {
  const [mail] = await sql<{ text: string }>(
    `select text from mail where association_id = $1 and person_id = $2 and kind = 'meeting' order by recorded_at desc`,
    [here.village.id, id],
  );
  const [, token] = /token=([\w.-]+)&reponse=maybe/.exec(mail?.text ?? '') ?? [];
  return token ?? '';
}
const opens = async (token: string, who: Voice = {}) =>
  (
    await ask<{ meetingAnswerPage: Page }>(
      `query ($token: String!) { meetingAnswerPage(token: $token) { ${PAGE} } }`,
      { token },
      who,
    )
  ).meetingAnswerPage;
const answers = (token: string, answer: string, who: Voice = {}) =>
  doing<Page>(who, 'answerMeetingByLink', { token, answer: term(answer) }, `MeetingAnswerPage { ${PAGE} }`);
const undoes = (token: string) =>
  doing<Page>({}, 'undoMeetingAnswer', { token }, `MeetingAnswerPage { ${PAGE} }`);
const refuses = async (token: string, verb = 'answerMeetingByLink', who: Voice = {}) =>
  (await refusal(who, verb, verb === 'undoMeetingAnswer' ? { token } : { token, answer: term('yes') })).code;
const said = async (id: string, { id: personId }: Villager) =>
  (await here.sheet(id)).people.find((person) => person.personId === personId)?.answer;

describe('an invitation answered from the mail', () => {
  test('changes nothing while it is looked at; one press answers, one takes it back', async () => {
    const id = await invited();
    const token = await key(here.max);
    expect(await opens(token)).toMatchObject({
      personName: 'Max Faure',
      title: 'Réunion de la Technique',
      state: 'open',
      answer: null,
      undoable: false,
    });
    expect(await said(id, here.max)).toBeNull();
    expect(await answers(token, 'yes')).toMatchObject({ state: 'open', answer: 'yes', undoable: true });
    expect(await said(id, here.max)).toBe('yes');
    expect(await undoes(token)).toMatchObject({ answer: null, undoable: false });
    expect(await said(id, here.max)).toBeNull();
    expect(await refuses(token, 'undoMeetingAnswer')).toBe('meeting-answer.not-used');
  });

  test('may be changed, and what stood before the mail is what comes back', async () => {
    const id = await invited();
    const token = await key(here.max);
    await doing(here.max, 'answerMeeting', { id, answer: term('yes') }, MEETING);
    await answers(token, 'no');
    expect(await answers(token, 'maybe')).toMatchObject({ answer: 'maybe', undoable: true });
    expect(await asking(here.max, 'meeting', { id }, 'viewerAnswer')).toMatchObject({
      viewerAnswer: 'maybe',
    });
    await undoes(token);
    expect(await said(id, here.max)).toBe('yes');
  });

  test('is not taken back over what they said since, signed in', async () => {
    const id = await invited();
    const token = await key(here.max);
    await answers(token, 'no');
    await doing(here.max, 'answerMeeting', { id, answer: term('yes') }, MEETING);
    expect(await opens(token)).toMatchObject({ answer: 'yes', undoable: false });
    expect(await refuses(token, 'undoMeetingAnswer')).toBe('meeting-answer.not-used');
    expect(await said(id, here.max)).toBe('yes');
  });

  test('keeps its link when it is sent again, and each person has their own', async () => {
    const id = await invited();
    const token = await key(here.max);
    await doing(here.lea, 'inviteToMeeting', { id }, MEETING);
    expect(await key(here.max)).toBe(token);
    expect(await key(here.zoe)).not.toBe(token);
    await Promise.all([answers(token, 'no'), answers(token, 'no')]);
    expect([await said(id, here.max), await said(id, here.zoe)]).toEqual(['no', null]);
  });

  test('gives nothing to somebody else who is signed in', async () => {
    await invited();
    const token = await key(here.max);
    expect(await opens(token, here.zoe)).toMatchObject({ state: 'another', title: '', answer: null });
    expect(await refuses(token, 'answerMeetingByLink', here.zoe)).toBe('meeting-answer.another');
    expect(await answers(token, 'yes', here.max)).toMatchObject({ answer: 'yes' });
  });

  test('has nothing to answer once the meeting began, was called off, is past, or they are called no more', async () => {
    const held = await invited();
    const ofHeld = await key(here.max);
    await answers(ofHeld, 'yes');
    await doing(here.lea, 'holdMeeting', { id: held }, MEETING);
    expect(await opens(ofHeld)).toMatchObject({ state: 'over', answer: 'yes', undoable: false });
    expect(await refuses(ofHeld)).toBe('meeting.is-held');
    expect(await refuses(ofHeld, 'undoMeetingAnswer')).toBe('meeting.is-held');

    const past = await invited();
    const ofPast = await key(here.max);
    await sql(
      `update meeting set starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour' where id = $1`,
      [past],
    );
    expect(await opens(ofPast)).toMatchObject({
      state: 'over',
      reason: expect.stringContaining('a eu lieu'),
    });
    expect(await refuses(ofPast)).toBe('meeting-answer.past');

    const left = await invited();
    const ofLeft = await key(here.zoe);
    await sql(
      `update mandate set ends_on = current_date - 1 where person_id = $1 and commission_id is not null`,
      [here.zoe.id],
    );
    expect(await refuses(ofLeft)).toBe('meeting.not-invited');
    await doing(here.lea, 'cancelMeeting', { id: left, reason: 'Tempête' }, MEETING);
    expect(await refuses(ofLeft)).toBe('meeting.is-cancelled');
  });

  test('is not opened by a key that was made up', async () => {
    await invited();
    const token = await key(here.max);
    for (const forged of ['', 'n’importe quoi', `${token.slice(0, -2)}xx`]) {
      expect(await refuses(forged)).toBe('meeting-answer.unknown');
    }
  });
});
