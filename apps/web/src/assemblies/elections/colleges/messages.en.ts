import { plural } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: typeof fr = {
  add: 'One election for each college',
  addHint: ({ colleges }) =>
    `Your statutes keep seats for each college: ${colleges
      .map(({ name, seats }) => `${name}, ${plural(seats, 'seat', 'seats', 'en')}`)
      .join('; ')}.`,
  added: ({ count }) =>
    count > 1
      ? `${count} elections are on the agenda, one for each college.`
      : 'The election of the college is on the agenda.',
  who: 'Who elects',
  everyone: 'The whole assembly',
  alone: ({ name }) => `The college “${name}”, alone`,
  ofCollege: ({ name }) => `Only the college “${name}” votes, and it elects among its members.`,
  together:
    'The colleges are proclaimed together: this result stays here until each has voted, so that nobody votes after the others.',
  onward: ({ position, title }) => `Go on to item ${position}: ${title}`,
  proclaimAll: 'Proclaim those elected by all colleges',
  proclaimOne: 'Proclaim this college alone',
};
