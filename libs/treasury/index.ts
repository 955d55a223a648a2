export { Due, DueKind, DueReduction, FeeRateKind, ReductionKind } from './dues/dues.entities.js';
export { Dues, type NewDue } from './dues/dues.service.js';
export { FinancialYear, LedgerAccount, LedgerEntry, LedgerLine } from './ledger/ledger.entities.js';
export { Ledger, type MoneyEvent, type NewEntry, type Voucher } from './ledger/ledger.service.js';
export { FinancialYears } from './ledger/years.service.js';
export { Payment, PaymentMethod } from './payments/payments.entities.js';
export { type NewPayment, Payments } from './payments/payments.service.js';
export { Settling } from './payments/settling.service.js';
export { TreasuryModule, treasuryEntities } from './treasury.module.js';
