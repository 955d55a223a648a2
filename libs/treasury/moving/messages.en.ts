import { formatMoney, plural } from '@etabli/kernel';
import type { fr } from './messages.fr.js';

type Account = { account: string };
type Count = { count: number };
const money = (cents: number): string => formatMoney(cents, 'en');

/** Refusals of moving in. */
export const en: typeof fr = {
  'carry.tool-unknown':
    'The columns of this file are not those of a list of fees exported by Paheko, HelloAsso, Galette or Dolibarr. The guide “Moving in” says which export to make.',
  'carry.line-skipped': ({ status }: { status: string }) => `Order “${status}”: nothing to take over.`,
  'carry.discount': 'The discount is more than the price.',
  'carry.period': 'The period ends before it begins.',
  'carry.not-yours': 'Only the treasury takes over fees and balances.',
  'carry.taken-already': 'This file is imported already. Undo the earlier import to take it over again.',
  'carry.opened-already':
    'The opening balances are entered, and count the fees that were carried over. Undo them first.',
  'carry.unread': ({ count }: Count) =>
    `${plural(count, 'line cannot be read', 'lines cannot be read', 'en')}: correct the file and choose it again.`,
  'carry.undecided': ({ count }: Count) =>
    `${plural(count, 'line waits', 'lines wait', 'en')} for you to say whose it is, or to leave it out.`,
  'carry.paid-already': ({ lines, count }: Count & { lines: string }) =>
    count === 1
      ? `On line ${lines}, a payment of the same amount, within a few days, is known for the same person already. Leave it out if it is the same.`
      : `On lines ${lines}, a payment of the same amount, within a few days, is known for the same person already. Leave out those where it is the same.`,
  'carry.nothing-new': 'Nothing in this file is new.',
  'carry.in-use':
    'Since the import, a payment, a reduction, a plan, a direct debit or a statement leans on what it brought. Undo that first.',
  'carry.undone-already': 'It is undone already.',

  'opening.empty': 'Give at least two accounts.',
  'opening.columns': 'This file must have three columns: Account, Debit and Credit.',
  'opening.account': ({ account }: Account) => `Account ${account} is not in the chart.`,
  'opening.class': ({ account }: Account) =>
    `Account ${account} is not of the balance sheet: the opening takes over classes 1 to 5.`,
  'opening.twice': ({ account }: Account) => `Account ${account} appears twice.`,
  'opening.side': ({ account }: Account) => `Account ${account} has a debit or a credit, not both.`,
  'opening.unbalanced': ({ debit, credit, by }: { debit: number; credit: number; by: number }) =>
    debit > credit
      ? `${money(by)} of credit is missing: ${money(debit)} of debit, ${money(credit)} of credit.`
      : `${money(by)} of debit is missing: ${money(debit)} of debit, ${money(credit)} of credit.`,
  'opening.owed': ({ said, carried, by }: { said: number; carried: number; by: number }) =>
    `Account 411 says ${money(said)} and the fees carried over that are still owed come to ${money(carried)}: a difference of ${money(by)}. Import the fees that are owed, or correct the account.`,
};
