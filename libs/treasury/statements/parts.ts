import { addConstraints, addRefusals } from '@etabli/platform';
import { BankAccounts } from './accounts.service.js';
import { BankImports } from './imports.service.js';
import { KnownLines } from './known.js';
import { BankLines } from './lines.service.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { StatementReader } from './reader.js';
import { BankAccount, BankImport, BankLine, BankStatement, SavedCsvMapping } from './statements.entities.js';
import {
  BankAccountsResolver,
  BankImportsResolver,
  BankLinesResolver,
  BankStatementsResolver,
} from './statements.resolver.js';
import { StatementWriter } from './writer.js';

addRefusals(fr, en);
addConstraints({
  bank_account_named_once: 'statements.name-taken',
  bank_account_iban_once: 'statements.iban-taken',
});

/** The tables of bank statements. */
export const statementEntities = [BankAccount, BankImport, BankStatement, BankLine, SavedCsvMapping];

/** Bank accounts, and the statements read from files. */
export const statementParts = [
  BankAccounts,
  BankLines,
  BankImports,
  KnownLines,
  StatementReader,
  StatementWriter,
  BankAccountsResolver,
  BankImportsResolver,
  BankStatementsResolver,
  BankLinesResolver,
];
