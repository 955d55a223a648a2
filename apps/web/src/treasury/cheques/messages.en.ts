import { plural, type SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  title: 'Cheque deposits',
  lead: 'Cheques received, to be taken to the bank together. The line of the statement will find them all.',
  deposit: ({ count }) => `Deposit ${plural(count, 'cheque', 'cheques', 'en')}`,
  waiting: ({ count, total }) => (count > 0 ? `To be deposited (${count}, ${total})` : 'To be deposited'),
  noneTitle: 'No cheque to deposit',
  noneText:
    'Record a payment by cheque on the account of the person, with the bank and the number as a note: it will wait here.',
  who: 'From',
  note: 'Bank and number',
  received: 'Received on',
  amount: 'Amount',
  somebody: 'Somebody',

  depositTitle: ({ count }) => `Take ${plural(count, 'cheque', 'cheques', 'en')} to the bank`,
  depositText: ({ total }) =>
    `${total} in all. A numbered slip gets ready: print it, sign it, join the endorsed cheques.`,
  depositVerb: 'Prepare the slip',
  on: 'Day of the deposit',
  deposited: ({ number }) => `Slip no. ${number} is ready.`,

  deposits: 'Slips',
  number: 'Slip',
  numberOf: ({ number }) => `No. ${number}`,
  onDay: 'Deposited on',
  cheques: 'Cheques',
  total: 'Total',
  state: 'Where it is',
  credited: 'On the statement',
  atBank: 'At the bank',
  undone: 'Undone',
  print: 'Slip (PDF)',
  open: 'Open the PDF',
  undo: 'Undo the deposit',
  undoneNow: 'The deposit is undone: its cheques are to be deposited again.',
  noDepositsTitle: 'No slip yet',
  noDepositsText: 'Each deposit keeps its number, its cheques and its PDF.',
};
