import type { fr } from './letter.fr.js';

/** What a digest says. */
export const en: typeof fr = {
  subject: ({ count }) =>
    count > 1 ? `${count} things are waiting for you` : 'One thing is waiting for you',
  title: ({ day }) => `Your digest of ${day}`,
  hello: ({ name }) => `Hello ${name},`,
  lead: ({ association }) => `Here is where you stand at ${association}.`,
  howTo: 'Answer in one tap, without signing in: nothing happens before you confirm.',
  mentions: 'Somebody speaks to you',
  mention: ({ author, words }) => `${author}: “${words}”`,
  answer: 'Read and answer',
  own: 'What you do',
  missions: 'For your missions',
  calls: 'Your commission looks for somebody',
  meetings: 'Meetings',
  due: ({ day }) => `due ${day}`,
  late: ({ day }) => `late, planned for ${day}`,
  more: ({ count }) =>
    count > 1 ? `And ${count} more tasks, to be seen there.` : 'And one more task, to be seen there.',
  seeCall: 'See the mission',
  action: 'See my day',
  answers: { done: 'Done', 'not-me': 'Not me', later: 'Later', hour: '+ 1 h' },
  footer: ({ association }) =>
    `You receive this digest because you are of ${association}. Its answers serve for ten days, once each.`,
  settings: 'Choose how often',
  stop: 'Receive no more',
};
