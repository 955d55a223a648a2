import type { SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  title: 'To begin with',
  lead: 'Four things, once. Then the statement of each month does most of it.',
  done: 'Done',
  toDo: 'To do',
  opening: 'Come from another tool',
  openingText: 'Opening balances, and who has paid already. The house begins? Skip it.',
  openingAct: 'Move in',
  bank: 'Name the bank account',
  bankText: 'Its statements will come into it.',
  bankAct: 'Add the account',
  prices: 'Say what members pay',
  pricesText: 'Once prices are known, fees are called all at once, each with its reference.',
  pricesAct: 'Make a schedule',
  statement: 'Import a first statement',
  statementText: 'A file downloaded from the site of the bank: each line finds its place.',
  statementAct: 'Import',
};
