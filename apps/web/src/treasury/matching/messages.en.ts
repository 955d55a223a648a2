import { plural, type SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

const lines = (count: number) => plural(count, 'line', 'lines', 'en');

export const en: SameMessages<typeof fr> = {
  title: 'Matching',
  lead: 'Left, what the bank says; right, what it is, and why.',
  left: ({ count }) => plural(count, 'line to match', 'lines to match', 'en'),
  acceptAll: ({ count }) => `Match ${plural(count, 'certain line', 'certain lines', 'en')}`,
  accept: 'Match',
  choose: 'Choose by hand',
  accepted: ({ count }) => `${lines(count)} matched.`,
  undone: 'The line is to be matched again.',
  undo: 'Undo',
  undoOf: ({ label }) => `Undo the match of ${label}`,
  certain: 'Certain',
  likely: 'To choose',
  none: 'To say',
  nothingFits:
    'Nothing known fits. Say what it is: a due, a payment already recorded, an account, or several.',
  candidates: 'What it may be',
  credit: ({ name }) => `Credit of ${name}`,
  payment: ({ name }) => `Payment already recorded, ${name}`,
  expense: ({ label, name }: { label: string; name: string }) => `Expense “${label}”, ${name}`,
  cash: 'Cash taken to the bank',
  entry: ({ label }: { label: string }) => `Entry already written, “${label}”`,
  debit: ({ name }: { name: string }) => `Direct debit of ${name}`,
  debitBack: ({ name }: { name: string }) => `Direct debit of ${name} returned: owed again`,
  keys: 'With the keyboard: ↑ ↓ from line to line, ← → from candidate to candidate, Space to match, Enter to choose by hand.',
  list: 'Lines of the bank',
  noLineTitle: 'No line of the bank yet',
  noLineText:
    'Import a statement: each line is recognised with its reason, and the typing is done. Nothing is written without you.',
  toStatements: 'Accounts and statements',
  doneTitle: 'Everything is matched',
  doneText: 'Each line of the bank has found its place. Import the next statement when it comes.',
  held: 'Held',
  heldTitle: ({ count }: { count: number }) =>
    plural(count, 'line that is not in euros', 'lines that are not in euros', 'en'),
  heldLead:
    'A line in another currency is never matched: it counts neither as a payment nor as an expense. Write what it was worth in euros, at the rate the bank says.',
  heldWrite: 'Open the journal',
  heldShown: ({ shown }: { shown: number }) => `The ${shown} latest are shown.`,
  latest: 'Latest matches',
  by: ({ name, when }) => `${name}, ${when}`,
  wasUndone: 'Undone',
  shown: ({ shown, left }) => `The ${shown} oldest are shown, of ${left}.`,
  handTitle: 'What is this line?',
  handPick: 'Due, payment or account',
  handPickHint:
    'Type a name, a reference, or the number of an account. 580 for an internal transfer, 627 for fees.',
  handAccount: ({ number, name }) => `${number} ${name}`,
  handPayment: ({ name, on, amount }) => `Payment of ${name} on ${on}, ${amount}`,
  handAmount: ({ what }) => `Amount for ${what}`,
  handRemove: ({ what }) => `Remove ${what}`,
  handTakeAway: 'Remove',
  handLeft: ({ amount }) => `${amount} left to place.`,
  handCredit: ({ amount, name }) => `${amount} stay with ${name} as credit.`,
  handOver: ({ amount }) => `That is ${amount} too much.`,
  handVerb: 'Match',
  amountWrong: 'Write an amount, such as 12.50.',
};
