/** Refusals of cards. */
export const en = {
  'provider.absent': 'Paying by card is not set up here.',
  'provider.away': 'The payment service does not answer. Nothing was paid: try again in a moment.',
  'provider.nothing-due': 'Nothing is left to pay of what you chose.',
  'provider.unverified': 'This message does not come from the payment service.',
  'provider.not-refundable': 'This payment cannot be refunded: it is once only, and once it is paid.',
};
