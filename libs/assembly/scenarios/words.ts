import { type Locale, typo } from '@etabli/kernel';
import { en } from './words.en.js';
import { fr } from './words.fr.js';

/** What a played scenario says, in a language. */
export const wordsOf = (locale: Locale): typeof fr => (locale === 'fr' ? fr : en);

/** A text set in the typography of its language. */
export const typeset = (text: string, locale: Locale): string => (locale === 'fr' ? typo(text) : text);
