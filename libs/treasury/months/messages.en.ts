import type { fr } from './messages.fr.js';

/** Refusals of the end of a month. */
export const en: typeof fr = {
  'month.not-over': 'This month is not over: it is closed once its last day has passed.',
};
