import { formatMoney } from '@etabli/kernel';

/** Refusals of the value added tax. */
export const fr = {
  'vat.past':
    'Ce qui a été demandé garde sa TVA : un changement commence aujourd’hui ou plus tard. Choisissez une autre date.',
  'vat.number':
    'Écrivez le numéro de TVA intracommunautaire de l’association, comme FR12 345678901 : il figure sur chaque facture.',
  'vat.twice': 'Une même chose a deux taux. Gardez-en un.',
  'vat.period': 'Choisissez un premier jour, puis un dernier jour dans l’année qui suit.',
  'vat.not-liable':
    'L’association n’était pas assujettie à la TVA ce jour-là : rien n’est à déduire de cette dépense.',
  'vat.too-much': ({ most }: { most: number }) =>
    `La TVA d’une dépense de ce montant ne peut pas dépasser ${formatMoney(most, 'fr')}. Relisez la facture.`,
  'vat.closed': 'La TVA de ces jours est déjà close.',
  'vat.not-over': 'Cette période n’est pas finie : elle se clôt après son dernier jour.',
  'vat.undone': 'Cette clôture est déjà défaite.',
  'vat.not-last': 'Une période plus récente est close : défaites-la d’abord.',
  'vat.nothing-to-close': 'Rien n’a bougé dans cette période : il n’y a rien à écrire.',
  'vat.changed': 'De l’argent a bougé depuis que vous avez regardé. Relisez les chiffres, puis recommencez.',
  'vat.earlier-open': ({ on }: { on: string }) =>
    `La TVA depuis le ${on} n’est pas close. Commencez par cette période.`,
  'vat.no-credit': 'Cette période n’a pas laissé de crédit : il n’y a rien à demander.',
  'vat.credit-carried':
    'Ce crédit est déjà reporté sur une période close depuis. Demandez le remboursement de celui de la dernière.',
  'vat.refund-least': ({ least, yearEnd }: { least: number; yearEnd: boolean }) =>
    yearEnd
      ? `À la fin de l’année, l’État rembourse à partir de ${least} € (CGI, annexe II, article 242-0 C). En dessous, le crédit est reporté.`
      : `En cours d’année, l’État rembourse à partir de ${least} €, puis à partir de 150 € en janvier (CGI, annexe II, article 242-0 C). En dessous, le crédit est reporté.`,
  'vat.refund-most': ({ most }: { most: number }) =>
    `Le crédit de cette période est de ${formatMoney(most * 100, 'fr')}.`,
  'vat.refund-asked': 'Le remboursement de ce crédit est déjà demandé.',
  'vat.refund-first': 'Le remboursement de son crédit est demandé : retirez d’abord la demande.',
  'vat.refund-undone': 'Cette demande est déjà retirée.',
  'vat.refund-received':
    'L’État a déjà versé de l’argent pour cette demande. Défaites d’abord le classement de la ligne du relevé.',
};
