import type { SameMessages } from '@etabli/kernel/locale';
import { formatDate, plural } from '@etabli/kernel/locale';
import type { fr } from './words.fr.js';

export const en: SameMessages<typeof fr> = {
  unanswered: 'Who has not answered for the next assembly?',
  mentions: 'Which minutes and resolutions mention {}?',
  noAssembly: 'No assembly is convened.',
  everybody: ({ title }) => `Everybody answered for “${title}”.`,
  silent: ({ title, count }) =>
    `${plural(count, 'person has not answered', 'people have not answered', 'en')} for “${title}”.`,
  follow: 'Follow the answers and remind',
  nothing: ({ words }) => `No text of an assembly mentions “${words}”.`,
  found: ({ words, count }) =>
    `${plural(count, 'text of an assembly mentions', 'texts of assemblies mention', 'en')} “${words}”.`,
  on: ({ on }) => formatDate(on, 'en'),
};
