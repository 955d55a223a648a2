/** Refusals of the assembly area. */
export const fr = {};
