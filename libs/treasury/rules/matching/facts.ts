import type { Cents, IsoDate } from '@etabli/kernel';
import type {
  AwaitedDeposit,
  CashBag,
  ChequeDeposit,
  ExpectedExpense,
  ExpectedPayout,
  LearnedLabel,
  OtherHalf,
  PayoutAccounts,
  SentDebit,
  WrittenEntry,
} from './announced.js';

export type * from './announced.js';

/** A line of a bank statement, as the bank wrote it. */
export interface BankLine {
  id: string;
  /** The account of the association whose statement it is on. */
  accountId: string;
  /** Of its account, in three letters (ISO 4217). */
  currency: string;
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
  awaited: readonly AwaitedDeposit[];
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
  awaited: [],
  halves: [],
  learned: [],
  ownIbans: [],
};
