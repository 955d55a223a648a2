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
};
