import type { SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  rulesTitle: 'Founding, with no statutes in force yet',
  rules:
    'No notice and no quorum: two people are enough, each has one voice, and more than half of the voices present or represented decides. Proxies, secrecy and the election follow your draft statutes.',
  joining:
    'The statutes bind only those who accept them: whoever refuses them does not join the association.',
  afterwards:
    'Once the signed minutes are in the register, the draft becomes the version in force, from the day of the meeting.',
  toDraft: 'Write the draft statutes',
  admit: 'Add a founder',
  admitLead:
    'Their page is made, their membership begins today, and their arrival is noted. Until the statutes are voted.',
  givenName: 'Given name',
  familyName: 'Family name',
  email: 'E-mail address',
  admitSubmit: 'Note their arrival',
  admitted: ({ name }) => `${name} is in the room, and votes.`,
};
