import type { SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  title: 'My payments',
  lead: 'What you owe, and what you have paid.',
  owed: 'To pay',
  inAll: 'In all',
  ofItLate: ({ amount }) => `${amount} of it late`,
  nothingOwed: 'You owe nothing',
  nothingOwedText: 'When the association asks you for a fee, it will be here, with what you need to pay it.',
  payBy: ({ on }) => `To be paid by ${on}`,
  late: ({ on }) => `Late since ${on}`,
  partOf: ({ whole, from, to }) => `From ${from} to ${to}, by day, of ${whole}`,
  onPlan: 'In several times, as agreed:',
  lateOnPlan: ({ amount }) => `${amount} late on what was agreed`,
  partOn: ({ amount, on }) => `${amount} on ${on}`,
  reference: 'Reference to copy into the label of the transfer',
  copy: 'Copy',
  copyOf: ({ label }) => `Copy the reference of “${label}”`,
  copied: 'The reference is copied. Paste it into the label of the transfer.',
  copyFailed: 'This browser does not let copy: write the reference down by hand.',
  credit: ({ amount }) => `You have ${amount} in advance: it will pay your next due.`,
  history: 'History',
  paid: ({ method, on }) =>
    `${
      {
        transfer: 'Transfer',
        cheque: 'Cheque',
        cash: 'Cash',
        card: 'Card',
        direct_debit: 'Direct debit',
        other: 'Payment',
      }[method]
    } of ${on}`,
  undone: 'Undone',
  reduced: ({ kind, amount, reason }) =>
    `${kind === 'waiver' ? 'Waiver' : 'Credit note'} of ${amount}: ${reason}`,
  withdrawn: 'Taken back by a credit note',
  nothingToPay: 'Nothing to pay',
  underway: 'A debit is on its way: paid here, it would be paid twice.',
  todayOwed: ({ amount, late }) =>
    late ? `${amount} left to pay, part of it late.` : `${amount} left to pay.`,
  todayAction: 'See and pay',
  todayHousehold: ({ payer }) =>
    `${payer} pays for your household. Say whether what you owe may be seen and paid with the rest.`,
  todayHouseholdAction: 'Answer',
};
