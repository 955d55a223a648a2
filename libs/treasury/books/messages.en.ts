import { formatMoney, type SameMessages } from '@etabli/kernel';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  'year.closed': 'This year is closed.',
  'year.not-over': 'This year is not over: it is closed after its last day.',
  'year.earlier-open': 'An earlier year is still open. Close it first.',
  'year.not-closed': 'This year is still open: close it, then allocate its result.',
  'year.allocated': 'The result of this year is allocated already.',
  'year.allocation-sum': ({ result, sum }) =>
    `The result is ${formatMoney(result, 'en')} and the parts come to ${formatMoney(sum, 'en')}: change one of them.`,
  'year.hours-posted': 'The validated hours of this year are in the accounts already.',
  'account.unknown': ({ number }) => `Account ${number} is not in your chart of accounts.`,
  'ledger.in-kind-apart':
    'Contributions in kind (accounts 86 and 87) are written among themselves, with no other account in the entry.',
};
