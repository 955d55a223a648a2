/** Refusals of the end of a month. */
export const fr = {
  'month.not-over': 'Ce mois n’est pas terminé : il se clôt une fois son dernier jour passé.',
};
