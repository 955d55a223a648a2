import type { fr } from './messages.fr.js';

export const en: typeof fr = {
  'cheques.none': 'Choose one cheque at least.',
  'cheques.future': 'A deposit is written on the day it leaves: this date is to come.',
  'cheques.not-waiting':
    'One of these payments is not to be deposited any more: it is on another slip, undone, or no cheque. Reload the page.',
  'cheques.undone': 'This deposit is already undone.',
  'cheques.credited': 'This deposit is on a statement. Undo the match of its line first, in “Matching”.',
  'cheques.on-slip': 'This cheque is on a deposit slip. Undo the deposit first, in “Cheques”.',
};
