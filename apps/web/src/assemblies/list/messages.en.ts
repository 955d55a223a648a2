import type { SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  title: 'Assemblies',
  lead: 'Where members decide together: what is coming, what is under way, what was decided.',
  prepare: 'Prepare an assembly',
  register: 'Open the register',
  now: 'Right now',
  upcoming: 'Upcoming',
  writing: 'Minutes to finish',
  past: 'Past',
  more: 'Show earlier assemblies',
  currentItem: ({ position, title }) => `Item ${position}: ${title}`,
  placeMissing: 'Place to be given',
  goPrepare: 'Prepare',
  goConduct: 'Conduct the session',
  goReceive: 'Keep the attendance desk',
  goAttend: 'Take part',
  goWrite: 'Write the minutes',
  goRead: 'Read the minutes',
  goSee: 'See',
  emptyTitle: 'No assembly yet',
  emptyText:
    'An assembly is prepared here from the first draft to the signed minutes: the agenda and its resolutions, the convocation in the time your statutes ask for, attendance, votes, the register.',
  emptyMember:
    'When the association convenes its members, you will find here the date, the agenda, and how to take part or give your proxy.',
};
