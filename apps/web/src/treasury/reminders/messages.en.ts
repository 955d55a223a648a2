import { plural, type SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  title: 'Reminders',
  lead: 'Who would be reminded today, and who would not. Nothing leaves until you send it.',
  noRulesTitle: 'First decide how to remind',
  noRulesText:
    'How many levels, after how many days, in which words: the association decides it. Three levels, polite first, are ready to be read.',
  decide: 'Write this decision',
  decideAgain: 'Change',

  send: ({ count }) => `Send ${plural(count, 'reminder', 'reminders', 'en')}`,
  sendTitle: ({ count }) => `Send ${plural(count, 'reminder', 'reminders', 'en')} now?`,
  sendText: ({ total }) =>
    `${total} to be paid in all. A mail that was sent does not come back: read the list again.`,
  sent: ({ count }) => `${plural(count, 'reminder has', 'reminders have', 'en')} left.`,
  leftOut: ({ count }) =>
    `${plural(count, 'person was', 'people were', 'en')} left out: something has changed since.`,

  ready: ({ count }) => `To be reminded (${count})`,
  nobodyTitle: 'Nobody is to be reminded today',
  nobodyText: 'A reminder gets ready by itself when a due is as many days late as was decided.',
  who: 'Who',
  what: 'For what',
  level: 'Level',
  levelName: ({ rank, subject }) => `${rank}. ${subject}`,
  amount: 'To pay',
  since: ({ label, on }) => `${label}, by ${on}`,
  sinceOf: ({ name, since }: { name: string; since: string }) => `${name}: ${since}`,
  paysFor: ({ household }: { household: string }) => `pays for the household ${household}`,
  alsoFor: ({ names }: { names: string[] }) => `also pays for ${new Intl.ListFormat('en').format(names)}`,
  actionsOn: ({ name }) => `What to do about ${name}`,
  read: 'Read the message',
  readTitle: ({ name }) => `What ${name} will receive`,
  readMore:
    'The message adds what is due, the IBAN, the reference, a code to scan, and a link to propose to pay in several times.',
  readHousehold: ({ household }: { household: string }) =>
    `It tells, person by person, what is late in the household ${household}. The others receive nothing.`,
  close: 'Close',

  withheld: ({ count }) => `Nobody writes to them today (${count})`,
  why: 'Why',
  whyOf: ({ why, until, reason }) =>
    ({
      paused: `Paused until ${until}: ${reason}`,
      money_on_statement: 'Their money may be on a statement: match it first',
      plan: 'Keeps to a payment plan',
      proposal: 'Proposes a payment plan, which waits for your answer',
      debit: 'About to be debited',
      recently: 'Reminded recently',
      not_yet: 'The delay of the next level has not passed',
      no_address: 'No mail address',
    })[why],

  pause: 'Pause',
  pauseTitle: ({ name }) => `Do not remind ${name} for a while`,
  pauseVerb: 'Pause',
  until: 'Until',
  reason: 'Why?',
  reasonHint: 'Only those who read the treasury see this sentence.',
  paused: ({ name }) => `${name} will not be reminded until then.`,
  resume: 'Remind again',
  resumed: ({ name }) => `${name} may be reminded again.`,

  proposals: ({ count }) => `Payment plans proposed (${count})`,
  proposes: ({ label, amount }) => `${label}, ${amount} in all`,
  accept: 'Accept',
  accepted: ({ name }) => `The plan of ${name} is agreed. A mail tells them.`,
  answer: 'Answer otherwise',
  answerTitle: ({ name }) => `Answer ${name}`,
  answerLabel: 'Your answer',
  answerHint: 'It leaves by mail: say what would suit better.',
  answerVerb: 'Send this answer',
  answered: ({ name }) => `Your answer leaves for ${name}.`,

  rules: 'What the association decided',
  rulesText: ({ decision, gap }) =>
    `${decision}. At least ${plural(gap, 'day', 'days', 'en')} between two reminders to one person.`,
  afterDays: ({ days }) => `${plural(days, 'day', 'days', 'en')} late`,
  rulesTitle: 'How the association reminds',
  rulesVerb: 'Keep this decision',
  rulesKept: 'Noted. From now on they leave like this.',
  decision: 'Who decided it, and when?',
  decisionHint: 'Like “Board of 12 March 2026”.',
  gapDays: 'Days between two reminders',
  levelTitle: ({ rank }) => `Level ${rank}`,
  after: 'After how many days late?',
  subject: 'Subject of the mail',
  wording: 'Message',
  addLevel: 'Add a level',
  removeLevel: ({ rank }) => `Remove level ${rank}`,

  latest: 'Last reminders that left',
  sentOn: 'Sent on',
  sentBy: 'By',
  nothingSent: 'No reminder has left yet',
  nothingSentText: 'Those you send stay here, with their day and their level.',
  somebody: 'Somebody',
};
