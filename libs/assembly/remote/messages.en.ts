import type { SameMessages } from '@etabli/kernel';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  'remote.members-only': 'Only members of the association attend remotely.',
  'remote.not-today': 'One says one is there, remotely, on the day of the assembly.',
  'remote.on-sight':
    'Your statutes ask that you be recognised on screen: join the remote meeting, the desk will note you.',
  'remote.account-needed': 'Your statutes ask that one attend remotely by one’s account: sign in to enter.',
  'remote.in-room': 'You are noted in the room. If you leave, tell the desk.',
  'vote.remote-cut':
    'The remote link is cut, and your statutes then suspend the sitting: note that it is back before you open a vote.',
  'vote.remote-adjourned': 'The remote link was cut, and your statutes then adjourn what is left to vote on.',
};
