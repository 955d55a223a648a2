import type { Locale, SameMessages } from '@etabli/kernel';
import { en } from './words.en.js';
import { fr } from './words.fr.js';

export type Words = SameMessages<typeof fr>;

/** What the papers and mails of meetings say in a language. */
export const wordsIn = (locale: Locale): Words => (locale === 'fr' ? fr : en);
