import { plural, type SameMessages } from '@etabli/kernel/locale';
import type { fr } from './notice-messages.fr.js';

const days = (count: number): string => plural(count, 'day', 'days', 'en');

export const en: SameMessages<typeof fr> = {
  latest: ({ date }) => `To be convened by ${date} at the latest.`,
  left: ({ days: count }) => (count === 0 ? 'That is today.' : `You have ${days(count)} left.`),
  late: ({ days: count, accepted }) =>
    accepted
      ? `${days(count)} are already missing: your statutes let you convene late, if you say why.`
      : `${days(count)} are already missing and your statutes refuse a late convocation: choose a later date.`,
  rule: ({ days: count, clear, source }) =>
    `Your statutes ask for ${clear ? `${count} clear days` : days(count)} of notice${source}.`,
  article: ({ article }) => ` (${article})`,
  silent: ' (the statutes are silent: this is custom)',
  past: 'Choose a date to come.',
  founders: 'No notice is required before there are statutes: leave everyone time to read the draft.',
};
