/** What is read again after a change here. */
export const SEEN = ['TreasuryHandover'];
