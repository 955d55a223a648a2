import type { SameMessages } from '@etabli/kernel/locale';
import { formatDate, plural } from '@etabli/kernel/locale';
import type { fr } from './words.fr.js';

export const en: SameMessages<typeof fr> = {
  arrives: ({ place, name, on }) => `${name} arrives at ${place} on ${formatDate(on, 'en')}.`,
  leaves: ({ place, name, on }) => `${name} leaves ${place} on ${formatDate(on, 'en')}.`,
  moreMoves: ({ count }) => plural(count, 'more move this week.', 'more moves this week.', 'en'),
  vacant: ({ place, on }) =>
    on ? `${place} has been free since ${formatDate(on, 'en')}.` : `${place} is free: nobody has had it yet.`,
  moreVacant: ({ count }) => plural(count, 'more place is free.', 'more places are free.', 'en'),
  seePlace: 'See the place',
  allocate: 'Allocate it',
  seePlan: 'See the plan',
};
