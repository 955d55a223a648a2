/** What is asked again once a household changed. */
export const AGAIN = ['Households', 'TreasuryRooms'];
