import type { SameMessages } from '@etabli/kernel';
import type { fr } from './messages.fr.js';

/** Refusals of places, applications and contracts. */
export const en: SameMessages<typeof fr> = {};
