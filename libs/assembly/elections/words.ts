import { type Locale, typo } from '@etabli/kernel';
import { en } from './words.en.js';
import { fr } from './words.fr.js';

/** What is said of an election in a language; French comes out with its typography. */
export const wordsIn = (locale: Locale): typeof fr => (locale === 'fr' ? typeset : en);

const typeset = Object.fromEntries(
  Object.entries(fr).map(([name, said]) => [
    name,
    typeof said === 'string'
      ? typo(said)
      : (...values: never[]) => typo((said as (...v: never[]) => string)(...values)),
  ]),
) as typeof fr;
