/** Refusals of cards. */
export const fr = {
  'provider.absent': 'Le paiement par carte n’est pas branché ici.',
  'provider.away': 'Le service de paiement ne répond pas. Rien n’a été payé : réessayez dans un moment.',
  'provider.nothing-due': 'Il ne reste rien à payer sur ce que vous avez choisi.',
  'provider.unverified': 'Ce message ne vient pas du service de paiement.',
  'provider.not-refundable':
    'Ce paiement ne peut pas être remboursé : il ne l’est qu’une fois, et une fois payé.',
};
