import { type Cents, split } from '@etabli/kernel';

/**
 * What a resident answers to a new rent: keep the old one, follow, or follow and add so many slices for those who keep the
 * old one.
 */
export type SolidarityChoice = { kind: 'unchanged' } | { kind: 'follow' } | { kind: 'add'; slices: number };

/** A resident’s month before solidarity: the rent of before, the new one, and what they chose. */
export type SolidarityRent = { personId: string; oldCents: Cents; newCents: Cents; choice: SolidarityChoice };

/** What is called from a resident: the rent, what they add for others, what the pool pays for them. In cents. */
export type SolidarityCall = {
  personId: string;
  rentCents: Cents;
  addedCents: Cents;
  reliefCents: Cents;
  callCents: Cents;
};

/** The pool of a month, which everybody may read: it holds no name. */
export type SolidarityPool = {
  beforeCents: Cents;
  addedCents: Cents;
  /** What those who keep the old rent would need. */
  askedCents: Cents;
  paidCents: Cents;
  /** What is missing of what was asked: the call of those who asked is higher by it. */
  shortCents: Cents;
  afterCents: Cents;
};

/** One slice: ten euros a month. */
export const sliceCents: Cents = 1000;

/**
 * Solidarity rents of one month. What some add pays the difference for those who keep the old rent; what is left waits in the
 * pool for the months after. A pool that is too small is shared in proportion to what was asked, to the cent, and never goes
 * below zero. A rent that fell asks for nothing.
 *
 * @param rents one for each resident, in any order: the same people get the same calls
 * @param carriedCents what the pool held before this month; at least 0 (RangeError)
 * @param slice cents of one slice
 */
export function solidarityMonth(
  rents: readonly SolidarityRent[],
  carriedCents: Cents,
  slice: Cents = sliceCents,
): { calls: SolidarityCall[]; pool: SolidarityPool } {
  if (carriedCents < 0) throw new RangeError('a pool is never below zero');
  const ordered = [...rents].sort((a, b) => (a.personId < b.personId ? -1 : 1));
  const asked = ordered.map(askOf);
  const askedCents = sum(asked);
  const addedCents = sum(ordered.map((rent) => addedBy(rent, slice)));
  const paidCents = Math.min(askedCents, carriedCents + addedCents);
  const reliefs = askedCents > 0 ? split(paidCents, asked) : asked;
  const calls = ordered.map((rent, at): SolidarityCall => {
    const [added, relief] = [addedBy(rent, slice), reliefs[at] ?? 0];
    const callCents = rent.newCents + added - relief;
    return {
      personId: rent.personId,
      rentCents: rent.newCents,
      addedCents: added,
      reliefCents: relief,
      callCents,
    };
  });
  return {
    calls,
    pool: {
      beforeCents: carriedCents,
      addedCents,
      askedCents,
      paidCents,
      shortCents: askedCents - paidCents,
      afterCents: carriedCents + addedCents - paidCents,
    },
  };
}

const askOf = ({ choice, oldCents, newCents }: SolidarityRent): Cents =>
  choice.kind === 'unchanged' ? Math.max(newCents - oldCents, 0) : 0;

const addedBy = ({ choice }: SolidarityRent, slice: Cents): Cents =>
  choice.kind === 'add' ? choice.slices * slice : 0;

const sum = (amounts: readonly Cents[]): Cents => amounts.reduce((total, one) => total + one, 0);
