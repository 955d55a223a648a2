import { addRefusals } from '@etabli/platform';
import { BankInBooks } from './bank-in-books.service.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { MonthDone } from './months.entities.js';
import { BankInBooksResolver, MonthDoneResolver, MonthsResolver } from './months.resolver.js';
import { Months } from './months.service.js';

addRefusals(fr, en);

/** The tables of the end of a month. */
export const monthsEntities = [MonthDone];

/** The list of the end of a month, and the bank against the books. */
export const monthsProviders = [BankInBooks, Months, MonthsResolver, MonthDoneResolver, BankInBooksResolver];
