import type { SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en = {
  askTitle: ({ answer }) =>
    ({
      done: 'Is it done?',
      not_me: 'Not you?',
      later: 'Later?',
      hour: 'One more hour?',
      stop: 'Receive no more digests?',
    })[answer] ?? '',
  lead: ({ association, name }) => `${association}, for ${name}`,
  task: ({ commission, due }) => (due ? `${commission}, due ${due}` : commission),
  will: ({ answer, title, later }) =>
    ({
      done: `“${title}” will move to what is done.`,
      not_me: `“${title}” will leave your hands, and somebody else may take it.`,
      later: `“${title}” will be put off to ${later}.`,
      hour: `One volunteer hour will be declared today, for “${title}”.`,
      stop: 'You will not receive this mail any more. You can take it up again whenever you like.',
    })[answer] ?? '',
  button: ({ answer, later }) =>
    ({
      done: 'Yes, it is done',
      not_me: 'Give the task back',
      later: `Put off to ${later}`,
      hour: 'Declare one hour',
      stop: 'Receive no more',
    })[answer] ?? '',
  noted: 'Noted',
  did: ({ answer, title, due }) =>
    ({
      done: `“${title}” is done. Thank you!`,
      not_me: `“${title}” is no longer in your hands.`,
      later: `“${title}” is put off to ${due}.`,
      hour: `One hour is declared for “${title}”. Thank you!`,
      stop: 'You will receive no more digests.',
    })[answer] ?? '',
  since: ({ at }) => `Noted ${at}. This link has served: it will do nothing more.`,
  undo: 'Undo',
  undone: 'Undone',
  undoneLead: 'Everything is as before. This link has served: it will do nothing more.',
  others: 'The other answers of this mail',
  other: ({ answer }) => ({ done: 'Done', not_me: 'Not me', later: 'Later', hour: '+ 1 h' })[answer] ?? '',
  expiredTitle: 'This link has had its time',
  expired: 'It served for ten days. Your latest digest carries more recent ones.',
  mootTitle: 'Nothing to do',
  anotherTitle: 'This link is somebody else’s',
  goOn: 'See my day',
  choiceTitle: 'My digest by e-mail',
  choiceLead:
    'Your tasks, your missions, the calls of your commissions and your meetings, at seven in the morning. Nothing to say, no mail.',
  rhythm: 'How often?',
  weekly: 'Once a week',
  weeklyHint: 'The week to come, and what is late.',
  daily: 'On days when something is due',
  dailyHint: 'A task due that day, or a meeting.',
  off: 'Never',
  offHint: 'Everything can still be read here.',
  weekday: 'Which day?',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].join(' '),
  choose: 'Save',
  chosen: 'Noted.',
  answering:
    'It is answered in one tap, without signing in: “Done”, “Not me”, “Later”, “+ 1 h”. Each link is yours, does one thing, and is undone at once.',
} satisfies SameMessages<typeof fr>;
