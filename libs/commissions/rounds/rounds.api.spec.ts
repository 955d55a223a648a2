import { api, sql } from '../../../apps/api/testing/client.js';
import { asking, doing, refusal, term } from '../../membership/testing/asking.js';
import { following } from '../../membership/testing/following.js';
import type { Villager } from '../../membership/testing/village.js';
import { MEETING, MeetingRoom } from '../testing/meeting-room.js';

let here: MeetingRoom;
let elsewhere: MeetingRoom;
beforeAll(async () => {
  here = await MeetingRoom.open();
  elsewhere = await MeetingRoom.open();
});

const ROUND = `DecisionRound { id closedAt figures decided voices { personId stance option words settled } }`;
interface Shown {
  id: string;
  figures: Record<string, unknown> | null;
  decided: boolean;
  voices: { personId: string; stance: string | null; option: number | null }[];
}

const soon = (hours = 48) => new Date(Date.now() + hours * 3_600_000).toISOString();
const open = (input: object, who = here.lea) => doing<Shown>(who, 'openRound', { input }, ROUND);
const say = (who: Villager, roundId: string, said: object) =>
  doing<Shown>(who, 'answerRound', { input: { roundId, ...said } }, ROUND);
const consents = (who: Villager, roundId: string, stance = 'consent', words = '') =>
  say(who, roundId, { stance: term(stance), words });
const close = (id: string, more: object = {}, who = here.lea) =>
  doing<Shown>(who, 'closeRound', { id, ...more }, ROUND);

describe('a round of consent on the notes', () => {
  test('keeps its objections; integrated, it is adopted and becomes a decision', async () => {
    const { id, pointId } = await here.held();
    const round = await open({ pointId, method: term('consent'), question: 'Ouvrir le dimanche ?' });
    await consents(here.max, round.id);
    await consents(here.zoe, round.id, 'objection', 'Personne pour fermer');
    expect((await refusal(here.lea, 'closeRound', { id: round.id })).code).toBe('round.objections-open');
    const settled = { roundId: round.id, personId: here.zoe.id, settled: term('integrated') };
    await doing(here.lea, 'settleObjection', settled, ROUND);
    expect((await close(round.id)).figures).toMatchObject({
      ...{ method: 'consent', adopted: true, consents: 1 },
      objections: [{ personId: here.zoe.id, words: 'Personne pour fermer', settled: 'integrated' }],
    });
    expect((await here.sheet(id)).lines).toMatchObject([
      { kind: 'decision', text: 'Ouvrir le dimanche ?', method: 'consent' },
    ]);
    expect(
      (await refusal(here.max, 'answerRound', { input: { roundId: round.id, stance: term('consent') } }))
        .code,
    ).toBe('round.over');
    expect((await refusal(here.lea, 'closeRound', { id: round.id })).code).toBe('round.over');
    expect((await refusal(here.lea, 'settleObjection', settled)).code).toBe('round.over');
    await doing(here.lea, 'publishNotes', { id }, MEETING);
    const log = await asking(
      here.guy,
      'decisions',
      { page: { search: 'dimanche' } },
      'items { method figures }',
    );
    expect(log).toMatchObject({ items: [{ method: 'consent', figures: { adopted: true } }] });
  });

  test('one maintained objection makes it a note', async () => {
    const { id, pointId } = await here.held();
    const round = await open({ pointId, method: term('consent'), question: 'Vendre le tour ?' });
    await consents(here.max, round.id);
    await say(here.lea, round.id, { personId: here.zoe.id, stance: term('objection'), words: 'Il sert' });
    const settled = { roundId: round.id, personId: here.zoe.id, settled: term('maintained') };
    await doing(here.lea, 'settleObjection', settled, ROUND);
    expect((await close(round.id)).figures).toMatchObject({ adopted: false });
    expect((await here.sheet(id)).lines[0]?.kind).toBe('note');
  });

  test('is refused to strangers, for people not there, and without words for an objection', async () => {
    const { pointId } = await here.held();
    const input = { pointId, method: term('consent'), question: 'Oui ?' };
    expect((await refusal(here.guy, 'openRound', { input })).code).toBe('meeting.not-yours');
    expect((await refusal(elsewhere.lea, 'openRound', { input })).code).toBe('not-found');
    expect((await refusal(here.lea, 'openRound', { input: { ...input, question: ' ' } })).field).toBe(
      'question',
    );
    const { id: roundId } = await open(input);
    const answer = (said: object, who = here.max) =>
      refusal(who, 'answerRound', { input: { roundId, stance: term('consent'), ...said } });
    expect((await answer({ personId: here.guy.id })).code).toBe('round.not-asked');
    expect((await answer({ stance: term('objection') })).code).toBe('round.objection-words');
    expect((await answer({ stance: null, option: 0 })).code).toBe('round.answer');
    expect((await answer({}, here.guy)).code).toBe('meeting.not-yours');
    expect((await answer({}, elsewhere.max)).code).toBe('not-found');
    const settled = { roundId, personId: here.zoe.id, settled: term('integrated') };
    expect((await refusal(here.lea, 'settleObjection', settled)).code).toBe('round.no-objection');
    expect((await refusal(here.guy, 'settleObjection', settled)).code).toBe('meeting.not-yours');
    expect((await refusal(elsewhere.lea, 'settleObjection', settled)).code).toBe('not-found');
    expect((await refusal(here.guy, 'closeRound', { id: roundId })).code).toBe('meeting.not-yours');
    expect((await refusal(elsewhere.lea, 'closeRound', { id: roundId })).code).toBe('not-found');
  });
});

describe('the other ways', () => {
  test('hands are counted by eye', async () => {
    const { id, pointId } = await here.held();
    const { id: round } = await open({ pointId, method: term('hands'), question: 'Deux devis ?' });
    expect((await refusal(here.lea, 'closeRound', { id: round })).code).toBe('round.hands');
    const hands = { for: 4, against: 1, abstention: 2 };
    expect((await close(round, { hands })).figures).toEqual({ method: 'hands', adopted: true, ...hands });
    expect((await here.sheet(id)).lines[0]).toMatchObject({ kind: 'decision', method: 'hands' });
  });

  test('options are judged, the best median grade wins', async () => {
    const { id, pointId } = await here.held();
    const options = ['Bleu', 'Vert', 'Rouge'];
    const input = { pointId, method: term('judgment'), question: 'Quelle couleur ?' };
    expect(
      (await refusal(here.lea, 'openRound', { input: { ...input, options: ['Bleu', 'Bleu '] } })).code,
    ).toBe('round.options');
    const { id: round } = await open({ ...input, options });
    await say(here.max, round, { grades: [4, 3, 0] });
    await say(here.zoe, round, { grades: [3, 4, 1] });
    await say(here.lea, round, { grades: [4, 2, 0] });
    expect((await refusal(here.lea, 'answerRound', { input: { roundId: round, grades: [4] } })).code).toBe(
      'round.answer',
    );
    expect((await close(round)).figures).toMatchObject({ winner: 0, voices: 3 });
    expect((await here.sheet(id)).lines[0]?.text).toBe('Quelle couleur ? Bleu');
  });

  test('advice is asked, and heard', async () => {
    const { pointId } = await here.held();
    const { id } = await open({ pointId, method: term('advice'), question: 'Changer d’assureur' });
    await say(here.max, id, { words: 'Comparez trois offres' });
    expect((await close(id)).figures).toEqual({ method: 'advice', advices: 1 });
  });
});

describe('a poll between meetings', () => {
  const ask = (more: object = {}, who = here.lea) =>
    open(
      {
        ...{
          commissionId: here.commissionId,
          method: term('choice'),
          question: 'Quel soir ?',
          closesAt: soon(),
        },
        ...{ options: ['Mardi', 'Jeudi'], ...more },
      },
      who,
    );

  test('move by themselves for who looks, once somebody answers', async () => {
    const { id } = await ask();
    const query = 'subscription { pollsLive { id voices { personId } } }';
    const watch = following<{ pollsLive: Shown[] }>(api().url, query, {}, here.guy);
    const voices = async () => {
      const polls: Shown[] = (await watch.next())?.data?.pollsLive ?? [];
      return polls.find((poll) => poll.id === id)?.voices.length;
    };
    expect(await voices()).toBe(0);
    const next = voices();
    await say(here.max, id, { option: 0 });
    expect(await next).toBe(1);
    await watch.stop();
  });

  test('one answer a person, hidden until it closes, made a decision in one tap', async () => {
    const { id } = await ask();
    await say(here.max, id, { option: 0 });
    const shown = await say(here.max, id, { option: 1 });
    expect(shown.voices).toMatchObject([{ personId: here.max.id, option: null }]);
    await say(here.zoe, id, { option: 1 });
    const polls = await asking<{ id: string }[]>(
      here.guy,
      'polls',
      { commissionId: here.commissionId },
      'id',
    );
    expect(polls.map((one) => one.id)).toContain(id);
    const decided = await doing(
      here.lea,
      'decideFromPoll',
      { roundId: id },
      'LoggedDecision { what method by }',
    );
    expect(decided).toMatchObject({ what: 'Quel soir ? Jeudi', method: 'choice', by: 'Technique' });
    expect((await refusal(here.lea, 'decideFromPoll', { roundId: id })).code).toBe('round.over');
  });

  test('ends when it was said, and a tie decides nothing', async () => {
    const { id } = await ask();
    await say(here.max, id, { option: 0 });
    await say(here.zoe, id, { option: 1 });
    await sql(`update round set closes_at = now() - interval '1 minute' where id = $1`, [id]);
    const late = { input: { roundId: id, option: 0 } };
    expect((await refusal(here.lea, 'answerRound', late)).code).toBe('round.over');
    expect((await refusal(here.lea, 'decideFromPoll', { roundId: id })).code).toBe('round.no-decision');
    expect((await close(id)).figures).toMatchObject({ winner: null, counts: [1, 1] });
  });

  test('is asked and answered by the commission alone', async () => {
    const input = {
      commissionId: here.commissionId,
      method: term('consent'),
      question: 'Oui ?',
      closesAt: soon(),
    };
    const asks = (more: object, who = here.lea) =>
      refusal(who, 'openRound', { input: { ...input, ...more } });
    expect((await asks({}, here.guy)).code).toBe('meeting.not-yours');
    expect((await asks({}, elsewhere.lea)).code).toBe('meeting.not-yours');
    expect((await asks({ closesAt: soon(-1) })).code).toBe('round.closes-past');
    expect((await asks({ method: term('hands') })).code).toBe('round.hands-in-a-room');
    const { id } = await open(input);
    const answer = (who: Villager, more: object = {}) =>
      refusal(who, 'answerRound', { input: { roundId: id, stance: term('consent'), ...more } });
    expect((await answer(here.guy)).code).toBe('round.not-asked');
    expect((await answer(here.max, { personId: here.zoe.id })).code).toBe('round.not-asked');
    expect((await answer(elsewhere.max)).code).toBe('not-found');
    for (const verb of ['decideFromPoll', 'closeRound']) {
      const values = verb === 'closeRound' ? { id } : { roundId: id };
      expect((await refusal(here.guy, verb, values)).code).toBe('meeting.not-yours');
      expect((await refusal(elsewhere.lea, verb, values)).code).toBe('not-found');
    }
  });

  test('two answers of one person at once are one', async () => {
    const { id } = await ask();
    await Promise.all([say(here.max, id, { option: 0 }), say(here.max, id, { option: 1 })]);
    expect((await close(id)).figures).toMatchObject({ voices: 1 });
  });
});
