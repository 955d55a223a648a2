import { formatDate, formatMoney, plural, type SameMessages } from '@etabli/kernel';
import type { fr } from './messages.fr.js';

/** Refusals of the treasury. */
export const en: SameMessages<typeof fr> = {
  'ledger.unbalanced': 'This entry does not balance: debit and credit differ.',
  'ledger.year-closed': ({ on }) =>
    `The financial year of ${on} is closed: nothing more is written in it. Choose a date in the current one.`,
  'ledger.year-just-closed': 'This financial year has just been closed. Choose a date in the current one.',
  'ledger.no-year': ({ on }) => `No financial year can hold ${on}. Check the year.`,
  'ledger.no-rule': ({ event }) => `No rule says how to write “${event}”.`,
  'ledger.same-account': 'An entry goes from one account to another: choose two.',

  'settle.more-than-due': 'This amount is more than what remains to be paid.',
  'settle.more-than-paid': 'The amounts shared out are more than the payment.',
  'settle.twice': 'A due is named twice.',

  'due.too-many': ({ max }) => `Call ${max} dues at most at a time.`,
  'due.called-already': 'This fee has been called already for this person and these days.',
  'due.exceeded': 'Somebody has just recorded the same thing: there is less left to pay. Reload the page.',

  'due.withdrawn': 'A credit note took this due back.',
  'due.settled': 'Nothing is left to pay on this due.',
  'due.day-past': 'Choose today or a day to come.',
  'due.period': 'Give the first and the last day it covers, in that order.',
  'plan.sum': ({ remaining, sum }) =>
    `The instalments make ${formatMoney(sum, 'en')} and ${formatMoney(remaining, 'en')} is left to pay: adjust one of them.`,
  'plan.sum-changed': 'What is left to pay has just changed. Reload the page and make the plan again.',
  'plan.past': 'Choose today or a day to come.',
  'plan.order': 'Each instalment comes after the one before.',

  'schedule.name-taken': 'A schedule has this name already. Choose another.',
  'schedule.archived': 'This schedule is archived: nothing more is called by it.',
  'schedule.period': 'Give the first and the last day of the period, in that order.',
  'schedule.category': 'A category is missing, or is there twice. Reload the page.',
  'call.nobody': 'There is nobody to call for this period.',
  'call.changed': ({ dues, total }) =>
    `The call has changed since its preview: ${plural(dues, 'fee', 'fees', 'en')}, ${formatMoney(total, 'en')}. Read it again.`,

  'rent.ended': 'This line ends before that day: take its end back first.',
  'rent.end-before': ({ first }) => `This line begins on ${formatDate(first, 'en')}: it cannot end before.`,
  'rent.share': 'A share is at most the whole: 2/5 for two days a week.',
  'rent.nobody': 'There is nothing to call for this month.',
  'rent.changed': ({ dues, total }) =>
    `The call has changed since the preview: ${plural(dues, 'due', 'dues', 'en')}, ${formatMoney(total, 'en')}. Read it again.`,
  'rent.called-already': 'This month has just been called. Reload the page.',
  'rent.none': 'There is no line to revise on that day.',
  'rent.revision-changed': 'A line has changed since the preview. Read it again.',
  'service.to-come': 'A service is recorded once it is given: that day is still to come.',
  'service.amount': 'This is more than one due may ask for. Check the quantity and the price.',
  'service.withdrawn': 'This service has been taken back already.',
  'service.called': 'This service has been called: make a credit note.',
  'rent.not-that-month': 'This line does not run in that month.',
  'solidarity.short': ({ left }) =>
    `The pool cannot pay this month: ${formatMoney(left, 'en')} is left in it.`,
  'solidarity.slices': 'Choose 1 to 50 slices of €10, only if you add some.',
  'solidarity.no-rent': 'You pay no rent next month: there is nothing to choose.',

  'payment.amount': 'Give an amount.',
  'payment.future': 'A payment is recorded once received: this date is to come.',
  'payment.key-taken': 'This payment is recorded already, with another amount or for somebody else.',
  'payment.seems-known': ({ on }) =>
    `A payment of the same amount, received on ${on}, is recorded already for this person. Is this another one?`,
  'payment.just-recorded':
    'A payment of the same amount has just been recorded for the same person. Read the line again: it may be the same money.',
  'payment.from-deposit': 'This payment comes from a deposit that is closed: it is not undone apart.',
  'payment.reversed': 'This payment has been undone already.',
};
