import { formatDate, type SameMessages } from '@etabli/kernel';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  'charter.ends-before-start': 'This end comes before the decision. Choose a later day.',
  'charter.decided-before': ({ on }) =>
    `The version before was decided on ${formatDate(on, 'en')}: this one cannot come earlier.`,
  'mission.title-taken': 'A mission of this commission has this title already. Choose another.',
  'mission.never-dropped':
    'A mission always has somebody, or an open call. Hand it over or open a call first.',
  'mission.ended': 'This mission is over.',
  'mission.not-yours': 'Only who holds the mission, its leads and the board may do this.',
  'mission.members-only': 'Missions are shared among members.',
  'mission.not-a-member': 'This person is not a member today. Choose somebody else.',
  'mission.already-yours': 'This mission is in your hands already.',
  'mission.already-holds': ({ name }) => `${name} holds this mission already.`,
  'mission.taken': ({ name }) => `${name} holds this mission: thank you for answering.`,
  'mission.has-deputy': ({ name }) => `${name} is its deputy already.`,
  'mission.not-deputy': 'You are not the deputy of this mission.',
  'mission.nobody-holds': 'Nobody holds this mission today: the call is open already.',
  'mission.given-up-already': 'The call is open already: it runs until somebody takes over.',
  'mission.not-given-up': 'Nothing to take back: no call waits, or somebody took over.',
  'mission.last-day-past': 'This last day is past. Choose today or later.',
  'mission.series-elsewhere': 'This task comes back in another commission. Choose one of this one.',
  'mission.series-not-here': 'This task does not belong to this mission.',
  'mission.delay-out-of-range': ({ max }) => `This delay goes from 0 to ${max} days.`,
};
