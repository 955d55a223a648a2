/** What is read again after money moved. */
export const AGAIN = ['Account', 'TreasuryEvening', 'Unpaid'];
