import type { SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

const answers = {
  present: 'I am coming',
  remote: 'I am coming remotely',
  proxy: 'I give my proxy',
  absent: 'I am not coming',
};
const noted = {
  present: 'You are coming: you are expected.',
  remote: 'You will follow remotely.',
  proxy: 'You will be represented.',
  absent: 'You are not coming: thank you for letting us know.',
};

export const en: SameMessages<typeof fr> = {
  myPart: 'And you',
  onBehalf: ({ name }) => `On behalf of ${name}`,
  voices: ({ count }) => `You vote with ${count === 1 ? '1 vote' : `${count} votes`}.`,
  willCome: 'Will you come?',
  answer: ({ answer }) => answers[answer],
  noted: ({ answer }) => noted[answer],
  notCalled: 'You were not called to this assembly. The secretary can send you the convocation.',
  withProxy: ({ holder }) => `${holder} holds your proxy.`,
  onPaper: 'Your proxy is handed in, without a name: the assembly will say who carries it.',
  waits: ({ holder }) => `Your vote will count if ${holder} is there on the day.`,
  waitsForYou: 'This vote will count if you are there on the day.',
  give: 'Give my proxy',
  giveTitle: 'Who do you give your proxy to?',
  giveLead: 'They will vote for you. You can take it back, or come and vote yourself.',
  giveTo: ({ name }) => `Give my proxy to ${name}`,
  search: 'Their name',
  searchHint: 'Two letters are enough; accents do not matter.',
  nobody: 'Nobody by that name among the members.',
  found: ({ count }) => (count === 1 ? 'One person found' : `${count} people found`),
  given: ({ name }) => `${name} holds your proxy.`,
  takeBack: 'Take my proxy back',
  takenBack: 'You have taken your proxy back.',
  print: 'Print my proxy form',
  printHint: 'A form in your name, to fill in and hand in signed.',
  calendar: 'Add to my calendar (.ics file)',
  held: 'The proxies you carry',
  goVote: 'Enter the voting room',
  inSession: 'The assembly is in session. Votes open on this page, one after the other.',
  minutes: ({ size }) => `Read the minutes (PDF, ${size})`,
  filed: ({ number }) => `The signed minutes are on the register, under number ${number}.`,
  todayAnswer: ({ title }) => `${title}: will you come?`,
  todayAnswerAction: 'Answer',
  todayVote: ({ title }) => `The vote is open: ${title}`,
  todayVoteAction: 'Vote',
  todayOpen: ({ title }) => `${title}: the session is open.`,
  todayOpenAction: 'Join',
  deskPass: 'My code for the desk',
  deskPassSquare: ({ code }) => `Code to show at the desk: ${code}`,
  deskPassText:
    'Show this square at the desk, or say the code: you are received at once. It stands for you alone, and for this assembly.',
};
