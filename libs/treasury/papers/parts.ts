import { CallLetters } from './call-letters.service.js';
import { MoneyPapersResolver } from './papers.resolver.js';
import { MoneyPapers } from './papers.service.js';

/** Calls, invoices, receipts and credit notes, on paper and by mail. */
export const papersProviders = [MoneyPapers, MoneyPapersResolver, CallLetters];
