import type { Catalogue } from '@etabli/kernel/locale';

type Name = { name: string };

export const fr = {
  title: 'Foyers',
  lead: 'Des personnes qui paient ensemble : une seule paie, avec une seule référence, pour celles qui sont d’accord.',
  noneTitle: 'Aucun foyer',
  noneText:
    'Un couple, une famille, une colocation : créez un foyer avec la personne qui paie, puis ajoutez les autres. Chaque adulte dit dans « Mes paiements » si son compte peut être vu et payé.',
  found: 'Créer un foyer',
  founded: 'Le foyer est créé. Ajoutez les personnes pour qui il paie.',
  whoPays: 'Qui paie ?',
  chooseSomebody: 'Choisissez une personne.',
  name: 'Nom du foyer',
  nameHint: 'Comme Bonnet, ou Les Tilleuls.',
  paidBy: ({ name, owed, reference }: { name: string; owed: string; reference: string }) =>
    `${name} paie. Reste à payer pour les personnes d’accord : ${owed}. Référence ${reference}.`,
  join: 'Ajouter une personne',
  joinTitle: ({ name }: Name) => `Ajouter une personne au foyer ${name}`,
  whoJoins: 'Qui ?',
  consentHint: 'Son compte ne se voit et ne se paie par le foyer qu’après son accord.',
  joined: ({ name }: Name) => `${name} est dans le foyer. Son accord se donne dans « Mes paiements ».`,
  fromDay: 'À partir du',
  guardian: 'Personne mineure : qui répond pour elle ?',
  guardianHint: 'Demandé quand sa date de naissance le dit.',
  ofAge: 'Majeure',
  since: ({ on }: { on: string }) => `depuis le ${on}`,
  answeredBy: ({ name }: Name) => `${name} répond`,
  pays: 'Paie',
  agreed: 'D’accord',
  refused: 'Pas d’accord',
  waiting: 'Accord attendu',
  leave: 'Retirer',
  leaveOf: ({ name }: Name) => `Retirer ${name} du foyer`,
  actionsOn: ({ name }: Name) => `Autres actions sur le foyer ${name}`,
  takeApart: 'Séparer le foyer',
  takenApart: ({ name }: Name) => `Le foyer ${name} est séparé : chacun paie de nouveau pour soi.`,
  print: 'Préparer l’appel du foyer',
  openPrint: 'Ouvrir l’appel du foyer',
} satisfies Catalogue;
