import type { SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  'pass-kind.name-taken': 'A kind of pass already has this name. Choose another one.',
  'pass-kind.retired': 'This kind of pass is no longer offered. Choose another one.',
  'pass-kind.offered-already': 'This kind of pass is offered already.',
  'pass.used': 'This pass was used: it can no longer be taken back.',
  'pass.withdrawn': 'This pass was taken back.',
  'pass.not-today':
    'Everyone may go back on what they did on the same day. After that, ask whoever looks after the places.',
  'check-in.no-pass': 'You have no half-day left today. Buy a pass, or ask at the desk.',
  'check-in.future': 'This arrival is in the future. Check the clock of your telephone.',
  'check-in.too-old': 'This arrival is more than a month old. Tell whoever looks after the places.',
  'check-in.taken-back': 'This arrival was taken back already.',
  'pass.used-meanwhile':
    'The last half-day of this pass was used just now. Try again: another pass is used if there is one.',
};
