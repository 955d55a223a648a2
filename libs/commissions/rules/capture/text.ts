/** A place in a text: from a character to the one before `to`. */
export interface Place {
  from: number;
  to: number;
}

/**
 * What is left of a line while it is read: its words, one space apart, and where in the line each character stands; -1 for a
 * space that stands only where something was taken out.
 */
export interface Text {
  said: string;
  at: readonly number[];
}

const PUNCTUATION = /[,;:.–—-]/;

/** The line as it is read: no space around, single spaces inside. */
export const textOf = (line: string): Text =>
  kept(
    line,
    Array.from({ length: line.length }, (_, index) => index),
    () => true,
  );

/** What is left of a text without some places of it. */
export const without = (text: Text, places: readonly Place[]): Text =>
  kept(text.said, text.at, (index) => !places.some(({ from, to }) => from <= index && index < to));

function kept(said: string, at: readonly number[], keep: (index: number) => boolean): Text {
  let words = '';
  const indexes: number[] = [];
  let space = -1;
  let isApart = false;
  let isParted = false;
  for (let index = 0; index < said.length; index++) {
    const letter = said[index] as string;
    if (!keep(index) || /\s/.test(letter)) {
      if (keep(index)) space = index;
      isApart = true;
      isParted ||= !keep(index);
      continue;
    }
    if (isApart && words !== '' && !(isParted && (/[,.)]/.test(letter) || words.endsWith('(')))) {
      words += ' ';
      indexes.push(at[space] ?? -1);
    }
    space = -1;
    isApart = false;
    isParted = false;
    words += letter;
    indexes.push(at[index] as number);
  }
  return { said: words, at: indexes };
}

/**
 * The text without accents, case or curly apostrophes, letter for letter, so that a place in one is the same place in the
 * other. What is quoted, and addresses of the web, are blanked: they are never understood.
 */
export function folded(said: string): string {
  const plain = Array.from({ length: said.length }, (_, index) => foldedLetter(said[index] as string)).join(
    '',
  );
  return plain.replace(/"[^"]*"|«[^»]*»|“[^”]*”|https?:\/\/\S+/g, blank);
}

function foldedLetter(letter: string): string {
  if (letter === '’') return "'";
  const bare = (letter.normalize('NFD')[0] ?? letter).toLowerCase();
  return bare.length === 1 ? bare : letter;
}

/** As many characters that belong to no word. */
export const blank = (text: string): string => '\u0000'.repeat(text.length);

/** A text in which some places can no longer be understood. */
export const blanked = (text: string, places: readonly Place[]): string =>
  places.reduce(
    (before, { from, to }) => before.slice(0, from) + blank(before.slice(from, to)) + before.slice(to),
    text,
  );

/** The same places, in order, with the brackets that hold them and the punctuation that nothing is left to set apart. */
export function tidied<T extends Place>(said: string, places: readonly T[]): T[] {
  const inOrder = [...places].sort((a, b) => a.from - b.from);
  const inBrackets = withBrackets(restOf(said, inOrder), inOrder);
  const rest = restOf(said, inBrackets);
  const done: T[] = [];
  inBrackets.forEach((place, index) => {
    const start = done.at(-1)?.to ?? 0;
    const end = inBrackets[index + 1]?.from ?? said.length;
    const from = reachLeft(rest, place, start);
    const to = reachRight(rest, place, end);
    done.push({ ...place, from: from + leading(said, from), to: to - trailing(said, to) });
  });
  return done;
}

/** A space at an edge is nobody's: it goes with the words around it. */
const leading = (said: string, from: number): number => (said[from] === ' ' ? 1 : 0);
const trailing = (said: string, to: number): number => (said[to - 1] === ' ' ? 1 : 0);

/** Brackets that hold nothing else go with what they hold, and so does the punctuation in them. */
function withBrackets<T extends Place>(rest: string, places: readonly T[]): T[] {
  const brackets = [...rest.matchAll(/\([^()\p{L}\p{N}]*\)/gu)]
    .map(({ index, 0: text }) => ({ from: index, to: index + text.length, text }))
    .filter(({ text }) => isIdle(text.slice(1, -1)));
  return places.map((place, index) => {
    const around = brackets.find(({ from, to }) => from < place.from && place.to < to);
    if (!around) return place;
    const before = places[index - 1]?.to ?? 0;
    const after = places[index + 1]?.from ?? rest.length;
    return {
      ...place,
      from: Math.max(before, around.from),
      to: after < around.to ? place.to : around.to,
    };
  });
}

const restOf = (said: string, places: readonly Place[]): string =>
  places.reduce((text, { from, to }) => text.slice(0, from) + ' '.repeat(to - from) + text.slice(to), said);

/** Takes the punctuation before a place that ends the line, or its brackets. */
function reachLeft(rest: string, { from, to }: Place, start: number): number {
  let reach = from;
  if (isLast(rest, to)) while (reach > start && isIdle(rest.slice(reach - 1, from))) reach--;
  return reach;
}

/** Takes the punctuation after a place that begins or ends the line, or that punctuation already precedes. */
function reachRight(rest: string, { from, to }: Place, end: number): number {
  const before = rest.slice(0, from).trimEnd();
  let reach = to;
  if (before === '' || /[(,;:.–—-]$/.test(before) || isLast(rest, to)) {
    while (reach < end && isIdle(rest.slice(to, reach + 1))) reach++;
  }
  return reach;
}

/** Whether nothing but punctuation follows, in the line or in the brackets. */
const isLast = (rest: string, to: number): boolean => isIdle(rest.slice(to).split(')')[0] as string);

const isIdle = (text: string): boolean =>
  [...text].every((letter) => letter === ' ' || PUNCTUATION.test(letter));

/** The stretches of the line that a place covers: several when something already understood stood between its words. */
export function stretches(line: string, text: Text, { from, to }: Place): Place[] {
  const found: Place[] = [];
  for (const index of text.at.slice(from, to)) {
    if (index < 0) continue;
    const last = found.at(-1);
    if (last && line.slice(last.to, index).trim() === '') last.to = index + 1;
    else found.push({ from: index, to: index + 1 });
  }
  return found;
}
