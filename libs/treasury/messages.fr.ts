/** Refusals of the treasury. */
export const fr = {};
