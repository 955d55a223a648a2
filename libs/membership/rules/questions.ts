import { searchable } from '@etabli/kernel/names';

/** What a question is about: something chosen, words, a year, or nothing. */
export const subjects = ['commission', 'mission', 'person', 'words', 'year', 'nothing'] as const;
export type Subject = (typeof subjects)[number];

/** Where the subject stands in the sentence of a question. */
export const HOLE = '{}';

/** The sentence of a question about something: « Qui anime {} ? » with « Technique ». An ellipsis while nothing is chosen. */
export const asked = (sentence: string, about: string): string => sentence.replace(HOLE, about || '…');

/** Words too short to say which question is meant. */
const LEAST = 3;

const pieces = (text: string): string[] => searchable(text).split(' ').filter(Boolean);
const holds = (sentence: string, word: string): boolean =>
  pieces(sentence).some((piece) => piece.startsWith(word));
const withoutHole = (sentence: string): string => sentence.replace(HOLE, ' ');

/** Does what was typed name this question about this thing? Every long enough word is in the sentence, and one in the question itself. */
export function names(typed: string, sentence: string, about: string): boolean {
  const words = pieces(typed).filter((word) => word.length >= LEAST);
  const question = withoutHole(sentence);
  return (
    words.some((word) => holds(question, word)) &&
    words.every((word) => holds(question, word) || holds(about, word))
  );
}

/** Words that begin many questions, and tell none from another. */
const COMMON = new Set([
  'qui',
  'que',
  'quoi',
  'est',
  'sont',
  'les',
  'des',
  'who',
  'what',
  'the',
  'are',
  'has',
]);

/**
 * What a question about words or a year would be about, out of what was typed: what its own sentence does not say. Null when
 * nothing of the sentence was typed that tells it from others, unless all of it was, or when nothing else was.
 */
export function aboutIn(typed: string, sentence: string, subject: 'words' | 'year'): string | null {
  const question = withoutHole(sentence);
  const written = typed.split(/\s+/).filter((word) => searchable(word) !== '');
  const own = (word: string) => pieces(word).every((piece) => holds(question, piece));
  const telling = (word: string) => searchable(word).length >= LEAST && !COMMON.has(searchable(word));
  const said = written.some((word) => own(word) && telling(word));
  const whole = pieces(question).every((piece) => written.some((word) => searchable(word) === piece));
  const rest = written.filter((word) => !own(word)).join(' ');
  if (!(said || whole) || !rest) return null;
  return subject === 'words' || isYear(rest) ? rest : null;
}

/** A year as people write it, of a time when associations of the law of 1901 exist. */
export const isYear = (text: string): boolean => /^(19|20)\d\d$/.test(text);
