/** Refusals of the membership area. */
export const fr = {
  'people.name-missing': 'Indiquez un nom.',
  'people.not-yours-to-see':
    'Ces informations sont réservées à la personne et à celles qui tiennent les adhésions.',
  'people.erased': 'Cette fiche a été anonymisée : elle ne peut plus être modifiée.',
  'people.member-number-taken':
    'Ce numéro de membre est déjà celui de quelqu’un d’autre. Choisissez-en un autre ou laissez vide.',
  'people.representative':
    'Seule une organisation a un représentant, et ce doit être une autre personne de l’association.',
  'membership.overlaps':
    'Cette personne est déjà adhérente à ces dates. Terminez d’abord l’adhésion en cours.',
  'mandate.overlaps': 'Cette personne tient déjà ce mandat à ces dates.',
};
