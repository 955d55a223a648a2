import { searchable } from '@etabli/kernel';
import type { NamedPerson } from './fee-line.js';

/** Somebody known here. */
export interface KnownPerson extends NamedPerson {
  id: string;
}

/** Everybody known here, by what lists name them by. */
export interface Directory {
  byNumber: ReadonlyMap<string, readonly KnownPerson[]>;
  byName: ReadonlyMap<string, readonly KnownPerson[]>;
  byEmail: ReadonlyMap<string, readonly KnownPerson[]>;
}

const nameKey = (name: string): string => searchable(name).split(' ').filter(Boolean).sort().join(' ');
const personKey = ({ givenName, familyName, organisation }: NamedPerson): string =>
  nameKey(organisation || `${givenName} ${familyName}`);

/** Who a list means: `id` when it is sure, else those it may be; none is unknown. */
export interface Who {
  id: string | null;
  candidates: string[];
}

export function directory(people: readonly KnownPerson[]): Directory {
  const by = (key: (person: KnownPerson) => string) => {
    const found = new Map<string, KnownPerson[]>();
    for (const person of people) {
      const named = key(person);
      if (named) found.set(named, [...(found.get(named) ?? []), person]);
    }
    return found;
  };
  return {
    byNumber: by(({ number }) => number.trim().toLowerCase()),
    byName: by(personKey),
    byEmail: by(({ email }) => email.trim().toLowerCase()),
  };
}

/**
 * Who a list may mean, several when it is not said which. A number decides alone where there is one. A name, whatever its
 * order, accents and case, decides when one person has it; an address tells apart those who share it, and finds who is under
 * another name, which somebody must confirm: a family shares its address. Nobody is ever found by a resemblance.
 */
export function whoIs(named: NamedPerson, { byNumber, byName, byEmail }: Directory): Who {
  const number = named.number.trim().toLowerCase();
  if (number && byNumber.has(number)) return who(byNumber.get(number));
  const key = personKey(named);
  const namesakes = key ? (byName.get(key) ?? []) : [];
  if (namesakes.length === 1) return who(namesakes);
  const email = named.email.trim().toLowerCase();
  const reached = email ? (byEmail.get(email) ?? []) : [];
  const both = namesakes.filter(({ id }) => reached.some((other) => other.id === id));
  if (both.length === 1) return who(both);
  return namesakes.length > 0 ? who(namesakes) : { ...who(reached), id: null };
}

const who = (people: readonly KnownPerson[] = []): Who => ({
  id: people.length === 1 ? (people[0]?.id ?? null) : null,
  candidates: people.map(({ id }) => id),
});
