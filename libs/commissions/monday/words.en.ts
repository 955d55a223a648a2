import type { SameMessages } from '@etabli/kernel/locale';
import { formatDate, plural } from '@etabli/kernel/locale';
import type { fr } from './words.fr.js';

export const en: SameMessages<typeof fr> = {
  tasks: ({ commission, count }) =>
    `${commission}: ${plural(count, 'task is late.', 'tasks are late.', 'en')}`,
  oldest: ({ title, on }) => `The oldest: “${title}”, due on ${formatDate(on, 'en')}.`,
  seeTasks: 'See the tasks',
  charter: ({ commission, on, over }) =>
    `The mission letter of ${commission} ${over ? 'ended' : 'ends'} on ${formatDate(on, 'en')}.`,
  renewCharter: 'Renew it',
  orphan: ({ title }) => `Nobody holds “${title}”.`,
  leaving: ({ title, name, on }) => `${name} holds “${title}” only until ${formatDate(on, 'en')}.`,
  inCommission: ({ name, on }) => `${name}. Call opened on ${formatDate(on, 'en')}.`,
  moreCalls: ({ count }) =>
    plural(count, 'more mission looks for somebody.', 'more missions look for somebody.', 'en'),
  find: 'Find somebody',
  seeCalls: 'See the calls',
  hours: ({ count, on }) =>
    `${plural(count, 'declaration of hours waits', 'declarations of hours wait', 'en')} to be validated, since ${formatDate(on, 'en')}.`,
  validate: 'Validate',
  notes: ({ title, on }) => `“${title}”, ${formatDate(on, 'en')}: the notes are not published.`,
  moreNotes: ({ count }) =>
    plural(count, 'more set of notes to publish.', 'more sets of notes to publish.', 'en'),
  publish: 'Publish them',
  seeMeetings: 'See the meetings',
  review: ({ count, what }) =>
    count === 1
      ? `A decision is to be looked at again: “${what}”`
      : `${plural(count, 'decision is', 'decisions are', 'en')} to be looked at again, beginning with “${what}”`,
  readOneAgain: 'Read it again',
  readAgain: 'Read them again',
  house: 'The whole house',
};
