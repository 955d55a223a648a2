import { sepaFr } from './sepa/sepa.fr.js';

/** Refusals of the treasury. */
export const fr = {
  ...sepaFr,
};
