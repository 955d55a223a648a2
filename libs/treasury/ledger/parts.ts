import { addConstraints } from '@etabli/platform';
import { JournalResolver, LedgerLineResolver, PostingRuleResolver } from './journal.resolver.js';
import { Journal } from './journal.service.js';
import { FinancialYear, LedgerAccount, LedgerEntry, LedgerLine, PostingRuleNow } from './ledger.entities.js';
import { Ledger } from './ledger.service.js';
import { FinancialYears } from './years.service.js';

addConstraints({
  ledger_year_open: 'ledger.year-just-closed',
  ledger_balances: 'ledger.unbalanced',
  financial_year_once: 'conflict.concurrent',
});

/** The tables of the books. */
export const ledgerEntities = [FinancialYear, LedgerAccount, LedgerEntry, LedgerLine, PostingRuleNow];

/** What other areas may ask of the books. */
export const ledgerExports = [FinancialYears, Ledger];

export const ledgerProviders = [
  ...ledgerExports,
  Journal,
  JournalResolver,
  LedgerLineResolver,
  PostingRuleResolver,
];
