import { formatDate, formatMoney, plural } from '@etabli/kernel';
import { returnReason } from '../../sepa/rules/returns.js';
import { printedReference } from '../reference.js';
import type { ReasonWords } from './words.js';

const listed = (names: readonly string[]): string => new Intl.ListFormat('en-GB').format(names);
const money = (cents: number): string => formatMoney(cents, 'en');
const month = (iso: string): string => formatDate(`${iso}-01`, 'en').replace(/^1 /, '');

/** “AC04, the account is closed.” */
const why = (reason: string): string => {
  const { en: sentence } = returnReason(reason);
  return `${reason}, ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
};

const kinds = {
  membership_fee: 'membership fees',
  joining_fee: 'joining fees',
  occupancy_fee: 'rents',
  service: 'services',
  other: 'other dues',
  solidarity: 'solidarity shares',
  gift: 'gifts',
  mixed: 'dues',
} as const;

/** Why a line is taken for what it is. */
export const en: ReasonWords = {
  reference: ({ reference }) => `The reference ${printedReference(reference)} is in the label.`,
  'reference-mended': ({ reference, written }) =>
    `The label says ${printedReference(written)}: but for one sign it is ${printedReference(reference)}, and no other.`,
  'end-to-end': ({ id }) => `The bank gives back the identification of the debit, ${id}.`,
  mandate: ({ id }) => `The mandate ${id} has one debit of this amount only.`,
  'mandate-several': ({ id, on }) =>
    `Mandate ${id} has several debits it may be, among them that of ${formatDate(on, 'en')}: yours to say which.`,
  iban: ({ name }) => `The IBAN has already paid for ${name}.`,
  name: ({ name }) => `The label names ${name}.`,
  'name-partly': ({ name }) => `The label may name ${name}.`,
  namesakes: ({ name }) => `Several people may be “${name}”: you say which.`,
  'amount-one': ({ due, name }) => `The amount is that of “${due}” of ${name}.`,
  'amount-several': ({ count, kind, name }) =>
    `The amount is that of ${plural(count, kinds[kind], kinds[kind], 'en')} of ${name}.`,
  period: ({ month: named }) => `The label says ${month(named)}.`,
  'several-lines': ({ count, due, name }) =>
    `${plural(count, 'line', 'lines', 'en')} together make “${due}” of ${name}.`,
  part: ({ leftCents }) => `It is a part: ${money(leftCents)} will be left.`,
  credit: ({ creditCents }) => `${money(creditCents)} more: the credit stays with the person.`,
  recorded: ({ on, name }) => `The payment of ${name} is already recorded on ${formatDate(on, 'en')}.`,
  payout: ({ provider, count, feeCents }) =>
    `The amount is that of ${plural(count, 'payment', 'payments', 'en')} by ${provider}${feeCents > 0 ? `, less ${money(feeCents)} of fees` : ''}.`,
  cheques: ({ number, count }) =>
    `The amount is that of the deposit ${number}, ${plural(count, 'cheque', 'cheques', 'en')}.`,
  batch: ({ id, count }) => `The bank names the batch ${id}, ${plural(count, 'debit', 'debits', 'en')}.`,
  'batch-amount': ({ count, on }) =>
    `The amount is that of ${plural(count, 'debit', 'debits', 'en')} of ${formatDate(on, 'en')}.`,
  returned: ({ names, reason }) =>
    `${names.length > 1 ? 'The debits' : 'The debit'} of ${listed(names)} ${names.length > 1 ? 'come' : 'comes'} back${reason ? `: ${why(reason)}` : '.'}`,
  'return-cost': ({ costCents }) => `The bank takes ${money(costCents)} for it.`,
  'payee-iban': ({ name }) => `The IBAN is where ${name} is paid.`,
  'payee-reference': ({ reference }) => `The label bears the number ${reference}.`,
  'payee-named': ({ name }) => `The label names ${name}.`,
  expense: ({ label, name, paidOn }) =>
    `The amount is that of “${label}” of ${name}, ${paidOn ? `paid on ${formatDate(paidOn, 'en')}` : 'approved and to be paid'}.`,
  expenses: ({ count, name }) =>
    `The amount is that of the ${plural(count, 'expense', 'expenses', 'en')} to be paid to ${name}.`,
  'cash-bag': ({ on }) => `The amount is that of the cash taken to the bank on ${formatDate(on, 'en')}.`,
  entry: ({ label, on }) =>
    `The entry “${label}” of ${formatDate(on, 'en')} says this movement already: it is not counted twice.`,
  guarantee: ({ what, name }) =>
    `The amount is that of the deposit of ${name}, ${what}, which has not come yet.`,
  'guarantee-named': () => 'The label speaks of a deposit.',
  'other-half': ({ on }) =>
    `The other half of the transfer, on another account, is matched on ${formatDate(on, 'en')}.`,
  'bank-fees': () => 'The label is that of fees the bank takes.',
  'own-account': () => 'The IBAN is that of another account of the association.',
  'opposite-line': () => 'Another account bears the opposite amount, within a few days.',
  'learned-label': ({ account, times }) =>
    `This label was filed to account ${account} ${plural(times, 'time', 'times', 'en')}.`,
  'other-currency': ({ currency }) =>
    `It is in ${currency} and the books are kept in euros: Établi does not know the rate.`,
  contested: () => 'Another line says the same: you say which.',
};
