import type { SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  who: ({ name }) => `Seen to by ${name}`,
  whoBy: ({ name, date }) => `Seen to by ${name}, by ${date}`,
  done: ({ date }) => `Done on ${date}`,
  dropped: ({ reason }) => `Dropped: ${reason}`,
  entrust: 'Say who sees to it',
  entrustAnew: 'Give to somebody else',
  entrustTitle: ({ title }) => `Who sees to “${title}”?`,
  entrustVerb: 'Entrust',
  entrusted: 'The decision is entrusted.',
  commission: 'A commission',
  commissionHint: 'The decision becomes a task of its board.',
  person: 'A person',
  personHint:
    'With a commission, they are given the task. Without, it opens on the board of their commission, if they sit in one only.',
  noCommission: 'None',
  dueOn: 'By',
  markDone: 'It is done',
  markedDone: 'The decision is noted as done.',
  task: ({ stage }) => `Task: ${stage}`,
  takenOff: 'taken off the board',
  reopen: 'Reopen',
  drop: 'Drop',
  dropTitle: 'Drop this decision',
  dropReason: 'Why',
  todayDecision: ({ title }) => `A decision of the assembly to carry out: ${title}.`,
  todayAction: 'See',
  carriesOut: 'This task carries out a decision of the assembly:',
  ofCommission: 'Decisions of the assembly to carry out',
};
