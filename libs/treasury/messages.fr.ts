import { fr as statements } from './statements/messages.fr.js';

/** Refusals of the treasury. */
export const fr = { ...statements };
