import type { SameMessages } from '@etabli/kernel/locale';
import { formatDate, plural } from '@etabli/kernel/locale';
import type { fr } from './words.fr.js';

export const en: SameMessages<typeof fr> = {
  standing: 'Since when is {} a member, and in good standing?',
  board: 'Who sat on the board in {}?',
  memberSince: ({ name, since, paid }) =>
    `${name} has been a member since ${formatDate(since, 'en')}, and ${paid ? 'has' : 'has not'} paid the fee.`,
  notMember: ({ name }) => `${name} is not a member today.`,
  sat: ({ people, year }) =>
    people === 0
      ? `Établi knows of nobody who sat in ${year}.`
      : `${plural(people, 'person', 'people', 'en')} sat in ${year}.`,
  office: ({ office, from, until }) =>
    until
      ? `${office}, from ${formatDate(from, 'en')} to ${formatDate(until, 'en')}`
      : `${office}, since ${formatDate(from, 'en')}`,
};
