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

/** What is known when a month is called. */
export interface MonthFacts {
  /** Keys of the charges that this month has asked for already: they are left out, and their people add nothing more. */
  called: ReadonlySet<string>;
  /** Keys of the charges that are suspended for this month: the pool pays them whole, as far as it can. */
  suspended: ReadonlySet<string>;
  choices: ReadonlyMap<string, SolidarityChoice>;
  /** What the pool holds before the month; at least 0 (RangeError). */
  carriedCents: Cents;
}

type Rented = MonthOfCharge & Pick<Charge, 'key' | 'personId' | 'label'> & { askCents: Cents };

/**
 * The month of every resident: what their charges ask by day, less what the pool pays for those who keep the rent from before
 * the last revision and for suspended desks, and the slices that others add. A resident who follows asks for nothing and adds
 * nothing; whoever the pool pays for adds nothing.
 *
 * @param charges whatever may run in the month; residents come in the order of their first one
 */
export function rentsOfMonth(
  charges: readonly Charge[],
  month: IsoDate,
  facts: MonthFacts,
): { residents: ResidentMonth[]; pool: SolidarityPool } {
  const running = charges.flatMap((charge) => rented(charge, month, facts));
  const gave = new Set(running.filter(({ key }) => facts.called.has(key)).map(({ personId }) => personId));
  const byPerson = new Map<string, Rented[]>();
  for (const one of running.filter(({ key }) => !facts.called.has(key))) {
    byPerson.set(one.personId, [...(byPerson.get(one.personId) ?? []), one]);
  }
  const rents = [...byPerson].map(([personId, lines]) => {
    const newCents = sum(lines.map(({ amountCents }) => amountCents));
    const oldCents = newCents - sum(lines.map(({ askCents }) => askCents));
    const chosen = gave.has(personId) ? undefined : facts.choices.get(personId);
    const choice: SolidarityChoice =
      oldCents < newCents ? { kind: 'unchanged' } : (chosen ?? { kind: 'follow' });
    return { personId, oldCents, newCents, choice };
  });
  const { calls, pool } = solidarityMonth(rents, facts.carriedCents);
  const asked = new Map(calls.map((call) => [call.personId, call]));
  const residents = [...byPerson].map(([personId, lines]): ResidentMonth => {
    const { rentCents = 0, addedCents = 0, reliefCents = 0 } = asked.get(personId) ?? {};
    const asks = lines.map(({ askCents }) => askCents);
    const reliefs = reliefCents > 0 ? split(reliefCents, asks) : asks.map(() => 0);
    const parts = lines.map(({ personId: _, askCents: __, ...line }, at) => {
      return { ...line, reliefCents: reliefs[at] ?? 0 };
    });
    return { personId, parts, rentCents: rentCents - reliefCents, addedCents, reliefCents };
  });
  return { residents, pool };
}

/** A charge with what it asks of the pool. A rent that fell asks for nothing by keeping the one before. */
function rented(charge: Charge, month: IsoDate, { suspended, choices }: MonthFacts): Rented[] {
  const asked = monthOfCharge(charge, month);
  if (!asked) return [];
  const { key, personId, label } = charge;
  const keeps = choices.get(personId)?.kind === 'unchanged';
  const kept = keeps ? Math.max(asked.amountCents - asked.oldCents, 0) : 0;
  return [{ key, personId, label, ...asked, askCents: suspended.has(key) ? asked.amountCents : kept }];
}

const sum = (amounts: readonly Cents[]): Cents => amounts.reduce((total, one) => total + one, 0);
