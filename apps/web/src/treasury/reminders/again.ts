/** What is read again after a reminder, a pause or an answer. */
export const AGAIN = ['RemindersToday', 'TreasuryEvening', 'Account'];
