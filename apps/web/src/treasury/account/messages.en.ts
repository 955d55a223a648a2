import type { SameMessages } from '@etabli/kernel/locale';
import { titles } from '../../payments/cards/messages.fr.js';
import { en as treasury } from '../messages.en.js';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  card: 'Take a card payment',
  cardTitle: ({ name }) => `${name} pays by card`,
  cardWhat: 'What is paid now',
  cardStart: ({ amount }) => `Show the code for ${amount}`,
  cardWith: 'By which service',
  cardName: ({ provider }) => titles[provider],
  cardScan:
    'The person’s phone aims at this code and opens the payment page. Their card number never passes through the house.',
  cardCode: ({ amount }) => `Code to aim at to pay ${amount}`,
  cardOpenHere: 'Open the page on this device',
  cardWaiting: 'Waiting for the payment…',
  cardSilent:
    'Nothing is confirmed for now. If it was paid, it will be noted as soon as the service says so.',
  cardLookAgain: 'Look again',
  cardPaid: ({ amount }) => `Paid: ${amount}`,
  cardPaidText: 'The payment is noted, and what it pays no longer waits.',
  cardDone: 'Close',
  treasury: 'Treasury',
  lead: 'Their account: what is asked of them, what is paid.',
  erased: 'Anonymised person',
  owed: 'Left to pay',
  ofItLate: ({ amount }) => `${amount} of it late`,
  credit: 'Paid in advance',
  dues: 'What is asked',
  payments: 'What is paid',
  toPerson: 'See their page',
  more: 'More',
  actionsOn: ({ what }) => `What to do about “${what}”`,

  noDues: 'Nothing is asked',
  noDuesText: 'Call membership fees, or ask an amount of this person only.',
  noPayments: 'Nothing is paid yet',
  noPaymentsText: 'A recorded payment pays the oldest due first.',
  dueOn: ({ on }) => `by ${on}`,
  numbered: ({ number, reference }) => `no. ${number}, ref. ${reference}`,
  withVat: ({ vat }) => `VAT included ${vat}`,
  partOf: ({ whole, days }) => `${days ? `from ${days.from} to ${days.to}, ` : ''}by day, of ${whole}`,
  reduced: ({ kind, amount, reason, name }) =>
    `${kind === 'waiver' ? 'Waiver' : 'Credit note'} of ${amount}: ${reason}${name ? ` (${name})` : ''}`,
  partOn: ({ amount, on }) => `${amount} on ${on}`,
  instalments: ({ parts }) => `In instalments: ${parts}`,
  withdrawn: 'Taken back by a credit note',
  paid: 'Paid',
  nothingToPay: 'Nothing to pay',
  late: ({ left }) => `Late, ${left} left`,
  left: ({ left }) => `${left} left`,

  received: ({ method, on }) => `${treasury.method({ method })}, ${on}`,
  pays: ({ what }) => `Pays: ${what}`,
  leftOver: ({ amount }) => `Paid in advance: ${amount}`,
  undone: ({ reason }) => `Undone: ${reason}`,
  undo: 'Undo this payment',
  undoTitle: 'Undo this payment?',
  undoText: 'What it paid will be due again. Both entries stay.',
  undoHint: 'Bounced cheque, wrong person…',
  undoneNow: 'The payment is undone: what it paid is due again.',

  pay: 'Record a payment',
  payTitle: ({ name }) => `Payment by ${name}`,
  another: 'It is another one: record it',
  amount: 'Amount in euros',
  amountWrong: 'Write an amount, like 45 or 45.50.',
  how: 'Means',
  method: treasury.method,
  receivedOn: 'Received on',
  forWhat: 'What for?',
  oldestFirst: 'The oldest first',
  note: 'Note',
  noteHint: 'Number of the cheque, label of the transfer…',
  recorded: ({ amount }) => `${amount} recorded.`,

  ask: 'Ask for an amount',
  askTitle: ({ name }) => `Ask ${name} for an amount`,
  askVerb: 'Ask for it',
  asked: 'It is asked. The due has its reference.',
  kind: 'Kind',
  kindName: ({ kind }) =>
    ({ service: 'Service', occupancy_fee: 'Occupancy fee', gift: 'Promised gift', other: 'Other' })[kind] ??
    kind,
  label: 'Label',
  labelHint: 'What the person will read: “Prints of October”.',
  payBy: 'To be paid by',

  task: 'Open a task',
  plan: 'Pay in instalments',
  planTitle: ({ label }) => `Pay in instalments: ${label}`,
  planVerb: 'Agree on these days',
  planned: 'The plan is noted.',
  times: 'In how many times?',
  timesWrong: ({ max }) => `Choose between one and ${max} times, and a first day.`,
  firstOn: 'The first one',

  waive: 'Let off',
  creditNote: 'Make a credit note',
  reduceTitle: ({ kind, label }) => `${kind === 'waiver' ? 'Waiver' : 'Credit note'}: ${label}`,
  reduceText: ({ kind }) =>
    kind === 'waiver'
      ? 'The person no longer owes this amount. A membership fee let off counts as paid: they keep their vote.'
      : 'This amount should not have been asked for. What was paid of it stays theirs, for what they owe.',
  reduceVerb: ({ kind }) => (kind === 'waiver' ? 'Let it off' : 'Make this credit note'),
  reducedNow: 'Noted, with your reason.',
  reason: 'Why?',
  reasonHint: 'This sentence stays with the due.',

  rate: 'Change their rate',
  rateTitle: ({ name }) => `The rate of ${name}`,
  rateVerb: 'Keep this rate',
  rateLabel: 'At the next call',
  rateName: ({ rate }) =>
    ({ full: 'Full price', reduced: 'Reduced price', free: 'Free: their days are covered without paying' })[
      rate
    ],
  rateHint: 'Student, honorary member, decision of the board…',
  rateSet: 'This rate counts from the next call on.',
};
