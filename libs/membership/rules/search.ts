import { searchable } from '@etabli/kernel/names';

/** How many words of a search count. */
const AT_MOST = 8;
/** Words shown on each side of the one that was found. */
const AROUND = 9;

/** The words a search looks for, each once. None for fewer than two letters in all: everything would answer. */
export function wordsOf(typed: string): string[] {
  const words = [...new Set(typed.split(/\s+/).filter((word) => searchable(word) !== ''))].slice(0, AT_MOST);
  return searchable(words.join('')).length < 2 ? [] : words;
}

/**
 * The passage of a text around the first word that holds one of those looked for, accents and case ignored; its beginning when
 * none does. Cut pieces are marked by an ellipsis; the words themselves are the text’s own.
 */
export function excerpt(text: string, words: readonly string[]): string {
  const pieces = text.split(/\s+/).filter(Boolean);
  const wanted = words.map(searchable).filter(Boolean);
  const at = pieces.findIndex((piece) => wanted.some((word) => searchable(piece).includes(word)));
  const from = Math.max(0, at - AROUND);
  const until = Math.min(pieces.length, Math.max(at, 0) + AROUND + 1);
  const shown = pieces.slice(from, until).join(' ');
  return `${from > 0 ? '… ' : ''}${shown}${until < pieces.length ? ' …' : ''}`;
}
