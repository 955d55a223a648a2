import { searchable } from '@etabli/kernel';

/** Two names written differently for the same person: accents, case and order of words aside. */
export const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b);

/** A name reduced to its words in alphabetical order. */
export const nameKey = (name: string): string => searchable(name).split(' ').sort().join(' ');
