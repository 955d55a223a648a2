import type { SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  'place-incident.entrusted': 'This report is entrusted already, or settled. Open its task.',
  'place-incident.not-yours': 'Whoever reported it takes it back, or who looks after the places.',
  'place-incident.begun': 'Somebody is already at it: say so in its task instead.',
};
