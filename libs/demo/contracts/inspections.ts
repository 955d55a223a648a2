import { demoId } from '../ids.js';
import type { DemoPerson } from '../people.js';
import { DRAWN, house, type Told } from './told.js';

/** Everyone so many was looked at with on coming. */
const INSPECTED = 4;
const rooms = ['Sol', 'Murs et plafond', 'Portes et fenêtres', 'Mobilier', 'Électricité et réseau'];

/** What was seen on coming: everything good but one thing. */
export function inspections(held: readonly Told[], people: readonly DemoPerson[]) {
  const seen = held.filter(({ number, lastDay }) => number % INSPECTED === 1 || lastDay !== null);
  return {
    inspections: seen.map(({ number, starts_on }) => ({
      ...{ id: demoId('inspection', number), contract_id: demoId('contract', number), kind: 'entry' },
      held_on: starts_on,
    })),
    rooms: seen.flatMap(({ number }) =>
      rooms.map((name, position) => ({
        ...{
          id: demoId('inspection-room', number * 10 + position),
          inspection_id: demoId('inspection', number),
        },
        ...{ position, name, condition: position === 1 ? 'worn' : 'good' },
        notes: position === 1 ? 'Une trace près de la fenêtre.' : '',
      })),
    ),
    roomHands: seen.flatMap(({ number, name, person, starts_on }) =>
      [{ party: 'occupant', person_id: person.id, signed_as: name }, house(people)].map((one, at) => ({
        ...{ id: demoId('inspection-hand', number * 2 + at), inspection_id: demoId('inspection', number) },
        ...{ ...one, drawing: DRAWN, recorded_at: `${starts_on}T10:00:00Z` },
      })),
    ),
  };
}
