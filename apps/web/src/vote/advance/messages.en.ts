import type { SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

const said = { for: 'for', against: 'against', abstention: 'abstention', blank: 'blank' };
const bars = {
  secret: 'Voted on in secret: a vote in advance would bear your name. Come, or give a proxy.',
  present_only: 'Your statutes let only those present decide it: come and vote on it.',
};
const standings = {
  waiting: 'It will be counted at the assembly, with the votes of the room.',
  counts: 'It is counted with the votes of the room.',
  aside: 'You are at the assembly: your vote in advance stands aside, vote in the room.',
  by_proxy: 'Your proxy goes first, by your statutes: the person who carries it votes for you.',
};

export const en: SameMessages<typeof fr> = {
  page: 'Vote in advance',
  progress: ({ at, of }) => `Resolution ${at} of ${of}`,
  skip: 'Leave this one for the assembly',
  review: 'Read again before sending',
  once: 'Once sent, this vote is final: your statutes do not let you change it.',
  changeable: 'You may change it until the assembly opens.',
  byName: 'This vote bears your name. Only you and the count will read it.',
  comeAnyway: 'If you come, it stands aside: you vote in the room.',
  falls: 'If the text is amended in the sitting, it is not counted.',
  send: ({ count }) => (count === 1 ? 'Send my vote' : `Send these ${count} votes`),
  nothing: 'You chose to vote on no resolution.',
  skipped: 'No vote in advance',
  change: ({ title }) => `Change: ${title}`,
  sent: 'Your vote in advance',
  received: 'It is sent',
  votedAs: ({ choice }) => `You voted: ${said[choice]}`,
  byPost: ({ choice }) => `Received by post: ${said[choice]}`,
  code: ({ code, at }) => `Receipt ${code}, ${at}`,
  notSent: 'No vote in advance.',
  bar: ({ bar }) => bars[bar],
  standing: ({ standing }) => standings[standing],
  closed: 'Voting in advance is closed: the assembly has begun.',
  voteRest: 'Vote on the other resolutions',
  changeAll: 'Change my votes',
  onBehalf: ({ name }) => `On behalf of ${name}`,
  none: 'No voting in advance here',
  noneText: 'Your statutes do not open voting in advance, or you have no voice at this assembly.',
  nothingOpen: 'No resolution of this assembly is voted on in advance.',
  back: 'Back to the assembly',
  backToPage: 'Back to my page',
};
