import { newStatutes, withClauses } from '@etabli/membership/rules/statutes/document';
import type { AttendanceFacts, AttendanceRow } from './attendance.js';
import type { ConvocationFacts } from './convocation.js';
import type { ExtractFacts } from './extract.js';
import type { AgendaPoint, AssemblyFacts } from './facts.js';
import type { MinutesPaperFacts } from './minutes.js';
import type { ProxyFormFacts } from './proxy-form.js';
import type { PrintedBlock } from './resolutions.js';

/** An invented assembly in all its papers, for the tests and for eyes. */
export const assembly: AssemblyFacts = {
  association: {
    name: 'L’Usine Vivante',
    seat: '24 avenue Adrien-Fayolle, 26400 Crest',
    rna: 'W261001234',
    siret: '812 345 678 00019',
  },
  nature: 'ordinary',
  call: 'first',
  startsAt: new Date('2026-03-14T17:30:00Z'),
  timeZone: 'Europe/Paris',
  place: 'salle des machines, 24 avenue Adrien-Fayolle, 26400 Crest',
  remote: {
    link: 'https://visio.exemple.org/usine-vivante',
    conditions: 'Son et image pendant toute la séance.',
  },
};

const point = (number: string, title: string, text: string | null = null): AgendaPoint => ({
  number,
  title,
  kind: text === null ? 'information' : 'vote',
  text,
});

export const agenda: AgendaPoint[] = [
  point('1', 'Accueil et désignation du bureau de séance'),
  point(
    '2',
    "Rapport moral et rapport d'activité 2025",
    "L'assemblée générale approuve le rapport moral et le rapport d'activité 2025.",
  ),
  point(
    '3',
    'Approbation des comptes 2025',
    "L'assemblée générale approuve les comptes de l'exercice clos le 31 décembre 2025, faisant apparaître un résultat de 1 234,56 €.",
  ),
  point('4', 'Affectation du résultat', "L'assemblée générale affecte le résultat au report à nouveau."),
  point(
    '5',
    'Cotisation 2027',
    "L'assemblée générale fixe la cotisation à 25 € par personne et 60 € par structure.",
  ),
  point('6', 'Questions diverses'),
];

export const convocation: ConvocationFacts = {
  assembly,
  terms: withClauses(newStatutes(), { 'elig.seniority_days': 90, 'proxy.deadline_days': 1 }).values,
  addressee: {
    name: 'Éléonore de La Rochefoucauld-Montbel',
    address: ['Atelier Œuvrard & Filles', '3 impasse du Moulin', '26400 Crest'],
  },
  agenda,
  sent: { from: 'Crest', on: '2026-02-24' },
  howToPay: 'virement, chèque ou carte, depuis votre page « Mes paiements ».',
  secondMeetingAt: new Date('2026-03-29T16:30:00Z'),
  candidacies: { seats: 3, until: '2026-03-10', to: 'la secrétaire, secretariat@usine.exemple' },
  onlineVote: null,
  attachments: ['Rapport moral', "Rapport d'activité 2025", 'Comptes 2025', 'Formulaire de pouvoir'],
  conveners: [
    { name: 'Solène Marchand', capacity: 'coprésidente' },
    { name: 'Bakary Traoré', capacity: 'coprésident' },
  ],
};

export const proxyForm: ProxyFormFacts = {
  assembly,
  giver: { name: 'Éléonore de La Rochefoucauld-Montbel', memberNumber: '2019-047', category: 'résidente' },
  substituteAllowed: true,
  resolutions: agenda.filter(({ kind }) => kind === 'vote'),
};

const FIRST = [
  'Ada',
  'Bakary',
  'Célestine',
  'Dominique',
  'Éloïse',
  'Fatoumata',
  'Gwenaëlle',
  'Hélène',
  'Inès',
  'Joaquim',
];
const LAST = [
  'Aït-Kaci',
  'Bénévent',
  'Châtelain',
  'de La Rochefoucauld-Montbel',
  'Etchegoyen',
  'Fernández y Ruiz',
  'Guérin',
  'N’Diaye',
  'Œuvrard',
  'Van den Broeck',
  'Ylmaz',
  'Zielińska',
];
const nameOf = (n: number): string => `${LAST[n % 12]}, ${FIRST[Math.floor(n / 12) % 10]}`;

/** Electors of whom a third came, one in six follows from afar, one in six is represented by a person who came. */
export function electors(count: number): AttendanceRow[] {
  const state = (n: number): AttendanceRow['presence'] =>
    (['present', 'absent', 'remote', 'present', { representedBy: nameOf(n - 1) }, 'absent'] as const)[
      n % 6
    ] ?? 'absent';
  return Array.from({ length: count }, (_, n) => ({
    number: String(n + 1),
    name: nameOf(n),
    category: n % 3 === 0 ? 'résident·e' : 'adhérent·e',
    voices: 1,
    presence: state(n),
    proxies: n % 6 === 3 && n + 1 < count ? [nameOf(n + 1)] : [],
    arrivedAt: [0, 2, 3].includes(n % 6) ? new Date(assembly.startsAt.getTime() - (n % 25) * 60_000) : null,
  }));
}

export const attendance = (count = 120): AttendanceFacts => ({
  assembly,
  rows: electors(count),
  totals: {
    at: new Date('2026-03-14T17:35:00Z'),
    electors: count,
    present: count / 3,
    remote: count / 6,
    represented: count / 6,
    voices: (count * 2) / 3,
    quorums: [
      {
        kind: 'ordinary',
        required: count / 4,
        share: { num: 1, den: 4 },
        counted: (count * 2) / 3,
        reached: true,
      },
    ],
  },
  certifiedBy: [
    { name: 'Solène Marchand', capacity: 'présidente de séance' },
    { name: 'Joaquim Guérin', capacity: 'secrétaire de séance' },
  ],
});

const VOTES =
  'Voix : 80 (60 présentes, 20 représentées). Pour : 66 ; contre : 5 ; abstentions : 8 ; blancs : 1 ; nuls : 0. Suffrages exprimés : 71. Majorité requise : 36.';

const item = (n: number): PrintedBlock[] => [
  { id: `item-${n}`, kind: 'heading', level: 2, text: `${n}. Approbation du point ${n}` },
  {
    id: `item-${n}-debate`,
    kind: 'prose',
    hint: '',
    text: `Fatoumata N'Diaye présente le point. Elle rappelle ce qui a été fait depuis un an et ce que cela coûte.\n\nÀ une question sur les charges, il est répondu que le contrat d'électricité a été renégocié : la dépense baisse de 12 %.`,
  },
  {
    id: `item-${n}-resolution`,
    kind: 'resolution',
    title: `Résolution n° ${n} — Approbation du point ${n}`,
    text: "L'assemblée générale, après lecture du rapport et en avoir délibéré, approuve la proposition telle qu'elle figure dans les documents joints à la convocation.",
  },
  { id: `item-${n}-result`, kind: 'result', votes: VOTES, proclamation: 'La résolution est adoptée.' },
];

const figures = (id: string, text: string): PrintedBlock => ({ id, kind: 'figures', text });

/** Minutes with as many voted items as asked, before their annex. */
export const minutesBlocks = (items: number): PrintedBlock[] => [
  { id: 'title', kind: 'heading', level: 1, text: "Procès-verbal de l'assemblée générale ordinaire" },
  figures(
    'opening',
    "L'an deux mille vingt-six, le samedi quatorze mars, à dix-huit heures trente-cinq, les membres de l'association se sont réunis en assemblée générale ordinaire.",
  ),
  { id: 'attendance-heading', kind: 'heading', level: 2, text: 'Présence et quorum' },
  {
    id: 'attendance',
    kind: 'table',
    columns: ['', 'Membres', 'Voix'],
    rows: [
      ['Ayant le droit de vote', '120', '120'],
      ['Présents', '60', '60'],
      ['Représentés', '20', '20'],
    ],
  },
  figures(
    'quorum-ordinary',
    'Le quorum est du quart des membres, soit 30 : 80 sont comptés, il est atteint.',
  ),
  figures('documents', "Sont mis à la disposition de l'assemblée :"),
  { id: 'documents-list', kind: 'list', items: ['Rapport moral', 'Comptes 2025'] },
  { id: 'agenda', kind: 'heading', level: 2, text: 'Ordre du jour' },
  { id: 'agenda-items', kind: 'list', items: agenda.map(({ number, title }) => `${number}. ${title}`) },
  { id: 'opening-remarks', kind: 'prose', text: '', hint: 'Remarques, si besoin.' },
  ...Array.from({ length: items }, (_, n) => item(n + 1)).flat(),
  {
    id: 'event-1',
    kind: 'event',
    at: '2026-03-14T19:05:00.000Z',
    time: '20 h 05',
    text: "Départ de Gwenaëlle Bénévent. L'assemblée réunit désormais 79 voix.",
  },
  figures('closing', "L'ordre du jour étant épuisé, la séance est levée à vingt heures cinquante."),
  { id: 'signatures', kind: 'signatures', people: attendance().certifiedBy },
];

/** The whole paper, with its annex unless no elector is asked for. */
export const minutes = (items = 4, count = 120): MinutesPaperFacts => ({
  assembly,
  blocks: minutesBlocks(items),
  attendance: count === 0 ? null : attendance(count),
});

export const extract: ExtractFacts = {
  assembly,
  quorum:
    "L'assemblée, à laquelle 80 voix sur 120 étaient présentes ou représentées, a valablement délibéré, le quorum de 30 étant atteint.",
  resolutions: [
    {
      title: 'Résolution n° 3 — Approbation des comptes 2025',
      text: agenda[2]?.text ?? '',
      votes: VOTES,
      outcome: 'La résolution est adoptée.',
    },
  ],
  certified: { at: 'Crest', on: '2026-03-20', by: [{ name: 'Solène Marchand', capacity: 'coprésidente' }] },
};
