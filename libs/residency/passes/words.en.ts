import { plural, type SameMessages } from '@etabli/kernel/locale';
import type { fr } from './words.fr.js';

export const en: SameMessages<typeof fr> = {
  whoIsIn: 'Who is in today?',
  areIn: ({ count }) => plural(count, 'person has come in today.', 'people have come in today.', 'en'),
  nobodyIn: 'Nobody has said they are in yet today.',
};
