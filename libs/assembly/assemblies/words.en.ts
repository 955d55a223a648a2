import { formatDate, plural, type SameMessages } from '@etabli/kernel';
import type { Exclusion, ExclusionCode } from '../rules/electorate.js';
import type { AssemblyNature } from '../rules/kinds.js';
import type { fr } from './words.fr.js';

const natures: Record<AssemblyNature, string> = {
  ordinary: 'Ordinary general assembly',
  extraordinary: 'Extraordinary general assembly',
  mixed: 'Mixed general assembly',
  constitutive: 'Founding general assembly',
};

const day = (iso: string | undefined): string => (iso ? formatDate(iso, 'en') : '');
const reasons: Record<ExclusionCode, (details: Exclusion['details']) => string> = {
  'not-member': ({ on }) => `You are not a member of the association on ${day(on)}.`,
  consultative: () => 'Your category has a consultative voice: you may speak, not vote.',
  'fee-unpaid': ({ on }) => `Your fee is not paid on ${day(on)}.`,
  'too-recent': ({ since, days, required }) =>
    `You have been a member since ${day(since)}, ${plural(days ?? 0, 'day', 'days', 'en')}; the statutes ask for ${required}.`,
  'too-young': ({ age, required }) =>
    `You are ${plural(age ?? 0, 'year', 'years', 'en')} old; the statutes ask for ${required} to vote.`,
  'no-representative': () => 'Your organisation has not named the person who votes for it.',
};

/** Titles and short sentences of the preparation, in English. */
export const en: SameMessages<typeof fr> = {
  title: (v) => `${natures[v.nature]} of ${v.date}${v.second ? ' (second call)' : ''}`,
  convocationFile: (v) => `${v.nature === 'constitutive' ? 'Invitation' : 'Convocation'} ${v.day}.pdf`,
  proxyFile: 'Proxy form.pdf',
  lettersFile: (v) => `Convocations to print ${v.day}.pdf`,
  noticesFile: (v) => `Items added, letters ${v.day}.pdf`,
  standWhere: 'the association, on the page of the assembly or in writing',
  everyone: 'all members',
  office: {
    chair: 'chair',
    co_chair: 'co-chair',
    secretary: 'secretary',
    other: 'for the association',
  },
  votes: (v) =>
    v.voices === 1
      ? 'You vote at this assembly.'
      : `You vote at this assembly, with ${plural(v.voices, 'voice', 'voices', 'en')}.`,
  votesFor: (v) =>
    `You vote at this assembly for ${v.name}, with ${plural(v.voices, 'voice', 'voices', 'en')}.`,
  doesNotVote: (v) =>
    v.name
      ? `${v.name} may take part in this assembly, but not vote.`
      : 'You may take part in this assembly, but not vote.',
  reason: ({ code, details }) => reasons[code](details),
};
