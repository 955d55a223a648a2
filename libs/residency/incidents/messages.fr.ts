import type { Catalogue } from '@etabli/kernel/locale';

/** Refusals of reports. */
export const fr = {
  'place-incident.entrusted': 'Ce signalement est déjà confié, ou réglé. Ouvrez sa tâche.',
  'place-incident.not-yours': 'Seule la personne qui l’a signalé le retire, ou qui tient les places.',
  'place-incident.begun': 'Quelqu’un s’en occupe déjà : dites-le plutôt dans sa tâche.',
} satisfies Catalogue;
