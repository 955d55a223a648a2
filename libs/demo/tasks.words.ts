import type { Rhythm } from '@etabli/commissions/rules/recurrence';
import type { CommissionKey } from './commissions.js';
import { nameOf } from './people.js';

/** A task of the demonstration: people by their number, days from today, columns from 0 (to do) to 2 (done). */
export interface DemoTask {
  commission: CommissionKey;
  column: 0 | 1 | 2;
  title: string;
  text?: string;
  due?: number;
  minutes?: number;
  who?: readonly number[];
  labels?: readonly string[];
  steps?: readonly (readonly [title: string, done: boolean])[];
  /** Who says what, and whom they call by it. */
  says?: readonly (readonly [who: number, words: string, called?: number])[];
  /** What it is about: somebody, or another commission. */
  about?: { person: number } | { commission: CommissionKey };
  /** The title of the task that must be done first. */
  needs?: string;
}

const LEAD = 4;
const VOLUNTEER = 7;
const MEMBER = 6;

const technique: Omit<DemoTask, 'commission'>[] = [
  {
    column: 0,
    title: 'Réparer la porte de l’atelier bois',
    text: 'Elle ferme mal depuis les grands froids. Le ferme-porte est dans le local technique, étagère du haut.',
    due: 2,
    minutes: 120,
    labels: ['urgent'],
    steps: [
      ['Régler les gonds', false],
      ['Poser le ferme-porte', false],
    ],
    about: { person: 48 },
    says: [[MEMBER, 'Je peux tenir la porte samedi matin, si quelqu’un a une perceuse.']],
  },
  { column: 0, title: 'Relever les compteurs d’eau et d’électricité', due: 5, minutes: 20 },
  { column: 0, title: 'Changer les néons du couloir nord', minutes: 60, labels: ['énergie'] },
  {
    column: 0,
    title: 'Remettre le chauffage de la grande salle',
    due: -3,
    minutes: 90,
    who: [LEAD],
    labels: ['énergie', 'urgent'],
    needs: 'Purger les radiateurs',
    about: { commission: 'evenementielle' },
  },
  { column: 0, title: 'Étiqueter le tableau électrique', minutes: 45, labels: ['sécurité'] },
  {
    column: 1,
    title: 'Purger les radiateurs',
    due: 0,
    minutes: 60,
    who: [VOLUNTEER],
    steps: [
      ['Rez-de-chaussée', true],
      ['Premier étage', false],
      ['Grande salle', false],
    ],
  },
  {
    column: 1,
    title: 'Faire contrôler les extincteurs',
    due: 12,
    who: [LEAD, 48],
    labels: ['sécurité'],
    says: [
      [48, `Deux devis reçus, le troisième arrive vendredi. @${nameOf(LEAD)} on choisit ensemble ?`, LEAD],
    ],
  },
  { column: 2, title: 'Ranger le local à vélos', who: [VOLUNTEER, 49], minutes: 180 },
  { column: 2, title: 'Poser une serrure à code sur la réserve', who: [50] },
];

const vie: Omit<DemoTask, 'commission'>[] = [
  {
    column: 0,
    title: 'Accueillir les trois nouvelles personnes de la semaine',
    due: 1,
    minutes: 60,
    labels: ['accueil'],
    steps: [
      ['Faire visiter', false],
      ['Donner le badge', false],
      ['Présenter les commissions', false],
    ],
  },
  { column: 0, title: 'Préparer le repas partagé du premier mercredi', due: 6, minutes: 120 },
  { column: 0, title: 'Mettre à jour le livret d’accueil', labels: ['accueil'], who: [57] },
  { column: 0, title: 'Proposer une charte pour les téléphones dans les bureaux', due: 20 },
  {
    column: 1,
    title: 'Recueillir les avis sur les horaires d’ouverture',
    due: 9,
    who: [19, 58],
    says: [[58, 'Déjà 22 réponses. On ferme dimanche soir.']],
  },
  { column: 1, title: 'Trouver deux scrutateurs pour la prochaine assemblée', due: -1, who: [59] },
  { column: 2, title: 'Réserver la grande salle pour l’assemblée', who: [19] },
];

const evenementielle: Omit<DemoTask, 'commission'>[] = [
  {
    column: 0,
    title: 'Réserver la sono pour le concert de printemps',
    due: 4,
    labels: ['concert'],
    needs: 'Fixer la date du concert avec le groupe',
  },
  { column: 0, title: 'Trouver six bénévoles pour le bar', due: 15, minutes: 60, labels: ['concert'] },
  {
    column: 0,
    title: 'Demander l’autorisation de débit de boissons',
    due: -2,
    who: [17],
    labels: ['concert'],
  },
  { column: 0, title: 'Inviter les artisans au marché de la cour', due: 30, labels: ['marché'] },
  { column: 1, title: 'Fixer la date du concert avec le groupe', due: 2, who: [30] },
  {
    column: 1,
    title: 'Monter le programme des portes ouvertes',
    due: 25,
    minutes: 240,
    who: [17, 31, 32],
    steps: [
      ['Demander à chaque atelier', true],
      ['Écrire les textes', true],
      ['Envoyer à la communication', false],
    ],
  },
  { column: 2, title: 'Rendre les tables prêtées par la mairie', who: [33, 34] },
  { column: 2, title: 'Faire les comptes du dernier marché', who: [17] },
];

const communication: Omit<DemoTask, 'commission'>[] = [
  {
    column: 0,
    title: 'Écrire la lettre d’information du mois',
    due: 3,
    minutes: 120,
    labels: ['lettre'],
    steps: [
      ['Demander les nouvelles aux commissions', true],
      ['Rédiger', false],
      ['Relire à deux', false],
      ['Envoyer', false],
    ],
  },
  { column: 0, title: 'Photographier l’atelier de céramique', minutes: 60 },
  { column: 0, title: 'Répondre au journal local', due: -1, who: [18], labels: ['presse', 'urgent'] },
  { column: 0, title: 'Refaire l’affiche des horaires', who: [39], due: 7 },
  { column: 1, title: 'Mettre le site à jour pour les portes ouvertes', due: 18, who: [40, 41] },
  { column: 1, title: 'Trier les photos de l’année', who: [42], minutes: 180 },
  { column: 2, title: 'Coller les affiches en ville', who: [18, 43], minutes: 120 },
];

const finances: Omit<DemoTask, 'commission'>[] = [
  { column: 0, title: 'Relancer les cotisations en retard', due: -4, who: [2], minutes: 60 },
  {
    column: 0,
    title: 'Préparer le budget de l’année prochaine',
    due: 21,
    minutes: 300,
    labels: ['budget'],
    steps: [
      ['Demander ses besoins à chaque commission', false],
      ['Estimer l’énergie', false],
      ['Présenter au conseil', false],
    ],
  },
  { column: 0, title: 'Chercher une aide pour l’isolation du toit', labels: ['énergie', 'budget'], due: 40 },
  { column: 0, title: 'Classer les factures du trimestre', minutes: 90 },
  { column: 1, title: 'Comparer trois assurances', due: 10, who: [21, 22], labels: ['budget'] },
  { column: 1, title: 'Rapprocher le compte de la buvette', due: 1, who: [23] },
  { column: 2, title: 'Déclarer les salaires du mois', who: [2] },
];

/** What the five commissions have to do, are doing, and did. */
export const demoTasks: readonly DemoTask[] = Object.entries({
  finances,
  evenementielle,
  communication,
  technique,
  vie,
}).flatMap(([commission, tasks]) =>
  tasks.map((task) => ({ commission: commission as CommissionKey, ...task })),
);

/** What comes back by itself. */
export const demoSeries: readonly { commission: CommissionKey; title: string; rhythm: Rhythm }[] = [
  {
    commission: 'vie',
    title: 'Accueillir la visite du premier mercredi',
    rhythm: { every: 'month', interval: 1, nth: 1, weekday: 3 },
  },
  {
    commission: 'technique',
    title: 'Essayer l’alarme incendie',
    rhythm: { every: 'month', interval: 3, day: 15 },
  },
];
