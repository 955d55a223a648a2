import type { ClauseTexts } from '../text.js';
import { anyOf, many, named } from './words.js';

const types = { bureau: 'officers', 'co-chairs': 'co-chairs', collegial: 'a collegial board' };
const renewals = { full: 'as a whole', halves: 'by halves', thirds: 'by thirds' };
const parities = {
  none: 'no rule of parity',
  balanced: 'a balance between women and men',
  alternate: 'alternating women and men',
};
const methods = {
  'plurinominal-relative': 'several names, most votes win',
  'two-round': 'two rounds',
  list: 'lists',
  uninominal: 'one seat at a time',
  'majority-judgment': 'majority judgment',
  'without-candidate': 'election without candidate',
  approval: 'approval voting',
  schulze: 'ranking, Schulze method',
  stv: 'single transferable vote',
};
const methodMeaning: Record<keyof typeof methods, string> = {
  'plurinominal-relative':
    'Everyone ticks as many names as there are seats; those with most votes are elected.',
  'two-round': 'The first round takes an absolute majority; the second elects those with most votes.',
  list: 'A whole team is chosen.',
  uninominal: 'Each seat has its own vote.',
  'majority-judgment': 'Everyone grades each person; the best median grade wins.',
  'without-candidate': 'Names are proposed with reasons, then consent is sought.',
  approval: 'Everyone ticks all the names that suit them.',
  schulze: 'Everyone ranks the names; whoever beats all others one to one is elected.',
  stv: 'Everyone ranks the names; surplus votes pass to the next choice.',
};
const excluded = { debate: 'the debate', vote: 'the vote', proxy: 'voting the proxies they carry' };
const fallbacks = {
  'vice-chair': 'the vice-chair',
  'eldest-board-member': 'the eldest member of the governing body',
  'elected-chair': 'a person elected by the assembly',
};
const signers = {
  chair: 'the chair of the sitting',
  secretary: 'the secretary of the sitting',
  scrutineers: 'the scrutineers',
  'board-member': 'a member of the governing body',
};

export const board = {
  'board.type': {
    title: 'Form of the governing body',
    options: types,
    sentence: (v) => `The association is led by [${types[v]}].`,
    explanation: 'The law does not require a chair. It must be clear who represents the association.',
    consequence: (v) =>
      v === 'bureau'
        ? 'One person chairs; they sign and represent.'
        : 'Everyone is declared; say who represents the association.',
    silence: 'Officers, by usage.',
    article: 'Administration',
  },
  'board.seats_min': {
    title: 'Fewest seats',
    sentence: (v) => `The governing body has at least [${many(v, 'member', 'members')}].`,
    explanation: 'Below that, it must be completed.',
    consequence: () => 'A warning appears when there are no longer enough members.',
    silence: 'One person at least.',
    article: 'Administration, composition',
  },
  'board.seats_max': {
    title: 'Most seats',
    sentence: (v) => `The governing body has at most [${many(v, 'member', 'members')}].`,
    explanation: 'Sets the seats to fill.',
    consequence: (v) => `No more than ${many(v, 'person', 'people')} can be elected in all.`,
    silence: 'No limit.',
    article: 'Administration, composition',
  },
  'board.term_years': {
    title: 'Term of office',
    sentence: (v) => `A mandate lasts [${many(v, 'year', 'years')}].`,
    explanation: 'When it ends, the mandate and its rights end.',
    consequence: () => 'The end date is worked out at the election and recalled before the assembly.',
    silence: 'The term is decided at the election; three years by usage.',
    article: 'Administration, terms of office',
  },
  'board.max_terms': {
    title: 'Successive mandates',
    sentence: (v) =>
      v === null
        ? 'One may be re-elected [without limit].'
        : `One serves at most [${many(v, 'mandate', 'mandates')}] in a row.`,
    explanation: 'A limit makes people hand over.',
    consequence: (v) =>
      v === null ? 'No candidacy is set aside for this reason.' : 'A candidacy too many is pointed out.',
    silence: 'No limit.',
    article: 'Administration, terms of office',
  },
  'board.renewal': {
    title: 'Renewal',
    options: renewals,
    sentence: (v) => `The governing body is renewed [${renewals[v]}].`,
    explanation: 'By thirds or halves, there are always people who know the matters in hand.',
    consequence: (v) =>
      v === 'full' ? 'All seats are filled at the same assembly.' : 'The first to leave are drawn by lot.',
    silence: 'As a whole.',
    article: 'Administration, renewal',
  },
  'board.parity': {
    title: 'Parity',
    options: parities,
    sentence: (v) => `The composition follows [${parities[v]}].`,
    explanation: 'A choice of the association.',
    consequence: (v) => (v === 'none' ? 'Candidacies are free.' : 'The gap is shown before the vote.'),
    silence: 'No rule.',
    article: 'Administration, composition',
  },
  'board.college_seats': {
    title: 'Seats by college',
    sentence: (v) => (v ? 'Seats [are kept] for each college.' : '[No seat is kept] for a college.'),
    explanation: 'Makes sure each group of members has a place.',
    consequence: (v) => (v ? 'Each college elects its representatives.' : 'Every seat is open to all.'),
    silence: 'No seat is kept.',
    article: 'Administration, composition',
  },
  'elect.method': {
    title: 'Way of electing',
    options: methods,
    sentence: (v) => `Elections follow this method: [${methods[v]}].`,
    explanation: 'Each method has its ballot and its count.',
    consequence: (v) => methodMeaning[v],
    silence: 'Several names, most votes win.',
    article: 'Administration, election',
  },
  'elect.overfull': {
    title: 'Too many names on a ballot',
    options: { null: 'null ballot', 'first-kept': 'first names kept' },
    sentence: (v) =>
      `A ballot with too many names [${v === 'null' ? 'is null' : 'counts for the first names'}].`,
    explanation: 'Online, the ballot does not let one tick too many.',
    consequence: (v) => (v === 'null' ? 'The ballot is counted as null.' : 'The names too many are ignored.'),
    silence: 'It is null.',
    article: 'Administration, election',
  },
  'elect.tie': {
    title: 'Two people with equal votes',
    options: { 'second-ballot': 'new vote', elder: 'the elder', younger: 'the younger', lot: 'drawing lots' },
    sentence: (v) =>
      ({
        'second-ballot': 'When votes are equal, [the vote is taken again] between them.',
        elder: 'When votes are equal, [the elder] is elected.',
        younger: 'When votes are equal, [the younger] is elected.',
        lot: 'When votes are equal, [the lot] decides.',
      })[v],
    explanation: 'Better known before the count.',
    consequence: (v) =>
      ({
        'second-ballot': 'A second round is prepared.',
        elder: 'Candidates are asked for their birth dates.',
        younger: 'Candidates are asked for their birth dates, to know the younger.',
        lot: 'The draw is public and can be replayed to check it.',
      })[v],
    silence: 'The vote is taken again.',
    article: 'Administration, election',
  },
  'elect.judgment_blank': {
    title: 'Blank in majority judgment',
    options: { lowest: 'lowest grade', excluded: 'not counted' },
    sentence: (v) =>
      `A person without a grade [${v === 'lowest' ? 'receives the lowest' : 'is not counted on that ballot'}].`,
    explanation: 'Saying nothing of a person may mean that one does not know them.',
    consequence: (v) =>
      v === 'lowest' ? 'A little-known person starts with a handicap.' : 'Only opinions given count.',
    silence: 'They are not counted.',
    article: 'Administration, election',
  },
  coopt: {
    title: 'Co-optation',
    options: { none: 'no', 'until-next-assembly': 'until the next assembly' },
    sentence: (v) =>
      v === 'none'
        ? 'An empty seat [waits for the next assembly].'
        : 'An empty seat [is filled until the next assembly].',
    explanation: 'The governing body replaces someone who left; the assembly ratifies.',
    consequence: (v) =>
      v === 'none'
        ? 'The governing body carries on with fewer people.'
        : 'Ratification is proposed on the next agenda.',
    silence: 'No co-optation.',
    article: 'Administration, vacancy',
  },
  'coopt.term': {
    title: 'Term of the person co-opted',
    options: { remainder: 'remainder of the term', full: 'full term' },
    sentence: (v) =>
      `The person ratified serves [${v === 'remainder' ? 'the remainder of the term' : 'a full term'}].`,
    explanation: 'Keeping the original end date preserves the rhythm of renewals.',
    consequence: (v) =>
      v === 'remainder'
        ? 'Their mandate ends when that of the person replaced would have.'
        : 'Their mandate runs from the ratification.',
    silence: 'The remainder of the term.',
    article: 'Administration, vacancy',
  },
  'coi.excluded': {
    title: 'Conflict of interest',
    options: excluded,
    sentence: (v) =>
      v.length > 0
        ? `A person concerned by a decision is kept from [${anyOf(excluded, v, '')}].`
        : 'A person concerned by a decision [takes part like anyone else].',
    explanation: 'The rent of one’s own office, for example.',
    consequence: (v) =>
      v.includes('vote')
        ? 'They are kept from this vote, and the minutes say so.'
        : 'They may vote; the decision may be contested.',
    silence:
      'Nothing is provided; agreements with an officer must in some cases be reported to the assembly (Commercial Code, L612-5).',
    article: 'Administration, conflicts of interest',
  },
  'coi.quorum': {
    title: 'Conflict of interest and quorum',
    sentence: (v) => `That person [${v ? 'counts' : 'does not count'}] for the quorum.`,
    explanation: 'They are in the room, even if they do not vote.',
    consequence: (v) =>
      v ? 'Their withdrawal does not lose the quorum.' : 'The quorum is counted again without them.',
    silence: 'They count.',
    article: 'Administration, conflicts of interest',
  },
  'chair.fallback': {
    title: 'Who chairs instead',
    options: fallbacks,
    sentence: (v) =>
      `In the chair’s absence, the sitting is chaired by [${v.map((one) => fallbacks[one]).join(', failing that ')}].`,
    explanation: 'In this order.',
    consequence: () => 'The reason for the replacement is in the minutes.',
    silence: 'The assembly elects the chair of the sitting.',
    article: 'General assembly, officers of the sitting',
  },
  'pv.signers': {
    title: 'Signatures of the minutes',
    options: signers,
    sentence: (v) => `The minutes are signed by [${named(signers, v, 'nobody')}].`,
    explanation: 'Signatures vouch for what happened.',
    consequence: () => 'Places to sign are printed at the end of the minutes.',
    silence: 'The chair and the secretary of the sitting.',
    article: 'General assembly, minutes',
  },
} satisfies Partial<ClauseTexts>;
