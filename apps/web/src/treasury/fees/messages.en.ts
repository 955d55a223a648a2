import { plural, type SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

const reasonsEn = {
  not_a_member: 'not members yet',
  no_period: 'nothing to pay on that day',
  called_already: 'called already',
  covered: 'have paid for this period already',
  no_price: 'of a category without a price',
};

export const en: SameMessages<typeof fr> = {
  title: 'Membership fees',
  lead: 'Once prices are said, one gesture asks everybody for what they owe, and never twice.',
  call: 'Call membership fees',
  callLead: 'This is what the call would ask. Nothing is done before the button.',
  schedule: 'Schedule',
  periodOf: 'The period that holds',
  periodHint: 'Choose a day of next year to call next year.',
  wouldAsk: ({ dues, total, dueOn }) =>
    `${plural(dues, 'fee', 'fees', 'en')}, ${total} in all, to be paid by ${dueOn}.`,
  callVerb: ({ dues }) => `Call ${plural(dues, 'fee', 'fees', 'en')}`,
  called: ({ dues }) => `${plural(dues, 'fee', 'fees', 'en')} called, each with its reference.`,
  notAsked: ({ reason, people }) => `${plural(people, 'person', 'people', 'en')}: ${reasonsEn[reason]}.`,
  nobodyToCall: 'There is nobody to call',
  nobodyToCallText: 'For this period everybody is called, up to date, or of a category without a price.',
  preview: 'What the call would ask',
  who: 'Who',
  what: 'What',
  days: 'For',
  amount: 'Amount',
  line: ({ kind, rate, whole }) => {
    const what = kind === 'joining_fee' ? 'Joining fee' : 'Membership fee';
    const how = { full: '', reduced: ', reduced', free: ', free' }[rate];
    return `${what}${how}${whole ? `, by day, of ${whole}` : ''}`;
  },
  period: ({ from, to }) => `${from} to ${to}`,

  schedules: 'What members pay',
  newSchedule: 'Make a schedule',
  noSchedule: 'No prices yet',
  noScheduleText: 'Say what each category of members pays, and for which period: the rest is counted.',
  change: 'Change',
  changeTitle: 'Change this schedule',
  periodKind: ({ kind }) =>
    ({
      calendar: 'Civil year',
      school: 'School year, September to August',
      rolling: 'Twelve months from the day of joining',
      fixed: 'A fixed period',
    })[kind],
  prorated: 'by day for who arrives during the period',
  joining: ({ amount }) => `joining fee ${amount}`,
  price: ({ category, full, reduced }) => `${category}: ${full}${reduced ? `, reduced ${reduced}` : ''}`,
  pastCalls: 'Calls made',
  pastCall: ({ on, dues, total, dueOn }) =>
    `${on}: ${plural(dues, 'fee', 'fees', 'en')}, ${total}, by ${dueOn}`,

  name: 'Name',
  defaultName: 'Yearly membership fee',
  whichPeriod: 'For which period?',
  from: 'From',
  to: 'To',
  fullOf: ({ category }) => `${category}, in euros`,
  reducedOf: ({ category }) => `${category}, reduced`,
  proratedLabel: 'By the days that remain',
  proratedHint: 'Whoever arrives in July pays half a civil year.',
  joiningLabel: 'Joining fee, in euros',
  familyLabel: 'Price of a household, in euros',
  familyHint: 'The most a household pays for all its people. Empty: each pays their own.',
  foyers: 'Do people pay together? Set up their households',
  joiningHint: 'Asked once only, on arrival.',
  dueInDays: 'Days to pay',
  notAnAmount: 'This is no amount: write 20 or 20.50.',
  fullFirst: 'Say the whole price first.',
  save: 'Keep this schedule',
  saved: 'The schedule is kept. What was called already does not change.',
};
