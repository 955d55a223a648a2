import type { Catalogue } from '@etabli/kernel/locale';

type Method = 'transfer' | 'cheque' | 'cash' | 'card' | 'direct_debit' | 'other';

export const fr = {
  title: 'Mes paiements',
  lead: 'Ce que vous devez, et ce que vous avez payé.',
  owed: 'À payer',
  inAll: 'En tout',
  ofItLate: ({ amount }: { amount: string }) => `dont ${amount} en retard`,
  nothingOwed: 'Vous ne devez rien',
  nothingOwedText:
    'Quand l’association vous demandera une cotisation ou une redevance, elle sera ici, avec de quoi la payer.',
  payBy: ({ on }: { on: string }) => `À payer pour le ${on}`,
  late: ({ on }: { on: string }) => `En retard depuis le ${on}`,
  partOf: ({ whole, from, to }: { whole: string; from: string; to: string }) =>
    `Du ${from} au ${to}, au prorata de ${whole}`,
  onPlan: 'En plusieurs fois, comme convenu :',
  lateOnPlan: ({ amount }: { amount: string }) => `En retard de ${amount} sur ce qui était convenu`,
  partOn: ({ amount, on }: { amount: string; on: string }) => `${amount} le ${on}`,
  reference: 'Référence à recopier dans le libellé du virement',
  copy: 'Copier',
  copyOf: ({ label }: { label: string }) => `Copier la référence de « ${label} »`,
  copied: 'La référence est copiée. Collez-la dans le libellé du virement.',
  copyFailed: 'Ce navigateur ne laisse pas copier : recopiez la référence à la main.',
  credit: ({ amount }: { amount: string }) =>
    `Vous avez ${amount} d’avance : ils paieront votre prochaine échéance.`,
  history: 'Historique',
  paid: ({ method, on }: { method: Method; on: string }) =>
    `${
      {
        transfer: 'Virement',
        cheque: 'Chèque',
        cash: 'Espèces',
        card: 'Carte',
        direct_debit: 'Prélèvement',
        other: 'Paiement',
      }[method]
    } du ${on}`,
  undone: 'Annulé',
  reduced: ({ kind, amount, reason }: { kind: 'waiver' | 'credit_note'; amount: string; reason: string }) =>
    `${kind === 'waiver' ? 'Remise' : 'Avoir'} de ${amount} : ${reason}`,
  withdrawn: 'Annulée par un avoir',
  nothingToPay: 'Rien à payer',
  underway: 'Déjà dans un prélèvement : le payer ici le paierait deux fois.',
  todayOwed: ({ amount, late }: { amount: string; late: boolean }) =>
    late ? `Il reste ${amount} à payer, dont une partie en retard.` : `Il reste ${amount} à payer.`,
  todayAction: 'Voir et payer',
  todayHousehold: ({ payer }: { payer: string }) =>
    `${payer} paie pour votre foyer. Dites si ce que vous devez peut être vu et payé avec le reste.`,
  todayHouseholdAction: 'Répondre',
} satisfies Catalogue;
