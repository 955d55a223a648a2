import { plural, type SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  lead: ({ electors }) =>
    `Suppose who comes and how people vote: your statutes say what it would come to. ${plural(electors, 'member is', 'members are', 'en')} entitled to vote; nothing you try here is kept.`,
  who: 'Who takes part',
  electors: 'Electors',
  present: 'Present',
  represented: 'Proxies carried',
  remote: 'Remote',
  advance: 'Advance votes',
  how: 'How people vote',
  for: 'For',
  against: 'Against',
  abstention: 'Abstentions',
  comesTo: 'What it would come to',
  tooMany: ({ voices }) => `More voices than people taking part: there are ${voices}.`,
  impossible: ({ code, most }) =>
    code === 'too-many-people'
      ? `More people taking part than electors: there are ${most}.`
      : `More proxies than those who come may carry: ${plural(most, 'proxy', 'proxies', 'en')} at most under your statutes.`,
  noVote: 'Give some voices to know whether a resolution would pass.',
  byCollege: 'Your statutes make members vote by colleges: the result depends on who, in each, votes how.',
  proposed: 'What if the statutes changed?',
  proposedLead: 'Choose other values, before you propose them.',
  quorum: ({ kind }) =>
    kind === 'ordinary' ? 'Quorum, ordinary decisions' : 'Quorum, extraordinary decisions',
  majority: ({ kind }) =>
    kind === 'ordinary' ? 'Majority, ordinary decisions' : 'Majority, extraordinary decisions',
  asNow: ({ value }) => `As today (${value})`,
  none: 'none',
  simple: 'simple',
  absolute: 'absolute',
  'three-fifths': 'three fifths',
  'two-thirds': 'two thirds',
  'three-quarters': 'three quarters',
  unanimity: 'unanimity',
  consent: 'consent',
  withThese: 'With these statutes',
};
