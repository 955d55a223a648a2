import { formatMoney } from '@etabli/kernel';

/** Refusals of the accounts of a year. */
export const fr = {
  'year.closed': 'Cet exercice est clos.',
  'year.not-over': 'Cet exercice n’est pas fini : il se clôt après son dernier jour.',
  'year.earlier-open': 'Un exercice plus ancien est encore ouvert. Clôturez-le d’abord.',
  'year.not-closed': 'Cet exercice est encore ouvert : clôturez-le, puis affectez son résultat.',
  'year.allocated': 'Le résultat de cet exercice est déjà affecté.',
  'year.allocation-sum': ({ result, sum }: { result: number; sum: number }) =>
    `Le résultat est de ${formatMoney(result, 'fr')} et la répartition fait ${formatMoney(sum, 'fr')} : ajustez l’une des parts.`,
  'year.hours-posted': 'Les heures validées de cet exercice sont déjà dans les comptes.',
  'account.unknown': ({ number }: { number: string }) =>
    `Le compte ${number} n’est pas dans votre plan de comptes.`,
  'ledger.in-kind-apart':
    'Les contributions en nature (comptes 86 et 87) s’écrivent entre elles, sans autre compte dans la même écriture.',
};
