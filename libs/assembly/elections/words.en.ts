import { formatNumber, plural } from '@etabli/kernel';
import type { fr } from './words.fr.js';

const n = (value: number): string => formatNumber(value, 'en');

/** The same in English. */
export const en: typeof fr = {
  noQuorum: 'For want of a quorum, the assembly elected nobody.',
  voices: (count) => plural(count, 'vote', 'votes', 'en'),
  answers: (yes, no) => `${n(yes)} for, ${n(no)} against`,
  place: (place) => `place ${n(place)}`,
  decidedBy: (assembly, date) => `Elected by: ${assembly} (${date})`,
};
