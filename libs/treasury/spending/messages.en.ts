import type { SameMessages } from '@etabli/kernel';
import type { fr } from './messages.fr.js';

/** Refusals of spending, budgets and entries written by hand. */
export const en: SameMessages<typeof fr> = {
  'expense.own': 'Nobody approves their own expenses, nor those they entered: another person must.',
  'expense.by-another': 'You have approved it: above the ceiling, a second person is needed.',
  'expense.approvers-only': 'The chair, the treasurer, or the lead of the commission approve expenses.',
  'expense.above-charter':
    'This expense is above what the mission letter leaves to the commission: the chair or the treasurer approves it.',
  'expense.second-in-office': 'The second approval is for the chair or the treasurer.',
  'expense.is-waiting': 'This expense still waits to be approved.',
  'expense.is-approved': 'This expense is approved already.',
  'expense.is-paid': 'This expense is paid already.',
  'expense.is-given': 'This expense was given to the association.',
  'expense.is-refused': 'This expense was refused.',
  'expense.is-withdrawn': 'This expense was withdrawn.',
  'expense.changed': 'Somebody has just dealt with this expense. Reload the page.',
  'expense.not-yours': 'Only who handed in this expense may withdraw it.',
  'expense.amount': 'Give an amount, or kilometres: one of the two.',
  'expense.receipt': 'Add a photo of the receipt, or of each if there are several.',
  'expense.no-mileage': 'The association has set no rate for kilometres: give an amount, with its receipt.',
  'expense.spent-later': 'This date is to come.',
  'expense.paid-later': 'This date is to come: note the payment once it is made.',
  'expense.commission-closed': 'This commission is closed: choose another, or none.',
  'expense.account': 'Choose an expense account (class 6) or a fixed asset account (class 2).',
  'expense.invoice-there': 'This invoice of this supplier is recorded already.',

  'budget.account': 'A budget plans expense (class 6) and income (class 7).',
  'budget.twice': 'This account is there twice for the same commission: put both lines together.',
  'budget.changed-since': 'Somebody wrote this budget meanwhile. Reload the page and take it up again.',
  'budget.decided-later': 'This date is to come.',

  'entry.taken-back': 'This entry is taken back already.',
  'entry.not-manual':
    'This entry comes from a voucher (due, payment, expense…): undo that, the entry follows.',
  'entry.person-account': 'A person is named on a third-party account only (class 4).',
  'entry.members-account': 'The members’ account (411) follows dues and payments: go through them.',
  'entry.one-side': 'Each line has a debit or a credit, not both.',
  'account.number-taken': 'An account has this number already.',
  'account.number': 'An account number has 3 to 8 digits and begins with a class from 1 to 8.',
};
