import type { Catalogue } from '@etabli/kernel/locale';

export const fr = {
  propose: 'Payer en plusieurs fois',
  title: ({ label }: { label: string }) => `Payer en plusieurs fois : ${label}`,
  lead: 'Proposez des dates qui vous vont. La personne qui tient la trésorerie accepte, ou vous répond. D’ici là, vous n’êtes pas relancé·e.',
  times: 'En combien de fois ?',
  timesWrong: ({ max }: { max: number }) => `Choisissez entre deux et ${max} fois, et une première date.`,
  firstOn: 'Le premier versement',
  message: 'Un mot pour l’expliquer',
  verb: 'Proposer cet échéancier',
  proposed: 'Votre proposition est envoyée.',
  waits: 'Vous avez proposé de payer en plusieurs fois. Votre proposition attend sa réponse :',
  declined: ({ answer }: { answer: string }) => `Réponse à votre proposition : ${answer}`,
  withdraw: 'Retirer ma proposition',
  withdrawn: 'Votre proposition est retirée.',
  part: ({ amount, on }: { amount: string; on: string }) => `${amount}, le ${on}`,
} satisfies Catalogue;
