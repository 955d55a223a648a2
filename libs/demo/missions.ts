import { nextOccurrence, type Rhythm } from '@etabli/commissions/rules/recurrence';
import { addDays, type IsoDate } from '@etabli/kernel';
import { type CommissionKey, commissionId, commissions } from './commissions.js';
import { demoId } from './ids.js';
import { parts, personId } from './people.js';

interface Duty {
  title: string;
  commission: CommissionKey;
  purpose: string;
  rhythm: string;
  holder: number;
  deputy?: number;
  /** Who held it before, until how many days ago. */
  before?: [who: number, days: number];
}

/** What the house holds, week after week. The numbers are people of its commissions. */
const duties: Duty[] = [
  {
    title: 'Encaisser les redevances',
    commission: 'finances',
    purpose: 'Appeler, relancer avec tact, remettre les chèques à la banque.',
    rhythm: 'Le 5 de chaque mois',
    holder: 21,
    deputy: parts.treasurer,
  },
  {
    title: 'Suivre les subventions',
    commission: 'finances',
    purpose: 'Tenir l’échéancier des dossiers et des bilans.',
    rhythm: 'Chaque trimestre',
    holder: 22,
  },
  {
    title: 'Le bar du vendredi',
    commission: 'evenementielle',
    purpose: 'Ouvrir, servir, faire la caisse, fermer.',
    rhythm: 'Chaque vendredi, de 18 h à 21 h',
    holder: 17,
    deputy: 31,
    before: [32, 210],
  },
  {
    title: 'Le marché de Noël',
    commission: 'evenementielle',
    purpose: 'Inviter les artisans, placer les stands.',
    rhythm: 'Une fois par an, dès septembre',
    holder: 33,
  },
  {
    title: 'La lettre d’information',
    commission: 'communication',
    purpose: 'Dire aux membres et aux voisins ce qui se passe ici.',
    rhythm: 'Le premier lundi du mois',
    holder: 40,
    deputy: 18,
    before: [41, 320],
  },
  {
    title: 'Le site',
    commission: 'communication',
    purpose: 'Tenir l’agenda et les pages à jour.',
    rhythm: 'Chaque semaine',
    holder: 18,
  },
  {
    title: 'La chaudière',
    commission: 'technique',
    purpose: 'Qu’il fasse 19 °C à l’ouverture, et pas plus.',
    rhythm: 'Chaque lundi d’hiver, avant 9 h',
    holder: 49,
    deputy: 50,
    before: [parts.technicalLead, 400],
  },
  {
    title: 'Les extincteurs et l’alarme',
    commission: 'technique',
    purpose: 'Faire vérifier à temps, tenir le registre de sécurité.',
    rhythm: 'Deux fois par an',
    holder: parts.technicalLead,
    deputy: parts.volunteer,
  },
  {
    title: 'Ouvrir le mardi',
    commission: 'vie',
    purpose: 'Accueillir qui pousse la porte, faire visiter.',
    rhythm: 'Chaque mardi, de 9 h à 12 h',
    holder: 19,
    deputy: 57,
    before: [58, 150],
  },
  {
    title: 'Les clés et les badges',
    commission: 'vie',
    purpose: 'Remettre, reprendre, savoir qui a quoi.',
    rhythm: 'À chaque arrivée et à chaque départ',
    holder: 59,
  },
];

/** The mission that looks for somebody. */
export const BOILER = 6;

/** Who leaves the boiler, and who stands by. */
export const boilerPeople = () => {
  const { holder, deputy } = duties[BOILER] as Required<Duty>;
  return { holder, deputy };
};

const sheet = `# Allumer
1. Prendre la clé de la chaufferie au tableau du bureau.
2. Vérifier la pression : entre 1,2 et 1,8 bar.
3. Passer le programmateur sur **semaine**.

# Si elle s’arrête
- Attendre deux minutes, puis appuyer une fois sur le bouton rouge.
- Deux arrêts dans la journée : appeler le chauffagiste (numéro sur la porte).
- Prévenir la coordination avant 10 h.`;

/** The missions of the house, who holds them, and the one call that is open: the boiler looks for somebody. */
export function demoMissions(today: IsoDate) {
  const missions = duties.map(({ title, commission, purpose, rhythm }, number) => ({
    id: demoId('mission', number),
    commission_id: commissionId(commission),
    title,
    purpose,
    rhythm,
    recorded_at: `${addDays(today, -700)}T18:00:00Z`,
  }));
  const lastDay = addDays(today, 9);
  const opened = `${addDays(today, -1)}T17:40:00Z`;
  const calls = [
    {
      id: demoId('mission-call', 0),
      mission_id: demoId('mission', BOILER),
      cause: 'given-up',
      reason: 'Je change de travail, je ne serai plus là le lundi.',
      last_day: lastDay,
      opened_at: opened,
      opened_by: personId(duties[BOILER]?.holder ?? 0),
      asked_at: opened,
      reminded_at: opened,
    },
  ];
  const sheets = [-380, -40].map((days, at) => ({
    id: demoId('mission-sheet', at),
    mission_id: demoId('mission', BOILER),
    number: at + 1,
    text: at === 0 ? sheet.split('\n\n')[0] : sheet,
    recorded_at: `${addDays(today, days)}T08:30:00Z`,
    recorded_by: personId(at === 0 ? parts.technicalLead : 49),
  }));
  return { missions, seats: seats(today, lastDay), calls, sheets, series: [boilerRound(today)] };
}

/** What comes back with the boiler, whoever holds it. */
function boilerRound(today: IsoDate) {
  const rhythm: Rhythm = { every: 'week', interval: 1, weekdays: [1] };
  const next = nextOccurrence(rhythm, today, addDays(today, 7));
  return {
    id: demoId('mission-series', 0),
    mission_id: demoId('mission', BOILER),
    commission_id: commissionId('technique'),
    title: 'Relever la pression et purger',
    description: '',
    rhythm,
    starts_on: today,
    lead_days: 7,
    next_on: next,
  };
}

function seats(today: IsoDate, lastDay: IsoDate) {
  const drafts = duties.flatMap(({ holder, deputy, before }, mission) => {
    const since = before ? addDays(today, 1 - before[1]) : addDays(today, -500 + mission * 20);
    const one = (kind: string, who: number, starts_on: IsoDate, ends_on: IsoDate | null) => ({
      mission_id: demoId('mission', mission),
      kind,
      person_id: personId(who),
      starts_on,
      ends_on,
    });
    return [
      one('holder', holder, since, mission === BOILER ? lastDay : null),
      ...(deputy === undefined ? [] : [one('deputy', deputy, since, null)]),
      ...(before ? [one('holder', before[0], addDays(today, -700), addDays(since, -1))] : []),
    ];
  });
  return drafts.map((draft, number) => ({ id: demoId('mission-seat', number), ...draft }));
}

/** The intercommission, whose members are the leads of the others. */
export const intercommission = {
  id: demoId('commission', commissions.length),
  name: 'Intercommission',
  purpose:
    'Décider ensemble de ce qui touche plusieurs commissions : le calendrier, les priorités, les achats communs.',
  position: commissions.length,
  open_entry: false,
  intercommission: true,
};

/** Two mission letters: one has a second version, and is soon to be renewed. */
export function demoCharters(today: IsoDate) {
  const technique = {
    commission_id: commissionId('technique'),
    purpose: 'Garder la maison sûre, chauffée et en état de travailler.',
    scope: 'Le bâtiment, les réseaux, les machines partagées. Pas les outils des résidents.',
    powers: 'Choisir les artisans, fixer les jours de chantier, arrêter une machine dangereuse.',
    deliverables: 'Un point à chaque conseil ; le registre de sécurité à jour.',
    signatory_id: personId(parts.coChair),
  };
  const given = (number: number, days: number, values: object) => ({
    id: demoId('charter', number),
    number: 1,
    decided_on: addDays(today, -days),
    reference: 'Registre des délibérations',
    recorded_at: `${addDays(today, -days)}T20:00:00Z`,
    ...values,
  });
  return [
    given(0, 900, {
      ...technique,
      ceiling_cents: 30_000,
      ends_on: addDays(today, -300),
      decision: 'Conseil d’administration',
    }),
    given(1, 320, {
      ...technique,
      number: 2,
      ceiling_cents: 50_000,
      ends_on: addDays(today, 45),
      decision: 'Conseil d’administration, après les travaux de la toiture',
    }),
    given(2, 500, {
      commission_id: commissionId('communication'),
      purpose: 'Faire connaître le lieu et ce qui s’y passe.',
      scope: 'Le site, la lettre, les affiches, la presse locale.',
      powers: 'Publier sans relecture, sauf ce qui engage l’association.',
      deliverables: '',
      ceiling_cents: 15_000,
      ends_on: null,
      decision: 'Assemblée générale ordinaire',
      signatory_id: personId(parts.coChair),
    }),
  ];
}
