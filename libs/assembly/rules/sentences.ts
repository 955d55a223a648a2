import { type Locale, typo } from '@etabli/kernel';
import { en } from './sentences.en.js';
import { fr } from './sentences.fr.js';

export type Sentences = typeof fr;

/** The explanations of the rules in a language; French comes out with its typography. */
export const sentencesIn = (locale: Locale): Sentences => (locale === 'fr' ? typeset : en);

const typeset = Object.fromEntries(
  Object.entries(fr).map(([name, say]) => [name, (value: never) => typo(say(value))]),
) as Sentences;
