import { formatMoney } from '@etabli/kernel';

/** Refusals of the value added tax. */
export const en = {
  'vat.past': 'What was asked for keeps its VAT: a change begins today or later. Choose another day.',
  'vat.number': 'Write the VAT number of the association, as FR12 345678901: it is on every invoice.',
  'vat.twice': 'One thing has two rates. Keep one of them.',
  'vat.period': 'Choose a first day, then a last day within a year of it.',
  'vat.not-liable':
    'The association was not subject to VAT on that day: nothing is deducted of this expense.',
  'vat.too-much': ({ most }: { most: number }) =>
    `The VAT on an expense of this amount cannot be above ${formatMoney(most, 'en')}. Read the invoice again.`,
  'vat.closed': 'The VAT of these days is closed already.',
  'vat.not-over': 'This period is not over: it is closed after its last day.',
  'vat.undone': 'This closing was undone already.',
  'vat.not-last': 'A later period is closed: undo that one first.',
  'vat.nothing-to-close': 'Nothing moved in this period: there is nothing to enter.',
  'vat.changed': 'Money moved since you looked. Read the figures again, then try once more.',
  'vat.earlier-open': ({ on }: { on: string }) =>
    `The VAT since ${on} is not closed. Begin with that period.`,
  'vat.no-credit': 'This period left no credit: there is nothing to ask for.',
  'vat.credit-carried':
    'This credit is carried into a period closed since. Ask for the refund of the last one’s.',
  'vat.refund-least': ({ least, yearEnd }: { least: number; yearEnd: boolean }) =>
    yearEnd
      ? `At the end of the year, the State refunds from €${least} up (CGI, annexe II, article 242-0 C). Below, the credit is carried forward.`
      : `During the year, the State refunds from €${least} up, then from €150 up in January (CGI, annexe II, article 242-0 C). Below, the credit is carried forward.`,
  'vat.refund-most': ({ most }: { most: number }) =>
    `The credit of this period is ${formatMoney(most * 100, 'en')}.`,
  'vat.refund-asked': 'The refund of this credit is asked for already.',
  'vat.refund-first': 'The refund of its credit is asked for: take that back first.',
  'vat.refund-undone': 'This was taken back already.',
  'vat.refund-received':
    'The State has paid money for this already. Undo the filing of that line of the statement first.',
};
