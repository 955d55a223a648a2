import type { Catalogue } from '@etabli/kernel/locale';
import { formatDate, plural } from '@etabli/kernel/locale';

export const fr = {
  unanswered: 'Qui n’a pas répondu pour la prochaine assemblée ?',
  mentions: 'Quels procès-verbaux et résolutions parlent de {} ?',
  noAssembly: 'Aucune assemblée n’est convoquée.',
  everybody: ({ title }: { title: string }) => `Tout le monde a répondu pour « ${title} ».`,
  silent: ({ title, count }: { title: string; count: number }) =>
    `${plural(count, 'personne n’a pas répondu', 'personnes n’ont pas répondu', 'fr')} pour « ${title} ».`,
  follow: 'Suivre les réponses et relancer',
  nothing: ({ words }: { words: string }) => `Aucun texte d’assemblée ne parle de « ${words} ».`,
  found: ({ words, count }: { words: string; count: number }) =>
    `${plural(count, 'texte d’assemblée parle', 'textes d’assemblée parlent', 'fr')} de « ${words} ».`,
  on: ({ on }: { on: string }) => formatDate(on, 'fr'),
} satisfies Catalogue;
