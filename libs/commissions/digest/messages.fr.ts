import type { Catalogue } from '@etabli/kernel';
import { ofName } from '@etabli/kernel/names';

/** Refusals of digests and of their links. */
export const fr = {
  'digest.unknown': 'Ce lien n’est pas reconnu. Ouvrez-le depuis votre dernier résumé.',
  'digest.another': ({ name }) =>
    `Ce lien est celui ${ofName(name)}, et quelqu’un d’autre est connecté sur cet appareil. Rien n’a changé.`,
  'digest.used': ({ at }) => `C’est déjà noté, depuis le ${at}. Ce lien ne sert qu’une fois.`,
  'digest.expired': 'Ce lien servait dix jours, et n’a servi à rien. Répondez depuis votre dernier résumé.',
  'digest.not-used': 'Rien à annuler : ce lien n’a rien changé.',
  'digest.undone': 'C’est déjà annulé.',
  'digest.left': 'Vous n’êtes plus de cette commission : cette tâche n’attend plus rien de vous.',
  'digest.changed-hands': 'Cette tâche n’est plus entre vos mains : vous n’avez rien à faire.',
  'digest.gone': 'Cette tâche n’est plus au tableau : vous n’avez rien à faire.',
  'digest.finished': 'Cette tâche est déjà faite : vous n’avez rien à faire.',
  'digest.weekday': 'Choisissez un jour de la semaine.',
} satisfies Catalogue;
