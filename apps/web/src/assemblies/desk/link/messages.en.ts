import type { SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  hand: 'Voting link',
  title: ({ name }) => `To vote: ${name}`,
  square: ({ name }) => `Square to scan, the voting link of ${name}`,
  scan: 'To be scanned with their phone: the voting page opens, without an account or a password.',
  only: 'This link votes in their name, show it to this person only. It is kept nowhere and stops serving after the assembly.',
  done: 'It is scanned',
};
