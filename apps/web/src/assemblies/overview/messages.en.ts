import { plural, type SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  tasksAbout: 'What commissions do about it:',
  practical: 'Practical details',
  when: 'When',
  where: 'Where',
  remotely: 'Remotely',
  join: 'Join the video meeting',
  chair: 'Chair of the session',
  secretary: 'Secretary of the session',
  scrutineers: 'Scrutineers',
  firstCall: 'First call',
  opened: 'Opened',
  closed: 'Closed',
  documents: 'Documents',
  openFile: ({ name, size }) => `${name} (${size})`,
  agenda: 'Agenda',
  agendaEmpty: 'The agenda is not written yet.',
  decisions: 'Agenda and decisions',
  askedBy: ({ name, others }) =>
    others === 0
      ? `Added at the request of ${name}`
      : `Added at the request of ${name} and ${plural(others, 'other member', 'other members', 'en')}`,
  speaker: ({ name }) => `Presented by ${name}`,
  callAgain: 'Prepare the second call',
  callAgainLead:
    'The quorum was lacking: the second call takes up what was not decided, on the first date your statutes allow.',
  drafted: ({ title }) => `${title} is ready to be completed.`,
};
