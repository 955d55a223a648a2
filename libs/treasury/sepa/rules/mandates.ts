import { addDays, type IsoDate, plainDate, Refusal } from '@etabli/kernel';

/** A mandate either serves again and again, or once. */
export type MandateKind = 'recurrent' | 'one_off';

/** How a collection follows the ones before it under the same mandate (ISO 20022 SequenceType). */
export type SequenceType = 'FRST' | 'RCUR' | 'OOFF' | 'FNAL';

/** Where a mandate stands on a day. */
export type MandateStanding = 'proposed' | 'active' | 'paused' | 'revoked' | 'lapsed' | 'used';

/** What was recorded of a mandate, oldest first. A version is never changed: the next one says what changed. */
export interface MandateVersion {
  act: 'proposed' | 'signed' | 'confirmed' | 'amended' | 'paused' | 'resumed' | 'revoked';
  onDate: IsoDate;
  iban: string;
}

/** One collection under a mandate, presented to the bank. */
export interface Collection {
  collectedOn: IsoDate;
  returned: boolean;
  /** The account it was taken from. */
  iban: string;
}

export interface MandateFacts {
  kind: MandateKind;
  signedOn: IsoDate | null;
  versions: MandateVersion[];
  collections: Collection[];
}

/** Months without a collection after which a mandate may no longer be used (SDD Core Rulebook, 4.1). */
export const LAPSE_MONTHS = 36;

const RUM = /^[A-Za-z0-9+?:().,'-](?:[A-Za-z0-9+?/:().,'-]{0,33}[A-Za-z0-9+?:().,'-])?$/;

/**
 * The unique reference of a mandate as written on it: at most 35 characters of the SEPA set without space, no slash
 * at either end nor two together (EPC217-08, section 6.2). Capitals and small letters are the same reference.
 */
export function readRum(typed: string, field = 'rum'): string {
  const rum = typed.trim().toUpperCase();
  if (!RUM.test(rum) || rum.includes('//')) throw new Refusal('sepa.rum-wrong', {}, field);
  return rum;
}

/** Without letters and digits that look alike, because people copy it by hand. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new reference: the day it was made for, and ten signs drawn from random bytes. */
export function newRum(on: IsoDate, random: Uint8Array): string {
  const drawn = Array.from(random.slice(0, 10), (byte) => SIGNS[byte % SIGNS.length]).join('');
  return `RUM-${on.replaceAll('-', '')}-${drawn}`;
}

/** The last collection presented, even one that came back. */
const lastUse = (collections: Collection[]): IsoDate | null =>
  collections
    .map(({ collectedOn }) => collectedOn)
    .reduce<IsoDate | null>((a, b) => (a && a > b ? a : b), null);

/**
 * The last day on which a mandate may be used: 36 months after its last collection, returned or not,
 * or after its signature when there was none. Null while nobody signed.
 */
export function lapsesAfter({ signedOn, collections }: MandateFacts): IsoDate | null {
  const from = lastUse(collections) ?? signedOn;
  return from && plainDate(from).add({ months: LAPSE_MONTHS }).toString();
}

/** Where a mandate stands on a day. A one-off mandate is used up by a collection that did not come back. */
export function standingOf(mandate: MandateFacts, today: IsoDate): MandateStanding {
  const acts = mandate.versions.map(({ act }) => act);
  if (acts.includes('revoked')) return 'revoked';
  if (!mandate.signedOn || !acts.some((act) => act === 'signed' || act === 'confirmed')) return 'proposed';
  if (mandate.kind === 'one_off' && mandate.collections.some(({ returned }) => !returned)) return 'used';
  const last = lapsesAfter(mandate);
  if (last && today > last) return 'lapsed';
  const pause = acts.findLast((act) => act === 'paused' || act === 'resumed');
  return pause === 'paused' ? 'paused' : 'active';
}

/**
 * How the next collection is announced to the bank. The first that is honoured is `FRST`: one that came back
 * leaves the next as the first again.
 *
 * @param last whether nothing will ever be taken under this mandate afterwards
 */
export function sequenceOf(mandate: MandateFacts, last = false): SequenceType {
  if (mandate.kind === 'one_off') return 'OOFF';
  if (last) return 'FNAL';
  return mandate.collections.some(({ returned }) => !returned) ? 'RCUR' : 'FRST';
}

/**
 * Whether the debtor changed their account since the last collection: the next file says so
 * (SDD Core Rulebook, AT-24).
 */
export function accountChanged(mandate: MandateFacts): boolean {
  const last = mandate.collections.toSorted((a, b) => (a.collectedOn < b.collectedOn ? -1 : 1)).at(-1);
  return last !== undefined && last.iban !== mandate.versions.at(-1)?.iban;
}

/** Whether a mandate is about to lapse: less than this many days are left. */
export const lapsesWithin = (mandate: MandateFacts, today: IsoDate, days: number): boolean => {
  const last = lapsesAfter(mandate);
  return last !== null && last >= today && last <= addDays(today, days);
};
