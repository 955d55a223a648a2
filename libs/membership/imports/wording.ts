import { type Locale, type Message, typo } from '@etabli/kernel';
import { en } from './import.en.js';
import { fr } from './import.fr.js';

type Values = Record<string, string | number>;

const catalogues: Record<Locale, Record<string, Message>> = { fr, en };

/** The sentence of an import code, set with the typography of its language. An unknown code is a bug: RangeError. */
export function importSentence(code: string, values: Values, locale: Locale): string {
  const message = catalogues[locale][code];
  if (message === undefined) throw new RangeError(`no sentence for ${code}`);
  const text: string = typeof message === 'string' ? message : message(values);
  return locale === 'fr' ? typo(text) : text;
}

/**
 * A problem of a line, or a remark on a file, as a person reads it, with its place first:
 * « Ligne 12, colonne « Naissance » : « 31/02/1990 » n’existe pas au calendrier. »
 */
export function describeProblem(
  problem: { code: string; line?: number; column?: string; details: Values },
  locale: Locale,
): string {
  const { line = 0, column, code, details } = problem;
  const sentence = importSentence(code, details, locale);
  if (line > 0 && column) return importSentence('import.at-cell', { line, column }, locale) + sentence;
  if (line > 0) return importSentence('import.at-line', { line }, locale) + sentence;
  return column ? importSentence('import.at-column', { column }, locale) + sentence : sentence;
}
