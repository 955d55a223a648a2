/** Refusals of the treasurer’s handover. */
export const fr = {
  'treasury.held-by': 'Dites qui a cette signature ou cette carte.',
  'treasury.access-there': 'C’est déjà noté.',
  'treasury.promised-to': 'Dites à qui cette remise est promise.',
  'treasury.other-office': 'Cette passation n’est pas celle de la trésorerie.',
};
