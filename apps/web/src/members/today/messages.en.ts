import type { SameMessages } from '@etabli/kernel/locale';
import { plural } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  review: ({ people }) =>
    people === 0
      ? 'The yearly review of data is to be done.'
      : `The yearly review of data is to be done: ${plural(people, 'record has', 'records have', 'en')} passed the time set.`,
  reviewDue: ({ on, late }) => (late ? `It was due on ${on}.` : `Before ${on}.`),
  reviewAction: 'Review',
  complete: 'Complete your page.',
  completeDetail: ({ phone, address }) =>
    `It lacks ${[phone ? 'a phone number' : '', address ? 'an address' : ''].filter(Boolean).join(' and ')}. Nothing is compulsory.`,
  completeAction: 'Complete',
  importBegun: ({ name }) => `The import of “${name}” has begun.`,
  importAction: 'Go on',
};
