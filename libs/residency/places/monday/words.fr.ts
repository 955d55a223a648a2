import type { Catalogue } from '@etabli/kernel/locale';
import { formatDate, plural } from '@etabli/kernel/locale';

interface Line {
  place: string;
  name: string;
  on: string;
}

export const fr = {
  arrives: ({ place, name, on }: Line) => `${name} arrive à ${place} le ${formatDate(on, 'fr')}.`,
  leaves: ({ place, name, on }: Line) => `${name} quitte ${place} le ${formatDate(on, 'fr')}.`,
  moreMoves: ({ count }: { count: number }) =>
    plural(count, 'autre mouvement cette semaine.', 'autres mouvements cette semaine.', 'fr'),
  vacant: ({ place, on }: { place: string; on: string | null }) =>
    on
      ? `${place} est libre depuis le ${formatDate(on, 'fr')}.`
      : `${place} est libre : personne ne l’a encore occupée.`,
  moreVacant: ({ count }: { count: number }) =>
    plural(count, 'autre place libre.', 'autres places libres.', 'fr'),
  seePlace: 'Voir la place',
  allocate: 'L’attribuer',
  seePlan: 'Voir le plan',
} satisfies Catalogue;
