import type { ClauseTexts } from '../text.js';
import { many, named } from './words.js';

export const rules = {
  simple: 'a simple majority',
  absolute: 'an absolute majority',
  'three-fifths': 'a three-fifths majority',
  'two-thirds': 'a two-thirds majority',
  'three-quarters': 'a three-quarters majority',
  unanimity: 'unanimity',
};
const everyRule = { ...rules, consent: 'consent' };
type Rule = keyof typeof everyRule;
const meaning: Record<Rule, string> = {
  simple: 'It takes more for than against.',
  absolute: 'It takes more than half of what is counted.',
  'three-fifths': 'Of 39 voices counted, 24 must be for.',
  'two-thirds': 'Of 39 voices counted, 26 must be for.',
  'three-quarters': 'Of 39 voices counted, 30 must be for.',
  unanimity: 'A single voice against is enough to reject.',
  consent: 'The proposal is amended until nobody has a reasoned objection.',
};
const bases = {
  cast: 'votes cast',
  voters: 'voters',
  present: 'voices present',
  'present-represented': 'voices present or represented',
  electors: 'all electors’ voices',
};
const weighs: Record<keyof typeof bases, string> = {
  cast: 'Abstaining weighs neither for nor against.',
  voters: 'A blank or null ballot weighs like a vote against.',
  present: 'Abstaining amounts to voting against. Proxies are not allowed.',
  'present-represented': 'Abstaining amounts to voting against.',
  electors: 'Not coming amounts to voting against.',
};
const counted = { blank: 'blank votes', null: 'null votes', abstention: 'abstentions' };

type Kind = 'ordinary' | 'extraordinary';
const rule = (kind: Kind, silence: string) => ({
  title: `Majority of the ${kind} assembly`,
  options: everyRule,
  sentence: (v: Rule) => `The ${kind} assembly decides by [${everyRule[v]}].`,
  explanation: 'The strength a proposal needs to be adopted.',
  consequence: (v: Rule) => meaning[v],
  silence,
  article: `${kind === 'ordinary' ? 'Ordinary' : 'Extraordinary'} general assembly`,
});
const base = (kind: Kind) => ({
  title: `Base of the majority, ${kind} assembly`,
  options: bases,
  sentence: (v: keyof typeof bases) =>
    `The majority of the ${kind} assembly is measured against [${bases[v]}].`,
  explanation: 'The same vote may pass or not depending on what is counted.',
  consequence: (v: keyof typeof bases) => weighs[v],
  silence:
    'Votes cast; courts have also taken the voices present or represented (CA Colmar, 16 October 2013).',
  article: `${kind === 'ordinary' ? 'Ordinary' : 'Extraordinary'} general assembly`,
});
const buckets = (kind: Kind) => ({
  title: `What counts as cast, ${kind} assembly`,
  options: counted,
  sentence: (v: (keyof typeof counted)[]) =>
    `Counted beside for and against: [${named(counted, v, 'nothing else')}].`,
  explanation: 'Guides disagree about blank ballots: say it clearly.',
  consequence: (v: (keyof typeof counted)[]) =>
    v.length > 0 ? 'What is counted makes adoption harder.' : 'Only for and against decide.',
  silence: 'Only for and against are cast.',
  article: `${kind === 'ordinary' ? 'Ordinary' : 'Extraordinary'} general assembly`,
});

export const majority = {
  'maj.ago.rule': rule('ordinary', 'A simple majority.'),
  'maj.ago.base': base('ordinary'),
  'maj.ago.counted': buckets('ordinary'),
  'maj.age.rule': rule('extraordinary', 'A simple majority, even to change the statutes.'),
  'maj.age.base': base('extraordinary'),
  'maj.age.counted': buckets('extraordinary'),
  'maj.round': {
    title: 'Exact threshold',
    options: { 'at-least': 'reached', 'more-than': 'exceeded' },
    sentence: (v) =>
      `The threshold of a qualified majority must be [${v === 'at-least' ? 'reached' : 'exceeded'}].`,
    explanation: '“Two thirds” is not “more than two thirds”.',
    consequence: (v) => `Two thirds of 30 voices: ${v === 'at-least' ? '20' : '21'} are needed.`,
    silence: 'Reached, rounded up to a whole number.',
    article: 'General assembly, majorities',
  },
  tie: {
    title: 'Equal votes',
    options: { rejected: 'rejection', casting: 'casting vote', revote: 'new vote' },
    sentence: (v) =>
      ({
        rejected: 'When votes are equal, the proposal is [rejected].',
        casting: 'When votes are equal, [a casting vote] decides.',
        revote: 'When votes are equal, [the vote is taken again].',
      })[v],
    explanation: 'Votes are equal when one voice more would have been enough.',
    consequence: (v) =>
      ({
        rejected: 'Nothing changes as long as there is no majority.',
        casting: 'It never applies in a secret ballot (CA Bordeaux, 12 January 2017).',
        revote: 'Discussion resumes, then a second vote.',
      })[v],
    silence: 'The proposal is rejected.',
    article: 'General assembly, majorities',
  },
  'tie.holder': {
    title: 'Who has the casting vote',
    options: { chair: 'the chair of the association', 'sitting-chair': 'the chair of the sitting' },
    sentence: (v) =>
      `The casting vote belongs to [${v === 'chair' ? 'the chair of the association' : 'the chair of the sitting'}].`,
    explanation: 'Whoever chairs the sitting is not always the chair of the association.',
    consequence: (v) =>
      v === 'chair' ? 'In their absence, equal votes mean rejection.' : 'There is always someone to decide.',
    silence: 'Does not apply: there is no casting vote.',
    article: 'General assembly, majorities',
  },
  'ballot.mode': {
    title: 'How votes are taken',
    options: { hands: 'by show of hands', secret: 'by secret ballot' },
    sentence: (v) => `Votes are taken [${v === 'hands' ? 'by show of hands' : 'by secret ballot'}].`,
    explanation: 'The usual way; other clauses say when secrecy is required.',
    consequence: (v) =>
      v === 'hands'
        ? 'Voices are counted in seconds.'
        : 'Every vote needs a ballot box or a secret online vote.',
    silence: 'The chair of the sitting proposes, the assembly accepts.',
    article: 'General assembly, ballot',
  },
  'ballot.secret_if_persons': {
    title: 'Secrecy for persons',
    sentence: (v) => `A vote about a person [${v ? 'is always secret' : 'may be public'}].`,
    explanation: 'Election, revocation, exclusion.',
    consequence: (v) =>
      v ? 'The application proposes secrecy for these votes.' : 'An election may be held by show of hands.',
    silence: 'Nothing requires it.',
    article: 'General assembly, ballot',
  },
  'ballot.secret_requests': {
    title: 'Secrecy on request',
    sentence: (v) =>
      v === null
        ? 'Secrecy [cannot be had on request].'
        : `The vote is secret if [${many(v, 'member asks', 'members ask')}] for it.`,
    explanation:
      'Contrary to a common belief, the law does not provide for it: it is a choice of the statutes.',
    consequence: (v) =>
      v === null
        ? 'The assembly itself decides how it votes.'
        : 'A button records the request and changes how the vote is taken.',
    silence: 'No right to secrecy.',
    article: 'General assembly, ballot',
  },
  'ballot.phones': {
    title: 'Voting on phones in the room',
    sentence: (v) => `Those present [${v ? 'may' : 'may not'}] vote on their phones.`,
    explanation: 'This is not remote voting: only people present vote, and paper remains possible.',
    consequence: (v) =>
      v ? 'Proxies are voted one by one, without counting errors.' : 'Votes are counted by hand.',
    silence: 'The chair of the sitting proposes it, the assembly accepts.',
    article: 'General assembly, ballot',
  },
} satisfies Partial<ClauseTexts>;
