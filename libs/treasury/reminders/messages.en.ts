import type { fr } from './messages.fr.js';

export const en: typeof fr = {
  'reminder.no-rules': 'The association has not decided on its reminders yet. Write that decision first.',
  'reminder.changed': 'The list has changed since you read it: nothing was sent. Read it again.',
  'reminder.levels-order': 'Each level comes later than the one before.',
  'reminder.pause-past': 'Choose a day to come, or today.',
  'reminder.just-sent': 'This person has just been reminded. Reload the page.',
  'proposal.open': 'A proposal already waits for its answer about this due.',
  'proposal.answered': 'This proposal already has its answer.',
};
