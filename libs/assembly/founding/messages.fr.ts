/** Why the founding of an association is refused. */
export const fr = {
  'founding.exists':
    'L’association existe déjà : sa date de fondation ou son numéro RNA sont connus. Une assemblée constitutive ne se tient qu’avant. Préparez une assemblée ordinaire, extraordinaire ou mixte.',
  'founding.statutes-adopted':
    'Les statuts sont déjà adoptés : il n’y a plus rien à fonder. Pour les changer, préparez une assemblée extraordinaire.',
  'founding.assembly-held':
    'L’association a déjà une autre assemblée : elle ne se fonde plus. S’il s’agit d’un essai, annulez-la d’abord.',
  'founding.under-way': 'L’assemblée constitutive est déjà préparée : reprenez son dossier, ou annulez-la.',
  'founding.no-second-call':
    'Une assemblée constitutive n’a pas de seconde convocation : versez son procès-verbal, puis préparez-en une autre.',
  'founding.item-stays':
    'Ce point fonde l’association : sans adoption des statuts, l’assemblée n’est plus constitutive. Il peut être déplacé et réécrit, pas retiré.',
  'founding.not-founders': 'On n’entre comme fondateur qu’à une assemblée constitutive.',
  'founding.statutes-voted':
    'Les statuts ont déjà été mis aux voix : qui arrive maintenant adhère comme membre, et n’est plus fondateur.',
  'founding.no-category': 'Aucune catégorie de membres n’a de voix délibérative. Créez-en une d’abord.',
} as const;
