/** Refusals of cheques taken to the bank. */
export const fr = {
  'cheques.none': 'Choisissez au moins un chèque.',
  'cheques.future': 'Une remise s’écrit le jour où elle part : cette date est à venir.',
  'cheques.not-waiting':
    'Un de ces paiements n’est plus à remettre : il est sur un autre bordereau, annulé, ou ce n’est pas un chèque. Rechargez la page.',
  'cheques.undone': 'Cette remise est déjà annulée.',
  'cheques.credited':
    'Cette remise est sur un relevé. Annulez d’abord le rapprochement de sa ligne, dans « Rapprochement ».',
  'cheques.on-slip': 'Ce chèque est sur un bordereau de remise. Annulez d’abord la remise, dans « Chèques ».',
};
