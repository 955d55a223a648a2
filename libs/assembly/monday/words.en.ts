import type { SameMessages } from '@etabli/kernel/locale';
import { formatDate } from '@etabli/kernel/locale';
import type { fr } from './words.fr.js';

export const en: SameMessages<typeof fr> = {
  unanswered: ({ count, total, title }) => `${count} of ${total} people have not answered for “${title}”.`,
  heldOn: ({ on }) => `The assembly is on ${formatDate(on, 'en')}.`,
  remind: 'Remind them',
  minutes: ({ title, on }) =>
    `The minutes of “${title}” are not signed and filed yet (sitting of ${formatDate(on, 'en')}).`,
  finish: 'Finish them',
  see: 'See the assembly',
  declaration: ({ title }) => `What “${title}” changed is to be declared to the prefecture.`,
  deadline: ({ on }) => `Before ${formatDate(on, 'en')}.`,
  declare: 'Declare',
};
