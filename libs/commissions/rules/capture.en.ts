import type { SameMessages } from '@etabli/kernel';
import type { captureFr } from './capture.fr.js';

const listed = (names: string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names);

export const captureEn: SameMessages<typeof captureFr> = {
  'capture.mention-unknown': ({ text }) => `${text}: neither a commission nor a person here.`,
  'capture.mention-ambiguous': ({ text, names }) => `${text}: ${listed(names)}? Write more of the name.`,
  'capture.several-commissions': 'A task is in one commission only. Keep one.',
  'capture.several-rhythms': 'Several rhythms are written. Keep one.',
  'capture.several-durations': 'Several durations are written. Keep one.',
  'capture.several-dates': 'Several days are written. Keep one.',
  'capture.hour-or-duration': ({ text }) =>
    `${text}: an hour of the day, or a duration? Write “at ${text}” for the hour, or the duration in words: “9 hours”.`,
  'capture.rhythm-unclear': ({ text }) =>
    `${text}: in the month, or at a regular interval? Add “of the month”, or write “every 2 weeks”.`,
  'capture.day-unknown': ({ text }) => `${text} is not in the calendar.`,
  'capture.weekday-differs': ({ text }) => `${text}: that day is not that weekday.`,
  'capture.unclear': 'Nothing was understood for sure. Put the words in order, or fill in the fields.',
  'capture.title-missing': 'Say what there is to do.',
};
