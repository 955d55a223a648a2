import { searchable } from '@etabli/kernel';
import { commonGivenNames } from './given-names.js';
import { tidy } from './values.js';

/** In which order a single name column gives its two parts. */
export type NameOrder = 'family-first' | 'given-first';

export interface SplitName {
  familyName: string;
  givenName: string;
  /** More than one cut was possible. */
  uncertain: boolean;
}

const small = new Set(['de', 'du', 'des', 'd', 'von', 'van', 'der', 'den', 'da', 'dos', 'di']);
const attached = new Set([
  ...small,
  'la',
  'le',
  'les',
  'el',
  'al',
  'ben',
  'ould',
  'mac',
  'saint',
  'sainte',
  'st',
]);

const tokens = (text: string): string[] => tidy(text).split(' ').filter(Boolean);
const isGiven = (token: string | undefined): boolean =>
  commonGivenNames.has(searchable(token ?? '').split(' ')[0] ?? '');
const isShouted = (token: string): boolean =>
  /\p{Lu}{2}/u.test(token) && token === token.toLocaleUpperCase('fr');

/**
 * The order of a name column: what its heading says (« Nom & prénom », « Prénom Nom »), else what most of its values
 * show by capitals or by a common given name on one side. Family first when nothing tells, as French lists have it.
 */
export function detectNameOrder(heading: string, cells: string[]): NameOrder {
  const plain = searchable(heading);
  if (/^noms?\b.*\bprenoms?\b/.test(plain)) return 'family-first';
  if (/^prenoms?\b.*\bnoms?\b|^first.*last/.test(plain)) return 'given-first';
  let givenFirst = 0;
  for (const cell of cells) {
    const parts = tokens(cell).filter((token) => /\p{L}/u.test(token));
    if (parts.length >= 2) givenFirst += leaning(parts[0] ?? '', parts.at(-1) ?? '');
  }
  return givenFirst > 0 ? 'given-first' : 'family-first';
}

/** 1 when a pair looks given-first, -1 family-first, 0 undecided. */
function leaning(first: string, last: string): number {
  if (isShouted(first) !== isShouted(last)) return isShouted(last) ? 1 : -1;
  if (isGiven(first) === isGiven(last)) return 0;
  return isGiven(first) ? 1 : -1;
}

/**
 * Cuts a full name in two. A comma cuts (`Dupont, Léa`); capitals cut (`DE LA TOUR Jeanne`); otherwise one word on
 * the family side, with its particles, and the rest on the other. Numbers stay where they stand.
 */
export function splitName(fullName: string, order: NameOrder): SplitName {
  const text = tidy(fullName.replace(/^(?:M\.|Mr|Mme|Mlle|Monsieur|Madame|Mademoiselle)\s+(?=\S)/i, ''));
  const [before = '', after] = text.split(/\s*,\s*/, 2);
  if (after) return { familyName: before, givenName: after, uncertain: false };
  const parts = tokens(text);
  if (parts.length < 2) return { familyName: text, givenName: '', uncertain: parts.length === 1 };
  const shouted = splitByCapitals(parts);
  if (shouted) return shouted;
  const cut = order === 'family-first' ? familyEnd(parts) : familyStart(parts);
  const [start, end] = [parts.slice(0, cut).join(' '), parts.slice(cut).join(' ')];
  const uncertain = parts.filter((part) => /\p{L}/u.test(part) && !attached.has(searchable(part))).length > 2;
  return order === 'family-first'
    ? { familyName: start, givenName: end, uncertain }
    : { familyName: end, givenName: start, uncertain };
}

function splitByCapitals(parts: string[]): SplitName | null {
  const shouted = parts.filter(isShouted);
  if (shouted.length === 0 || shouted.length === parts.length) return null;
  const leading = parts.findIndex((part) => !isShouted(part));
  const edge = leading > 0 ? leading : parts.findIndex(isShouted);
  if (leading <= 0 && !parts.slice(edge).every(isShouted)) return null;
  const [start, end] = [parts.slice(0, edge).join(' '), parts.slice(edge).join(' ')];
  return leading > 0
    ? { familyName: start, givenName: end, uncertain: false }
    : { familyName: end, givenName: start, uncertain: false };
}

/** Index after the family name at the start: its particles and one word. At least one word is left for the given name. */
function familyEnd(parts: string[]): number {
  let index = 0;
  while (index < parts.length - 2 && attached.has(searchable(parts[index] ?? ''))) index++;
  return index + 1;
}

/** Index where the family name at the end begins: one word with letters, its particles before and a number after. */
function familyStart(parts: string[]): number {
  let index = parts.length - 1;
  while (index > 1 && !/\p{L}/u.test(parts[index] ?? '')) index--;
  while (index > 1 && attached.has(searchable(parts[index - 1] ?? ''))) index--;
  return index;
}

const capitalised = (word: string): string =>
  word
    .toLocaleLowerCase('fr')
    .replace(
      /(^|[-'’.])(\p{L})/gu,
      (_, mark: string, letter: string) => mark + letter.toLocaleUpperCase('fr'),
    );

/** A name not SHOUTED nor whispered: `DUPONT-MOREL` becomes `Dupont-Morel`, `D'ALEMBERT` `d'Alembert`. Mixed case is left as it is. */
export function unshout(name: string): string {
  const text = tidy(name);
  if (!needsCase(text)) return text;
  return text
    .split(' ')
    .map((word, index, all) => {
      if (all.length > 1 && index < all.length - 1 && small.has(word.toLocaleLowerCase('fr')))
        return word.toLocaleLowerCase('fr');
      return capitalised(word).replace(/^D(?=['’])/, 'd');
    })
    .join(' ');
}

const linking = new Set('de du des la le les en et sur sous lès lez les à au aux près d l'.split(' '));

/** A town not SHOUTED: `AOUSTE-SUR-SYE` becomes `Aouste-sur-Sye`. */
export function unshoutTown(town: string): string {
  const text = tidy(town);
  if (!needsCase(text)) return text;
  const lower = text.toLocaleLowerCase('fr');
  return lower.replace(/\p{L}+/gu, (word, at: number) =>
    at > 0 && linking.has(word) ? word : word.charAt(0).toLocaleUpperCase('fr') + word.slice(1),
  );
}

/** Only letters of one case, and more than an initial or an acronym of two. */
const needsCase = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length < 3) return false;
  return letters === letters.toLocaleUpperCase('fr') || letters === letters.toLocaleLowerCase('fr');
};
