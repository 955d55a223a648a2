import type { SameMessages } from '@etabli/kernel';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  'calendar.unknown': 'This calendar address does not exist. Make a new one in Établi.',
  'calendar.revoked': 'This calendar address was taken back. Make a new one in Établi.',
  'calendar.over': 'The person of this calendar is no longer part of the association.',
  'calendar.too-many': ({ max }) => `${max} addresses at most: take back one that is of no more use.`,
  'calendar.own-name': ({ association }) => `My tasks – ${association}`,
};
