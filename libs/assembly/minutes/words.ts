import type { Locale } from '@etabli/kernel';
import { en } from './words.en.js';
import { fr } from './words.fr.js';

/** What the papers after an assembly say in a language. */
export const wordsIn = (locale: Locale): typeof fr => (locale === 'fr' ? fr : en);
