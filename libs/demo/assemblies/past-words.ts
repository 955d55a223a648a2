import { parts } from '../people.js';

/** The board whose term ends there. */
export const outgoing = { chair: 14, treasurer: 15, secretary: 16 } as const;

export const boardTitle = 'Élection à l’organe dirigeant';

/** What was settled, said and counted at the past assembly, item by item in the order of the template. */
export interface PastItem {
  /** Number of the member who presents it; null when nobody does. */
  speaker: number | null;
  /** The resolution as put to the vote, where the template leaves blanks. */
  text?: string;
  debate: string;
  /** Voices against, and abstaining; null for an item that only informs. */
  hands: readonly [number, number] | null;
}

/** The nine items of the year, then the election, other business and the powers. */
export const pastItems = (nextYear: number): PastItem[] => [
  {
    speaker: outgoing.chair,
    debate:
      'Le rapport retient trois mots : ouvrir, réparer, transmettre. Une adhérente demande comment mieux accueillir les familles ; la coprésidence propose un goûter mensuel.',
    hands: [0, 2],
  },
  {
    speaker: parts.coChair,
    debate:
      'Chaque commission présente son année en trois minutes : 41 événements, 12 chantiers participatifs, 380 personnes accompagnées à l’atelier partagé.',
    hands: null,
  },
  {
    speaker: outgoing.treasurer,
    debate:
      'Les redevances des résidents couvrent 62 % des charges. La trésorerie permet de tenir quatre mois. Le vérificateur des comptes n’a pas d’observation.',
    hands: null,
  },
  { speaker: outgoing.treasurer, debate: 'Le vote suit sans autre question.', hands: [0, 1] },
  {
    speaker: parts.auditor,
    debate: 'Le vérificateur des comptes recommande de donner quitus.',
    hands: [0, 3],
  },
  {
    speaker: outgoing.treasurer,
    debate: 'La réserve doit servir aux travaux de la verrière.',
    hands: [1, 2],
  },
  {
    speaker: parts.secretary,
    text: `L’assemblée générale fixe ainsi la cotisation pour ${nextYear} : personnes, 20 € ; structures, 60 €.`,
    debate:
      'Un tarif réduit à 10 € est discuté ; il est renvoyé à la commission Vie de l’asso, qui fera une proposition à la prochaine assemblée.',
    hands: [5, 4],
  },
  {
    speaker: outgoing.treasurer,
    debate:
      'Le poste « énergie » est jugé prudent. Le vote a lieu par téléphone, à la demande de plusieurs membres.',
    hands: null,
  },
  {
    speaker: parts.coChair,
    text: 'L’assemblée générale élit à l’organe dirigeant, pour la durée prévue par les statuts : Camille Lantheaume, Malik Fontanès, Éléonore Chabrillan et Baptiste Reboulet.',
    debate: 'Les quatre personnes se présentent. Personne ne demande le scrutin secret.',
    hands: [0, 4],
  },
  {
    speaker: null,
    debate:
      'Le stationnement des vélos, la clé du local à bois et la date du pique-nique de juin sont évoqués. Rien n’est décidé.',
    hands: null,
  },
  { speaker: null, debate: 'Aucune question.', hands: [0, 0] },
];

export const reminder =
  'L’assemblée est dans cinq jours, et nous n’avons pas encore votre réponse.\n\nSi vous ne pouvez pas venir, donnez votre pouvoir à quelqu’un qui vient : il faut un quart d’entre nous pour décider.';

export const opening =
  'Un café d’accueil est offert par la commission Événementielle. La présidence de séance rappelle le déroulement, la durée des prises de parole et le rôle des scrutateurs.';

export const ending =
  'L’assemblée remercie l’équipe sortante, longuement applaudie, et se prolonge autour d’un repas partagé.';

export const incident =
  'Une coupure de courant interrompt la séance quatre minutes. Aucun vote n’était en cours.';
