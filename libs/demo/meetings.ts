import {
  Agendas,
  Attendances,
  DecisionMethod,
  Invitations,
  LineKind,
  type Meeting,
  MeetingAnswer,
  Meetings,
  Notes,
  Publishing,
  RoundMethod,
  Rounds,
  Settled,
  Stance,
} from '@etabli/commissions';
import { addDays, civilDate, type IsoDate, instantAt, newId } from '@etabli/kernel';
import { type Acting, after } from './assemblies/acting.js';
import { type Owner, tellInTime } from './assemblies/shift.js';
import { DEMO_ASSOCIATION } from './cast.js';
import { commissionId } from './commissions.js';
import { parts, personId } from './people.js';

const ZONE = 'Europe/Paris';
const LEAD = parts.technicalLead;
/** Those of the technical commission who have an account, besides its lead. */
const TEAM = [parts.volunteer, 48, 52];

/** The technical commission: two meetings past with published notes, one to come, and a poll under way. */
export async function fillMeetings(acting: Acting, owner: Owner, now: Date): Promise<void> {
  const today = civilDate(now, ZONE);
  await holdFirst(acting, addDays(today, -35));
  await holdSecond(acting, addDays(today, -7));
  await planNext(acting, addDays(today, 7), now);
  await askOnce(acting, now);
  await tellInTime(owner, DEMO_ASSOCIATION, acting.takeSteps());
}

/** Plans a meeting some days before and begins it; what is said in it is written at its hour. */
async function held(acting: Acting, day: IsoDate, points: [string, number][], coming: number[]) {
  const { find } = acting;
  const starts = instantAt(day, '18:30', ZONE);
  const before = after(starts, -8 * 1440);
  const meeting = await plan(acting, day, before);
  for (const [title, minutes] of points) {
    await acting.as(LEAD, after(before, 60), () =>
      find(Agendas).propose({ meetingId: meeting.id, title, minutes }),
    );
  }
  await acting.as(LEAD, after(before, 90), () => find(Invitations).invite(meeting.id));
  for (const who of coming) {
    await acting.as(who, after(before, 1440), () => find(Attendances).answer(meeting.id, MeetingAnswer.yes));
  }
  await acting.as(LEAD, starts, () => find(Attendances).hold(meeting.id));
  for (const who of coming) {
    await acting.as(LEAD, after(starts, 3), () => find(Attendances).attend(meeting.id, personId(who), true));
  }
  const agenda = await acting.as(LEAD, starts, () => find(Agendas).of(meeting.id));
  const pointOf = (title: string) => agenda.find((point) => point.title === title)?.id ?? '';
  const write = (title: string, text: string, kind = LineKind.note, minutes = 10) =>
    acting.as(LEAD, after(starts, minutes), () =>
      find(Notes).note({ id: newId(), pointId: pointOf(title), text, kind }),
    );
  return { meeting, starts, pointOf, write };
}

const plan = (acting: Acting, day: IsoDate, at: Date): Promise<Meeting> =>
  acting.as(LEAD, at, async () => {
    const input = { title: 'Réunion Technique', on: day, from: '18:30', until: '20:00', link: '' };
    const meeting = await acting.find(Meetings).plan({
      ...{ ...input, commissionId: commissionId('technique'), place: 'Salle des machines' },
    });
    await acting.find(Agendas).takeOver(meeting);
    return meeting;
  });

const publish = (acting: Acting, { id }: Meeting, at: Date) =>
  acting.as(LEAD, at, () => acting.find(Publishing).publish(id));

async function holdFirst(acting: Acting, day: IsoDate): Promise<void> {
  const points: [string, number][] = [
    ['Le toit de la halle', 20],
    ['Le planning des ménages', 10],
    ['Prêt des outils aux voisins', 15],
  ];
  const { meeting, starts, write, pointOf } = await held(acting, day, points, [LEAD, ...TEAM]);
  await write('Le toit de la halle', 'Deux fuites au nord depuis l’orage. Le couvreur passe dans le mois.');
  await write(
    'Le toit de la halle',
    'Demander trois devis à des couvreurs de la vallée @joachim',
    LineKind.action,
    15,
  );
  await write('Le toit de la halle', 'Prévoir 4 000 € au budget de l’an prochain', LineKind.for_board, 18);
  await write(
    'Le planning des ménages',
    'Afficher le tour des ménages dans l’entrée @odile',
    LineKind.action,
    30,
  );
  const decided = await write(
    'Le planning des ménages',
    'Le ménage tourne par équipe de deux',
    LineKind.decision,
    32,
  );
  await acting.as(LEAD, after(starts, 33), () =>
    acting.find(Notes).turn({
      ...{ id: decided.id, kind: LineKind.decision, method: DecisionMethod.consent },
      why: 'À plusieurs, personne n’oublie son tour.',
      reviewOn: addDays(day, 180),
    }),
  );
  await lendTools(acting, pointOf('Prêt des outils aux voisins'), after(starts, 50));
  await publish(acting, meeting, after(starts, 120));
}

/** A round of consent, with an objection that changes the proposal. */
async function lendTools(acting: Acting, pointId: string, at: Date): Promise<void> {
  const rounds = acting.find(Rounds);
  const [first = 0, objects = 0, ...others] = TEAM;
  const { id: roundId } = await acting.as(LEAD, at, () =>
    rounds.open({
      ...{ pointId, method: RoundMethod.consent, options: [] },
      question: 'Les outils à main se prêtent une semaine aux voisins, contre un chèque de caution',
    }),
  );
  for (const who of [LEAD, first, ...others]) {
    await acting.as(who, after(at, 2), () => rounds.answer({ roundId, stance: Stance.consent, words: '' }));
  }
  const words = 'Sans liste de ce qui sort, rien ne reviendra.';
  await acting.as(objects, after(at, 4), () => rounds.answer({ roundId, stance: Stance.objection, words }));
  await acting.as(LEAD, after(at, 8), () => rounds.settle(roundId, personId(objects), Settled.integrated));
  await acting.as(LEAD, after(at, 10), () => rounds.close(roundId));
}

async function holdSecond(acting: Acting, day: IsoDate): Promise<void> {
  const points: [string, number][] = [
    ['Devis du toit', 20],
    ['La scie à ruban', 10],
    ['Le jardin de la cour', 15],
  ];
  const { meeting, starts, write, pointOf } = await held(acting, day, points, [LEAD, ...TEAM.slice(0, 2)]);
  await write('Devis du toit', 'Deux devis reçus sur trois : 6 800 € et 7 450 €.');
  await write('Devis du toit', 'Relancer le troisième couvreur @joachim', LineKind.action, 12);
  const rounds = acting.find(Rounds);
  const hands = { for: 3, against: 0, abstention: 1 };
  const { id } = await acting.as(LEAD, after(starts, 25), () =>
    rounds.open({
      ...{ pointId: pointOf('La scie à ruban'), method: RoundMethod.hands, options: [] },
      question: 'La scie à ruban ne sert qu’aux personnes formées par la commission',
    }),
  );
  await acting.as(LEAD, after(starts, 28), () => rounds.close(id, hands));
  await write('La scie à ruban', 'Préparer la formation à la scie @malik', LineKind.action, 30);
  await publish(acting, meeting, after(starts, 110));
}

async function planNext(acting: Acting, day: IsoDate, now: Date): Promise<void> {
  const at = after(now, -2 * 1440);
  const { id: meetingId } = await plan(acting, day, at);
  const { find } = acting;
  await acting.as(parts.volunteer, after(at, 30), () =>
    find(Agendas).propose({ meetingId, title: 'Des prises dans l’atelier bois', minutes: 15 }),
  );
  await acting.as(LEAD, after(at, 60), () => find(Invitations).invite(meetingId));
  await acting.as(parts.volunteer, after(at, 120), () =>
    find(Attendances).answer(meetingId, MeetingAnswer.yes),
  );
  await acting.as(48, after(at, 150), () => find(Attendances).answer(meetingId, MeetingAnswer.maybe));
}

async function askOnce(acting: Acting, now: Date): Promise<void> {
  const at = after(now, -1440);
  const rounds = acting.find(Rounds);
  const options = ['Le premier mardi', 'Le deuxième jeudi', 'Le samedi matin'];
  const { id: roundId } = await acting.as(LEAD, at, () =>
    rounds.open({
      ...{ commissionId: commissionId('technique'), method: RoundMethod.choice, options },
      question: 'Quel soir pour nos réunions de l’année ?',
      closesAt: after(now, 4 * 1440),
    }),
  );
  for (const [place, who] of TEAM.slice(1).entries()) {
    await acting.as(who, after(at, 200), () => rounds.answer({ roundId, option: place % 2, words: '' }));
  }
}
