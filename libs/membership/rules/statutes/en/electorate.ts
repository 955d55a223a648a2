import type { ClauseTexts } from '../text.js';
import { days, many } from './words.js';

export const electorate = {
  'elig.dues': {
    title: 'Fee and right to vote',
    options: {
      'assembly-date': 'paid on the day of the assembly',
      'convocation-date': 'paid at the convocation',
      none: 'no condition',
    },
    sentence: (v) =>
      ({
        'assembly-date': 'Members vote whose fee is paid [on the day of the assembly].',
        'convocation-date': 'Members vote whose fee is paid [on the day of the convocation].',
        none: 'Members vote [even if their fee is not paid].',
      })[v],
    explanation: 'Not paying does not end a membership; the statutes may suspend the vote.',
    consequence: (v) =>
      ({
        'assembly-date': 'One can still pay at the door and vote.',
        'convocation-date': 'Paying after the convocation does not give the vote this time.',
        none: 'Nobody is left out over a fee.',
      })[v],
    silence: 'Members who owe a fee vote until excluded (CA Saint-Denis, 17 October 2014).',
    article: 'General assembly, composition',
  },
  'elig.seniority_days': {
    title: 'Seniority',
    sentence: (v) =>
      v === 0 ? 'One votes [as soon as one joins].' : `One votes after being a member for [${days(v)}].`,
    explanation: 'Keeps out last-minute memberships taken to sway a vote.',
    consequence: (v) =>
      v === 0
        ? 'Someone who joins at the door may vote.'
        : `Whoever joined less than ${days(v)} ago attends without a vote.`,
    silence: 'No seniority is asked for.',
    article: 'General assembly, composition',
  },
  'elig.min_age': {
    title: 'Age to vote',
    sentence: (v) =>
      v === null ? 'One votes [at any age].' : `One votes from the age of [${many(v, 'year', 'years')}].`,
    explanation: 'The law lets minors vote; the statutes may set an age.',
    consequence: (v) =>
      v === null
        ? 'Children who are members vote.'
        : 'The younger attend and may speak. An unknown age excludes nobody.',
    silence: 'Minors vote.',
    article: 'Members, or general assembly',
  },
  'elig.category': {
    title: 'Number of voices',
    options: { 'one-voice': 'one voice each', weighted: 'by category' },
    sentence: (v) => `Each member has [${v === 'one-voice' ? 'one voice' : 'the voices of their category'}].`,
    explanation:
      'A category gives a deliberative voice (it counts) or a consultative one (speech without vote). An organisation votes through the person it named.',
    consequence: (v) =>
      v === 'one-voice'
        ? 'Counting hands is enough.'
        : 'Voices are counted, not hands: prefer voting on phones.',
    silence: 'One person, one voice.',
    article: 'Members, categories',
  },
} satisfies Partial<ClauseTexts>;
