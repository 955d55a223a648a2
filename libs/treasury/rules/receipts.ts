/** How many receipts prove one expense, at most: what one thinks of as one purchase, and a page can show. */
export const MOST_RECEIPTS = 10;
