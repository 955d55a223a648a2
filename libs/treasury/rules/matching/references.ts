import { isReference, REFERENCE_BODY } from '../reference.js';

const LENGTH = 4 + REFERENCE_BODY;
const HALF = LENGTH / 2;

/** What is read for what, by its place: digits stand in the third and fourth places, letters everywhere else. */
const asDigit: Record<string, string> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
};
const asLetter: Record<string, string> = { '2': 'Z', '5': 'S', '6': 'G', '8': 'B' };

/** A reference recognised in a text: as it is, or put right by one character. */
export interface Recognised {
  reference: string;
  /** What stood there, when a character had to be put right. */
  written: string | null;
}

/** The text without anything but letters and digits, in capitals: where references are looked for. */
const compact = (text: string): string =>
  text
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');

function read(window: string): string {
  let reading = '';
  for (let at = 0; at < LENGTH; at++) {
    const sign = window[at] ?? '';
    reading += (at === 2 || at === 3 ? asDigit : asLetter)[sign] ?? sign;
  }
  return reading;
}

const differences = (a: string, b: string): number => {
  let count = 0;
  for (let at = 0; at < LENGTH; at++) if (a[at] !== b[at]) count++;
  return count;
};

/**
 * Recognises references in what people and banks write: spaces, case, hyphens, O for 0, I for 1 and one wrong character.
 * A reference whose check digits are right is never taken for another; a wrong one is put right only when exactly one of the
 * known ones is a character away.
 *
 * @param known compact references
 */
export function recogniser(known: Iterable<string>): (text: string) => Recognised[] {
  const all = new Set(known);
  const byHalf = new Map<string, string[]>();
  for (const reference of all) {
    for (const key of halves(reference)) {
      const bucket = byHalf.get(key);
      if (bucket) bucket.push(reference);
      else byHalf.set(key, [reference]);
    }
  }
  return (text) => {
    const windows = windowsOf(text);
    const exact = new Set(windows.filter((window) => all.has(window)));
    if (exact.size) return [...exact].sort().map((reference) => ({ reference, written: null }));
    return mended(windows, byHalf);
  };
}

const halves = (reference: string): [string, string] => [
  `<${reference.slice(0, HALF)}`,
  `>${reference.slice(HALF)}`,
];

function windowsOf(text: string): string[] {
  const signs = compact(text);
  const windows: string[] = [];
  for (let at = 0; at + LENGTH <= signs.length; at++) windows.push(read(signs.slice(at, at + LENGTH)));
  return windows;
}

/** One wrong character leaves one half intact, which is enough to find the few that may be meant. */
function mended(windows: readonly string[], byHalf: ReadonlyMap<string, readonly string[]>): Recognised[] {
  const found = new Map<string, string>();
  for (const window of windows) {
    if (isReference(window)) continue;
    for (const key of halves(window)) {
      for (const reference of byHalf.get(key) ?? []) {
        if (differences(reference, window) === 1) found.set(reference, window);
      }
    }
  }
  return [...found].sort().map(([reference, written]) => ({ reference, written }));
}
