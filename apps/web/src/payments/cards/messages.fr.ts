import type { Catalogue } from '@etabli/kernel/locale';
import { ofName, thatName } from '@etabli/kernel/names';

type Amount = { amount: string };
type Provider = { provider: 'stripe' | 'helloasso' };

/** As people know them. */
export const titles = { stripe: 'Stripe', helloasso: 'HelloAsso' } as const;

export const fr = {
  payByCard: 'Payer par carte',
  payByCardWith: ({ provider }: Provider) => `Payer par carte avec ${titles[provider]}`,
  payWhat: 'Ce que vous payez maintenant',
  goPay: ({ amount }: Amount) => `Payer ${amount}`,
  goesTo: ({ provider }: Provider) =>
    `Vous continuez chez ${titles[provider]}, et revenez ici. Votre numéro de carte ne passe jamais par la maison.`,
  title: 'Paiement par carte',
  thanks: 'Merci',
  thanksText: 'La personne du guichet voit sur son écran si c’est payé. Vous pouvez fermer cette page.',
  back: 'Mes paiements',
  waiting: ({ provider }: Provider) => `Nous attendons la réponse ${ofName(titles[provider])}…`,
  waitingText: 'Cela prend quelques secondes. Vous pouvez fermer cette page : rien ne sera perdu.',
  silent: 'Rien n’est confirmé pour l’instant',
  silentText: ({ provider }: Provider) =>
    `Si vous avez payé, ce sera noté dès ${thatName(titles[provider])} nous le dira : ne payez pas une seconde fois. Si vous avez renoncé, rien n’est débité.`,
  lookAgain: 'Regarder à nouveau',
  paid: ({ amount }: Amount) => `C’est payé : ${amount}`,
  paidText: 'Merci. Votre reçu est dans l’historique de vos paiements.',
  refunding: ({ amount }: Amount) => `Remboursement de ${amount} demandé`,
  refunded: ({ amount }: Amount) => `${amount} vous ont été remboursés`,
  refundedText: 'Votre banque met quelques jours à l’afficher.',
} satisfies Catalogue;
