import type { Catalogue } from '@etabli/kernel/locale';
import { plural } from '@etabli/kernel/locale';

export const fr = {
  whoIsIn: 'Qui est là aujourd’hui ?',
  areIn: ({ count }: { count: number }) =>
    plural(count, 'personne est arrivée aujourd’hui.', 'personnes sont arrivées aujourd’hui.', 'fr'),
  nobodyIn: 'Personne n’a encore dit son arrivée aujourd’hui.',
} satisfies Catalogue;
