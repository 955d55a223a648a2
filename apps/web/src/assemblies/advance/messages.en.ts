import { plural, type SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

const standings = {
  waiting: 'awaits the opening',
  counts: 'counted with the room',
  aside: 'there: votes in the room',
  by_proxy: 'represented: their proxy goes first',
};
const channels = { online: 'online', postal: 'by post' };
const choices = { for: 'For', against: 'Against', abstention: 'Abstention', blank: 'Blank' };

export const en: SameMessages<typeof fr> = {
  vote: 'Vote in advance',
  see: 'See my vote in advance',
  notYet: 'Cannot come? Your statutes let you vote now.',
  sent: ({ count, of }) =>
    `You voted in advance: ${count} resolution${count > 1 ? 's' : ''} of ${of}. If you come, that vote stands aside.`,
  aside: 'You are at the assembly: your vote in advance stands aside, vote in the room.',
  counts: 'Your vote in advance is counted with those of the room.',
  count: ({ voters }) =>
    voters === 0
      ? 'Nobody has voted in advance yet.'
      : `${plural(voters, 'person', 'people', 'en')} voted in advance.`,
  title: 'Votes in advance',
  lead: 'Who voted before the assembly, never what. Whoever comes votes in the room: their vote in advance stands aside.',
  none: 'No vote in advance',
  noneText:
    'Members vote online from their page, from the convocation to the opening; a ballot received by post is noted here.',
  line: ({ channels: by, items, at }) =>
    `${by.map((one) => channels[one]).join(' and ')}, ${items} resolution${items > 1 ? 's' : ''}, ${at}`,
  standing: ({ standing }) => standings[standing],
  add: 'Note a vote received by post',
  voter: 'Who voted',
  paper: 'The ballot received',
  paperMissing: 'Attach the ballot received: it is the proof of this vote.',
  left: 'No vote',
  choice: ({ choice }) => choices[choice],
  record: 'Note this vote',
  recorded: ({ name }) => `The vote of ${name} is noted.`,
};
