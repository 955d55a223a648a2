import { type Catalogue, plural } from '@etabli/kernel/locale';

export const fr = {
  title: 'Paiements en ligne',
  lead: 'Ce qui est payé par carte, ce qui est remboursé, et ce qui part vers la banque.',
  ask: 'Prendre des nouvelles',
  asked: 'C’est à jour.',
  checkouts: 'Paiements par carte',
  noneTitle: 'Personne n’a encore payé par carte',
  noneText:
    'Chaque membre peut le faire depuis « Mes paiements ». Ce sera ici dès que le service le confirme.',
  absentTitle: 'Aucun service de paiement n’est branché',
  absentText:
    'Qui installe Établi peut brancher Stripe ou HelloAsso : la marche à suivre est dans le guide de la trésorerie.',
  who: 'Membre',
  somebody: 'Quelqu’un',
  begun: 'Le',
  by: 'Par',
  amount: 'Montant',
  state: 'État',
  state_open: 'En attente',
  state_paid: 'Payé',
  state_refunding: 'Remboursement en cours',
  state_refunded: 'Remboursé',
  refused: 'Remboursement refusé',
  refund: 'Rembourser',
  refundOf: ({ amount, name }: { amount: string; name: string }) => `Rembourser ${amount} à ${name}`,
  refundText:
    'Tout le montant retourne sur la carte, et ce qu’il payait redevient dû. Les frais du service ne sont pas rendus.',
  refundAsked: 'Le remboursement est demandé.',
  payouts: 'Virements vers la banque',
  payoutsText:
    'Chacun est une ligne du relevé : le rapprochement la reconnaît, avec ses paiements et ses frais.',
  noPayoutsTitle: 'Aucun virement pour l’instant',
  noPayoutsText: 'Le service vire ce qu’il a encaissé tous les quelques jours.',
  arrives: 'Arrive le',
  made: 'Contient',
  madeOf: ({ count }: { count: number }) => plural(count, 'paiement', 'paiements', 'fr'),
  fees: 'Frais',
  told: 'Rapproché',
  expected: 'Attendu sur le relevé',
  unknown: ({ count }: { count: number }) =>
    `${plural(count, 'ligne inconnue', 'lignes inconnues', 'fr')} : à rapprocher à la main`,
} satisfies Catalogue;
