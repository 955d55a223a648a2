import { plural, type SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

const people = (count: number): string => plural(count, 'person', 'people', 'en');

export const en: SameMessages<typeof fr> = {
  title: 'Who has not answered',
  lead: ({ count, date }) =>
    count === 0
      ? 'Everyone has answered.'
      : `${people(count)} without an answer. A reminder around ${date} leaves time to get organised.`,
  remind: ({ count }) => `Remind ${people(count)}`,
  dialogTitle: 'Remind those who have not answered',
  dialogLead:
    'Each person receives a message with the date, the place and their link to answer. Nobody is reminded twice the same day.',
  text: 'Your message',
  who: ({ count }) => `To: ${people(count)}`,
  send: ({ count }) => `Send to ${people(count)}`,
  sent: ({ count }) => `The reminder is leaving for ${people(count)}.`,
  before: ({ when, count }) => `Reminder of ${when}: ${people(count)}.`,
  justReminded: 'Everyone has just received a reminder: another is possible a day later.',
  phone: 'To call, without an e-mail address',
  noPhone: 'no number',
};
