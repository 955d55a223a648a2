import type { Fraction } from '@etabli/kernel';
import type { ClauseTexts } from '../text.js';
import { anyOf, days, share } from './words.js';

const counted = { represented: 'represented', remote: 'remote', postal: 'who voted in advance' };
const needed = (v: Fraction): string => `Of 60 members, ${Math.ceil((60 * v.num) / v.den)} are needed.`;

export const quorum = {
  'quorum.ago': {
    title: 'Quorum of the ordinary assembly',
    sentence: (v) =>
      v
        ? `The ordinary assembly deliberates if [${share(v)}] of the electors take part.`
        : 'The ordinary assembly deliberates [without quorum].',
    explanation: 'The number of participants below which the assembly cannot decide.',
    consequence: (v) => (v ? needed(v) : 'Those present decide, however few.'),
    silence: 'No quorum.',
    article: 'Ordinary general assembly',
  },
  'quorum.age': {
    title: 'Quorum of the extraordinary assembly',
    sentence: (v) =>
      v
        ? `The extraordinary assembly deliberates if [${share(v)}] of the electors take part.`
        : 'The extraordinary assembly deliberates [without quorum].',
    explanation: 'Changing the statutes or dissolving usually asks for more people.',
    consequence: (v) => (v ? needed(v) : 'Those present decide, however few.'),
    silence: 'No quorum.',
    article: 'Extraordinary general assembly',
  },
  'quorum.base': {
    title: 'Who counts for the quorum',
    options: counted,
    sentence: (v) =>
      `Members [${anyOf({ ...counted, present: 'present' }, ['present', ...v], 'present')}] count for the quorum.`,
    explanation: 'Those present always count. Remote attendance counts only if the statutes allow it.',
    consequence: (v) =>
      v.includes('represented')
        ? 'A proxy carried counts as a presence.'
        : 'Proxies do not count for the quorum.',
    silence: 'Those present and represented.',
    article: 'General assembly, quorum',
  },
  'quorum.unit': {
    title: 'People or voices',
    options: { electors: 'people', voices: 'voices' },
    sentence: (v) => `The quorum is counted in [${v === 'electors' ? 'members' : 'voices'}].`,
    explanation: 'It makes no difference when each has one voice.',
    consequence: (v) =>
      v === 'electors' ? 'Each member weighs the same.' : 'A member with several voices weighs more.',
    silence: 'In members.',
    article: 'General assembly, quorum',
  },
  'quorum.round': {
    title: 'Rounding of the quorum',
    options: { up: 'up', down: 'down' },
    sentence: (v) => `The quorum is rounded [${v}] to a whole number.`,
    explanation: 'A quarter of 47 is 11.75.',
    consequence: (v) => `Of 47 members, a quarter asks for ${v === 'up' ? '12' : '11'} people.`,
    silence: 'Rounded up.',
    article: 'General assembly, quorum',
  },
  'quorum.when': {
    title: 'When the quorum is checked',
    options: { opening: 'at the opening', 'each-vote': 'at each vote' },
    sentence: (v) => `The quorum is checked [${v === 'opening' ? 'at the opening' : 'at each vote'}].`,
    explanation: 'Members may leave before the end.',
    consequence: (v) =>
      v === 'opening'
        ? 'People leaving does not prevent voting.'
        : 'If the quorum is lost, the sitting must close and be convened again.',
    silence: 'It must hold throughout the sitting.',
    article: 'General assembly, quorum',
  },
  'second.interval_days': {
    title: 'Time before the second assembly',
    sentence: (v) => `Without quorum, a second assembly is held at least [${days(v)}] later.`,
    explanation: 'Time to convene again.',
    consequence: (v) =>
      v === 0 ? 'The second assembly may follow at once.' : `The date proposed is at least ${days(v)} later.`,
    silence: 'A reasonable time, fifteen days by usage.',
    article: 'General assembly, second call',
  },
  'second.quorum': {
    title: 'Quorum of the second assembly',
    sentence: (v) =>
      v
        ? `The second assembly asks for [${share(v)}] of the electors.`
        : 'The second assembly deliberates [however few are present].',
    explanation: 'Keeps an association from being blocked by those absent.',
    consequence: (v) => (v ? needed(v) : 'Those present decide.'),
    silence: 'No quorum.',
    article: 'General assembly, second call',
  },
  'second.same_agenda': {
    title: 'Agenda of the second assembly',
    sentence: (v) => `The second assembly has [${v ? 'the same agenda' : 'an agenda of its own'}].`,
    explanation: 'A lower quorum must not serve to pass something else.',
    consequence: (v) => (v ? 'A new item would need the quorum of a first assembly.' : 'Items may be added.'),
    silence: 'The same agenda.',
    article: 'General assembly, second call',
  },
  'second.same_day': {
    title: 'Second assembly on the same day',
    sentence: (v) => `The second assembly [${v ? 'may' : 'may not'}] be held on the same day.`,
    explanation: 'Some associations convene both meetings in advance, an hour apart. It takes a clause.',
    consequence: (v) => (v ? 'The convocation gives both times.' : 'People have to come back another day.'),
    silence: 'Not possible.',
    article: 'General assembly, second call',
  },
} satisfies Partial<ClauseTexts>;
