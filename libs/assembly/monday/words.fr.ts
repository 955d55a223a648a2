import type { Catalogue } from '@etabli/kernel/locale';
import { formatDate, plural } from '@etabli/kernel/locale';

export const fr = {
  unanswered: ({ count, total, title }: { count: number; total: number; title: string }) =>
    `${plural(count, 'personne sur', 'personnes sur', 'fr')} ${total} n’ont pas répondu pour « ${title} ».`,
  heldOn: ({ on }: { on: string }) => `L’assemblée a lieu le ${formatDate(on, 'fr')}.`,
  remind: 'Relancer',
  minutes: ({ title, on }: { title: string; on: string }) =>
    `Le procès-verbal de « ${title} » n’est pas encore signé et classé (séance du ${formatDate(on, 'fr')}).`,
  finish: 'Le terminer',
  see: 'Voir l’assemblée',
  declaration: ({ title }: { title: string }) =>
    `Les changements décidés à « ${title} » sont à déclarer à la préfecture.`,
  deadline: ({ on }: { on: string }) => `Avant le ${formatDate(on, 'fr')}.`,
  declare: 'Déclarer',
} satisfies Catalogue;
