import type { SameMessages } from '@etabli/kernel/locale';
import { formatNumber } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

const regimes: Record<string, string> = {
  exempt: 'Not subject to VAT',
  franchise: 'Below the VAT thresholds',
  liable: 'Subject to VAT',
};
const regimeHints: Record<string, string> = {
  exempt: 'Services to its members by a non-profit association (CGI, article 261, 7-1°).',
  franchise: 'Income below the thresholds (CGI, article 293 B): every invoice says so.',
  liable: 'By obligation or by option, for what has a rate; the rest is exempt.',
};
const regimeTexts: Record<string, string> = {
  exempt: 'Nothing has VAT; invoices cite the article that exempts them.',
  franchise: 'Nothing has VAT; invoices carry the words of article 293 B.',
  liable: 'Each line has its rate. VAT is worked out line by line, rounded to the nearest cent.',
};
const subjectNames: Record<string, string> = {
  'due:membership_fee': 'Membership fees',
  'due:joining_fee': 'Joining fees',
  'due:occupancy_fee': 'Rents',
  'due:service': 'Services',
  'due:other': 'Other requests',
  'rent:room': 'Rents of an office or workshop',
  'rent:desk': 'Rents of a desk',
  'rent:locker': 'Rents of a locker',
  'rent:other': 'Other rents',
  'service:printing': 'Printing',
  'service:room': 'Hours of a room',
  'service:locker': 'Lockers by the unit',
  'service:other': 'Other services',
};
const boxNames: Record<string, string> = {
  A1: 'A1 – Sales, services',
  E2: 'E2 – Other operations not taxed',
  '08': '08 – Standard rate, 20%',
  '09': '09 – Reduced rate, 5.5%',
  '9B': '9B – Reduced rate, 10%',
  15: '15 – VAT deducted before, to be paid back',
  16: '16 – Total VAT due',
  19: '19 – Fixed assets',
  20: '20 – Other goods and services',
  21: '21 – Other VAT to deduct (left out before)',
  22: '22 – Credit of the period before',
  23: '23 – Total deductible VAT',
  25: '25 – VAT credit',
  26: '26 – Refund asked for',
  27: '27 – Credit to carry forward',
  28: '28 – Net VAT due',
};

export const en: SameMessages<typeof fr> = {
  title: 'VAT',
  lead: 'What the association owes the State on what it asks for, and what it may deduct.',
  begin: 'Set up VAT',
  change: 'Change from a day on',
  nothingTitle: 'Nothing is set up, and nothing has VAT',
  nothingText:
    'Many associations are not subject to it, or are below the thresholds. Say so here for your invoices to carry the right words, or give a rate to what is taxed. When in doubt, ask an accountant.',

  regime: ({ regime }) => regimes[regime] ?? '',
  regimeHint: ({ regime }) => regimeHints[regime] ?? '',
  regimeText: ({ regime }) => regimeTexts[regime] ?? '',
  since: 'Since',
  noRate: 'Nothing has a rate: all of it is exempt. Change from a day on to give one.',
  exactRates: 'Exceptions by schedule or line',
  percent: ({ count }) => `${count}%`,
  rateOf: ({ what, rate }) => `${what}: ${rateName(rate)}`,
  history: 'What was said',
  saidBy: ({ reason, name }) => (name ? `${reason} (${name})` : reason),

  settingTitle: 'VAT of the association',
  save: 'Apply from that day on',
  saved: 'VAT is set up. What was asked for before stays as it was.',
  regimeLabel: 'The association is',
  fromDay: 'From',
  fromHint: 'What is called on that day or later; what was called before does not change.',
  vatNumber: 'VAT number',
  vatNumberHint: 'It is on every invoice, as FR12 345678901.',
  asAbove: 'As its family',
  precisely: 'Say it more precisely',
  scheduleOf: ({ name }) => `Schedule ${name}`,
  lineOf: ({ label, name }) => (name ? `${label}, ${name}` : label),
  otherLine: 'One line in particular',
  chooseLine: 'Choose a line',
  subject: ({ subject }) => subjectNames[subject] ?? subject,
  rate: ({ rate }) => rateName(rate),
  pricesLabel: 'Prices of schedules, rents and services',
  included: 'include tax',
  excluded: 'are without tax',
  excludedHint: 'VAT is added when they are called.',
  whenLabel: 'VAT is due',
  onReceipt: 'when one is paid',
  onReceiptHint: 'The rule for services.',
  onDebits: 'when one invoices (option for debits)',
  coefficient: 'Deduction on mixed purchases',
  coefficientHint: 'Share of the VAT recovered when a purchase serves both what is taxed and what is not.',
  exemption: 'Article of exemption',
  exemptionHint: 'Cited on invoices. Empty: CGI, article 261, 7-1°.',
  reason: 'Who decided it, or why',
  reasonHint: 'For example: assembly of 12 May, option filed on 1 June.',

  statementTitle: 'VAT of a period',
  statementLead:
    'Collected: what was paid (or invoiced, with the option), less credit notes. Deductible: invoices paid and expenses approved.',
  period: 'Period',
  quarter: ({ year, quarter }) => `Quarter ${quarter}, ${year}`,
  collected: 'Collected',
  deductible: 'Deductible',
  toPay: 'To be paid',
  credit: 'VAT credit',
  rateLabel: 'Rate',
  ratesTitle: 'By rate',
  net: 'Without tax',
  tax: 'VAT',
  box: 'Box',
  base: 'Base',
  euros: ({ amount }) => `€${amount}`,
  boxesTitle: 'Boxes of the CA3 return, in whole euros',
  boxName: ({ code }) => boxNames[code] ?? code,
  nothingYet: 'Nothing was collected in this period.',
  notFiled:
    'Établi does not file the return: these figures help to fill it in on impots.gouv.fr. Read them with your accountant the first time.',
  carried: 'Credit carried forward',
  late: ({ money }: { money: string }) =>
    `Of which ${money} from periods already closed, learnt since: the next return takes them up.`,
  closingTitle: 'The closing entry',
  closingLead:
    'Once the return is filed, this entry empties the VAT accounts of the period. What is owed waits on account 44551: file the line of the statement there when the State debits it.',
  closedLead: 'It is in the accounts. What may still come of this period goes into the next one.',
  account: 'Account',
  accountName: ({ number, name }) => `${number} ${name}`,
  debit: 'Debit',
  creditSide: 'Credit',
  nothingToEnter: 'No account moves.',
  close: ({ name }) => `Close VAT (${name})`,
  closedNow: ({ name }) => `VAT is closed (${name}): the entry is posted.`,
  closed: 'closed',
  closedBy: ({ name, on }) => (name ? `By ${name}, on ${on}.` : `On ${on}.`),
  leftToPay: ({ money }) => `To be paid to the State: ${money}.`,
  leftAsCredit: ({ money }) => `Credit carried to the next period: ${money}.`,
  seeEntry: 'See the entry',
  undo: 'Undo the closing',
  undoneNow: ({ name }) => `The closing is undone (${name}): the opposite entry is posted.`,

  askRefund: 'Ask for the refund',
  refundAmount: 'To be refunded',
  refundHint: ({ least, most }) =>
    `In whole euros, from ${least} to ${most} (box 26 of the return). The rest is carried forward. The request itself is filed on impots.gouv.fr (form 3519).`,
  refundNotNow: 'This credit is not refunded now.',
  refundAsked: ({ money }) => `${money} is asked for from the State: the entry is posted.`,
  refundAwaited: 'refund awaited',
  refundCome: 'refunded',
  refundOf: ({ money }) => `Refund of ${money} asked for.`,
  refundHow: ({ money }) =>
    `${money} waits on account 44583: file the line of the statement there when the State transfers it.`,
  seeRefund: 'See the entry of the request',
  takeRefundBack: 'Take the request back',
  refundTakenBack: 'The request is taken back: the credit is carried forward again.',

  makeFile: 'Make the CSV file',
  openFile: 'Open the CSV file',
};

function rateName(rate: string): string {
  return rate === 'exempt' ? 'Exempt' : `${formatNumber(Number(rate) / 100, 'en')}%`;
}
