import type { Cents, IsoDate } from '@etabli/kernel';

/** The tools whose lists of fees are read. */
export type Tool = 'paheko' | 'helloasso' | 'galette' | 'dolibarr';

/** By which way a fee was paid, as far as the list says. */
export type FeeMethod = 'transfer' | 'cheque' | 'cash' | 'card' | 'other';

/** Somebody as a list names them; empty where it says nothing. */
export interface NamedPerson {
  number: string;
  givenName: string;
  familyName: string;
  organisation: string;
  email: string;
}

/** A fee of one member, as a line of a list says it. */
export interface FeeLine {
  /** The line of the file, as a text editor numbers it. */
  line: number;
  member: NamedPerson;
  /** Who paid, where the list says it. */
  payer: NamedPerson | null;
  /** Lines of one order were paid together. */
  order: string | null;
  label: string;
  /** What was asked before any discount. */
  priceCents: Cents;
  /** Taken off by a code: at most the price. */
  discountCents: Cents;
  from: IsoDate;
  /** Null where the list says no end. */
  to: IsoDate | null;
  paid: boolean;
  method: FeeMethod;
}

/** A line that cannot be read, and why: a refusal of the catalogue. */
export interface UnreadLine {
  line: number;
  code: string;
  details: Record<string, string | number>;
}

/** A list of fees, read. */
export interface FeeFile {
  tool: Tool;
  lines: FeeLine[];
  /** Orders refused, cancelled or paid back: told, and not taken in. */
  skipped: UnreadLine[];
  problems: UnreadLine[];
}

/** What a member is asked for. */
export const askedCents = ({ priceCents, discountCents }: FeeLine): Cents => priceCents - discountCents;

export const nameOf = ({ givenName, familyName, organisation, number }: NamedPerson): string =>
  organisation || [givenName, familyName].filter(Boolean).join(' ') || number;
