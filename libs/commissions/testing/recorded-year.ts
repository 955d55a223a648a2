import { newId } from '@etabli/kernel';
import { asking, doing, term } from '../../membership/testing/asking.js';
import { handedIn, png } from '../../membership/testing/handing-in.js';
import { inDays, today } from '../../membership/testing/village.js';
import { MEETING, SHEET, type Sheet } from './meeting-room.js';
import type { Workshop } from './workshop.js';

/** In a workshop: a meeting with its published notes, rounds, the log, hours with their rulings, and a report with a picture. */
export async function recordYear(here: Workshop): Promise<void> {
  const taskId = (await here.open({ title: 'Le devis' })).id;
  await meet(here);
  await poll(here);
  await spend(here, taskId);
  await report(here);
}

async function plan({ lena, commissionId }: Workshop, title: string, days: number): Promise<string> {
  const input = { commissionId, title, on: inDays(days), from: '18:30', until: '20:00' };
  return (await doing<{ id: string }>(lena, 'planMeeting', { input }, MEETING)).id;
}

/** An objection kept, an action on the board, a decision reviewed and one that replaces it, a point left over for the next meeting. */
async function meet(here: Workshop): Promise<void> {
  const { lena, zoe, claire, commissionId } = here;
  const id = await plan(here, 'Réunion', 1);
  for (const title of ['Le toit', 'Les clés']) {
    await doing(zoe, 'proposePoint', { input: { meetingId: id, title, minutes: 10 } }, 'Meeting { id }');
  }
  await doing(lena, 'holdMeeting', { id }, MEETING);
  const { points } = await asking<Sheet>(lena, 'meetingSheet', { id }, SHEET);
  const [roof, keys] = points.slice(-2).map((point) => point.id);
  await doing(lena, 'noteAttendance', { id, personId: zoe.id, present: true }, 'Meeting { id }');
  await consent(here, roof ?? '');
  for (const [kind, text] of [
    ['action', 'Appeler le couvreur @léna'],
    ['decision', 'Ouvrir le mardi'],
    ['for_board', 'Le bail'],
  ] as const) {
    const line = { id: newId(), pointId: roof, text, kind: term(kind) };
    await doing(lena, 'noteLine', { input: line }, 'MeetingLine { id }');
  }
  await doing(lena, 'postponePoint', { id: keys }, 'Meeting { id }');
  await doing(lena, 'publishNotes', { id }, MEETING);
  await doing(lena, 'correctNotes', { id, text: 'Zoé était là dès le début.' }, 'Meeting { id }');
  await plan(here, 'La suivante', 8);
  await doing(claire, 'cancelMeeting', { id: await plan(here, 'En trop', 9), reason: 'Doublon' }, MEETING);
  const logged = { commissionId, what: 'Peindre en vert', method: term('consent'), reviewOn: inDays(30) };
  const LOGGED = 'LoggedDecision { id }';
  const { id: old } = await doing<{ id: string }>(lena, 'logDecision', { input: logged }, LOGGED);
  await doing(lena, 'reviewDecision', { id: old, note: 'On garde', nextOn: inDays(60) }, LOGGED);
  const newer = { ...logged, what: 'Peindre en bleu', reviewOn: null, supersedes: old };
  await doing(lena, 'logDecision', { input: newer }, LOGGED);
}

const ROUND = 'DecisionRound { id }';

async function consent({ lena, zoe }: Workshop, pointId: string): Promise<void> {
  const input = { pointId, method: term('consent'), question: 'Refaire le toit ?' };
  const { id: roundId } = await doing<{ id: string }>(lena, 'openRound', { input }, ROUND);
  const voice = { roundId, stance: term('objection'), words: 'Trop cher' };
  await doing(zoe, 'answerRound', { input: voice }, ROUND);
  await doing(lena, 'answerRound', { input: { roundId, stance: term('consent') } }, ROUND);
  const settled = { roundId, personId: zoe.id, settled: term('integrated') };
  await doing(lena, 'settleObjection', settled, ROUND);
  await doing(lena, 'closeRound', { id: roundId }, ROUND);
}

/** A poll that is closed, and one that is open, in which somebody chose already. */
async function poll({ lena, commissionId }: Workshop): Promise<void> {
  for (const question of ['Quel jour ?', 'Quelle heure ?']) {
    const input = {
      ...{ commissionId, question, method: term('choice'), options: ['Un', 'Deux'] },
      closesAt: new Date(Date.now() + 48 * 3_600_000).toISOString(),
    };
    const { id } = await doing<{ id: string }>(lena, 'openRound', { input }, ROUND);
    await doing(lena, 'answerRound', { input: { roundId: id, option: 1 } }, ROUND);
    if (question === 'Quel jour ?') await doing(lena, 'closeRound', { id }, ROUND);
  }
}

async function spend({ lena, claire, commissionId }: Workshop, taskId: string): Promise<void> {
  const spent = (values: object) => ({
    id: newId(),
    onDay: today(),
    minutes: 60,
    what: 'Le toit',
    ...values,
  });
  const [first, second] = [spent({ commissionId, taskId }), spent({ commissionId })];
  const SHOWN = 'ManyHours { items { id } }';
  await doing(lena, 'declareHours', { hours: [first, second, spent({})] }, SHOWN);
  await doing(claire, 'validateHours', { input: { ids: [first.id] } }, SHOWN);
  await doing(claire, 'refuseHours', { input: { ids: [second.id], reason: 'Déjà comptée' } }, SHOWN);
}

/** Told in two versions, with a picture, and ready. */
async function report({ lena, commissionId }: Workshop): Promise<void> {
  const REPORT = 'ActivityReport { id }';
  const period = { commissionId, startsOn: inDays(-400), endsOn: inDays(-30) };
  const { id } = await doing<{ id: string }>(lena, 'startReport', { input: period }, REPORT);
  for (const [from, text] of ['Une année.', 'Une belle année.'].entries()) {
    await doing(lena, 'writeReport', { input: { id, section: term('done'), text, from } }, REPORT);
  }
  const fileId = await handedIn(lena, 'toit.png', png());
  const picture = { id, section: term('done'), fileId, caption: 'Le toit', alt: 'Des tuiles neuves' };
  await doing(lena, 'addReportPicture', { input: picture }, REPORT);
  await doing(lena, 'finishReport', { id }, REPORT);
}
