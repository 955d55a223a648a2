import type { Catalogue } from '@etabli/kernel/locale';
import { formatDate, plural } from '@etabli/kernel/locale';

export const fr = {
  standing: 'Depuis quand {} est-il ou elle membre, et à jour ?',
  board: 'Qui siégeait au conseil en {} ?',
  memberSince: ({ name, since, paid }: { name: string; since: string; paid: boolean }) =>
    `${name} est membre depuis le ${formatDate(since, 'fr')}, et ${paid ? 'est à jour' : 'n’est pas à jour'} de cotisation.`,
  notMember: ({ name }: { name: string }) => `${name} n’est pas membre aujourd’hui.`,
  sat: ({ people, year }: { people: number; year: number }) =>
    people === 0
      ? `Établi ne connaît personne qui siégeait en ${year}.`
      : `${plural(people, 'personne a siégé', 'personnes ont siégé', 'fr')} en ${year}.`,
  office: ({ office, from, until }: { office: string; from: string; until: string | null }) =>
    until
      ? `${office}, du ${formatDate(from, 'fr')} au ${formatDate(until, 'fr')}`
      : `${office}, depuis le ${formatDate(from, 'fr')}`,
} satisfies Catalogue;
