import { formatMoney } from '@etabli/kernel';

/** Refusals of the cash box. */
export const fr = {
  'cash.pieces': 'Une pièce ou un billet n’existe pas, ou figure deux fois. Rechargez la page.',
  'cash.changed':
    'De l’argent est entré ou sorti de la caisse pendant le comptage. Rechargez la page et comptez de nouveau.',
  'cash.future': 'Une remise s’écrit le jour où elle part : cette date est à venir.',
  'cash.more-than-there-is': ({ cents }: { cents: number }) =>
    `La caisse contient ${formatMoney(cents, 'fr')} : on ne peut pas en sortir plus. Comptez-la si ce n’est pas juste.`,
  'cash.undone': 'Cette remise est déjà annulée.',
};
