import type { Cents, IsoDate } from '@etabli/kernel';

/** A direct debit that was sent to the bank. */
export interface SentDebit {
  id: string;
  endToEndId: string;
  mandateId: string;
  /** Identification of the batch it was sent in. */
  batchId: string;
  /** Identification of its part of the batch (first debits, recurring ones…): the bank may credit each part on its own. */
  partId: string;
  personId: string;
  cents: Cents;
  collectedOn: IsoDate;
  /** The payment it became, once collected; null when it came back too. */
  paymentId: string | null;
  /** A line has told that its money came; that it went back. */
  collectedTold: boolean;
  returnedTold: boolean;
}

/** An expense of the house, to be paid or paid, that no line has told. */
export interface ExpectedExpense {
  id: string;
  label: string;
  /** The volunteer, or the supplier. */
  name: string;
  iban: string | null;
  /** The number of the invoice; empty for a claim. */
  reference: string;
  cents: Cents;
  spentOn: IsoDate;
  /** Null while it is to be paid. */
  paidOn: IsoDate | null;
}

/** Cash taken from the box to the bank, which no line has told. */
export interface CashBag {
  id: string;
  on: IsoDate;
  cents: Cents;
}

/** A deposit agreed with an occupant, that has not come or not whole. */
export interface AwaitedDeposit {
  /** Its contract. */
  id: string;
  personId: string;
  what: string;
  cents: Cents;
  /** What was written of it, once it came. */
  entryId: string | null;
}

/** An entry written on an account of the bank by hand or of a deposit, which no line has told. */
export interface WrittenEntry {
  id: string;
  /** The accounts of the association that its account of the books stands for. */
  accountIds: readonly string[];
  on: IsoDate;
  /** As on the bank: received is positive. */
  cents: Cents;
  label: string;
  /** It says the bank in general: whichever account of the house tells it is where it was. */
  common: boolean;
  /** Whose deposit it is of; null for what was written by hand. */
  personId: string | null;
}

/** One side of a transfer between two accounts of the house, matched while the other is not. */
export interface OtherHalf {
  matchId: string;
  accountId: string;
  on: IsoDate;
  cents: Cents;
}

/** A transfer that a payment provider announced: its payments and what it held, less its fees. */
export interface ExpectedPayout {
  id: string;
  provider: string;
  /** What the provider writes in the label of the transfer, if anything. */
  reference: string | null;
  on: IsoDate;
  feeCents: Cents;
  /** Payments since given back that it still brings, less those that it takes to give them back. */
  heldCents: Cents;
  payments: readonly { paymentId: string; cents: Cents }[];
}

/** Where the two ends of a payout that are no payment are written. */
export interface PayoutAccounts {
  fees: string;
  held: string;
}

/** Cheques taken to the bank together. */
export interface ChequeDeposit {
  id: string;
  number: string;
  on: IsoDate;
  cheques: readonly { paymentId: string; cents: Cents }[];
}

/** A label that a treasurer has already filed to an account. */
export interface LearnedLabel {
  /** As `labelPattern` reduces it. */
  pattern: string;
  account: string;
  /** How many times. */
  times: number;
}
