import type { Cents, IsoDate } from '@etabli/kernel';

/** A line of a bank statement, as the bank wrote it. */
export interface BankLine {
  id: string;
  /** The account of the association whose statement it is on. */
  accountId: string;
  on: IsoDate;
  /** Received is positive, spent is negative; never 0. */
  cents: Cents;
  label: string;
  /** What the payer wrote, structured or not. */
  remittance: string;
  endToEndId: string | null;
  mandateId: string | null;
  counterparty: { name: string | null; iban: string | null };
  /** ISO 20022 code of a returned payment (`AC04`, `MS03`…), or the bank’s own words. */
  returnReason: string | null;
  /** What the bank grouped into this line, when it lists it. */
  details: readonly LineDetail[];
}

/** One of the movements of a line that groups several. */
export interface LineDetail {
  endToEndId: string | null;
  mandateId: string | null;
  returnReason: string | null;
}

/** What a due asks for, as far as a label may tell. */
export type DueKind =
  | 'membership_fee'
  | 'joining_fee'
  | 'occupancy_fee'
  | 'service'
  | 'solidarity'
  | 'gift'
  | 'other';

/** A due that is not settled in full. */
export interface OpenDue {
  id: string;
  /** Compact (`RF45BKCMTQ`). */
  reference: string;
  /** What remains to be paid, at least 1. */
  leftCents: Cents;
  personId: string;
  kind: DueKind;
  label: string;
  coversFrom: IsoDate | null;
  coversTo: IsoDate | null;
  dueOn: IsoDate;
}

/** Someone who may pay: a person, or an organisation (then `givenName` is empty). */
export interface Payer {
  id: string;
  givenName: string;
  /** Family name, or the name of the organisation. */
  familyName: string;
  /** Those who share it (a household, an organisation and its people) pay for each other. */
  groupId: string | null;
}

/** An IBAN that has already paid for someone, or that a treasurer said is theirs. */
export interface KnownIban {
  iban: string;
  personId: string;
}

/** People one of whom pays for all who agreed, under one reference. */
export interface PayingHousehold {
  /** Compact. */
  reference: string;
  payerId: string;
  personIds: readonly string[];
}

/** A payment already recorded by other means, whose money no bank line has told yet. */
export interface RecordedPayment {
  id: string;
  personId: string;
  cents: Cents;
  receivedOn: IsoDate;
  /** References of the dues it settled. */
  references: readonly string[];
}

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

/** An entry written by hand on an account of the bank, which no line has told. */
export interface WrittenEntry {
  id: string;
  /** The accounts of the association that its account of the books stands for. */
  accountIds: readonly string[];
  on: IsoDate;
  /** As on the bank: received is positive. */
  cents: Cents;
  label: string;
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

/** An amount that goes to a due. */
export interface Part {
  dueId: string;
  cents: Cents;
}

/** Everything that matching looks at. Lines and everything else may come in any order. */
export interface MatchingFacts {
  lines: readonly BankLine[];
  dues: readonly OpenDue[];
  people: readonly Payer[];
  households: readonly PayingHousehold[];
  ibans: readonly KnownIban[];
  recorded: readonly RecordedPayment[];
  debits: readonly SentDebit[];
  payouts: readonly ExpectedPayout[];
  payoutAccounts: PayoutAccounts;
  deposits: readonly ChequeDeposit[];
  expenses: readonly ExpectedExpense[];
  bags: readonly CashBag[];
  entries: readonly WrittenEntry[];
  halves: readonly OtherHalf[];
  learned: readonly LearnedLabel[];
  /** IBANs of the accounts of the association itself. */
  ownIbans: readonly string[];
}

/** No facts at all, to be filled. */
export const noFacts: MatchingFacts = {
  lines: [],
  dues: [],
  people: [],
  households: [],
  ibans: [],
  recorded: [],
  debits: [],
  payouts: [],
  payoutAccounts: { fees: '627', held: '5115' },
  deposits: [],
  expenses: [],
  bags: [],
  entries: [],
  halves: [],
  learned: [],
  ownIbans: [],
};
