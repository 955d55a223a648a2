/** What a new association finds on its first day, in its language. */
export const beginnings = {
  fr: {
    active: 'Membres actifs',
    honorary: 'Membres d’honneur',
    benefactor: 'Membres bienfaiteurs',
    draft: 'Projet des fondateurs, à adopter en assemblée constitutive',
    statutes: 'Valeurs d’usage, à remplacer par celles de vos statuts',
    mandate: 'Ouverture de l’espace, dans l’attente d’une assemblée',
  },
  en: {
    active: 'Active members',
    honorary: 'Honorary members',
    benefactor: 'Benefactors',
    draft: 'Draft of the founders, for the founding assembly to adopt',
    statutes: 'Usual values, to be replaced by those of your statutes',
    mandate: 'Opening of the space, until an assembly decides',
  },
} as const;
