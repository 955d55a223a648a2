import { blanked, type Place } from './text.js';

/** What the groups of a pattern hold. */
export type Said = Record<string, string | undefined>;

/** What a place means, or `doubt` when it looks like something and cannot be it; then it stays in the title. */
export type Meaning<T> = { value: T } | { doubt: string } | null;

/** A way to say something: a pattern over folded text, and what it means. Null: it was something else. */
export interface Way<T> {
  pattern: RegExp;
  means: (said: Said) => Meaning<T>;
}

export type Found<T> = Place & { value: T };
export type Doubtful = Place & { doubt: string };

export interface Reading<T> {
  found: Found<T>[];
  doubts: Doubtful[];
}

/** Everything in a folded text that one of the ways says; where two overlap, the first, then the longest. */
export function read<T>(text: string, ways: readonly Way<T>[]): Reading<T> {
  const matches = ways
    .flatMap(({ pattern, means }) => [...text.matchAll(pattern)].map((match) => placed(match, means)))
    .filter((match) => match !== null)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const apart = matches.filter((match, index) => !matches.slice(0, index).some(({ to }) => to > match.from));
  return {
    found: apart.filter((match): match is Found<T> => 'value' in match),
    doubts: apart.filter((match): match is Doubtful => 'doubt' in match),
  };
}

function placed<T>(match: RegExpExecArray, means: Way<T>['means']): Found<T> | Doubtful | null {
  const meaning = means(match.groups ?? {});
  return meaning && { ...meaning, from: match.index, to: match.index + match[0].length };
}

/** What may be said once: when several places disagree, none is chosen and each is in doubt. */
export function single<T>(
  { found, doubts }: Reading<T>,
  same: (a: T, b: T) => boolean,
  doubt: string,
): Reading<T> {
  const [first] = found;
  if (!first || found.every(({ value }) => same(value, first.value))) return { found, doubts };
  return { found: [], doubts: [...doubts, ...found.map(({ from, to }) => ({ from, to, doubt }))] };
}

/** The text without what was found or doubted, for whoever reads next. */
export const rest = (text: string, { found, doubts }: Reading<unknown>): string =>
  blanked(text, [...found, ...doubts]);
