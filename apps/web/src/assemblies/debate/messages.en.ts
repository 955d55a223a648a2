import type { SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

const grounds = {
  statutory: 'The chair themselves',
  vice_chair: 'The vice-chair',
  eldest_board_member: 'The eldest board member present',
  elected_chair: 'Somebody the assembly chooses',
};

export const en: SameMessages<typeof fr> = {
  floor: 'The floor',
  speaks: 'Speaking',
  timeLeft: ({ time }) => `${time} left`,
  timeOver: ({ time }) => `Time is up (${time})`,
  thank: 'Thank you',
  thankName: ({ name }) => `Thank ${name}`,
  oneMinute: '+ 1 min',
  oneMinuteName: ({ name }) => `One more minute for ${name}`,
  giveTo: ({ name }) => `Give the floor to ${name}`,
  give: 'Give the floor',
  spaceHint: 'The space bar gives the floor to the next person.',
  queue: 'Waiting',
  nobody: 'Nobody asks to speak. People ask from their phones, or you put a raised hand on the list here.',
  takeOff: ({ name }) => `Take ${name} off the list`,
  putOn: 'Add a raised hand',
  putOnTitle: 'Who asks to speak?',
  person: 'Who',
  motive: 'To',
  speech: 'Speak',
  answer: 'Answer directly',
  answerHint: 'Goes before the others: the person was spoken of.',
  order: 'Raise a motion of order',
  orderHint: 'Goes before all: it is about how the debate is held, not about the subject.',
  register: 'Put on the list',
  registered: 'Noted.',
  manage: 'Set the debate',
  closeList: 'Close the list',
  reopenList: 'Reopen the list',
  listClosed: 'The list is closed: only motions of order are taken.',
  rules: 'Time and order of speakers',
  minutesEach: 'Time of one speech (minutes)',
  minutesHint: 'From 1 to 60. For the speeches to come.',
  ordering: 'Who goes first',
  first_come: 'In the order of requests',
  first_time_first: 'Those who have not spoken yet',
  keepRules: 'Keep this setting',
  spoken: 'Have spoken',
  spokenTime: ({ times, time }) => (times > 1 ? `${times} times, ${time}` : time),

  amendments: 'Amendments',
  amend: 'Note an amendment',
  amendLead: 'Write the whole resolution as it would become. Differences mark themselves.',
  proposer: 'Who proposes it',
  newText: 'The text as amended',
  difference: 'What it changes',
  noDifference: 'Nothing yet.',
  withinItem: 'This amendment stays within the subject of the item on the agenda',
  withinItemHint:
    'The agenda binds the assembly: to change the subject would make the decision void. Your confirmation is kept.',
  propose: 'Put this amendment down',
  proposed: 'The amendment is down.',
  state_pending: 'To be voted',
  state_adopted: 'Adopted',
  state_rejected: 'Rejected',
  state_withdrawn: 'Withdrawn',
  state_moot: 'Without object',
  before: 'Text under discussion',
  after: 'Text as amended',
  drop: 'Take out of the debate',
  withdraw: 'Withdrawn by who proposed it',
  moot: 'No longer has an object',
  dropped: 'The amendment is out of the debate.',
  amendStepTitle: ({ number }) => `Vote on amendment no. ${number}`,
  amendStepLead: ({ left }) =>
    left > 1
      ? `${left} amendments are waiting. The most distant from the text goes first; you may choose another.`
      : 'It is voted before the resolution. Adopted, it becomes its text.',
  amendAgain: 'The vote on this amendment is to be taken again.',
  proclaimAnyway: 'Proclaim: the objection stands',
  byHands: 'Vote by show of hands',
  byName: 'Vote online, by name',
  bySecret: 'Vote by secret ballot',
  which: 'Which amendment',
  textAmended: 'Text amended in the sitting',
  textSent: 'The text sent with the convocation',

  voters: ({ voices }) => `${voices} ${voices === 1 ? 'voice' : 'voices'} may vote on this item`,
  votersOf: ({ college, voices }) =>
    `${voices} ${voices === 1 ? 'voice' : 'voices'} may vote, in the college “${college}” alone`,
  barred: ({ count }) => (count === 1 ? '1 takes no part in the vote' : `${count} take no part in the vote`),
  everybody: 'The whole room takes part in this vote.',

  proposal: ({ name, ground }) =>
    `The chair is not on the attendance sheet. Your statutes then name: ${grounds[ground].toLowerCase()}. That would be ${name}.`,
  proposalOpen:
    'The chair is not on the attendance sheet. Your statutes then ask the assembly to choose who presides.',
  ground: 'By what right',
  groundHint: 'In the order of your statutes.',
  groundOf: ({ ground }) => grounds[ground],
  whyChair: 'Why the chair does not preside',
  whyChairHint: 'The reason goes into the minutes.',
  handOver: 'Hand over the chair',
  handOverTitle: 'Hand over the chair',
  handOverLead:
    'For a conflict of interest or a departure. The person conducts the sitting at once; the minutes say so, with the reason.',
  newChair: 'Who chairs from now on',
  whyHandOver: 'Why',
  handedOver: ({ name }) => `${name} chairs the sitting.`,

  revoke: 'Remove an officer',
  revokeTitle: 'Put a removal to the assembly',
  revokeLead:
    'Nothing is decided outside the agenda, with one exception that judges admit: to end the mandate of an officer who has lost the confidence of the assembly. The person is heard before the vote. Who replaces them waits for an assembly whose agenda says so.',
  officer: 'Whose mandate',
  raise: 'Add this item to the agenda',
  raised: 'The item is added, at the end.',
  raisedNote:
    'This item was not on the agenda: a removal for loss of confidence is the exception. Hear the person before voting; elect nobody in their place today.',

  early: ({ date }) =>
    `This assembly is called for ${date}. To open it before makes its decisions open to challenge: those absent counted on that date. The minutes will say that the sitting was opened earlier.`,
};
