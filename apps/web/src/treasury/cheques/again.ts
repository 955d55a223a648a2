/** What is read again after cheques went to the bank, or came back. */
export const AGAIN = ['Cheques', 'Matching'];
