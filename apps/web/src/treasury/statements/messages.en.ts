import { plural, type SameMessages } from '@etabli/kernel/locale';
import { grouped } from './grouped.js';
import type { fr } from './messages.fr.js';

const many = (count: number, one: string, several: string) => plural(count, one, several, 'en');

export const en: SameMessages<typeof fr> = {
  title: 'Accounts and statements',
  lead: 'What the bank says, line by line. A statement comes in once, and must follow the one before.',
  importOne: 'Import a statement',
  pastImports: 'Imported files',
  more: 'More',
  addAccount: 'Add an account',
  noAccountTitle: 'No bank account',
  noAccountText:
    'Name each account of the association (“Current account”, “Savings”). Its statements will then come from a file of the bank.',
  knownUntil: ({ on }: { on: string }) => `on ${on}`,
  noStatement: 'No statement yet',
  noBalance: 'Balance unknown',
  held: ({ count }: { count: number }) => many(count, 'statement held', 'statements held'),
  lineCount: ({ count }: { count: number }) => many(count, 'line', 'lines'),
  curve: ({ from, to, least, most }: { from: string; to: string; least: string; most: string }) =>
    `Balance from ${from} to ${to}: between ${least} and ${most}`,

  newAccount: 'New account',
  correctAccount: 'Correct the account',
  name: 'Name',
  nameHint: 'As people call it: “Current account”.',
  iban: 'IBAN',
  ibanHint: 'A file of another account will be refused.',
  notInEuros: ({ currency }: { currency: string }) =>
    `This account is in ${currency}: its lines are neither matched nor compared with the books, which are kept in euros.`,
  currency: 'Currency',
  currencyHint: 'In three letters.',
  ledger: 'Account in the books',
  ledgerHint: '512 for a bank, followed by a digit if there are several.',
  save: 'Save',
  saved: 'Account saved.',

  importTitle: 'Import a statement',
  importLead: 'You will see everything before anything is written.',
  file: 'The file of the bank',
  fileHint:
    'CAMT.053 or CAMT.054 (.xml), OFX, CFONB120, or CSV. On the bank’s site, look for “download” or “export”.',
  reading: 'Reading the file…',
  fileFailed: 'The file did not arrive. Check your connection and try again.',
  otherFile: 'Choose another file',
  columnsTitle: 'What each column says',
  columnsLead: 'This is a proposal: correct it if need be. It will be kept for the next files of this bank.',
  column: ({ heading, rank }: { heading: string; rank: number }) => heading || `Column ${rank}`,
  example: ({ text }: { text: string }) => (text ? `For example: ${text}` : 'Empty'),
  decimals: 'Cents come after',
  comma: 'a comma (12,50)',
  point: 'a point (12.50)',
  dates: 'Dates begin with',
  dayFirst: 'the day (31/12/2026)',
  monthFirst: 'the month (12/31/2026)',
  role: ({ role }: { role: string }) =>
    ({
      ignore: 'Leave aside',
      date: 'Date',
      valueDate: 'Value date',
      label: 'Label',
      amount: 'Amount, signed',
      debit: 'Debit',
      credit: 'Credit',
      balance: 'Balance after the line',
      currency: 'Currency',
      name: 'Other party',
      iban: 'IBAN of the other party',
      reference: 'Reference of the bank',
    })[role] ?? role,
  fileAccount: ({ number, rank }: { number: string; rank: number }) =>
    number ? `Account ${grouped(number)}` : rank > 1 ? `Account ${rank}` : 'What the file says',
  whichAccount: 'Which account is it?',
  choose: 'Choose…',
  recognised: ({ name }: { name: string }) => `It is your account “${name}”.`,
  otherAccount: 'It is another',
  period: ({ from, to }: { from: string; to: string }) => (from === to ? from : `From ${from} to ${to}`),
  fromTo: ({ opening, closing }: { opening: string; closing: string }) => `from ${opening} to ${closing}`,
  brings: ({
    lines,
    fresh,
    pending,
    idle,
  }: {
    lines: number;
    fresh: number | null;
    pending: number;
    idle: boolean;
  }) =>
    [
      many(lines, 'line', 'lines'),
      ...(fresh === null ? [] : [idle ? 'all there already' : `${fresh} new`]),
      ...(pending > 0 ? [`${pending} pending, left to the bank`] : []),
    ].join(' · '),
  wouldHold: 'Will be held until you accept it',
  firstLines: 'First lines',
  before: 'Before importing',
  importLines: ({ count }: { count: number }) => `Import ${many(count, 'line', 'lines')}`,
  imported: ({ count }: { count: number }) => `${many(count, 'line imported', 'lines imported')}.`,

  lines: 'Movements',
  search: 'Look for a movement',
  searchHint: 'A name, a word of the label, an amount.',
  date: 'Date',
  label: 'Label',
  amount: 'Amount',
  returned: ({ reason }: { reason: string }) => `Returned ${reason}`,
  batch: ({ count }: { count: number }) => `${count} movements grouped`,
  noLineTitle: 'No movement',
  noLineText: 'Import a statement of this account: its lines will be here.',
  noneFound: 'Nothing matches these words.',
  statements: 'Statements',
  accept: 'Accept this statement',
  accepted: 'The statement counts now.',
  acceptedBy: ({ name, at }: { name: string; at: string }) => `Accepted by ${name} on ${at}`,
  heldState: 'Held',
  added: ({ count, known }: { count: number; known: number }) =>
    [many(count, 'line', 'lines'), ...(known > 0 ? [`${known} there already`] : [])].join(' · '),

  importsLead: 'Each file can be taken back whole, the latest first, while none of its lines is matched.',
  noImportTitle: 'No file imported',
  noImportText: 'The files of the bank that you import stay here, with what they brought.',
  when: 'Imported',
  by: 'By',
  brought: 'Brought',
  state: 'State',
  doneState: 'Imported',
  undoneState: 'Undone',
  undo: 'Undo the import',
  undone: 'Import undone: its lines are gone.',
};
