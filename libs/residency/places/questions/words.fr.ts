import type { Catalogue } from '@etabli/kernel/locale';
import { formatDate } from '@etabli/kernel/locale';

interface Days {
  from: string;
  to: string | null;
}

export const fr = {
  whoIsAt: 'Qui est au {} ?',
  which: 'Quelle place, et quand ? Par exemple « poste 14 en mars ».',
  at: ({ place, who }: { place: string; who: string }) => `${place} : ${who}.`,
  atNobody: ({ place, from, to }: { place: string } & Days) =>
    from === to
      ? `Personne n’est à ${place} le ${formatDate(from, 'fr')}.`
      : `Personne n’est à ${place} du ${formatDate(from, 'fr')} au ${formatDate(to ?? from, 'fr')}.`,
  unknown: ({ words }: { words: string }) => `Aucune place ne s’appelle « ${words} ».`,
  stay: ({ from, to, week }: { week: string } & Days) =>
    to
      ? `Du ${formatDate(from, 'fr')} au ${formatDate(to, 'fr')}, ${week}`
      : `Depuis le ${formatDate(from, 'fr')}, ${week}`,
} satisfies Catalogue;
