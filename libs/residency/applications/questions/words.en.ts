import type { SameMessages } from '@etabli/kernel/locale';
import { plural } from '@etabli/kernel/locale';
import type { fr } from './words.fr.js';

export const en: SameMessages<typeof fr> = {
  whoWaits: 'Who waits for a place?',
  waiting: ({ count }) => `${plural(count, 'person waits', 'people wait', 'en')} for a place.`,
  nobody: 'Nobody waits for a place.',
  since: ({ kind, rank, on }) => `${kind}, rank ${rank}, applied on ${on}`,
  kind_desk: 'Desk',
  kind_office: 'Office',
  kind_workshop: 'Workshop',
  kind_storage: 'Storage',
  kind_locker: 'Locker',
};
