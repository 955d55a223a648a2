import type { ClauseTexts } from '../text.js';
import { rules } from './majority.js';
import { all, many, share } from './words.js';

export const colleges = {
  colleges: {
    title: 'Colleges',
    sentence: (v) =>
      v.length === 0
        ? 'All members vote [together].'
        : `Members vote by colleges: [${all(
            v.map(({ name, weight }) => `${name} (${share(weight)})`),
            '',
          )}].`,
    explanation: 'A college brings together members of the same kind and weighs a fixed share of the result.',
    consequence: (v) =>
      v.length === 0
        ? 'One voice weighs as much as another.'
        : 'A voice weighs according to the number of members of its college.',
    silence: 'No colleges.',
    article: 'Members, colleges',
  },
  'colleges.vote': {
    title: 'How a college votes',
    options: { proportional: 'in proportion', block: 'as a block' },
    sentence: (v) =>
      `The weight of a college is shared [${v === 'proportional' ? 'in proportion to its voices' : 'as a block, by its majority'}].`,
    explanation:
      'A college of 30% split in two gives 15% for and 15% against, or else 30% on the side of its majority.',
    consequence: (v) =>
      v === 'proportional'
        ? 'The minorities of each college are heard.'
        : 'Each college speaks with one voice.',
    silence: 'In proportion.',
    article: 'Members, colleges',
  },
  'colleges.empty': {
    title: 'Empty college',
    options: { redistributed: 'shared out', lost: 'lost' },
    sentence: (v) =>
      `The weight of a college without voters is [${v === 'redistributed' ? 'shared among the others' : 'lost'}].`,
    explanation: 'A college may have nobody in the room.',
    consequence: (v) =>
      v === 'redistributed' ? 'The other colleges weigh a little more.' : 'Adoption becomes harder.',
    silence: 'It is shared out.',
    article: 'Members, colleges',
  },
  'colleges.quorum': {
    title: 'Quorum of a college’s election',
    options: { assembly: 'the whole assembly', college: 'the college alone' },
    sentence: (v) =>
      `When a college elects its representatives, the quorum is counted in [${v === 'assembly' ? 'the whole assembly' : 'that college alone'}].`,
    explanation:
      'Where seats are kept for each college, it alone votes for its own; the share asked for stays that of ordinary decisions.',
    consequence: (v) =>
      v === 'assembly'
        ? 'A college that few came from elects all the same, if the assembly has its quorum.'
        : 'A college that too few came from elects nobody, even if the assembly has its quorum.',
    silence: 'In the whole assembly.',
    article: 'Administration, election',
  },
  'colleges.scic': {
    title: 'SCIC rules',
    sentence: (v) => `Colleges [${v ? 'follow' : 'do not follow'}] the rules of SCIC cooperatives.`,
    explanation: 'At least three colleges, none above one half nor below one tenth; capital never counts.',
    consequence: (v) => (v ? 'Colleges outside these limits are refused.' : 'Weights are free.'),
    silence: 'Does not apply to an association.',
    article: 'Voting colleges (SCIC)',
  },
  'consent.rounds': {
    title: 'Rounds of consent',
    sentence: (v) => `Consent is sought for [${many(v, 'round', 'rounds')}].`,
    explanation: 'Each round: clarify, react, amend, hear reasoned objections, resolve them.',
    consequence: () => 'After the last round, if an objection remains, the fallback vote is taken.',
    silence: 'Two rounds.',
    article: 'Decision making',
  },
  'consent.fallback': {
    title: 'Fallback vote',
    options: rules,
    sentence: (v) => `Without consent, the vote is decided by [${rules[v]}].`,
    explanation: 'So as not to stay blocked.',
    consequence: () => 'The minutes give the count of this vote.',
    silence: 'Three quarters.',
    article: 'Decision making',
  },
} satisfies Partial<ClauseTexts>;
