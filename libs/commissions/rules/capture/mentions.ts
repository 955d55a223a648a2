import { searchable } from '@etabli/kernel';
import type { Place } from './text.js';

/** A commission or a person a line may name. */
export interface Mentionable {
  kind: 'commission' | 'person';
  id: string;
  name: string;
}

/** `@name` in a text: whom it may be. One candidate is understood, several are asked about, none stays a word. */
export interface Mention extends Place {
  written: string;
  candidates: Mentionable[];
}

const WORD = "[\\p{L}\\p{M}\\p{N}]+(?:[-'’._][\\p{L}\\p{M}\\p{N}]+)*";
const AFTER_NO_WORD = '(?<![\\p{L}\\p{M}\\p{N}._-])';

/** Everything written after an @; an e-mail address is none. `said` is as written, `readable` the same with quotations blanked. */
export function mentions(said: string, readable: string, everyone: readonly Mentionable[]): Mention[] {
  return [...readable.matchAll(new RegExp(`${AFTER_NO_WORD}@${WORD}`, 'gu'))].map(({ index, 0: match }) => {
    const first = said.slice(index + 1, index + match.length);
    const candidates = named(searchable(first), everyone);
    const to = index + match.length;
    return { from: index, ...extended(said, to, first, candidates, everyone) };
  });
}

/** A name goes on with the words after it, as long as someone is called so: `@jean martin`. */
function extended(
  said: string,
  to: number,
  written: string,
  candidates: Mentionable[],
  everyone: readonly Mentionable[],
): Omit<Mention, 'from'> {
  const next = new RegExp(`^ ${WORD}`, 'u').exec(said.slice(to))?.[0] ?? '';
  const longer = next && searchable(`${written}${next}`);
  const called = longer ? everyone.filter(({ name }) => says(name, longer)) : [];
  if (called.length === 0) return { to, written, candidates };
  return extended(said, to + next.length, `${written}${next}`, named(longer, called), everyone);
}

/** Who is called so: by their whole name first, then by whole words of it, then by the beginning of a word. */
function named(written: string, everyone: readonly Mentionable[]): Mentionable[] {
  const ranks: ((name: string) => boolean)[] = [
    (name) => searchable(name) === written,
    (name) => says(name, written),
    (name) => ` ${searchable(name)}`.includes(` ${written}`),
  ];
  for (const rank of ranks) {
    const found = everyone.filter(({ name }) => rank(name));
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether whole words of a name are the words written. */
const says = (name: string, written: string): boolean => ` ${searchable(name)} `.includes(` ${written} `);

/** `#label` in a text, spelt as the label that exists when there is one. A number alone is none. */
export function labels(
  said: string,
  readable: string,
  known: readonly string[],
): (Place & { value: string })[] {
  return [...readable.matchAll(new RegExp(`${AFTER_NO_WORD}#(?!\\d+(?![\\p{L}\\p{N}]))${WORD}`, 'gu'))].map(
    ({ index, 0: match }) => {
      const written = said.slice(index + 1, index + match.length);
      const value = known.find((label) => searchable(label) === searchable(written)) ?? written;
      return { from: index, to: index + match.length, value };
    },
  );
}
