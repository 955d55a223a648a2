import type { ClauseTexts } from '../text.js';
import { anyOf, days, many, share } from './words.js';

const revocations = { arrival: 'the person’s arrival', 'later-proxy': 'a more recent proxy' };

export const proxies = {
  'proxy.allowed': {
    title: 'Voting by proxy',
    sentence: (v) => `An absent member [${v ? 'may' : 'may not'}] give a proxy.`,
    explanation: 'To give a proxy is to entrust one’s voice to someone who will be there.',
    consequence: (v) => (v ? 'Each convocation comes with a proxy form.' : 'Only those present vote.'),
    silence: 'Allowed, without limit.',
    article: 'General assembly, representation',
  },
  'proxy.limit': {
    title: 'Limit on proxies',
    options: { number: 'a number per person', share: 'a share of the voices', unlimited: 'no limit' },
    sentence: (v) =>
      ({
        number: 'Proxies are limited to [a number per person].',
        share: 'Proxies are limited to [a share of the voices].',
        unlimited: 'Proxies are [without limit].',
      })[v],
    explanation: 'A limit keeps one person from deciding for many who are absent.',
    consequence: (v) =>
      v === 'unlimited' ? 'One person may carry every absent voice.' : 'Proxies over the limit do not count.',
    silence: 'No limit.',
    article: 'General assembly, representation',
  },
  'proxy.max': {
    title: 'Proxies per person',
    sentence: (v) => `One person carries at most [${many(v, 'proxy', 'proxies')}].`,
    explanation: 'On top of their own voice.',
    consequence: (v) => `Someone present votes for ${v + 1} at most, themselves included.`,
    silence: 'No limit.',
    article: 'General assembly, representation',
  },
  'proxy.max_share': {
    title: 'Share of voices per person',
    sentence: (v) => `One person carries at most [${share(v)}] of all electors’ voices.`,
    explanation: 'Their own voice is not part of that share.',
    consequence: (v) =>
      `Of 100 voices, one person carries at most ${Math.floor((100 * v.num) / v.den)} for others.`,
    silence: 'No limit.',
    article: 'General assembly, representation',
  },
  'proxy.holder': {
    title: 'Whom to give a proxy to',
    options: {
      anyone: 'anyone',
      elector: 'a member who votes',
      'same-college': 'a member of the same college',
    },
    sentence: (v) =>
      ({
        anyone: 'A proxy is given to [anyone].',
        elector: 'A proxy is given to [a member who may vote].',
        'same-college': 'A proxy is given to [a member of the same college].',
      })[v],
    explanation: 'Whoever carries a proxy signs the attendance sheet and votes.',
    consequence: (v) =>
      v === 'anyone'
        ? 'A friend who is not a member may come and vote.'
        : 'A proxy given to anyone else is refused, with the reason.',
    silence: 'A member who may vote: the prudent reading.',
    article: 'General assembly, representation',
  },
  'proxy.over_limit': {
    title: 'Proxies over the limit',
    options: { earliest: 'the first received count', 'all-refused': 'all refused' },
    sentence: (v) =>
      v === 'earliest'
        ? 'Over the limit, [the first received count].'
        : 'Over the limit, [all the person’s proxies are refused].',
    explanation: 'The time each proxy was filed is recorded.',
    consequence: (v) =>
      v === 'earliest'
        ? 'The others wait for a place to be free.'
        : 'One proxy too many loses every voice carried.',
    silence: 'The first received count.',
    article: 'General assembly, representation',
  },
  'proxy.blank': {
    title: 'Blank proxies',
    options: {
      invalid: 'without effect',
      chair: 'to the chair of the sitting',
      shared: 'shared among those present',
    },
    sentence: (v) =>
      ({
        invalid: 'A proxy without a name [does not count until someone is named].',
        chair: 'A proxy without a name [goes to the chair of the sitting].',
        shared: 'A proxy without a name [is entrusted to those present, in turn].',
      })[v],
    explanation: 'Some members sign a proxy without knowing whom to entrust it to.',
    consequence: (v) =>
      ({
        invalid: 'The person is told, and can name someone.',
        chair: 'The chair votes for the governing body’s drafts; these proxies are outside the limit.',
        shared: 'Each receives as equal a number as possible, within the limit.',
      })[v],
    silence: 'It does not count until someone is named.',
    article: 'General assembly, representation',
  },
  'proxy.instructions': {
    title: 'Voting instructions',
    options: { free: 'free', imperative: 'imperative' },
    sentence: (v) => `Instructions given with a proxy are [${v === 'free' ? 'indicative' : 'imperative'}].`,
    explanation: 'One may say how one wishes one’s voice to be used.',
    consequence: (v) =>
      v === 'free'
        ? 'Whoever carries the voice stays free.'
        : 'The ballot is filled in beforehand as instructed.',
    silence: 'They bind the two people, not the assembly.',
    article: 'General assembly, representation',
  },
  'proxy.substitute': {
    title: 'Substitute',
    sentence: (v) => `A proxy [${v ? 'may' : 'may not'}] name a second person, should the first be absent.`,
    explanation: 'Keeps a voice from being lost because the person named is ill.',
    consequence: (v) =>
      v
        ? 'The second person carries the voice when the first is not there.'
        : 'If the person named is absent, the voice is not carried.',
    silence: 'Possible.',
    article: 'General assembly, representation',
  },
  'proxy.revocation': {
    title: 'End of a proxy',
    options: revocations,
    sentence: (v) => `A proxy ends with [${anyOf(revocations, v, 'a written revocation only')}].`,
    explanation:
      'A proxy can always be taken back in writing (Civil Code, article 2004). The end counts to the minute.',
    consequence: (v) =>
      v.includes('arrival')
        ? 'Whoever arrives votes in person, and the proxy does not come back if they leave.'
        : 'The proxy rests while the person is there, and resumes when they leave.',
    silence: 'Arrival or a more recent proxy end it.',
    article: 'General assembly, representation',
  },
  'proxy.deadline_days': {
    title: 'Filing of proxies',
    sentence: (v) =>
      v === 0
        ? 'Proxies are received [until the day of the assembly].'
        : `Proxies are received no later than [${days(v)}] before the assembly.`,
    explanation: 'A deadline gives time to check; without one, nobody is left out.',
    consequence: (v) =>
      v === 0 ? 'One can still give a proxy on leaving the room.' : 'A proxy that arrives later is refused.',
    silence: 'Until the vote.',
    article: 'General assembly, representation',
  },
} satisfies Partial<ClauseTexts>;
