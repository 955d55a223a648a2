import { formatDate, plural, type SameMessages } from '@etabli/kernel/locale';
import type { fr } from './words.fr.js';

export const en: SameMessages<typeof fr> = {
  untrained: ({ name, place, on }) =>
    `${name} has booked ${place} on ${formatDate(on, 'en')} without a training good on that day.`,
  moreUntrained: ({ count }) =>
    plural(count, 'more booking without a good training.', 'more bookings without a good training.', 'en'),
  expires: ({ name, training, on }) =>
    `The authorisation “${training}” of ${name} expires on ${formatDate(on, 'en')}.`,
  moreExpire: ({ count }) =>
    plural(count, 'more authorisation expires this month.', 'more authorisations expire this month.', 'en'),
  clashes: ({ place, count }) =>
    `${place}: ${plural(count, 'event of the imported calendar fell', 'events of the imported calendar fell', 'en')} on hours that are taken.`,
  moreClashes: ({ count }) =>
    plural(count, 'more imported calendar with conflicts.', 'more imported calendars with conflicts.', 'en'),
  seeDay: 'See the day',
  seeRooms: 'See the rooms',
  seeTraining: 'Plan a session',
  seeTrainings: 'See the trainings',
};
