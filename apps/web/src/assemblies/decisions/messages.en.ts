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
  person: 'A person',
  commission: 'Or a commission',
  noCommission: 'None',
  dueOn: 'By',
  dueHint: 'Optional.',
  markDone: 'It is done',
  markedDone: 'The decision is noted as done.',
  drop: 'Drop',
  dropTitle: 'Drop this decision',
  dropReason: 'Why',
  todayDecision: ({ title }) => `A decision of the assembly to carry out: ${title}.`,
  todayAction: 'See',
  ofCommission: 'Decisions of the assembly to carry out',
};
