import { formatDate } from '@etabli/kernel';

/** Refusals of missions and charters. */
export const fr = {
  'charter.ends-before-start': 'Cette fin précède la décision. Choisissez un jour qui vient après.',
  'charter.decided-before': ({ on }: { on: string }) =>
    `La version précédente a été décidée le ${formatDate(on, 'fr')} : celle-ci ne peut l’être avant.`,
  'mission.title-taken': 'Une mission de cette commission porte déjà ce titre. Choisissez-en un autre.',
  'mission.never-dropped':
    'Une mission a toujours quelqu’un, ou un appel ouvert. Passez le relais ou ouvrez un appel d’abord.',
  'mission.ended': 'Cette mission est terminée.',
  'mission.not-yours': 'Seuls qui tient la mission, ses référent·es et le bureau peuvent le faire.',
  'mission.members-only': 'Les missions se partagent entre adhérents.',
  'mission.not-a-member': 'Cette personne n’est pas adhérente aujourd’hui. Choisissez quelqu’un d’autre.',
  'mission.already-yours': 'Cette mission est déjà entre vos mains.',
  'mission.already-holds': ({ name }: { name: string }) => `${name} tient déjà cette mission.`,
  'mission.taken': ({ name }: { name: string }) => `${name} tient cette mission : merci d’avoir répondu.`,
  'mission.has-deputy': ({ name }: { name: string }) => `${name} assure déjà la suppléance.`,
  'mission.not-deputy': 'Vous n’assurez pas la suppléance de cette mission.',
  'mission.nobody-holds': 'Personne ne tient cette mission aujourd’hui : l’appel est déjà ouvert.',
  'mission.given-up-already': 'L’appel est déjà ouvert : il court jusqu’à la relève.',
  'mission.not-given-up': 'Rien à reprendre : aucun appel n’attend, ou la relève est prise.',
  'mission.last-day-past': 'Ce dernier jour est passé. Choisissez aujourd’hui ou plus tard.',
  'mission.series-elsewhere': 'Cette tâche revient dans une autre commission. Choisissez-en une de celle-ci.',
  'mission.series-not-here': 'Cette tâche n’est pas de cette mission.',
  'mission.delay-out-of-range': ({ max }: { max: number }) => `Ce délai va de 0 à ${max} jours.`,
};
