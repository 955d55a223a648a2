import { formatMoney } from '@etabli/kernel';

/** Refusals of matching. */
export const fr = {
  'matching.already': ({ name, on, count }: { name: string; on: string; count: number }) =>
    count > 1
      ? `${name} a déjà rapproché une de ces lignes (${on}). Rien n’a changé : la liste est à jour, recommencez.`
      : `${name} a déjà rapproché cette ligne (${on}).`,
  'matching.changed':
    'Ce qui était proposé n’est plus vrai : un paiement ou une échéance a changé entre-temps. Relisez la ligne.',
  'matching.part': 'Dites à qui, ou à quel compte, va chaque partie, et de combien elle est.',
  'matching.sum': ({ sum, line }: { sum: number; line: number }) =>
    `Les parties font ${formatMoney(sum, 'fr')}, la ligne est de ${formatMoney(line, 'fr')}.`,
  'matching.account': ({ number }: { number: string }) => `Aucune ligne ne se classe au compte ${number}.`,
  'matching.payment': 'Ce paiement n’est pas de ce montant, ou il a été annulé.',
  'matching.payment-once': 'Ce paiement est déjà sur une autre ligne du relevé.',
  'payment.on-statement': 'Ce paiement est sur un relevé de la banque : annulez d’abord son rapprochement.',
  'matching.thing-once': 'Une autre ligne du relevé dit déjà cela.',
  'matching.on-statement': 'Une ligne de la banque le dit : annulez d’abord son rapprochement.',
  'matching.other-currency':
    'Cette ligne n’est pas en euros : la comptabilité se tient en euros. Écrivez sa contre-valeur vous-même, au taux de la banque.',
  'matching.undone': 'Ce rapprochement est déjà annulé.',
};
