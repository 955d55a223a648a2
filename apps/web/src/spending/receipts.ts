/** What a receipt may be; a phone offers its camera for the pictures. */
export const RECEIPTS = ['.jpg', '.jpeg', '.png', '.webp', '.pdf'];
export const RECEIPT_LIMIT = 20 * 1024 * 1024;
