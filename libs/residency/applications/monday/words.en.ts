import type { SameMessages } from '@etabli/kernel/locale';
import { plural } from '@etabli/kernel/locale';
import type { fr } from './words.fr.js';

export const en: SameMessages<typeof fr> = {
  toOffer: ({ place, name, others }) =>
    `${place} can be offered to ${name}${others > 0 ? ` (${plural(others, 'other person waits', 'other people wait', 'en')})` : ''}.`,
  moreToOffer: ({ count }) =>
    plural(count, 'other place can be offered.', 'other places can be offered.', 'en'),
  toRead: ({ count }) =>
    plural(count, 'new application waits to be read.', 'new applications wait to be read.', 'en'),
  offer: 'Offer it',
  see: 'See free places',
  read: 'Read',
};
