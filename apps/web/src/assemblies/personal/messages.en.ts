import type { SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  lead: ({ association, when }) => `${association}, ${when}`,
  forYou: ({ name }) => `Your answer, ${name}`,
  inSession: 'The sitting is open. Once your arrival is noted, you vote from here.',
  inSessionThere: 'The sitting is open and you are in it: votes open here.',
  inSessionWithoutVoice: 'The sitting is open.',
  vote: 'Go and vote',
  inAdvance: 'Ahead of the day',
  bothGiven: ({ beforeProxy }) =>
    beforeProxy
      ? 'You gave a proxy too: under your statutes this vote counts, on each resolution you voted on.'
      : 'You gave a proxy too: under your statutes whoever holds it votes for you, if they are there.',
  advanceSent: 'Your advance vote was received.',
  remotely: 'Remotely',
  join: 'Join the meeting online',
  agenda: 'Agenda',
  documents: 'Documents',
  open: ({ name, size }) => `${name} (${size})`,
  calendar: 'Add to my calendar (.ics file)',
  only: 'This page is yours alone, opened by the link of your convocation. Whoever holds this link acts in your name: do not forward it. It gives access to nothing else, and stops serving after the assembly.',
  replacedTitle: 'A later link awaits you',
  replaced: 'The convocation was sent to you again. Use the link of the last message you received.',
  overTitle: 'This assembly is over',
  over: 'The link of the convocation has done its time. Sign in to read what was decided.',
  cancelledTitle: 'This assembly is cancelled',
  cancelled: 'It will not take place. If another is planned, you will receive a new convocation.',
  signIn: 'Sign in',
};
