import type { Catalogue } from '@etabli/kernel/locale';
import { plural } from '@etabli/kernel/locale';

const many = (count: number, one: string, several: string) => plural(count, one, several, 'fr');
type Left = { count: number };

export const fr = {
  title: ({ month }: { month: string }) => `Fin de mois : ${month}`,
  lead: 'Chaque point se coche de lui-même quand c’est fait. Il reste à dire le mois clos.',
  evening: 'La soirée',
  which: 'Mois',
  closedMark: 'clos',
  done: 'Fait',
  toDo: 'À faire',
  list: 'À regarder',
  calls: 'Appels du mois',
  callsDone: ({ count }: Left) =>
    count > 0 ? many(count, 'somme appelée', 'sommes appelées') : 'rien à appeler',
  callsLeft: 'rien n’a été appelé',
  callsAct: 'Appeler',
  statements: 'Relevés de banque',
  statementsLeft: ({ count }: Left) =>
    many(count, 'compte s’arrête avant la fin du mois', 'comptes s’arrêtent avant la fin du mois'),
  statementsAct: 'Importer un relevé',
  lines: 'Lignes rapprochées',
  linesLeft: ({ count }: Left) => many(count, 'ligne à rapprocher', 'lignes à rapprocher'),
  linesAct: 'Rapprocher',
  debits: 'Prélèvements répondus',
  debitsLeft: ({ count }: Left) => many(count, 'prélèvement sans réponse', 'prélèvements sans réponse'),
  debitsAct: 'Voir les lots',
  cheques: 'Chèques remis en banque',
  chequesLeft: ({ count, money }: { count: number; money: string }) =>
    `${many(count, 'chèque', 'chèques')}, ${money}, ${count > 1 ? 'ne sont pas encore sur le compte' : 'n’est pas encore sur le compte'}`,
  chequesAct: 'Rapprocher la remise',
  bank: 'Banque et livres',
  bankLeft: ({ money }: { money: string }) => `${money} d’écart`,
  bankAct: 'Voir l’écart',
  vat: 'TVA',
  vatLeft: ({ money, owed }: { money: string; owed: boolean }) =>
    `${money} ${owed ? 'à payer' : 'de crédit'}. À déclarer sur impots.gouv.fr entre le 15 et le 24 du mois qui suit (votre espace y donne le jour exact), puis à clore ici`,
  vatAct: 'Clore la TVA',
  late: 'Retards',
  lateLeft: ({ count }: Left) => many(count, 'personne en retard', 'personnes en retard'),
  lateAct: 'Voir qui',
  hours: 'Heures bénévoles',
  hoursLeft: ({ count }: Left) => many(count, 'déclaration à valider', 'déclarations à valider'),
  hoursAct: 'Valider',
  bankTitle: 'La banque et les livres',
  account: ({ number, names }: { number: string; names: string }) => `Compte ${number} · ${names}`,
  bankSays: ({ until }: { until: string }) => `La banque, au ${until}`,
  bankSilent: 'La banque',
  noStatement: 'un compte n’a pas encore de relevé',
  booksSay: 'Les livres',
  difference: 'Écart',
  same: 'aucun',
  unmatched: ({ count }: Left) =>
    `dont ${many(count, 'ligne de relevé à rapprocher', 'lignes de relevé à rapprocher')}`,
  untold: ({ count }: Left) =>
    `dont ${many(count, 'mouvement saisi que la banque n’a pas dit', 'mouvements saisis que la banque n’a pas dits')}`,
  unexplained: 'dont reste à expliquer (soldes d’ouverture, dates)',
  noBank: 'Aucun compte bancaire n’est enregistré.',
  note: 'Une note pour la suite',
  noteHint: 'Ce qui reste ouvert, et pourquoi.',
  close: 'Dire le mois clos',
  closeOpen: ({ count }: Left) => `Clore avec ${many(count, 'point ouvert', 'points ouverts')}`,
  closedNow: 'Mois clos : c’est noté, avec votre nom.',
  history: 'Dit clos',
  by: ({ name, on }: { name: string; on: string }) => `${name}, ${on}`,
  somebody: 'Quelqu’un',
  all: 'tout était fait',
  left: ({ count }: Left) => many(count, 'point restait ouvert', 'points restaient ouverts'),
} satisfies Catalogue;
