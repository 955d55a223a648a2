import type { SameMessages } from '@etabli/kernel';
import type { fr } from './messages.fr.js';

/** Refusals of digests and of their links. */
export const en = {
  'digest.unknown': 'This link is not known. Open it from your latest digest.',
  'digest.another': ({ name }) =>
    `This link is ${name}’s, and somebody else is signed in on this device. Nothing has changed.`,
  'digest.used': ({ at }) => `It is noted already, since ${at}. This link serves once.`,
  'digest.expired': 'This link served for ten days, and was not used. Answer from your latest digest.',
  'digest.not-used': 'Nothing to undo: this link has changed nothing.',
  'digest.undone': 'It is undone already.',
  'digest.left': 'You are no longer of this commission: this task expects nothing of you.',
  'digest.changed-hands': 'This task is no longer in your hands: you have nothing to do.',
  'digest.gone': 'This task is no longer on the board: you have nothing to do.',
  'digest.finished': 'This task is done already: you have nothing to do.',
  'digest.weekday': 'Choose a day of the week.',
} satisfies SameMessages<typeof fr>;
