import { type SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  title: 'Solidarity rent',
  lead: 'Nobody but you reads your choice. It holds from the next call on.',
  choose: 'What do you choose?',
  unchanged: ({ amount }) => `Keep my former rent: ${amount}`,
  nothingBefore: 'Keep my former rent, at the next revision',
  unchangedHint: 'The pool pays the difference, as far as it can.',
  follow: ({ amount }) => `Pay the rent: ${amount}`,
  add: 'Pay the rent and add for others',
  addHint: 'By slices of €10 a month.',
  slices: 'How many slices of €10?',
  save: 'Keep my choice',
  saved: 'Your choice is kept.',
  pool: 'The solidarity pool',
  poolDetail: 'Everybody sees this amount; nobody sees the names.',
  month: ({ month, added, paid }) => `${month}: ${added} added, ${paid} paid for others`,
};
