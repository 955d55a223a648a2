import { type Cents, type IsoDate, split } from '@etabli/kernel';
import { type Charge, type MonthOfCharge, monthOfCharge } from './occupancy.js';
import { type SolidarityChoice, type SolidarityPool, solidarityMonth } from './solidarity.js';

/** One line of a resident’s month. */
export interface RentPart extends MonthOfCharge {
  key: string;
  label: string;
  /** What of it the pool pays. */
  reliefCents: Cents;
}

/** A resident’s month: their lines, what is asked for them, and what they add for others. */
export interface ResidentMonth {
  personId: string;
  parts: RentPart[];
  rentCents: Cents;
  addedCents: Cents;
  reliefCents: Cents;
}

type Rented = MonthOfCharge & Pick<Charge, 'key' | 'personId' | 'label'>;

/**
 * The month of every resident: what their charges ask by day, less what the pool pays for those who keep the rent from before
 * the last revision, and the slices that others add. A resident who follows asks for nothing and adds nothing.
 *
 * @param charges whatever may run in the month; residents come in the order of their first one
 * @param called keys of the charges that this month has asked for already: they are left out, and their people add nothing more
 * @param carriedCents what the pool holds before the month; at least 0 (RangeError)
 */
export function rentsOfMonth(
  charges: readonly Charge[],
  month: IsoDate,
  called: ReadonlySet<string>,
  choices: ReadonlyMap<string, SolidarityChoice>,
  carriedCents: Cents,
): { residents: ResidentMonth[]; pool: SolidarityPool } {
  const running = charges.flatMap((charge): Rented[] => {
    const asked = monthOfCharge(charge, month);
    const { key, personId, label } = charge;
    return asked ? [{ key, personId, label, ...asked }] : [];
  });
  const gave = new Set(running.filter(({ key }) => called.has(key)).map(({ personId }) => personId));
  const byPerson = new Map<string, Rented[]>();
  for (const one of running.filter(({ key }) => !called.has(key))) {
    byPerson.set(one.personId, [...(byPerson.get(one.personId) ?? []), one]);
  }
  const rents = [...byPerson].map(([personId, lines]) => ({
    ...{
      personId,
      oldCents: sum(lines.map(oldOf)),
      newCents: sum(lines.map(({ amountCents }) => amountCents)),
    },
    choice: choiceOf(choices.get(personId), gave.has(personId)),
  }));
  const { calls, pool } = solidarityMonth(rents, carriedCents);
  const asked = new Map(calls.map((call) => [call.personId, call]));
  const residents = [...byPerson].map(([personId, lines]): ResidentMonth => {
    const { rentCents = 0, addedCents = 0, reliefCents = 0 } = asked.get(personId) ?? {};
    const reliefs = reliefCents > 0 ? split(reliefCents, lines.map(askOf)) : lines.map(() => 0);
    const parts = lines.map(({ personId: _, ...line }, at) => ({ ...line, reliefCents: reliefs[at] ?? 0 }));
    return { personId, parts, rentCents: rentCents - reliefCents, addedCents, reliefCents };
  });
  return { residents, pool };
}

/** A rent that fell is not raised by keeping the one before. */
const oldOf = ({ oldCents, amountCents }: Rented): Cents => Math.min(oldCents, amountCents);
const askOf = (line: Rented): Cents => line.amountCents - oldOf(line);

const choiceOf = (choice: SolidarityChoice | undefined, gave: boolean): SolidarityChoice =>
  choice === undefined || (gave && choice.kind === 'add') ? { kind: 'follow' } : choice;

const sum = (amounts: readonly Cents[]): Cents => amounts.reduce((total, one) => total + one, 0);
