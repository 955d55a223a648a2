/** Refusals of households. */
export const fr = {
  'household.ended': 'Ce foyer est déjà séparé.',
  'household.already': 'Cette personne est déjà dans un foyer ce jour-là. Retirez-la d’abord de l’autre.',
  'household.guardian': 'Une personne mineure a un·e responsable majeur·e : choisissez qui répond pour elle.',
  'household.payer':
    'C’est la personne qui paie : choisissez d’abord qui paie à sa place, ou séparez le foyer.',
  'household.new-payer': 'Choisissez une personne majeure de ce foyer.',
  'household.payer-changed': 'Ce n’est plus la même personne qui paie : relisez avant de répondre.',
  'household.not-yours': 'Chaque adulte répond pour soi, et la ou le responsable pour une personne mineure.',
  'household.no-address': ({ name }: { name: string }) =>
    `Aucune adresse e-mail n’est connue pour ${name} : donnez le PDF, ou notez son adresse.`,
};
