import { type Locale, typo } from '@etabli/kernel';
import { en } from './sentences.en.js';
import { fr } from './sentences.fr.js';

export type ElectionSentences = typeof fr;

/** The explanations of elections in a language; French comes out with its typography. */
export const electionSentencesIn = (locale: Locale): ElectionSentences => (locale === 'fr' ? typeset : en);

const typeset = Object.fromEntries(
  Object.entries(fr).map(([name, say]) => [
    name,
    (...values: never[]) => {
      const said = (say as (...given: never[]) => string | string[])(...values);
      return Array.isArray(said) ? said.map(typo) : typo(said);
    },
  ]),
) as unknown as ElectionSentences;
