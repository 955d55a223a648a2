import { searchable } from '@etabli/kernel';
import type { TransferPerson } from '../transfers/board.js';

/** Somebody of the house, as they are looked for. */
export interface KnownPerson {
  id: string;
  name: string;
  email: string | null;
}

/** Who somebody of the other tool is here, and how it is known. */
export interface PersonMatch {
  key: string;
  personId: string | null;
  how: 'email' | 'name' | 'several' | 'nobody';
}

/**
 * Recognises the people of a file: by an address, else by a name that only one person here has, accents, case and order of words
 * aside. A name to sign in with counts as one (`lena.moreau`). Where several are as likely, nobody is chosen.
 */
export function matchPeople(people: readonly TransferPerson[], known: readonly KnownPerson[]): PersonMatch[] {
  const byEmail = grouped(known, ({ email }) => email?.toLowerCase() ?? '');
  const byName = grouped(known, ({ name }) => nameKey(name));
  return people.map((person) => {
    const names = [person.name, person.username, person.key];
    const addressed = names
      .filter((text) => text.includes('@'))
      .flatMap((text) => byEmail.get(text.trim().toLowerCase()) ?? []);
    const named = names
      .map((text) => byName.get(nameKey(text.replace(/@.*/, ''))) ?? [])
      .find((some) => some.length > 0);
    // An address that a family shares: the name tells which of them.
    const both = addressed.filter((one) => named?.includes(one));
    return (
      only(person.key, both.length > 0 ? both : addressed, 'email') ??
      only(person.key, named ?? [], 'name') ?? { key: person.key, personId: null, how: 'nobody' }
    );
  });
}

function only(key: string, found: KnownPerson[], how: 'email' | 'name'): PersonMatch | null {
  const ids = new Set(found.map(({ id }) => id));
  if (ids.size === 0) return null;
  const [id = null] = ids;
  return ids.size === 1 ? { key, personId: id, how } : { key, personId: null, how: 'several' };
}

/** A name reduced to its words in alphabetical order. */
const nameKey = (name: string): string => searchable(name).split(' ').sort().join(' ');

/** Things by a key; those without one are in no group. */
function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), thing]);
  }
  return groups;
}
