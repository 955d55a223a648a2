/** What to read again once a period is closed, its credit asked back, or either taken back. */
export const AGAIN = ['VatStatement', 'FinancialYears', 'YearAccounts'];
