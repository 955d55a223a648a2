import type { Catalogue } from '@etabli/kernel/locale';
import { plural } from '@etabli/kernel/locale';

export const fr = {
  reportedBy: ({ name }: { name: string }) => `Signalé par ${name} depuis le lieu.`,
  waiting: ({ what, place }: { what: string; place: string | null }) =>
    `${place ? `${place} : ` : ''}${what} — à confier à une commission.`,
  dangerous: ({ what, place }: { what: string; place: string | null }) =>
    `Danger signalé${place ? `, ${place}` : ''} : ${what}`,
  more: ({ count }: { count: number }) =>
    plural(count, 'autre signalement attend.', 'autres signalements attendent.', 'fr'),
  entrust: 'Le confier',
  see: 'Voir le signalement',
  seeAll: 'Voir les signalements',
  whatIsBroken: 'Qu’est-ce qui est signalé en ce moment ?',
  broken: ({ count }: { count: number }) =>
    plural(count, 'signalement est en cours.', 'signalements sont en cours.', 'fr'),
  nothingBroken: 'Rien n’est signalé en ce moment.',
} satisfies Catalogue;
