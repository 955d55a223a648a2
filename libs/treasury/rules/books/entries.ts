import type { Cents, IsoDate } from '@etabli/kernel';

/** An entry of the books as the exports tell it. */
export type ExportedEntry = {
  journal: string;
  journalName: string;
  /** Its number in the year, from 1, without gaps. */
  number: number;
  date: IsoDate;
  label: string;
  /** What proves it: a call, an invoice, a statement; the entry’s own number when nothing else does. */
  voucher: string;
  voucherDate: IsoDate;
  /** The day it was recorded, from which it cannot change. */
  recordedOn: IsoDate;
  lines: ExportedLine[];
};

export type ExportedLine = {
  account: string;
  accountName: string;
  /** Whose account it is within a shared one (411): a code and a name. */
  person: { code: string; name: string } | null;
  debitCents: Cents;
  creditCents: Cents;
};
