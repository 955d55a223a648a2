import { plural } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

const many = (count: number, one: string, several: string) => plural(count, one, several, 'en');
type Left = { count: number };

export const en: typeof fr = {
  title: ({ month }: { month: string }) => `End of the month: ${month}`,
  lead: 'Each point ticks itself when it is done. What is left is to say the month closed.',
  evening: 'The evening',
  which: 'Month',
  closedMark: 'closed',
  done: 'Done',
  toDo: 'To do',
  list: 'To look at',
  calls: 'Calls of the month',
  callsDone: ({ count }: Left) => (count > 0 ? `${count} called` : 'nothing to call'),
  callsLeft: 'nothing was called',
  callsAct: 'Call',
  statements: 'Bank statements',
  statementsLeft: ({ count }: Left) =>
    many(count, 'account ends before the month', 'accounts end before the month'),
  statementsAct: 'Import a statement',
  lines: 'Lines matched',
  linesLeft: ({ count }: Left) => many(count, 'line to match', 'lines to match'),
  linesAct: 'Match',
  debits: 'Direct debits answered',
  debitsLeft: ({ count }: Left) =>
    many(count, 'direct debit without an answer', 'direct debits without an answer'),
  debitsAct: 'See the batches',
  cheques: 'Cheques deposited',
  chequesLeft: ({ count, money }: { count: number; money: string }) =>
    `${many(count, 'cheque', 'cheques')}, ${money}, not on the account yet`,
  chequesAct: 'Match the deposit',
  bank: 'Bank and books',
  bankLeft: ({ money }: { money: string }) => `${money} apart`,
  bankAct: 'See the difference',
  vat: 'VAT',
  vatLeft: ({ money, owed }: { money: string; owed: boolean }) =>
    `${money} ${owed ? 'to pay' : 'of credit'}. To be declared on impots.gouv.fr between the 15th and the 24th of the month after (your space there gives the exact day), then closed here`,
  vatAct: 'Close the VAT',
  late: 'Late',
  lateLeft: ({ count }: Left) => many(count, 'person late', 'people late'),
  lateAct: 'See who',
  hours: 'Volunteer hours',
  hoursLeft: ({ count }: Left) => many(count, 'declaration to validate', 'declarations to validate'),
  hoursAct: 'Validate',
  bankTitle: 'The bank and the books',
  account: ({ number, names }: { number: string; names: string }) => `Account ${number} · ${names}`,
  bankSays: ({ until }: { until: string }) => `The bank, on ${until}`,
  bankSilent: 'The bank',
  noStatement: 'one account has no statement yet',
  booksSay: 'The books',
  difference: 'Difference',
  same: 'none',
  unmatched: ({ count }: Left) =>
    `of which ${many(count, 'statement line to match', 'statement lines to match')}`,
  untold: ({ count }: Left) =>
    `of which ${many(count, 'movement recorded that the bank has not told', 'movements recorded that the bank has not told')}`,
  unexplained: 'of which left to explain (opening balances, dates)',
  noBank: 'No bank account is recorded.',
  note: 'A note for later',
  noteHint: 'What stays open, and why.',
  close: 'Say the month closed',
  closeOpen: ({ count }: Left) => `Close with ${many(count, 'open point', 'open points')}`,
  closedNow: 'Month closed: it is noted, with your name.',
  history: 'Said closed',
  by: ({ name, on }: { name: string; on: string }) => `${name}, ${on}`,
  somebody: 'Somebody',
  all: 'all was done',
  left: ({ count }: Left) => many(count, 'point was open', 'points were open'),
};
