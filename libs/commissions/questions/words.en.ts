import type { SameMessages } from '@etabli/kernel/locale';
import { formatDate, formatInstant, plural } from '@etabli/kernel/locale';
import { durationWords } from '../rules/duration.js';
import type { fr } from './words.fr.js';

export const en: SameMessages<typeof fr> = {
  leads: 'Who leads the commission {}?',
  members: 'Who is in the commission {}?',
  holds: 'Who holds the mission {}?',
  late: 'What is late in the commission {}?',
  next: 'When is the next meeting of the commission {}?',
  hours: 'How many hours did {} give this year?',
  decided: 'What did we decide about {}?',
  ledBy: ({ name, who }) => `${name} is led by ${who}.`,
  ledByNobody: ({ name }) => `Nobody leads ${name} today.`,
  seated: ({ name, count }) => `${name} has ${plural(count, 'person', 'people', 'en')}.`,
  lead: 'Leads',
  heldBy: ({ name, who }) => `“${name}” is held by ${who}.`,
  heldByNobody: ({ name }) => `Nobody holds “${name}”: a call is open.`,
  holder: 'Holds the mission',
  deputy: 'Deputy',
  lateTasks: ({ name, count }) =>
    count === 0
      ? `Nothing is late in ${name}.`
      : `${name}: ${plural(count, 'task is late', 'tasks are late', 'en')}.`,
  due: ({ on }) => `Due on ${formatDate(on, 'en')}`,
  meets: ({ name, at, zone }) => `${name} meets on ${formatInstant(at, 'en', zone)}.`,
  noMeeting: ({ name }) => `No meeting of ${name} is planned.`,
  gave: ({ name, minutes, waiting, year }) =>
    `${name} gave ${durationWords(minutes, 'en')} in ${year}${waiting > 0 ? `, and ${durationWords(waiting, 'en')} wait to be validated` : ''}.`,
  decisions: ({ words, count }) =>
    count === 0
      ? `No decision speaks of “${words}”.`
      : `${plural(count, 'decision speaks', 'decisions speak', 'en')} of “${words}”.`,
  decision: ({ by, on, replaced }) =>
    `${by ? `${by}, ` : ''}${formatDate(on, 'en')}${replaced ? '; replaced since' : ''}`,
};
