import type { SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  title: 'Sent mail',
  lead: 'Every e-mail the association has sent or is about to send, as its reader sees it.',
  demoLead:
    'Demonstration: no e-mail leaves. Each one is kept here as its reader would have seen it, links included.',
  search: 'Search',
  searchHint: 'Name, address or subject',
  subject: 'Subject',
  to: 'To',
  state: 'State',
  date: 'Date',
  waiting: 'About to leave',
  sending: 'Leaving',
  sent: 'Sent',
  held: 'Kept here',
  failed: 'Not sent',
  uncertain: 'To check',
  waitingText: 'It leaves in a moment.',
  sendingText: 'It is leaving now.',
  sentText: ({ at }) => `Handed to the mail server on ${at}.`,
  heldText: 'Demonstration: it was not sent, it can be read here.',
  failedText: ({ error }) => `It was not sent: ${error}`,
  uncertainText:
    'Sending was cut at the wrong moment: it may have arrived. Ask the person before sending again.',
  body: ({ name }) => `The message, as ${name} reads it`,
  files: 'Attachments',
  openFile: ({ name, size }) => `${name} (${size})`,
  list: 'Mail',
  emptyTitle: 'Nothing has left yet',
  emptyText:
    'A convocation, an invitation, a sign-in link: whenever the association writes to someone, it is found here.',
  nothingTitle: 'No mail matches',
  nothingText: 'Try part of the name, of the address or of the subject.',
};
