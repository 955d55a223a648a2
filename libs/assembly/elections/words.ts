import { type Locale, typo } from '@etabli/kernel';
import { en } from './words.en.js';
import { fr } from './words.fr.js';

/** What is said of an election in a language; French comes out with its typography. */
export const wordsIn = (locale: Locale): typeof fr => (locale === 'fr' ? typeset : en);

/** Sets every sentence, down to those grouped under a name. */
const typesetAll = (words: object): object =>
  Object.fromEntries(
    Object.entries(words).map(([name, said]) => {
      if (typeof said === 'string') return [name, typo(said)];
      if (typeof said === 'object') return [name, typesetAll(said)];
      return [name, (...values: never[]) => typo((said as (...v: never[]) => string)(...values))];
    }),
  );
const typeset = typesetAll(fr) as typeof fr;
