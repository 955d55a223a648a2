import type { IsoDate } from '@etabli/kernel';
import type { KnownPerson } from './duplicates.js';

/** What an import may write of a person. */
export interface PersonFields {
  kind: 'person' | 'organisation';
  givenName: string;
  familyName: string;
  organisationName: string;
  representativeId: string | null;
  memberNumber: string | null;
  email: string | null;
  phone: string | null;
  street: string;
  postcode: string;
  city: string;
  country: string;
  birthDate: IsoDate | null;
  custom: Record<string, unknown>;
}

/** A person as read; `version` changes whenever the record does. */
export type KnownRecord = PersonFields & KnownPerson & { version: string };

/** A stretch of days, both included; without an end it goes on. */
export interface Days {
  startsOn: IsoDate;
  endsOn: IsoDate | null;
}

/** What is already noted of a person a line may complete. */
export interface KnownFile {
  memberships: Days[];
  /** Days that fees cover, reversed ones left out. */
  fees: Days[];
  /** The latest answer about the newsletter; null when never asked. */
  newsletter: boolean | null;
  tags: string[];
  notes: string[];
}

/** The answer of an association's own field, as the house keeps it. */
export interface OwnField {
  key: string;
  label: string;
  kind: 'text' | 'number' | 'date' | 'choice' | 'yes_no';
  options: string[];
}

/** Everything an import is compared with. */
export interface Known {
  people: KnownRecord[];
  files: Map<string, KnownFile>;
  categories: { id: string; name: string }[];
  tags: { id: string; name: string }[];
  fields: OwnField[];
}

export const emptyFile = (): KnownFile => ({
  memberships: [],
  fees: [],
  newsletter: null,
  tags: [],
  notes: [],
});

/** Do two stretches of days share one? */
export const overlap = (a: Days, b: Days): boolean =>
  (a.endsOn === null || b.startsOn <= a.endsOn) && (b.endsOn === null || a.startsOn <= b.endsOn);

/** Are all days of the second in the first? */
export const covers = (a: Days, b: Days): boolean =>
  a.startsOn <= b.startsOn && (a.endsOn === null || (b.endsOn !== null && b.endsOn <= a.endsOn));
