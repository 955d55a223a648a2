import type { SameMessages } from '@etabli/kernel';
import type { fr } from './messages.fr.js';
import { en as statements } from './statements/messages.en.js';

/** Refusals of the treasury. */
export const en: SameMessages<typeof fr> = { ...statements };
