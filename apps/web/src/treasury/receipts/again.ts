/** What is asked again once a gift or a receipt changed. */
export const AGAIN = ['TaxReceiptDesk', 'TaxReceiptYear', 'TreasuryRooms'];
