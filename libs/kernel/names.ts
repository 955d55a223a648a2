/** Text reduced for searching and comparing: no accents, no case, no punctuation, single spaces. */
export const searchable = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Orders names as a French index does: accents and case count last. */
export const byName = (a: string, b: string): number => a.localeCompare(b, 'fr', { sensitivity: 'variant' });

/** Does a French word lose its last vowel before this one? An h is silent, as in most names. */
const elides = (name: string): boolean => /^([aeiouh]|y[^aeiou])/.test(searchable(name));

/** « de Nour », « d’Octave », « d’Yves » but « de Yanis »: whose, in French. */
export const ofName = (name: string): string => (elides(name) ? `d’${name}` : `de ${name}`);

/** « que Nour », « qu’Octave »: what somebody does, in French. */
export const thatName = (name: string): string => (elides(name) ? `qu’${name}` : `que ${name}`);
