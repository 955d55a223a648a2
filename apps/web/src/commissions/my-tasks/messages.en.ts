import type { SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  title: 'My week',
  lead: 'What you took, day after day. Everything can be said without network too.',
  emptyTitle: 'Nothing for you to do',
  emptyText: 'The tasks you take will be here, on the day they are expected.',
  today: 'Today',
  part: ({ kind, day }) => ({ late: 'Late', day, later: 'Later', undated: 'Without a day' })[kind],
  free: 'To be taken',
  freeLead: 'Nobody sees to these yet.',
  take: 'I’ll do it',
  taken: ({ title }) => `You see to “${title}”.`,
  finish: 'Done',
  finished: ({ title }) => `“${title}” is done. Thank you!`,
  hour: ({ hour }) => `+ ${hour} given`,
  hourAdded: ({ hour, title }) => `${hour} more for “${title}”. Thank you!`,
  later: 'A week later',
  postponed: ({ title }) => `“${title}” will wait a week.`,
  giveBack: 'I can’t any more',
  givenBack: ({ title }) => `“${title}” waits for somebody else.`,
  more: 'More',
  kept: 'No network: it is kept on this device and will leave by itself.',
  opensOffline: 'This page opens without network too.',
};
