import { formatDate, plural, type SameMessages } from '@etabli/kernel/locale';
import { minuteWords } from '../rules/bookings/hours.js';
import { holderWords, hoursWords, lengthWords } from '../rules/bookings/words.js';
import type { BookedDetails, fr } from './messages.fr.js';

const day = (iso: string): string => formatDate(iso, 'en', { weekday: true });
const among = (list: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(list);

function instead({ times, instead: rooms }: BookedDetails): string {
  const hours = times.map((one) => {
    const [from = 0, to = 0] = one.split('-').map(Number);
    return `${minuteWords(from, 'en')}–${minuteWords(to, 'en')}`;
  });
  if (hours.length === 0 && rooms.length === 0) return ' Nothing else is free that day.';
  return [
    hours.length > 0 ? ` Free on the same day: ${among(hours)}.` : '',
    rooms.length > 0 ? ` Free at the same time: ${among(rooms)}.` : '',
  ].join('');
}

/** Refusals of rooms and machines by the hour, and of trainings. */
export const en: SameMessages<typeof fr> = {
  'booking.not-yours': 'This booking is not yours.',
  'booking.for-others': 'Only those who keep the places book for somebody else.',
  'booking.for-commission':
    'You book for a commission you work in. Choose another one, or book for yourself.',
  'booking.by-the-month': ({ place }) => `${place} is allocated by the month: it is not booked by the hour.`,
  'booking.taken': (details) =>
    `${details.place} is booked by ${holderWords(details, 'en')} on ${hoursWords(details, 'en')}.${instead(details)}`,
  'booking.held': (details) =>
    `${details.place} is merged with another room, or allocated, on ${hoursWords(details, 'en')}.${instead(details)}`,
  'booking.turn-taken': ({ from, to, ...holder }) =>
    `taken by ${holderWords(holder, 'en')} from ${minuteWords(from, 'en')} to ${minuteWords(to, 'en')}`,
  'booking.turn-held': 'merged with another room, or allocated',
  'booking.taken-meanwhile': 'Somebody has just taken these hours. Load the day again to see what is free.',
  'booking.ends-before-start': 'The end comes after the beginning, on the same day.',
  'booking.step': ({ step }) => `Bookings begin and end every ${lengthWords(step, 'en')}.`,
  'booking.longest': ({ longest }) =>
    `A booking lasts ${lengthWords(longest, 'en')} at most here. Choose an earlier end.`,
  'booking.past': 'These hours are past. Choose others.',
  'booking.too-far': ({ last }) => `Bookings are taken here until ${day(last)}, no further.`,
  'booking.closed': ({ place, day: on }) => `${place} is not open at these hours on ${day(on)}.`,
  'booking.place-closed': ({ place }) => `${place} does not exist yet, or any more, on that day.`,
  'booking.place-closed-then': 'This room is not open on that day any more. Choose another one.',
  'booking.training': ({ place, training, how, name, nextDay, nextAt }) =>
    [
      `${place} asks for the training “${training}”, which ${name ? `${name} does` : 'you do'} not have, or not any more, on that day.`,
      how ? ` ${how}` : '',
      nextDay
        ? ` Next session: ${day(nextDay)} at ${minuteWords(nextAt ?? 0, 'en')}.`
        : ' No session is planned: ask those who train for one.',
    ].join(''),
  'booking.training-by-then': ({ training }) => `the training “${training}” is missing on that day`,
  'booking.training-meanwhile': 'A training is missing for these hours. Load the page again.',
  'booking.cancelled-already': 'This booking is cancelled already.',
  'booking.stands': 'This booking still stands.',
  'booking.over': 'These hours have begun: the booking cannot be cancelled any more.',
  'booking.series-days': 'The last day comes after the first, within two years.',
  'booking.series-long': ({ max, count }) =>
    `That would be ${count} bookings; a series has ${max} at most. Choose an earlier last day.`,
  'booking.series-none': 'None of these days is free. Choose other hours, or another room.',
  'booking.series-taken': ({ count, total, day: on }) =>
    `${plural(count, 'day is not free', 'days are not free', 'en')} of ${total}, the first one ${day(on)}. Book all the others, or choose other hours.`,
  'booking-rules.step': 'Bookings are counted by quarters of an hour, half-hours or hours.',
  'booking-rules.longest': 'The longest booking is at least one step.',
  'booking-rules.never-open': 'Open the room on at least one day of the week.',
  'booking-rules.openings': 'Each opening ends after it begins, at hours that fall on the step.',
  'booking-rules.crossed': 'Two openings of the same day overlap.',
  'calendar-file.not-a-calendar':
    'This file is no calendar. Export the calendar of the room as iCalendar (.ics), then choose it.',
  'calendar-file.line': ({ line, empty }) =>
    empty
      ? `Line ${line} of this calendar is empty, which the format does not allow. Export it again, or remove this line.`
      : `Line ${line} of this calendar is not as it should be. Export it again.`,
  'calendar-file.empty': 'There is no event in this calendar. Choose the one of the room.',
  'calendar-file.too-many': ({ max }) =>
    `This calendar has more than ${max} events in the year. Export a shorter period.`,
  'calendar-file.unread-zone': ({ title, zone }) =>
    `“${title}”: the time zone “${zone}” is not known, and the calendar does not describe it.`,
  'calendar-file.unread-no-length': ({ title }) => `“${title}”: it has no length, and so books nothing.`,
  'calendar-file.unread-no-start': ({ title }) => `“${title}”: it has no beginning.`,
  'calendar-file.unread-endless': ({ title }) =>
    `“${title}”: it comes back too often to be followed to the end.`,
  'calendar-import.undone': 'This calendar was already taken back.',
  'calendar-import.later':
    'A calendar taken over later replaced some of this one. Take back the latest one first.',
  'calendar-import.nothing-left':
    'There is nothing left to take back: what came in is over, cancelled, or was changed since.',
  'calendar-import.changed-meanwhile':
    'One of these bookings has just changed. Reload the page to see what is left to take back.',
  'place.booked': 'The room is booked on these days. First cancel or move these bookings.',
  'training.not-a-trainer': 'Only those who train, or who keep the places, can do this.',
  'training.name-taken': 'A training has this name already.',
  'training.closed': 'This training is given no more.',
  'training.open-already': 'This training is given already.',
  'session.past': 'A session is planned for later. Choose another date.',
  'session.begun': 'This session has begun.',
  'session.to-come': 'This session has not taken place yet: say who knows afterwards.',
  'session.cancelled': 'This session is cancelled.',
  'session.full': 'This session is full. Choose another one, or ask for one.',
  'session.yours': 'It is your session: you train the others.',
  'session.comes-already': 'You are in this session already.',
  'session.not-coming': 'You are not in this session.',
  'authorisation.to-come': 'An authorisation is granted from today at the latest.',
  'authorisation.nobody': 'Choose at least one person.',
  'authorisation.withdrawn': 'This authorisation is withdrawn already.',
};
