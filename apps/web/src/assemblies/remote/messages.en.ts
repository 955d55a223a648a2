import type { SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  join: 'I am here, remotely',
  joined: 'You are noted as attending remotely.',
  here: 'You are at the assembly, remotely. Votes open in the voting room.',
  meeting: 'Join the remote meeting',
  leave: 'I leave the assembly',
  left: 'Your leaving is noted.',
  cut: 'The remote link is cut',
  back: 'The link is back',
  cutNoted: 'The cut is noted in the minutes.',
  backNoted: 'The return of the link is noted.',
};
