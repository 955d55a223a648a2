import { addDays, type IsoDate } from '@etabli/kernel';
import type { Db } from '@etabli/platform';
import { type CommissionKey, commissionId } from './commissions.js';
import { demoId } from './ids.js';
import { insert } from './rows.js';

interface Told {
  key: CommissionKey | null;
  /** Days ago. */
  ago: number;
  what: string;
  why: string;
  method: string;
  figures?: object;
  /** Days from today until it is looked at again; before zero, it is due. */
  reviewIn?: number;
  /** Number in this list of the decision it replaces. */
  replaces?: number;
}

const consent = (consents: number, aside = 0) => ({
  ...{ method: 'consent', adopted: true, consents, aside },
  objections: [],
});

/** What the commissions decided over two years, before this house kept their meetings here. */
const told: Told[] = [
  {
    ...{ key: 'technique', ago: 720, method: 'consent', figures: consent(7) },
    what: 'Le parking de la cour est réservé aux vélos, aux livraisons et aux personnes à mobilité réduite',
    why: 'Trop de voitures devant l’issue de secours ; la place de la mairie est à deux minutes.',
  },
  {
    ...{ key: 'finances', ago: 655, method: 'hands' },
    figures: { method: 'hands', adopted: true, for: 5, against: 1, abstention: 0 },
    what: 'Les dépenses de moins de 150 € se font sans devis, sur accord de deux membres de la commission',
    why: 'Attendre la réunion pour un joint de robinet coûtait plus cher que le joint.',
  },
  {
    ...{ key: 'vie', ago: 590, method: 'consent', figures: consent(6, 1), reviewIn: 45 },
    what: 'Chaque personne nouvelle a une marraine ou un parrain pendant trois mois',
    why: 'Deux départs l’an dernier faute d’avoir su à qui parler.',
  },
  {
    ...{ key: 'evenementielle', ago: 520, method: 'advice', figures: { method: 'advice', advices: 4 } },
    what: 'Pas plus de deux soirées amplifiées par mois, terminées à 23 h',
    why: 'Avis recueillis auprès des voisins et des résidents de l’étage.',
  },
  {
    ...{ key: 'technique', ago: 450, method: 'consent', figures: consent(5) },
    what: 'Le chauffage de la halle est réglé à 17 °C en semaine',
    why: 'La facture a pris 40 % ; 17 °C suffisent à qui travaille debout.',
  },
  {
    ...{ key: null, ago: 380, method: 'consent', figures: consent(5) },
    what: 'Chaque résident donne en moyenne une heure bénévole par semaine, sans pointage',
    why: 'La maison tient par ce temps ; le compter à la minute la ferait fuir.',
  },
  {
    ...{ key: 'communication', ago: 310, method: 'lead' },
    what: 'La lettre d’information part le premier mardi du mois',
    why: 'Les gens l’attendent ; le mardi, elle est ouverte deux fois plus.',
  },
  {
    ...{ key: 'finances', ago: 240, method: 'hands' },
    figures: { method: 'hands', adopted: true, for: 4, against: 0, abstention: 2 },
    what: 'On garde trois mois de charges en réserve avant tout investissement',
    why: 'La panne de chaudière nous a pris de court.',
  },
  {
    ...{ key: 'technique', ago: 150, method: 'consent', figures: consent(6), replaces: 4, reviewIn: -2 },
    what: 'Le chauffage de la halle est réglé à 18 °C de 9 h à 18 h, coupé la nuit',
    why: 'Essai d’un hiver : à 17 °C les ateliers se vidaient à 16 h.',
  },
];

export async function fillDecisions(db: Db, today: IsoDate): Promise<void> {
  const idOf = (number: number) => demoId('decision', number);
  await insert(
    db,
    'decision',
    told.map(({ key, ago, reviewIn, replaces, figures, ...words }, number) => ({
      ...{ id: idOf(number), ...words, figures: figures ?? null },
      commission_id: key ? commissionId(key) : null,
      decided_on: addDays(today, -ago),
      review_on: reviewIn === undefined ? null : addDays(today, reviewIn),
      supersedes: replaces === undefined ? null : idOf(replaces),
      recorded_at: `${addDays(today, -ago)}T20:30:00Z`,
    })),
  );
}
