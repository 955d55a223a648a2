import { formatDate, type SameMessages } from '@etabli/kernel';
import type { fr } from './letters.fr.js';

export const en: SameMessages<typeof fr> = {
  hello: ({ name }) => `Hello ${name},`,
  why: ({ association }) => `You receive this message because you ask for a place at ${association}.`,
  yours: 'This link is yours alone: it opens your application. Do not pass it on.',
  see: 'See my application',
  confirm_subject: ({ association }) => `Confirm that you ask for a place at ${association}`,
  confirm_text: ({ association }) =>
    `You have just asked for a place at ${association}. Confirm your address: your application then joins the waiting list, with today’s date.`,
  confirm_more:
    'If you do not, all that you wrote is erased in seven days. You asked for nothing? Do nothing.',
  confirm_action: 'Confirm my application',
  offer_subject: ({ place, association }) => `${association} offers you ${place}`,
  offer_text: ({ place, startsOn, week, monthly }) =>
    `It is your turn: ${place} can be yours from ${formatDate(startsOn, 'en')}, ${week}, for ${monthly} a month.`,
  offer_more: ({ until }) =>
    `The place is kept for you until the end of ${formatDate(until, 'en', { weekday: true })}. Answer before: it is then offered to the next person.`,
  offer_action: 'Answer',
  expired_subject: ({ place }) => `${place}: the time is over`,
  expired_text: ({ place }) =>
    `Without an answer in seven days, ${place} is offered to the next person. You keep your date and your rank.`,
  expired_more: '',
  expired_action: 'See my application',
  paused_subject: ({ association }) => `Your application at ${association} is paused`,
  paused_text:
    'Two places were offered to you and did not suit you: your application is paused, not erased. One press puts it back on the list, with its date.',
  paused_more: '',
  paused_action: 'Resume',
  withdrawn_subject: ({ place }) => `${place} is no longer offered`,
  withdrawn_text: ({ place }) =>
    `The commission has withdrawn the offer of ${place}. It does not count as a refusal: you keep your date and your rank.`,
  withdrawn_more: '',
  withdrawn_action: 'See my application',
  taken_subject: ({ place, association }) => `Welcome to ${association}: ${place} is yours`,
  taken_text: ({ place, startsOn }) =>
    `${place} is yours from ${formatDate(startsOn, 'en')}. The coordinator prepares the contract and will write to you.`,
  taken_more: '',
  taken_action: 'See my application',
  declined_subject: ({ association }) => `Your application for a place at ${association}`,
  declined_text: 'The commission has looked at your application and cannot accept it. Here is what it wrote:',
  declined_more: 'You may answer it, or apply again.',
  declined_action: 'See my application',
  readmitted_subject: ({ association }) => `Your application at ${association} is back on the list`,
  readmitted_text:
    'The commission has changed its decision: your application is on the list again, with its date.',
  readmitted_more: '',
  readmitted_action: 'See my application',
  asked_subject: ({ association }) => `Are you still looking for a place at ${association}?`,
  asked_text:
    'Your application has been waiting for a while. Are you still looking for a place? One press answers, yes or no; if you are, you keep your date and your rank.',
  asked_more: '',
  asked_action: 'Answer',
  warned_subject: ({ association }) => `Without an answer, your application to ${association} is withdrawn`,
  warned_text: 'We asked whether you are still looking for a place, and had no answer.',
  warned_more: '',
  warned_action: 'Answer',
  silent_subject: ({ association }) => `Your application for a place at ${association} is withdrawn`,
  silent_text:
    'Without news from you, we took your application off the list, as we had written. You may make another whenever you like.',
  silent_more: '',
  silent_action: 'See my application',
};
