import type { SameMessages } from '@etabli/kernel';
import type { fr } from './messages.fr.js';
import { sepaEn } from './sepa/sepa.en.js';

/** Refusals of the treasury. */
export const en: SameMessages<typeof fr> = {
  ...sepaEn,
};
