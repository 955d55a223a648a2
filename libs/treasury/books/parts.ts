import { addConstraints, addRefusals } from '@etabli/platform';
import { TreasurersPack } from '../pack/pack.service.js';
import { AccountLines } from './account-lines.service.js';
import { Accounts } from './accounts.service.js';
import { AccountsOfYear } from './accounts-of-year.service.js';
import { Balances } from './balances.service.js';
import { AccountLineResolver, BooksResolver } from './books.resolver.js';
import { Closing } from './closing.service.js';
import { BooksExport } from './exports.service.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { VolunteerHours } from './volunteer-hours.service.js';
import { YearWords } from './year-words.service.js';

addRefusals(fr, en);
addConstraints({
  ledger_in_kind_apart: 'ledger.in-kind-apart',
  financial_year_closed: 'ledger.year-just-closed',
});

export const booksProviders = [
  ...[Accounts, AccountLines, AccountsOfYear, Balances, BooksExport, BooksResolver, AccountLineResolver],
  ...[Closing, TreasurersPack, VolunteerHours, YearWords],
];

/** What other areas may ask of the accounts. */
export const booksExports = [Accounts, AccountsOfYear, Balances, Closing];
