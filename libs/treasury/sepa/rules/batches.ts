/** What is done with a batch of debits, once each. */
export type BatchAct = 'approved' | 'downloaded' | 'collected' | 'cancelled';

/** Where one debit of a batch stands. */
export type DebitStanding =
  | 'prepared'
  | 'approved'
  | 'sent'
  | 'collected'
  | 'returned'
  | 'aside'
  | 'cancelled';
