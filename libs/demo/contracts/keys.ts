import { addDays, type IsoDate } from '@etabli/kernel';
import { demoId } from '../ids.js';
import { parts, personId } from '../people.js';
import { MISSING } from './insurance.js';
import type { Told } from './told.js';

/** One key each, a badge for who has a workshop, and a few that nobody has. */
export function keys(held: readonly Told[], today: IsoDate) {
  const given = held.filter(({ number }) => number !== MISSING);
  const spare = ['Passe', 'Chaufferie', 'Boîte aux lettres'].map((name, at) => ({
    ...{
      id: demoId('key', 200 + at),
      kind: 'key',
      name,
      opens: name === 'Passe' ? 'Toutes les portes' : name,
    },
  }));
  return {
    keys: [
      ...given.map(({ number, place }) => ({
        ...{ id: demoId('key', number), kind: number % 3 === 0 ? 'badge' : 'key', name: String(number + 1) },
        opens: `Grande porte, ${place.name}`,
      })),
      ...spare,
    ],
    keyMoves: [
      ...given.map(({ number, person, starts_on }) => ({
        ...{
          id: demoId('key-move', number),
          key_id: demoId('key', number),
          step: 1,
          kind: 'given',
          person_id: person.id,
        },
        ...{ contract_id: demoId('contract', number), on_day: starts_on, reason: '' },
      })),
      ...letterBox(today),
    ],
  };
}

/** The key of the letter box went from hand to hand, and is lost. */
const letterBox = (today: IsoDate) =>
  [
    { kind: 'given', who: parts.resident, ago: 400, reason: '' },
    { kind: 'returned', who: null, ago: 190, reason: '' },
    { kind: 'given', who: parts.coChair, ago: 188, reason: '' },
    { kind: 'lost', who: null, ago: 9, reason: 'Dans le train de Valence. La serrure sera changée.' },
  ].map(({ kind, who, ago, reason }, at) => ({
    ...{ id: demoId('key-move', 300 + at), key_id: demoId('key', 202), step: at + 1, kind },
    ...{ person_id: who === null ? null : personId(who), contract_id: null },
    ...{ on_day: addDays(today, -ago), reason },
  }));
