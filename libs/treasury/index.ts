export { BankAccounts } from './statements/accounts.service.js';
export { BankImports } from './statements/imports.service.js';
export { TreasuryModule, treasuryEntities } from './treasury.module.js';
