import type { Catalogue } from '@etabli/kernel/locale';

export const fr = {
  greeting: ({ name }: { name: string }) => `Bonjour ${name}`,
  lead: ({ date, count }: { date: string; count: number | null }) =>
    `${date.charAt(0).toUpperCase()}${date.slice(1)}. ${
      count === null
        ? ''
        : count === 0
          ? 'Rien ne vous attend.'
          : count === 1
            ? 'Une chose vous attend.'
            : `${count} choses vous attendent.`
    }`,
  emptyTitle: 'Tout est rangé',
  emptyText:
    'Rien ne vous est demandé aujourd’hui. Ce qui viendra, un vote, une tâche, un document à signer, se posera ici, avec le bouton pour le faire.',
  others: ({ count }: { count: number }) =>
    count === 1 ? 'Voir encore une ligne' : `Voir les ${count} autres lignes`,
  late: 'En retard',
  today: 'Aujourd’hui',
  soon: 'Bientôt',
  know: 'À savoir',
} satisfies Catalogue;
