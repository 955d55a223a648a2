import type { SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

const choices = { for: 'For', against: 'Against', abstention: 'Abstention', blank: 'Blank' };

export const en: SameMessages<typeof fr> = {
  write: 'Say what I wish',
  note: 'Note the instructions',
  title: 'What you wish to be voted',
  titleOf: ({ name }) => `What ${name} asks for`,
  lead: 'Only the person who carries your proxy will read it, when voting. Leave out what you want them to decide.',
  leadOf: 'Copy what the paper says. Only the giver of this proxy and who carries it will read it.',
  none: 'No instruction',
  choice: ({ choice }) => choices[choice],
  save: 'Send',
  saved: 'Sent to who carries this proxy.',
  missing: 'Choose at least one answer.',
  asks: ({ title, choice }) => `${title}: ${choices[choice].toLowerCase()}`,
};
