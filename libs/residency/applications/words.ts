/** Why somebody is passed over, when it is neither a need nor a decision. */
export const passedWords = {
  fr: {
    answered: 'a déjà refusé cette place, ou laissé passer l’offre',
    offered: 'une autre place lui est proposée en ce moment',
  },
  en: {
    answered: 'has already refused this place, or let its offer pass',
    offered: 'another place is on offer to them now',
  },
};
