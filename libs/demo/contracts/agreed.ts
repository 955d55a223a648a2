import { addDays, type Cents, type IsoDate } from '@etabli/kernel';
import { halfDaysOf, monthlyShare } from '@etabli/residency/rules/week';
import type { DemoPerson } from '../people.js';
import { demoAllocations, demoPlaces, LEAVING_DAYS, LEAVING_DESK } from '../places.js';

/** What was agreed with somebody who has a place: the plan, their contract and what they pay all read it here. */
export interface Agreed {
  number: number;
  /** Their allocation. */
  id: string;
  person: DemoPerson;
  place: ReturnType<typeof demoPlaces>['places'][number];
  starts_on: IsoDate;
  week: number;
  /** The share of the price that their week is, and what it comes to by the month. */
  share: string;
  monthly: Cents;
  /** The last day of their lease, when it says one. */
  until: IsoDate | null;
  /** The last day they have the place, once it is known. */
  lastDay: IsoDate | null;
}

/** Whose lease ends, and in how many days. */
const LEASE = 14;
export const LEASE_DAYS = 80;
/** Whose deposit has not come, as far as anybody told: the bank says it did. */
export const DEPOSIT_TO_COME = 40;
/** What prices follow: the index of before, and that of next month, three per cent more. */
export const INDEX = { name: 'ILAT', before: 13_064, after: 13_456 } as const;
/** Half-days from which a week is the whole price. */
const HALVES = 10;

/** Whoever has a place today, in the order of the plan. */
export function demoAgreed(people: readonly DemoPerson[], today: IsoDate): Agreed[] {
  const { places } = demoPlaces(today);
  return demoAllocations(people, today)
    .allocations.filter(({ ends_on }) => ends_on === null)
    .flatMap(({ id, person_id, place_id, starts_on, week }, number) => {
      const person = people.find((one) => one.id === person_id);
      const place = places.find((one) => one.id === place_id);
      if (!person || !place) return [];
      const until = number === LEASE ? addDays(today, LEASE_DAYS) : null;
      const leaves = place.name === `Poste ${LEAVING_DESK}` ? addDays(today, LEAVING_DAYS) : null;
      const monthly = monthlyShare(place.price_cents, week);
      return [
        {
          ...{ number, id, person, place, starts_on, week, share: shareOf(week), monthly, until },
          lastDay: until ?? leaves,
        },
      ];
    });
}

/** A week as a share of the price, in the fewest parts: `2/5` for two days. */
function shareOf(week: number): string {
  const halves = Math.min(halfDaysOf(week).length, HALVES);
  const by = [10, 5, 2].find((one) => halves % one === 0) ?? 1;
  return `${halves / by}/${HALVES / by}`;
}
