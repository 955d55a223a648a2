import { plural } from '@etabli/kernel';

/** Refusals of handovers. */
export const fr = {
  'handover.not-yours':
    'Une passation se voit et se fait entre les deux personnes, avec les référent·es et le bureau.',
  'handover.not-received-by-you': 'Seule la personne qui reprend peut dire qu’elle a reçu.',
  'handover.closed': 'Cette passation est terminée.',
  'handover.to-oneself': 'C’est la personne qui part : choisissez quelqu’un d’autre.',
  'handover.not-a-member': 'Cette personne n’est pas adhérente aujourd’hui. Choisissez quelqu’un d’autre.',
  'handover.left-behind': ({ count }: { count: number }) =>
    `${plural(count, 'ligne attend', 'lignes attendent', 'fr')} encore quelqu’un, ou une raison de l’abandonner.`,
  'handover.settled': 'Cette ligne a déjà trouvé sa suite.',
  'handover.nothing-to-pass': 'Cela se reçoit : la personne qui reprend coche « Reçu ».',
  'handover.no-place': 'Cette ligne se suit toute seule : rien à situer.',
  'handover.looks-like-a-secret':
    'Cela ressemble à un mot de passe. Dites où il est gardé, jamais ce qu’il est.',
  'handover.line-there': 'Cette ligne existe déjà.',
  'handover.not-let-go': 'Cette ligne n’était pas abandonnée.',
  'handover.not-passed-today':
    'On revient sur une transmission le jour même seulement. Passez le relais autrement.',
  'series.by-its-mission': 'Cette tâche revient à qui tient sa mission : transmettez la mission.',
};
