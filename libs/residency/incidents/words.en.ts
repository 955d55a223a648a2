import { plural, type SameMessages } from '@etabli/kernel/locale';
import type { fr } from './words.fr.js';

export const en: SameMessages<typeof fr> = {
  reportedBy: ({ name }) => `Reported by ${name} from the place.`,
  waiting: ({ what, place }) => `${place ? `${place}: ` : ''}${what} — to be entrusted to a commission.`,
  dangerous: ({ what, place }) => `Danger reported${place ? `, ${place}` : ''}: ${what}`,
  more: ({ count }) => plural(count, 'more report waits.', 'more reports wait.', 'en'),
  entrust: 'Entrust it',
  see: 'See the report',
  seeAll: 'See the reports',
  whatIsBroken: 'What is reported at the moment?',
  broken: ({ count }) => plural(count, 'report is being dealt with.', 'reports are being dealt with.', 'en'),
  nothingBroken: 'Nothing is reported at the moment.',
};
