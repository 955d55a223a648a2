import { type Cents, type IsoDate, plainDate, split } from '@etabli/kernel';
import { REFERENCES, referenceOf } from './reference.js';

/** Somebody of a household, as consent looks at them. */
export interface HouseholdPerson {
  personId: string;
  /** Null when nobody said it: then they are taken for an adult, who answers for themselves. */
  birthDate: IsoDate | null;
  /** Who answers for a minor. */
  guardianId: string | null;
}

/** Of age at eighteen (Code civil, art. 414). */
export const isMinor = (birthDate: IsoDate | null, today: IsoDate): boolean =>
  birthDate !== null && plainDate(birthDate).add({ years: 18 }).toString() > today;

/**
 * Who says whether what somebody owes may be seen by the one who pays: an adult for themselves and nobody else, whoever pays; for
 * a minor, their guardian.
 */
export const answersFor = (
  { personId, birthDate, guardianId }: HouseholdPerson,
  actorId: string | null,
  today: IsoDate,
): boolean => actorId !== null && (isMinor(birthDate, today) ? guardianId : personId) === actorId;

/**
 * What each of a household is asked when a schedule has a price for families: their own prices when these come to less, otherwise
 * their part of it. The parts make the price of the family to the cent.
 *
 * @param familyCents null when the schedule has none
 */
export function familyParts(prices: readonly Cents[], familyCents: Cents | null): Cents[] {
  const sum = prices.reduce((total, price) => total + price, 0);
  if (familyCents === null || prices.length < 2 || sum <= familyCents) return [...prices];
  return split(familyCents, [...prices]);
}

/** The reference of the n-th household: from the other end of those of dues, so that no two are ever the same. */
export const householdReference = (sequence: number): string => referenceOf(REFERENCES - sequence);
