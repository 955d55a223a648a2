import { plural, type SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

const n = (count: number, one: string, many: string): string => plural(count, one, many, 'en');

export const en: SameMessages<typeof fr> = {
  lead: ({ electors, voices, excluded }) =>
    `${electors === 0 ? 'Nobody has' : n(electors, 'member has', 'members have')} the right to vote${
      voices === electors ? '' : `, with ${n(voices, 'voice', 'voices')}`
    }${excluded === 0 ? '' : `; ${n(excluded, 'member does not', 'members do not')}`}.`,
  nobodyPaid: ({ day }) =>
    `Nobody has the right to vote yet: no paid fee covers ${day}. Call for the fees of that period first, or choose a day that those already paid cover.`,
  onDay: ({ assemblyOn }) =>
    `Judged on the day of the assembly, ${assemblyOn}, under your statutes. The list is drawn up when the session opens.`,
  founding: 'Each has one voice. Others may still come: the list is drawn up when the session opens.',
  founders: 'Founders',
  drawn: ({ assemblyOn }) => `List drawn up when the session opened, on ${assemblyOn}.`,
  why: 'Why some members do not vote',
  consultative: 'Consultative voice',
  fee_unpaid: 'Fee unpaid',
  no_representative: 'Organisation without a representative',
  not_member: 'Not a member on that day',
  too_recent: 'Joined too recently',
  too_young: 'Too young',
  list: 'Electors',
  search: 'Search for a name',
  show: 'Show',
  all: 'Everybody',
  voting: 'Who votes',
  notVoting: 'Who does not vote',
  name: 'Name',
  right: 'Right to vote',
  voicesColumn: 'Voices',
  votes: 'Votes',
  doesNot: 'Does not vote',
  votedBy: ({ name }) => `${name} votes for it`,
  emptyTitle: 'Nobody here',
  emptyText: 'Widen the search, or show everybody.',
};
