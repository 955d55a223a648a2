import type { Catalogue } from '@etabli/kernel/locale';
import { plural } from '@etabli/kernel/locale';

export const fr = {
  title: 'Le lundi',
  lead: ({ date, count }: { date: string; count: number }) =>
    `${date.charAt(0).toUpperCase()}${date.slice(1)}. ${
      count === 0 ? 'Rien n’attend la maison.' : `${plural(count, 'ligne', 'lignes', 'fr')}, et c’est tout.`
    }`,
  late: 'En retard',
  week: 'Cette semaine',
  month: 'Dans le mois',
  later: 'Ensuite',
  end: 'C’est tout.',
  emptyText:
    'Aucune arrivée, aucun retard, aucune mission sans personne. Ce qui viendra se posera ici, une ligne par chose, avec le geste à faire.',
  putAside: 'Mettre de côté',
  putAsideLine: ({ line }: { line: string }) => `Mettre de côté : ${line}`,
  tomorrow: 'Jusqu’à demain',
  nextMonday: 'Jusqu’à lundi prochain',
  inAMonth: 'Pour un mois',
  anotherDay: 'Choisir le jour…',
  until: 'Jusqu’au',
  untilHint: 'La ligne reviendra ce jour-là, pour tout le monde.',
  aside: ({ date }: { date: string }) => `De côté jusqu’au ${date}.`,
  back: 'La ligne est de retour.',
  asideTitle: ({ count }: { count: number }) => `Mises de côté (${count})`,
  asideBy: ({ name, date }: { name: string; date: string }) => `Par ${name}, jusqu’au ${date}`,
  asideUntil: ({ date }: { date: string }) => `Jusqu’au ${date}`,
  bringBack: 'La remettre',
  bringBackLine: ({ line }: { line: string }) => `La remettre : ${line}`,
} satisfies Catalogue;
