/** Refusals of places, applications and contracts. */
export const fr = {};
