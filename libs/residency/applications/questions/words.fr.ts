import type { Catalogue } from '@etabli/kernel/locale';
import { plural } from '@etabli/kernel/locale';

export const fr = {
  whoWaits: 'Qui attend une place ?',
  waiting: ({ count }: { count: number }) =>
    `${plural(count, 'personne attend', 'personnes attendent', 'fr')} une place.`,
  nobody: 'Personne n’attend de place.',
  since: ({ kind, rank, on }: { kind: string; rank: number; on: string }) =>
    `${kind}, rang ${rank}, demande du ${on}`,
  kind_desk: 'Poste',
  kind_office: 'Bureau',
  kind_workshop: 'Atelier',
  kind_storage: 'Réserve',
  kind_locker: 'Casier',
} satisfies Catalogue;
