import type { SameMessages } from '@etabli/kernel/locale';
import { formatDate } from '@etabli/kernel/locale';
import type { fr } from './words.fr.js';

export const en: SameMessages<typeof fr> = {
  whoHasKey: 'Who has key {}?',
  has: ({ key, who, on }) => `${key}: ${who}, since ${formatDate(on, 'en')}.`,
  kept: ({ key }) => `${key} is in its place: nobody has it.`,
  lost: ({ key, who }) => `${key} was lost by ${who}.`,
  suspended: ({ key, who }) => `${key}: ${who}, but its access is suspended.`,
  unknown: ({ words }) => `No key or badge is called “${words}”.`,
  key: ({ name }) => `Key ${name}`,
  badge: ({ name }) => `Badge ${name}`,
};
