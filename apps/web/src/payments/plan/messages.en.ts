import type { SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  propose: 'Pay in several times',
  title: ({ label }) => `Pay in several times: ${label}`,
  lead: 'Propose days that suit you. Whoever keeps the treasury accepts, or answers you. Until then you are not reminded.',
  times: 'In how many times?',
  timesWrong: ({ max }) => `Choose between two and ${max} times, and a first day.`,
  firstOn: 'The first payment',
  message: 'A word to explain it',
  verb: 'Propose these days',
  proposed: 'Your proposal is sent.',
  waits: 'You proposed to pay in several times. Your proposal waits for its answer:',
  declined: ({ answer }) => `Answer to your proposal: ${answer}`,
  withdraw: 'Take my proposal back',
  withdrawn: 'Your proposal is taken back.',
  part: ({ amount, on }) => `${amount}, on ${on}`,
};
