import { formatMoney, type SameMessages } from '@etabli/kernel';
import type { fr } from './messages.fr.js';

/** Refusals of matching. */
export const en: SameMessages<typeof fr> = {
  'matching.already': ({ name, on, count }) =>
    count > 1
      ? `${name} has already matched one of these lines (${on}). Nothing changed: the list is up to date, try again.`
      : `${name} has already matched this line (${on}).`,
  'matching.changed':
    'What was proposed is no longer true: a payment or a due changed in between. Read the line again.',
  'matching.part': 'Say to whom, or to which account, each part goes, and how much it is.',
  'matching.sum': ({ sum, line }) =>
    `The parts make ${formatMoney(sum, 'en')}, the line is ${formatMoney(line, 'en')}.`,
  'matching.account': ({ number }) => `No line is filed to account ${number}.`,
  'matching.payment': 'This payment is not of this amount, or it was taken back.',
  'matching.payment-once': 'This payment is on another line of the statement already.',
  'payment.on-statement': 'This payment is on a statement of the bank: undo its match first.',
  'matching.thing-once': 'Another line of the statement says this already.',
  'matching.on-statement': 'A line of the bank says it: undo its match first.',
  'matching.other-currency':
    'This line is not in euros, and the books are kept in euros. Write what it was worth yourself, at the rate of the bank.',
  'matching.undone': 'This match is undone already.',
};
