import { type Catalogue } from '@etabli/kernel/locale';

export const fr = {
  title: 'Loyer solidaire',
  lead: 'Personne d’autre que vous ne lit votre choix. Il vaut à partir du prochain appel.',
  choose: 'Que choisissez-vous ?',
  unchanged: ({ amount }: { amount: string }) => `Garder ma redevance d’avant : ${amount}`,
  nothingBefore: 'Garder ma redevance d’avant, à la prochaine révision',
  unchangedHint: 'La caisse paie la différence, dans la limite de ce qu’elle a.',
  follow: ({ amount }: { amount: string }) => `Payer la redevance : ${amount}`,
  add: 'Payer la redevance et ajouter pour les autres',
  addHint: 'Par tranches de 10 € par mois.',
  slices: 'Combien de tranches de 10 € ?',
  save: 'Retenir mon choix',
  saved: 'Votre choix est retenu.',
  pool: 'La caisse de solidarité',
  poolDetail: 'Tout le monde voit ce montant ; personne ne voit les noms.',
  month: ({ month, added, paid }: { month: string; added: string; paid: string }) =>
    `${month} : ${added} ajoutés, ${paid} payés pour d’autres`,
} satisfies Catalogue;
