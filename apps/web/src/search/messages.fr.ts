import type { Catalogue } from '@etabli/kernel/locale';
import { plural } from '@etabli/kernel/locale';

export const fr = {
  title: 'Chercher partout',
  lead: 'Dix ans de la maison : personnes, tâches, missions, réunions, décisions, assemblées.',
  words: 'Que cherchez-vous ?',
  wordsHint: 'Un ou plusieurs mots ; les accents ne comptent pas.',
  found: ({ total }: { total: number }) => plural(total, 'réponse', 'réponses', 'fr'),
  group: ({ label, total }: { label: string; total: number }) => `${label} (${total})`,
  all: ({ total }: { total: number }) => `Les voir tous (${total})`,
  everyKind: 'Voir toutes les sortes',
  few: 'Tapez au moins deux lettres',
  fewText: 'Un nom, un mot d’une décision, le titre d’une tâche : tout ce que vous pouvez lire répond ici.',
  nothing: 'Rien ne répond à ces mots',
  nothingText: 'Essayez un seul mot, ou un mot plus court. Ce que vous ne pouvez pas lire ne se trouve pas.',
  questionsTitle: 'Questions',
  questionsLead: 'Celles que l’on se pose toutes les semaines. Choisissez, la réponse est dessous.',
  commission: 'Quelle commission ?',
  mission: 'Quelle mission ?',
  person: 'Qui ?',
  aboutWords: 'Quels mots ?',
  year: 'Quelle année ?',
  noYear: 'Écrivez une année, par exemple 2024.',
  ask: 'Demander',
  again: 'Une autre question',
  search: 'Chercher partout',
} satisfies Catalogue;
