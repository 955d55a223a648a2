import type { SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  lead: ({ association, name }) => `${association}, for ${name}`,
  when: ({ at, place }) => [at, place].filter(Boolean).join(', '),
  ask: 'Will you come?',
  answer: ({ answer }) => ({ yes: 'I come', maybe: 'I do not know yet', no: 'I do not come' })[answer],
  noted: ({ answer }) =>
    ({
      yes: 'Noted: you come.',
      maybe: 'Noted: you do not know yet.',
      no: 'Noted: you do not come.',
    })[answer],
  until: ({ answer }) =>
    ({
      yes: 'So far, you have answered that you come.',
      maybe: 'So far, you have answered that you do not know yet.',
      no: 'So far, you have answered that you do not come.',
    })[answer],
  change: 'Change your mind',
  undo: 'Undo',
  overTitle: 'Nothing to answer',
  anotherTitle: 'This link is somebody else’s',
  see: 'See the meeting',
};
