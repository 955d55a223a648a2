import { formatMoney, plural } from '@etabli/kernel';

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

  'payment.amount': 'Indiquez un montant.',
  'payment.future': 'Un paiement s’enregistre une fois reçu : cette date est à venir.',
  'payment.key-taken': 'Ce paiement est déjà enregistré, avec un autre montant ou pour quelqu’un d’autre.',
  'payment.seems-known': ({ on }: On) =>
    `Un paiement du même montant, reçu le ${on}, est déjà enregistré pour cette personne. Est-ce un autre versement ?`,
  'payment.reversed': 'Ce paiement est déjà annulé.',
};
