const PARTICLES = new Set(['de', 'du', 'des', 'la', 'le', 'les', 'et', 'd', 'l', 'of', 'the']);
const TINTS = 5;

/** Two letters for a name: first and last word, particles left out. `Jean de La Tour` gives `JT`. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s'’-]+/u).filter((word) => word && !PARTICLES.has(word.toLowerCase()));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}

/** A tint from 0 to 4, always the same for a name. */
export const tintOf = (name: string): number =>
  [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7) % TINTS;
