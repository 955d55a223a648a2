import { type Catalogue, plural } from '@etabli/kernel/locale';

const days = (count: number): string => plural(count, 'jour', 'jours', 'fr');

export const fr = {
  latest: ({ date }: { date: string }) => `À convoquer au plus tard le ${date}.`,
  left: ({ days: count }: { days: number }) =>
    count === 0 ? 'C’est aujourd’hui.' : `Il vous reste ${days(count)}.`,
  late: ({ days: count, accepted }: { days: number; accepted: boolean }) =>
    accepted
      ? `Il manque déjà ${days(count)} : vos statuts laissent convoquer en retard, à condition de dire pourquoi.`
      : `Il manque déjà ${days(count)} et vos statuts refusent un envoi tardif : choisissez une date plus lointaine.`,
  rule: ({ days: count, clear, source }: { days: number; clear: boolean; source: string }) =>
    `Vos statuts demandent ${days(count)}${clear ? ' francs' : ''} de délai${source}.`,
  article: ({ article }: { article: string }) => ` (${article})`,
  silent: ' (statuts muets : c’est l’usage)',
  past: 'Choisissez une date à venir.',
  founders:
    'Aucun délai n’est imposé avant qu’il y ait des statuts : laissez à chacun le temps de lire le projet.',
} satisfies Catalogue;
