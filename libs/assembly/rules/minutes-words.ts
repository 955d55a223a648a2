import { type Locale, typo } from '@etabli/kernel';
import { en } from './minutes.en.js';
import { fr } from './minutes.fr.js';

export type MinutesWords = typeof fr;

/** The standing phrases of minutes in a language; French comes out with its typography. */
export const minutesWords = (locale: Locale): MinutesWords => (locale === 'fr' ? typeset : en);

const typeset = Object.fromEntries(
  Object.entries(fr).map(([name, said]) => [
    name,
    typeof said === 'string' ? typo(said) : (values: never) => typo(said(values)),
  ]),
) as MinutesWords;
