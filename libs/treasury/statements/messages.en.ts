import { formatDate, formatMoney, plural, type SameMessages } from '@etabli/kernel';
import type { fr, Gap } from './messages.fr.js';

interface Place {
  line?: number;
  element?: string;
}
interface Said extends Place {
  text?: string;
}

const at = ({ line, element }: Place, words: string): string => {
  if (line && element) return `Line ${line} (${element}): ${words}`;
  if (line || element) return `${line ? `Line ${line}` : element}: ${words}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const roles: Record<string, string> = {
  date: 'the date',
  valueDate: 'the value date',
  label: 'the label',
  amount: 'the amount (or the debit and the credit)',
  debit: 'the debit',
  credit: 'the credit',
  balance: 'the balance',
  currency: 'the currency',
  name: 'the other party',
  iban: 'the IBAN of the other party',
  reference: 'the bank’s reference',
};

/** Why a statement is refused or held. */
export const en: SameMessages<typeof fr> = {
  'statements.file-is-pdf':
    'This is a PDF: amounts cannot be read from it safely. On the bank’s site, choose a CAMT.053, OFX, CFONB120 or CSV export.',
  'statements.file-is-spreadsheet':
    'This is a workbook or an archive. Save it as CSV, or choose a CAMT.053, OFX or CFONB120 export.',
  'statements.file-is-web-page':
    'This is a saved web page, not a statement. Use the export button of the bank’s site.',
  'statements.file-is-qif':
    'QIF says neither the account nor its balance. Choose an OFX, CAMT.053 or CSV export.',
  'statements.file-is-mt940': 'MT940 is not read here. Choose a CAMT.053, OFX or CSV export.',
  'statements.nothing-read': 'No movement was found in this file: no line with a date and an amount.',
  'statements.too-many-lines': ({ limit }: { limit: number }) =>
    `This file has more than ${plural(limit, 'line', 'lines', 'en')}. Ask the bank for shorter periods.`,
  'statements.xml-broken': (place: Place) =>
    at(place, `the XML is malformed. Download the file again, without opening it in another program.`),
  'statements.cut-short': (place: Place) =>
    at(place, 'the file stops here, before its end. It is cut short: download it again.'),
  'statements.xml-entities':
    'This XML file declares entities (DOCTYPE), which no bank does. It was not read.',
  'statements.other-message': ({ name }: { name?: string }) =>
    `This XML file is no CAMT.053 or CAMT.054 statement${name ? ` (it says it is “${name}”)` : ''}.`,
  'statements.element-missing': ({ line, element }: Place) =>
    at({ line }, `the element “${element}” is missing. The file is incomplete: download it again.`),
  'statements.value-unknown': (said: Said) => at(said, `“${said.text}” is not a value expected here.`),
  'statements.amount-unreadable': (said: Said) =>
    said.text ? at(said, `“${said.text}” is not an amount.`) : at(said, 'the amount is missing.'),
  'statements.amount-fraction': (said: Said) => at(said, `“${said.text}” is not a whole number of cents.`),
  'statements.amount-too-large': (said: Said) =>
    at(said, `“${said.text}” is more than an account may carry here.`),
  'statements.date-unreadable': (said: Said) => at(said, `“${said.text}” is not a date.`),
  'statements.currency-mixed': ({
    currency,
    other,
    ...place
  }: Place & { currency?: string; other?: string }) =>
    at(place, `this movement is in ${other}, and the account in ${currency}. An account has one currency.`),
  'statements.ofx-empty': 'This OFX file holds no account.',
  'statements.ofx-tag-astray': (place: Place) => at(place, 'this tag closes what is not open.'),
  'statements.cfonb-record-unknown': (said: Said) =>
    at(said, `there is no record “${said.text}” in a CFONB120 statement (01, 04, 05 or 07).`),
  'statements.cfonb-outside': (place: Place) =>
    at(place, 'this operation is outside any statement: the record 01 that opens it is missing.'),
  'statements.cfonb-account-differs': ({ number, ...place }: Place & { number: string }) =>
    at(place, `the account ${number} is not that of the statement under way.`),
  'statements.cfonb-unfinished': (place: Place) =>
    at(place, 'this statement has no closing balance (record 07). The file is cut short: download it again.'),
  'statements.cfonb-detail-astray': (place: Place) =>
    at(place, 'this detail (05) follows no operation (04).'),
  'statements.csv-quote-open': (place: Place) =>
    at(place, 'a quotation mark is never closed. Correct this line.'),
  'statements.csv-column-needed': ({ role }: { role: string }) => `Say which column holds ${roles[role]}.`,
  'statements.csv-column-twice': ({ role }: { role: string }) =>
    `Two columns hold ${roles[role]}. Keep one only.`,
  'statements.csv-both-sides': (place: Place) =>
    at(place, 'a debit and a credit on one line. Check the columns.'),
  'statements.csv-line-aside': (said: Said) =>
    at(said, `“${said.text}” has an amount without a date: it is no movement.`),
  'statements.csv-balance-astray': (place: Place) =>
    at(place, 'the balance does not follow from the line before.'),
  'statements.not-adding-up': (sums: {
    opening: number;
    movements: number;
    closing: number;
    gap: number;
  }) => {
    const [opening, movements, closing, gap] = [
      sums.opening,
      sums.movements,
      sums.closing,
      Math.abs(sums.gap),
    ].map(money);
    return `The statement does not add up: ${opening} at the start and ${movements} of movements do not make ${closing}. The gap is ${gap}.`;
  },
  'statements.balance-currency': ({ currency, other }: { currency: string; other: string }) =>
    `A balance is in ${other}, while the account is in ${currency}.`,

  'statements.not-yours': 'The treasurer keeps the bank accounts.',
  'statements.name-needed': 'Give this account a name.',
  'statements.name-taken': 'Another account already has this name.',
  'statements.iban-wrong': 'This IBAN is not valid: check each character.',
  'statements.iban-taken': 'Another account already has this IBAN.',
  'statements.currency-wrong': 'A currency is written in three letters: EUR, CHF, GBP.',
  'statements.currency-kept': 'This account has statements already: its currency no longer changes.',
  'statements.ledger-wrong':
    'The account of a bank in the books is 512 (bank) or 517 (savings), followed by digits if there are several.',
  'statements.account-unsaid': ({ count }: { count: number }) =>
    `Say which account it is${count > 1 ? `, for the ${count} accounts of the file` : ''}.`,
  'statements.account-twice': 'Two accounts of the file cannot be the same account.',
  'statements.other-iban': ({ number, name, iban }: { number: string; name: string; iban: string }) =>
    `The file is that of the account ${number}, and “${name}” has the IBAN ${iban}. Choose the other account.`,
  'statements.other-currency': ({
    currency,
    name,
    other,
  }: {
    currency: string;
    name: string;
    other: string;
  }) =>
    `This statement is in ${currency}, and “${name}” is kept in ${other}. Choose an account in ${currency}.`,
  'statements.nothing-new': 'This file brings nothing: all it holds is there already.',
  'statements.previous-missing': ({ known, on, opening, gap }: Gap) =>
    `The previous statement is missing: the account held ${money(known)} on ${formatDate(on, 'en')}${
      opening === null ? '' : `, and this statement starts from ${money(opening)}`
    }. The gap is ${money(Math.abs(gap))}.`,
  'statements.next-missing': ({ known, on, opening, gap }: Gap) =>
    `A statement is missing after this one: it ends at ${money(known)} on ${formatDate(on, 'en')}, and the next starts from ${money(opening)}. The gap is ${money(Math.abs(gap))}.`,
  'statements.between': ({ gap }: { gap: number }) =>
    `This statement does not agree with those around it: the gap is ${money(Math.abs(gap))}.`,
  'statements.after-held': ({ to }: { to: string }) =>
    `It follows a held statement, the one that ends on ${formatDate(to, 'en')}.`,
  'statements.inside-known': ({ count }: { count: number }) =>
    `${plural(count, 'line falls', 'lines fall', 'en')} in a period that the bank has already told whole, balances included.`,
  'statements.looks-known': ({ count }: { count: number }) =>
    `${plural(count, 'line looks', 'lines look', 'en')} like movements known already under other words: same day, same amount.`,
  'statements.not-held': 'This statement is not held: it counts already.',
  'statements.undone-already': 'This import is already undone.',
  'statements.not-latest': 'A file imported since follows this one. Undo the latest first.',
  'statements.matched': 'Lines of this file have been matched. Undo those matches first: nothing was undone.',
};

/** Amounts of a file of any currency: the figure alone. */
const money = (cents: number | null): string => formatMoney(cents ?? 0, 'en').replace('€', '');
