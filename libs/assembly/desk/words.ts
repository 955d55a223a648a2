import { type Locale, typo } from '@etabli/kernel';
import type { ProxyEffect } from '../rules/proxy-effects.js';
import { en } from './words.en.js';
import { fr } from './words.fr.js';

/** What the desks are told, in a language. */
export const wordsIn = (locale: Locale): typeof fr => (locale === 'fr' ? fr : en);

/** Sets a sentence as its language is printed. */
export const set = (text: string, locale: Locale): string => (locale === 'fr' ? typo(text) : text);

/** What someone coming or going did to a proxy, in one sentence. */
export function effectIn(locale: Locale, effect: ProxyEffect, nameOf: (id: string | null) => string): string {
  const named = { giver: nameOf(effect.giverId), to: nameOf(effect.to) };
  return set(wordsIn(locale)[effect.kind](named), locale);
}
