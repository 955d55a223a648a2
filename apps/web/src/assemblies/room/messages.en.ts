import type { SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  page: 'Room screen',
  welcome: 'Welcome',
  soon: 'The session is about to begin.',
  gathering: 'The session is open. The agenda is about to be called.',
  over: 'The session is closed. Thank you all.',
  cancelled: 'This assembly is cancelled.',
  at: ({ position, of }) => `Item ${position} of ${of}`,
  voteOpen: 'The vote is open',
  hands: 'Vote by show of hands',
  counted: 'The vote is closed. The result is about to be proclaimed.',
  cast: ({ cast, expected }) => `${cast} of ${expected} mandates cast`,
  participation: 'Participation',
  agenda: 'Agenda',
  amended: 'Text as amended',
  floor: 'The floor',
  speaks: ({ name }) => `${name} has the floor`,
  next: ({ names, more }) => `Next: ${names}${more > 0 ? `, and ${more} more` : ''}`,
  scan: 'Vote and ask to speak here',
  qr: ({ address }) => `QR code to ${address}`,
  toLight: 'Light screen',
  toDark: 'Dark screen',
  full: 'Full screen',
  leave: 'Leave',
};
