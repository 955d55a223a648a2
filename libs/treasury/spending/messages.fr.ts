/** Refusals of spending, budgets and entries written by hand. */
export const fr = {
  'expense.own':
    'On n’approuve pas ses propres dépenses, ni celles qu’on a saisies : une autre personne doit le faire.',
  'expense.by-another':
    'Vous l’avez déjà approuvée : au-dessus du plafond, une seconde personne est nécessaire.',
  'expense.approvers-only':
    'La présidence, la trésorerie, ou la personne qui anime la commission approuvent les dépenses.',
  'expense.above-charter':
    'Cette dépense dépasse ce que la lettre de mission laisse à la commission : la présidence ou la trésorerie l’approuve.',
  'expense.second-in-office': 'La seconde approbation revient à la présidence ou à la trésorerie.',
  'expense.is-waiting': 'Cette dépense attend encore d’être approuvée.',
  'expense.is-approved': 'Cette dépense est déjà approuvée.',
  'expense.is-paid': 'Cette dépense est déjà payée.',
  'expense.is-given': 'Cette dépense a été donnée à l’association.',
  'expense.is-refused': 'Cette dépense a été refusée.',
  'expense.is-withdrawn': 'Cette dépense a été retirée.',
  'expense.changed': 'Quelqu’un vient de traiter cette dépense. Rechargez la page.',
  'expense.not-yours': 'Seule la personne qui a remis cette dépense peut la retirer.',
  'expense.amount': 'Indiquez un montant, ou des kilomètres : l’un des deux.',
  'expense.receipt': 'Ajoutez une photo du reçu, ou de chacun s’il y en a plusieurs.',
  'expense.no-mileage':
    'L’association n’a pas fixé de tarif au kilomètre : indiquez un montant, avec son reçu.',
  'expense.spent-later': 'Cette date est à venir.',
  'expense.paid-later': 'Cette date est à venir : notez le paiement une fois fait.',
  'expense.commission-closed': 'Cette commission a cessé : choisissez-en une autre, ou aucune.',
  'expense.account': 'Choisissez un compte de charges (classe 6) ou d’immobilisation (classe 2).',
  'expense.invoice-there': 'Cette facture de ce fournisseur est déjà enregistrée.',

  'budget.account': 'Un budget prévoit des charges (classe 6) et des produits (classe 7).',
  'budget.twice': 'Ce compte figure deux fois pour la même commission : réunissez les deux lignes.',
  'budget.changed-since': 'Quelqu’un a écrit ce budget entre-temps. Rechargez la page et reprenez-le.',
  'budget.decided-later': 'Cette date est à venir.',

  'entry.taken-back': 'Cette écriture est déjà reprise.',
  'entry.not-manual':
    'Cette écriture vient d’une pièce (échéance, paiement, dépense…) : annulez la pièce, l’écriture suivra.',
  'entry.person-account': 'Une personne ne se nomme que sur un compte de tiers (classe 4).',
  'entry.members-account':
    'Le compte des adhérents (411) suit les échéances et les paiements : passez par eux.',
  'entry.one-side': 'Chaque ligne porte un débit ou un crédit, pas les deux.',
  'account.number-taken': 'Un compte porte déjà ce numéro.',
  'account.number': 'Un numéro de compte a 3 à 8 chiffres et commence par une classe de 1 à 8.',
};
