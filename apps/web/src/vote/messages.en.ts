import { plural, type SameMessages } from '@etabli/kernel/locale';
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
  onPaper: 'This vote is on paper',
  onPaperText: 'Ask for a ballot in the room. This page waits for the next vote.',
  maySecrecy: ({ needed }) =>
    needed === 1
      ? 'Your statutes give you the right to ask for a secret ballot.'
      : `If ${needed} members ask for it, this item is voted by secret ballot.`,
  secrecyAsked: ({ requests, needed }) =>
    `${plural(requests, 'member asks', 'members ask', 'en')} for a secret ballot; it takes ${needed}.`,
  willBeSecret: 'This item will be voted by secret ballot.',
  askSecrecy: 'I ask for a secret ballot',
  takeBackSecrecy: 'Take my request back',
  secret: 'Your vote is secret: your name says that you voted, never what you voted.',
  reviewSecret:
    'Once in the box, a ballot cannot be changed or found again. The receipt will only say that you voted.',
  counted: 'The vote is closed',
  countedText: 'The result is about to be proclaimed.',
  unsent: 'Your choice had not been sent: it is not counted.',
  over: 'The session is closed',
  overText: 'There is nothing left to vote on. The decisions are on the page of the assembly.',
  cancelled: 'This assembly is cancelled',
  seeAssembly: 'See the assembly',
  lastResult: ({ title }) => `Last result, ${title}`,
  progress: ({ at, of }) => `Mandate ${at} of ${of}`,
  yourVote: 'Your vote',
  voteFor: ({ name }) => `You also vote for ${name}`,
  asksFor: ({ name, choice, binds }) =>
    binds
      ? `${name} asks you: ${said[choice]}. Your statutes make this instruction binding.`
      : `${name} asks you: ${said[choice]}. The choice is yours.`,
  voices: ({ count }) => (count === 1 ? '1 vote' : `${count} votes`),
  choose: 'Choose an answer.',
  choice: ({ choice }) => asked[choice],
  next: 'Continue',
  back: 'Back',
  review: 'Read again before you vote',
  reviewText: 'Once sent, a vote cannot be changed.',
  you: 'You',
  change: ({ name }) => (name ? `Change for ${name}` : 'Change'),
  cast: ({ choice }) => verbs[choice],
  castAll: ({ count }) => `Send these ${count} votes`,
  casting: 'Sending the vote…',
  offline:
    'The network does not answer. Your choice is kept here and will be sent again by itself, with no risk of voting twice.',
  tryNow: 'Try again now',
  voted: 'You have voted',
  earlier: 'This mandate had already voted, from another screen: that first ballot counts.',
  registered: 'Your vote is recorded',
  registeredFor: ({ name }) => `The vote for ${name} is recorded`,
  votedAs: ({ choice }) => (choice ? `You voted: ${said[choice]}` : 'Your ballot is in the box'),
  votedFor: ({ name, choice }) =>
    choice ? `For ${name}: ${said[choice]}` : `The ballot of ${name} is in the box`,
  gone: ({ name }) => `You no longer vote for ${name}: their proxy is no longer in your hands.`,
  votedElsewhere: ({ name }) =>
    name
      ? `Somebody else has already voted for ${name}.`
      : 'Your voice was already cast: by who carries your proxy, or on paper.',
  differs: 'This mandate had already been cast otherwise: that first vote stands.',
  code: ({ code, time }) => (time ? `Receipt ${code}, at ${time}` : `Receipt ${code}`),
  keepSecret: 'This code proves that you took part, not what you voted. This page waits for the next vote.',
  keep: 'Note the code to check your vote. This page waits for the next vote.',
  cannot: 'You take no part in this vote',
  noMandate: 'You have no vote at this assembly. Ask at the welcome desk if you think this is a mistake.',
  notFor: ({ name, reason }) => `${name}: ${reason}`,
};
