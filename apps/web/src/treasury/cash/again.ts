/** What is read again after cash was counted or taken out. */
export const AGAIN = ['CashBox', 'Journal'];
