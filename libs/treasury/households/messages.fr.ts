/** Refusals of households. */
export const fr = {
  'household.ended': 'Ce foyer est déjà séparé.',
  'household.already': 'Cette personne est déjà dans un foyer ce jour-là. Retirez-la d’abord de l’autre.',
  'household.guardian': 'Une personne mineure a un·e responsable majeur·e : choisissez qui répond pour elle.',
  'household.payer': 'C’est la personne qui paie : séparez le foyer, puis créez-en un autre.',
  'household.not-yours': 'Chaque adulte répond pour soi, et la ou le responsable pour une personne mineure.',
};
