import { plural, type SameMessages } from '@etabli/kernel';
import type { DecisionMethod } from '../../rules/rounds.js';
import type { fr } from './words.fr.js';

const methods: Record<DecisionMethod, string> = {
  consent: 'by consent',
  hands: 'by show of hands',
  judgment: 'by majority judgment',
  advice: 'after asking for advice',
  choice: 'by poll',
  lead: 'by the lead, within their mission letter',
};

const count = (n: number, one: string, many: string): string => plural(n, one, many, 'en');

export const en: SameMessages<typeof fr> = {
  intercommission: 'All commissions',
  method: (method) => methods[method],
  greeting: ({ name }) => `Hello ${name},`,
  inviteSubject: ({ title, date }) => `${title}, ${date}`,
  invited: ({ commission }) =>
    `You are invited to this meeting (${commission}). The file joined adds it to your calendar.`,
  moved: 'The date, the time or the place changed. The file joined updates your calendar.',
  cancelSubject: ({ title, date }) => `Cancelled: ${title}, ${date}`,
  cancelled: ({ reason }) =>
    `This meeting will not take place: ${reason}\n\nThe file joined takes it out of your calendar.`,
  when: 'When',
  where: 'Where',
  remote: 'From elsewhere',
  agenda: 'Agenda',
  noAgenda: 'The agenda is still empty: propose a point.',
  minutes: ({ minutes }) => count(minutes, 'minute', 'minutes'),
  answer: 'Will you come?',
  answerHow: 'In one tap, without signing in: nothing happens before you confirm.',
  answers: { yes: 'I come', maybe: 'I do not know yet', no: 'I do not come' },
  seeMeeting: 'See the meeting',
  calendarFile: 'meeting.ics',
  footer: ({ association }) =>
    `You receive this message because you are invited to a meeting of ${association}.`,
  notes: 'Meeting notes',
  notesFile: ({ day }) => `meeting-notes-${day}.pdf`,
  notesSubject: ({ title, date }) => `Notes: ${title}, ${date}`,
  notesHere: 'Here are the notes of the meeting, also joined as PDF.',
  readNotes: 'Read the notes',
  present: 'Present',
  excused: 'Excused',
  nobody: 'nobody noted',
  postponed: 'put off to the next meeting',
  nothing: 'Nothing was noted.',
  decisions: 'Decisions',
  actions: 'Actions',
  forBoard: 'For the board',
  decision: ({ text, method }) => `Decision (${methods[method]}): ${text}`,
  action: ({ text, owner, date }) =>
    `Action: ${text}${owner || date ? ` (${[owner, date && `by ${date}`].filter(Boolean).join(', ')})` : ''}`,
  board: ({ text }) => `For the board: ${text}`,
  why: ({ why }) => `Why: ${why}`,
  reviewOn: ({ date }) => `To be looked at again on ${date}.`,
  objection: ({ name, words, kept }) =>
    `Objection of ${name}, ${kept ? 'maintained' : 'integrated'}: ${words}`,
  published: ({ date }) => `Notes published on ${date}.`,
};
