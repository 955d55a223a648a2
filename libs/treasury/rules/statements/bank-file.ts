import type { Cents, IsoDate, RefusalDetails } from '@etabli/kernel';

export type StatementFormat = 'camt.053' | 'camt.054' | 'ofx' | 'cfonb120' | 'csv';

/** What a file of a bank holds, whatever its format. Plain data; nothing is compared with what is known yet. */
export interface BankFile {
  format: StatementFormat;
  /** Each account once, in the order of the file. */
  accounts: FileAccount[];
}

export interface FileAccount {
  /** The IBAN, or the number the bank gives; empty when the file names no account (CSV). */
  number: string;
  /** ISO 4217; null when the file does not say. */
  currency: string | null;
  /** As the bank orders them. */
  statements: FileStatement[];
}

/** One statement: a period and its lines. Balances are null where the bank does not give them. */
export interface FileStatement {
  /** The bank's own number of the statement. */
  reference: string | null;
  from: IsoDate;
  to: IsoDate;
  opening: Cents | null;
  closing: Cents | null;
  lines: FileLine[];
  /** Announced but not booked: said, never kept. */
  pending: number;
  /** Why the statement cannot be believed as it is; empty when it adds up. */
  problems: StatementProblem[];
}

/** Worded in the catalogue of the area, like a refusal. */
export interface StatementProblem {
  code: string;
  details: RefusalDetails;
}

/** One movement of an account. */
export interface FileLine extends Transfer {
  /** Where it stands: a line of the file, or the rank of the entry in an XML statement. */
  place: number;
  /** What the bank itself calls the movement, when it does. */
  bankId: string | null;
  bookedOn: IsoDate;
  valuedOn: IsoDate | null;
  /** Positive when money comes in. */
  amount: Cents;
  label: string;
  /** What the bank grouped into one movement; null when it is a single one. */
  batch: Batch | null;
}

/** What is told of who pays whom, and why. */
export interface Transfer {
  remittance: string | null;
  endToEndId: string | null;
  mandateId: string | null;
  counterpartyName: string | null;
  counterpartyIban: string | null;
  /** ISO 20022 code (`AC04`, `MD06`…) or the bank's own words, for a payment that came back. */
  returnReason: string | null;
}

export interface Batch {
  /** The name the association or the bank gave the batch. */
  reference: string | null;
  /** How many movements it groups, even when they are not listed. */
  count: number;
  /** Those the file lists. */
  details: BatchDetail[];
}

export interface BatchDetail extends Transfer {
  /** As written, in hundredths of its own currency, signed like the line; null when the bank does not say. */
  amount: Cents | null;
  currency: string | null;
}

/** A transfer of which nothing is told. */
export const untold: Transfer = {
  remittance: null,
  endToEndId: null,
  mandateId: null,
  counterpartyName: null,
  counterpartyIban: null,
  returnReason: null,
};
