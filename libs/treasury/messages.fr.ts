import { formatDate, formatMoney, plural } from '@etabli/kernel';

type On = { on: string };

/** Refusals of the treasury. */
export const fr = {
  'ledger.unbalanced': 'Cette écriture n’est pas équilibrée : le débit et le crédit diffèrent.',
  'ledger.year-closed': ({ on }: On) =>
    `L’exercice du ${on} est clos : plus rien ne s’y écrit. Choisissez une date de l’exercice en cours.`,
  'ledger.year-just-closed': 'Cet exercice vient d’être clos. Choisissez une date de l’exercice en cours.',
  'ledger.no-year': ({ on }: On) => `Aucun exercice ne peut contenir le ${on}. Vérifiez l’année.`,
  'ledger.no-rule': ({ event }: { event: string }) => `Aucune règle ne dit comment écrire « ${event} ».`,
  'ledger.same-account': 'Une écriture va d’un compte à un autre : choisissez-en deux.',

  'settle.more-than-due': 'Ce montant dépasse ce qui reste à payer.',
  'settle.more-than-paid': 'Les montants répartis dépassent le paiement.',
  'settle.twice': 'Une échéance est nommée deux fois.',

  'due.too-many': ({ max }: { max: number }) => `Appelez ${max} échéances au plus à la fois.`,
  'due.called-already': 'Cette cotisation est déjà appelée pour cette personne et ces jours.',
  'due.exceeded':
    'Quelqu’un vient d’enregistrer la même chose : il ne reste plus autant à payer. Rechargez la page.',

  'due.withdrawn': 'Cette échéance a été annulée par un avoir.',
  'due.settled': 'Il ne reste rien à payer sur cette échéance.',
  'due.day-past': 'Choisissez un jour à venir, ou aujourd’hui.',
  'due.period': 'Indiquez le premier et le dernier jour couverts, dans cet ordre.',
  'plan.sum': ({ remaining, sum }: { remaining: number; sum: number }) =>
    `Les versements font ${formatMoney(sum, 'fr')} et il reste ${formatMoney(remaining, 'fr')} à payer : ajustez l’un d’eux.`,
  'plan.sum-changed': 'Le reste à payer vient de changer. Rechargez la page et refaites l’échéancier.',
  'plan.past': 'Choisissez un jour à venir, ou aujourd’hui.',
  'plan.order': 'Chaque versement vient après le précédent.',

  'schedule.name-taken': 'Un barème porte déjà ce nom. Choisissez-en un autre.',
  'schedule.archived': 'Ce barème est archivé : plus rien ne s’appelle par lui.',
  'schedule.period': 'Indiquez le premier et le dernier jour de la période, dans cet ordre.',
  'schedule.category': 'Une catégorie manque ou figure deux fois. Rechargez la page.',
  'call.nobody': 'Personne n’est à appeler pour cette période.',
  'call.changed': ({ dues, total }: { dues: number; total: number }) =>
    `L’appel a changé depuis l’aperçu : ${plural(dues, 'cotisation', 'cotisations', 'fr')}, ${formatMoney(total, 'fr')}. Relisez-le.`,

  'rent.ended': 'Cette ligne est finie avant ce jour : reprenez d’abord sa fin.',
  'rent.end-before': ({ first }: { first: string }) =>
    `Cette ligne commence le ${formatDate(first, 'fr')} : elle ne peut pas finir avant.`,
  'rent.share': 'Une part ne dépasse pas l’entier : 2/5 pour deux jours par semaine.',
  'rent.nobody': 'Rien n’est à appeler pour ce mois.',
  'rent.changed': ({ dues, total }: { dues: number; total: number }) =>
    `L’appel a changé depuis l’aperçu : ${plural(dues, 'échéance', 'échéances', 'fr')}, ${formatMoney(total, 'fr')}. Relisez-le.`,
  'rent.called-already': 'Ce mois vient d’être appelé. Rechargez la page.',
  'rent.none': 'Aucune ligne n’est à réviser ce jour-là.',
  'rent.revision-changed': 'Une ligne a changé depuis l’aperçu. Relisez-le.',
  'service.to-come': 'Un service s’enregistre une fois rendu : cette date est à venir.',
  'service.amount': 'Ce service dépasse ce qu’une échéance peut demander. Vérifiez la quantité et le prix.',
  'service.withdrawn': 'Ce service est déjà retiré.',
  'service.called': 'Ce service est déjà appelé : faites un avoir.',
  'rent.not-that-month': 'Cette ligne ne court pas ce mois-là.',
  'solidarity.short': ({ left }: { left: number }) =>
    `La caisse ne peut pas payer ce mois : il lui reste ${formatMoney(left, 'fr')}.`,
  'solidarity.slices': 'Choisissez de 1 à 50 tranches de 10 €, seulement si vous en ajoutez.',
  'solidarity.no-rent': 'Vous ne payez pas de redevance le mois prochain : il n’y a rien à choisir.',

  'payment.amount': 'Indiquez un montant.',
  'payment.future': 'Un paiement s’enregistre une fois reçu : cette date est à venir.',
  'payment.key-taken': 'Ce paiement est déjà enregistré, avec un autre montant ou pour quelqu’un d’autre.',
  'payment.seems-known': ({ on }: On) =>
    `Un paiement du même montant, reçu le ${on}, est déjà enregistré pour cette personne. Est-ce un autre versement ?`,
  'payment.just-recorded':
    'Un paiement du même montant vient d’être enregistré pour la même personne. Relisez la ligne : il s’agit peut-être du même.',
  'payment.from-deposit': 'Ce paiement vient d’un dépôt de garantie clos : il ne s’annule pas à part.',
  'payment.reversed': 'Ce paiement est déjà annulé.',
};
