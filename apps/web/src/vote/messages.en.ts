import type { SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

const asked = { for: 'For', against: 'Against', abstention: 'I abstain', blank: 'Blank' };
const verbs = {
  for: 'I vote for',
  against: 'I vote against',
  abstention: 'I abstain',
  blank: 'I vote blank',
};
const said = { for: 'for', against: 'against', abstention: 'abstention', blank: 'blank' };

export const en: SameMessages<typeof fr> = {
  page: 'Vote',
  leave: 'Leave the booth',
  floor: 'The floor',
  discussed: 'Under discussion',
  nobodySpeaks: 'Nobody has the floor.',
  speaks: ({ name }) => `${name} has the floor`,
  youSpeak: 'You have the floor',
  ask: 'I ask to speak',
  askOther: 'Ask otherwise',
  withdrawAsk: 'I no longer ask',
  place: ({ place, of }) =>
    place === 1 ? 'You are the next to speak.' : `You are number ${place} of ${of}.`,
  listClosed: 'The list of speakers is closed for this item.',
  connecting: 'Joining the session…',
  notOpen: 'The vote is not open',
  opensItself: 'This page will open by itself.',
  notBegun: 'The assembly has not begun yet',
  hands: 'This vote is by show of hands',
  handsText: 'Raise your hand in the room. This page waits for the next vote.',
  counted: 'The vote is closed',
  countedText: 'The result is about to be proclaimed.',
  over: 'The session is closed',
  overText: 'There is nothing left to vote on. The decisions are on the page of the assembly.',
  cancelled: 'This assembly is cancelled',
  seeAssembly: 'See the assembly',
  lastResult: ({ title }) => `Last result, ${title}`,
  progress: ({ at, of }) => `Mandate ${at} of ${of}`,
  yourVote: 'Your vote',
  voteFor: ({ name }) => `You also vote for ${name}`,
  voices: ({ count }) => (count === 1 ? '1 vote' : `${count} votes`),
  choose: 'Choose an answer.',
  choice: ({ choice }) => asked[choice],
  next: 'Continue',
  back: 'Back',
  review: 'Read again before you vote',
  reviewText: 'Once cast, a vote cannot be changed.',
  you: 'You',
  change: ({ name }) => (name ? `Change for ${name}` : 'Change'),
  cast: ({ choice }) => verbs[choice],
  castAll: ({ count }) => `Send these ${count} votes`,
  casting: 'Sending the vote…',
  offline:
    'The network does not answer. Your choice is kept here and will be sent again by itself, with no risk of voting twice.',
  tryNow: 'Try again now',
  voted: 'You have voted',
  votedAs: ({ choice }) => `You voted: ${said[choice]}`,
  votedFor: ({ name, choice }) => `For ${name}: ${said[choice]}`,
  votedElsewhere: ({ name }) =>
    name
      ? `Somebody else has already voted for ${name}.`
      : 'The person who carries your proxy has voted for you.',
  differs: 'This mandate had already been cast otherwise: that first vote stands.',
  code: ({ code, time }) => `Receipt ${code}, at ${time}`,
  keep: 'Note the code to check your vote. This page waits for the next vote.',
  cannot: 'You take no part in this vote',
  noMandate: 'You have no vote at this assembly. Ask at the welcome desk if you think this is a mistake.',
  notFor: ({ name, reason }) => `${name}: ${reason}`,
};
