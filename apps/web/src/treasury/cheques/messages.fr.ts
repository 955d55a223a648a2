import { type Catalogue, plural } from '@etabli/kernel/locale';

export const fr = {
  title: 'Remises de chèques',
  lead: 'Les chèques reçus, à remettre ensemble à la banque. La ligne du relevé les retrouvera tous.',
  deposit: ({ count }: { count: number }) => `Remettre ${plural(count, 'chèque', 'chèques', 'fr')}`,
  waiting: ({ count, total }: { count: number; total: string }) =>
    count > 0 ? `À remettre (${count}, ${total})` : 'À remettre',
  noneTitle: 'Aucun chèque à remettre',
  noneText:
    'Enregistrez un paiement par chèque dans le compte de la personne, avec la banque et le numéro en note : il attendra ici.',
  who: 'De',
  note: 'Banque et numéro',
  received: 'Reçu le',
  amount: 'Montant',
  somebody: 'Quelqu’un',

  depositTitle: ({ count }: { count: number }) =>
    `Remettre ${plural(count, 'chèque', 'chèques', 'fr')} à la banque`,
  depositText: ({ total }: { total: string }) =>
    `${total} en tout. Un bordereau numéroté se prépare : imprimez-le, signez-le, joignez les chèques endossés.`,
  depositVerb: 'Préparer le bordereau',
  on: 'Jour de la remise',
  deposited: ({ number }: { number: number }) => `Le bordereau n° ${number} est prêt.`,

  deposits: 'Bordereaux',
  number: 'Bordereau',
  numberOf: ({ number }: { number: number }) => `N° ${number}`,
  onDay: 'Remis le',
  cheques: 'Chèques',
  total: 'Total',
  state: 'Où il en est',
  credited: 'Sur le relevé',
  atBank: 'À la banque',
  undone: 'Annulé',
  print: 'Bordereau (PDF)',
  open: 'Ouvrir le PDF',
  undo: 'Annuler la remise',
  undoneNow: 'La remise est annulée : ses chèques sont de nouveau à remettre.',
  noDepositsTitle: 'Aucun bordereau encore',
  noDepositsText: 'Chaque remise garde son numéro, ses chèques et son PDF.',
} satisfies Catalogue;
