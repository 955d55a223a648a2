import type { SameMessages } from '@etabli/kernel';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  'floor.item-passed': 'The assembly is not at this item. Ask to speak on the item under discussion.',
  'floor.not-in-the-room': 'This person is not on the attendance sheet: they see the desk first.',
  'floor.conflicted': 'This item touches their own interests: the statutes keep this person from the debate.',
  'floor.list-closed': 'The list of speakers is closed for this item. Only a motion of order is still taken.',
  'floor.speaking-already': 'This person has the floor already.',
  'floor.nobody-waits': 'Nobody is waiting to speak.',
  'floor.not-waiting': 'This person is not waiting to speak. Put them on the list first.',
  'floor.nobody-speaks': 'Nobody has the floor now.',
  'floor.time-malformed': 'A speaking time is counted in seconds, from 1 to 3,600.',
  'amendment.not-a-resolution': 'An amendment changes a resolution to be voted: this item has none.',
  'amendment.outside-item':
    'The agenda binds the assembly: an amendment changes the decision, not its subject. Confirm that it stays within the item, or keep the idea for another assembly.',
  'amendment.changes-nothing': 'This is the text of the resolution: there is nothing to amend.',
  'amendment.too-late': 'The resolution itself was put to the vote: its text no longer changes.',
  'amendment.decided': 'This amendment already has its outcome.',
  'amendment.first': ({ count }) =>
    count === 1
      ? 'An amendment is waiting: vote on it, or take it off, before the resolution.'
      : `${count} amendments are waiting: vote on them, or take them off, before the resolution.`,
  'chair.ground-needed':
    'This person does not chair by office. Say by what right they chair, under your statutes.',
  'chair.ground-not-theirs': 'Your statutes do not let this person chair by that right. Choose another.',
  'chair.reason-needed': 'Say why: the reason goes into the minutes.',
  'chair.already-theirs': 'This person chairs the sitting already.',
  'revocation.not-an-officer': 'This person holds no mandate on the board that day.',
  'revocation.no-ordinary-part':
    'An extraordinary assembly decides on its object only. A removal goes before an ordinary assembly.',
  'revocation.already-raised': 'The removal of this person is on the agenda already.',
};
