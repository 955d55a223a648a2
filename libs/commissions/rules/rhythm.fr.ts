/** Why a rhythm cannot be. */
export const rhythmFr = {
  'rhythm.unknown': 'Choisissez un rythme : par jours, par semaines, par mois ou par années.',
  'rhythm.interval':
    'Écrivez un nombre entier, à partir de 1 : au plus 366 jours, 52 semaines, 60 mois ou 10 ans.',
  'rhythm.weekdays': 'Choisissez au moins un jour de la semaine.',
  'rhythm.weekday': 'Ce jour de la semaine n’existe pas.',
  'rhythm.nth': 'Choisissez du premier au quatrième, ou le dernier.',
  'rhythm.day': 'Ce jour n’existe pas dans le mois.',
  'rhythm.month': 'Ce mois n’existe pas.',
};
