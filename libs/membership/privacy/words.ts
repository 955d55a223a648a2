import { type Locale, typo } from '@etabli/kernel';
import { en } from './words.en.js';
import { fr } from './words.fr.js';

type Words = typeof fr;

/** A sentence of this folder in a language, with French typography where it is French. */
export function words<K extends keyof Words>(
  key: K,
  locale: Locale,
  ...values: Words[K] extends (v: infer V) => string ? [V] : []
): string {
  const message = (locale === 'en' ? en : fr)[key] as string | ((v: unknown) => string);
  const text = typeof message === 'string' ? message : message(values[0]);
  return locale === 'fr' ? typo(text) : text;
}
