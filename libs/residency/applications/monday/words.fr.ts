import type { Catalogue } from '@etabli/kernel/locale';
import { plural } from '@etabli/kernel/locale';

export const fr = {
  toOffer: ({ place, name, others }: { place: string; name: string; others: number }) =>
    `${place} peut être proposé à ${name}${others > 0 ? ` (${plural(others, 'autre personne attend', 'autres personnes attendent', 'fr')})` : ''}.`,
  moreToOffer: ({ count }: { count: number }) =>
    plural(count, 'autre place peut être proposée.', 'autres places peuvent être proposées.', 'fr'),
  toRead: ({ count }: { count: number }) =>
    plural(
      count,
      'candidature nouvelle attend une lecture.',
      'candidatures nouvelles attendent une lecture.',
      'fr',
    ),
  offer: 'Proposer',
  see: 'Voir les places libres',
  read: 'Lire',
} satisfies Catalogue;
