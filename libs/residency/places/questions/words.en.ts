import type { SameMessages } from '@etabli/kernel/locale';
import { formatDate } from '@etabli/kernel/locale';
import type { fr } from './words.fr.js';

export const en: SameMessages<typeof fr> = {
  whoIsAt: 'Who is at {}?',
  which: 'Which place, and when? For example “desk 14 in March”.',
  at: ({ place, who }) => `${place}: ${who}.`,
  atNobody: ({ place, from, to }) =>
    from === to
      ? `Nobody is at ${place} on ${formatDate(from, 'en')}.`
      : `Nobody is at ${place} from ${formatDate(from, 'en')} to ${formatDate(to ?? from, 'en')}.`,
  unknown: ({ words }) => `No place is called “${words}”.`,
  stay: ({ from, to, week }) =>
    to
      ? `From ${formatDate(from, 'en')} to ${formatDate(to, 'en')}, ${week}`
      : `Since ${formatDate(from, 'en')}, ${week}`,
};
