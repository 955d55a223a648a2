import { plural } from '@etabli/kernel/locale';

export interface Amounts {
  register: string;
  books: string;
  account: string;
  difference: string;
}

export const fr = {
  title: 'Dépôts de garantie',
  lead: 'Ce que l’association détient et devra rendre, personne par personne.',
  held: 'Détenus',
  heldBy: ({ count }: { count: number }) => plural(count, 'contrat', 'contrats', 'fr'),
  inBooks: 'Dans les comptes',
  agree: 'Le registre et les comptes disent la même chose.',
  differ: ({ register, books, account, difference }: Amounts) =>
    `Le registre dit ${register}, le compte ${account} dit ${books} : ${difference} d’écart.`,
  before: ({ amount }: { amount: string }) =>
    `${amount} sont d’avant le premier jour de vos comptes : ils doivent être dans les soldes d’ouverture.`,
  missing: ({ count }: { count: number }) =>
    `${plural(count, 'mouvement', 'mouvements', 'fr')} du registre ${count > 1 ? 'ne sont' : 'n’est'} pas encore dans les comptes.`,
  post: ({ count }: { count: number }) =>
    count > 1 ? `Écrire les ${count} mouvements` : 'Écrire ce mouvement',
  posted: 'Les mouvements sont dans les comptes.',
  who: 'De',
  somebody: 'Quelqu’un',
  place: 'Pour',
  since: 'Reçu le',
  amount: 'Montant',
  noneTitle: 'Aucun dépôt détenu',
  noneText:
    'Un dépôt reçu se dit sur la page du contrat, ou se rapproche d’une ligne de relevé. Il reste ici jusqu’à ce qu’il soit rendu.',
};
