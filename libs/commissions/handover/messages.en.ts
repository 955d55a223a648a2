import { plural, type SameMessages } from '@etabli/kernel';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  'handover.not-yours': 'A handover is between the two persons, with the leads and the board.',
  'handover.not-received-by-you': 'Only the person who takes over can say that they received it.',
  'handover.closed': 'This handover is over.',
  'handover.to-oneself': 'This is the person who leaves: choose somebody else.',
  'handover.not-a-member': 'This person is not a member today. Choose somebody else.',
  'handover.left-behind': ({ count }) =>
    `${plural(count, 'line still waits', 'lines still wait', 'en')} for somebody, or for a reason to let it go.`,
  'handover.settled': 'This line is settled already.',
  'handover.nothing-to-pass': 'This is received: the person who takes over ticks “Received”.',
  'handover.no-place': 'This line is followed by itself: there is no place to say.',
  'handover.looks-like-a-secret': 'This looks like a password. Say where it is kept, never what it is.',
  'handover.line-there': 'This line is there already.',
  'handover.not-let-go': 'This line was not let go.',
  'handover.not-passed-today': 'What was handed over goes back on the same day only. Hand it over anew.',
  'series.by-its-mission': 'This task comes back to whoever holds its mission: hand over the mission.',
};
