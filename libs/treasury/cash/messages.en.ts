import { formatMoney } from '@etabli/kernel';
import type { fr } from './messages.fr.js';

export const en: typeof fr = {
  'cash.pieces': 'A coin or a note does not exist, or is there twice. Reload the page.',
  'cash.changed':
    'Money came into or left the cash box while it was counted. Reload the page and count again.',
  'cash.future': 'A deposit is written on the day it leaves: this date is to come.',
  'cash.more-than-there-is': ({ cents }) =>
    `The cash box holds ${formatMoney(cents, 'en')}: no more can leave it. Count it if that is wrong.`,
  'cash.undone': 'This deposit is already undone.',
};
