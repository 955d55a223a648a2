import { type Locale, typo } from '@etabli/kernel';
import type { Reason } from './outcome.js';
import { en } from './words.en.js';
import { fr } from './words.fr.js';

/** A sentence for each reason, with what it needs. */
export type ReasonWords = { [Code in Reason['code']]: (reason: Extract<Reason, { code: Code }>) => string };

/** A reason as a sentence. */
export const reasonWords = (reason: Reason, locale: Locale): string => {
  const say = (locale === 'fr' ? fr : en)[reason.code] as (reason: Reason) => string;
  return locale === 'fr' ? typo(say(reason)) : say(reason);
};
