import type { SameMessages } from '@etabli/kernel';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  'meeting-answer.unknown': 'This link is not recognised. Open it from your invitation.',
  'meeting-answer.another': ({ name }) =>
    `This link is ${name}’s, and somebody else is signed in on this device. Nothing has changed.`,
  'meeting-answer.past': 'This meeting has taken place: there is nothing to answer any more.',
  'meeting-answer.not-used':
    'Nothing to take back: your answer was changed since, or did not come from this link.',
  'meeting.not-yours': 'Only members of the commission and the board look after it.',
  'meeting.not-invited': 'You are not invited to this meeting.',
  'meeting.is-planned': 'The meeting has not begun: open it first.',
  'meeting.is-held': 'The meeting has already begun.',
  'meeting.is-published': 'The notes are published: they change no more. Add a dated note.',
  'meeting.is-cancelled': 'This meeting is cancelled.',
  'meeting.past': 'That day is past. Choose one to come.',
  'meeting.ends-before-start': 'The meeting would end before it began. Correct the time it ends.',
  'meeting.nobody': 'Nobody invited has an e-mail address: tell them in person.',
  'meeting.person-not-called': 'This person is not invited. Add them to the guests first.',
  'meeting.line-changed': ({ by }) =>
    `${by ?? 'Somebody'} changed this line while you were writing it. Choose the text to keep.`,
  'meeting.nothing-to-do': 'Only actions and points for the board come to an end.',
  'decision.review-past': 'The day to look at it again must come after the decision.',
  'decision.to-come': 'A decision is noted on the day it is taken, or later.',
  'decision.superseded': 'A later decision has already replaced this one.',
  'round.options': 'Propose at least two different choices.',
  'round.closes-past': 'Say until when people may answer, at a moment to come.',
  'round.hands-in-a-room': 'Hands are raised in a meeting only. Choose consent or a choice.',
  'round.over': 'This round is closed.',
  'round.not-asked': 'This person is not asked to answer.',
  'round.answer': 'This answer does not fit the question.',
  'round.objection-words': 'Say what is wrong with the proposal.',
  'round.no-objection': 'This person has no objection.',
  'round.objections-open': 'An objection is waiting: say whether it is integrated or maintained.',
  'round.hands': 'Count the hands before closing.',
  'round.no-decision': 'Nothing stands out of this poll: it makes no decision.',
};
