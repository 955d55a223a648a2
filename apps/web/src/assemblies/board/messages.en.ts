import { plural, type SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  convene: ({ title, date }) => `${title}: to be convened by ${date} at the latest.`,
  conveneLate: ({ title, days }) => `${title}: the convocation is ${plural(days, 'day', 'days', 'en')} late.`,
  prepare: 'Prepare',
  goConvene: 'Convene',
  today: ({ title, time }) => `${title} is held today at ${time}.`,
  openSitting: 'Open the session',
  receive: 'Open the attendance desk',
  sitting: ({ title }) => `${title} is in session.`,
  conduct: 'Conduct',
  desk: 'Keep the desk',
  minutes: ({ title }) => `${title}: the minutes are still to be written and signed.`,
  write: 'Write',
};
