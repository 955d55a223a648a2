import type { Cents, IsoDate } from '@etabli/kernel';

/** A person named in two parts; either may be empty in a list, never both. */
export interface PersonName {
  givenName: string;
  familyName: string;
}

/** One line of a list, understood: who it is about, and what it says of them. What it does not say is null. */
export interface Candidate extends PersonName {
  line: number;
  kind: 'person' | 'organisation';
  /** Empty for a person. An organisation's own given and family names are empty. */
  organisationName: string;
  /** The person who speaks and votes for an organisation. */
  representative: PersonName | null;
  email: string | null;
  /** E.164 when it could be read so, otherwise as written. */
  phone: string | null;
  street: string | null;
  postcode: string | null;
  city: string | null;
  /** ISO 3166 alpha-2. */
  country: string | null;
  birthDate: IsoDate | null;
  memberNumber: string | null;
  /** The association's own spelling when it has the category, otherwise the file's. */
  category: string | null;
  membershipStart: IsoDate | null;
  membershipEnd: IsoDate | null;
  feePaidFrom: IsoDate | null;
  feePaidUntil: IsoDate | null;
  feeAmount: Cents | null;
  feeDiscount: Cents | null;
  feePaid: boolean | null;
  /** Null when the file does not say: silence is never a consent. */
  newsletterConsent: boolean | null;
  tags: string[];
  note: string | null;
  custom: Record<string, string>;
  orderReference: string | null;
  /** Who paid, when it is somebody else. */
  payer: (PersonName & { email: string | null }) | null;
}

/** The name to show and compare: the organisation's, or given then family name. */
export const candidateName = (candidate: PersonName & { organisationName: string }): string =>
  candidate.organisationName || `${candidate.givenName} ${candidate.familyName}`.trim();
