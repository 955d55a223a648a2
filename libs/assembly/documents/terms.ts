import { addDays, civilDate, type Fraction, formatDate, type Locale } from '@etabli/kernel';
import type { ClauseValues } from '@etabli/membership/rules/statutes';
import type { Block } from '@etabli/platform/pdf/blocks';
import type { AssemblyFacts } from './facts.js';
import type { Words } from './paper.js';

/** The halves an assembly is made of; a plain one is `whole`. */
type Part = 'whole' | 'ordinary' | 'extraordinary';

const partsOf = ({ nature }: AssemblyFacts): { part: Part; ordinary: boolean }[] =>
  nature === 'mixed'
    ? [
        { part: 'ordinary', ordinary: true },
        { part: 'extraordinary', ordinary: false },
      ]
    : [{ part: 'whole', ordinary: nature === 'ordinary' }];

/** Who may vote (statutes: elig.*), and how to settle what is missing. */
export function electorateBlocks(terms: ClauseValues, howToPay: string | null, words: Words): Block[] {
  const dues = {
    'assembly-date': words.duesOnAssemblyDate,
    'convocation-date': words.duesOnConvocationDate,
    none: words.duesNone,
  }[terms['elig.dues']];
  const days = terms['elig.seniority_days'];
  const years = terms['elig.min_age'];
  const sentences = [
    dues,
    days > 0 && words.seniority({ days }),
    years !== null && words.minAge({ years }),
    terms['elig.dues'] === 'assembly-date' && howToPay && words.howToPay({ how: howToPay }),
  ];
  return titled(words.whoVotes, sentences);
}

/** Quorum and majority of each half (statutes: quorum.*, second.quorum, maj.*). */
export function quorumBlocks(
  terms: ClauseValues,
  assembly: AssemblyFacts,
  secondMeeting: string | null,
  words: Words,
): Block[] {
  const quorums = partsOf(assembly).map(({ part, ordinary }) => ({
    part,
    share: quorumOf(terms, assembly, ordinary),
  }));
  const sentences = [
    ...quorums.map(({ part, share }) =>
      share ? words.quorum({ part, share: words.share(share) }) : words.quorumNone({ part }),
    ),
    quorums.some(({ share }) => share) && words.quorumCounts({ bases: terms['quorum.base'] }),
    secondMeeting && words.secondMeeting({ date: secondMeeting }),
    ...partsOf(assembly).map(({ part, ordinary }) =>
      words.majority({
        part,
        rule: terms[ordinary ? 'maj.ago.rule' : 'maj.age.rule'],
        base: terms[ordinary ? 'maj.ago.base' : 'maj.age.base'],
      }),
    ),
  ];
  return titled(words.quorumAndMajority, sentences);
}

const quorumOf = (terms: ClauseValues, { call }: AssemblyFacts, ordinary: boolean): Fraction | null =>
  call === 'second' ? terms['second.quorum'] : terms[ordinary ? 'quorum.ago' : 'quorum.age'];

/** How to be represented (statutes: proxy.*). */
export function proxyBlocks(
  terms: ClauseValues,
  assembly: AssemblyFacts,
  locale: Locale,
  words: Words,
): Block[] {
  if (!terms['proxy.allowed']) return titled(words.represented, [words.proxyForbidden]);
  const limit = {
    number: words.proxyLimit({ max: terms['proxy.max'] }),
    share: words.proxyLimitShare({ share: words.share(terms['proxy.max_share']) }),
    unlimited: null,
  }[terms['proxy.limit']];
  return titled(words.represented, [
    words.proxyTo({ holder: terms['proxy.holder'] }),
    limit,
    proxyDeadline(terms, assembly, locale, words),
  ]);
}

function proxyDeadline(terms: ClauseValues, assembly: AssemblyFacts, locale: Locale, words: Words): string {
  const days = terms['proxy.deadline_days'];
  if (days === 0) return words.proxyUntilOpening;
  const last = addDays(civilDate(assembly.startsAt, assembly.timeZone), -days);
  return words.proxyUntil({ date: formatDate(last, locale, { weekday: true }) });
}

const titled = (heading: string, sentences: (string | null | false)[]): Block[] => [
  { kind: 'heading', text: heading },
  { kind: 'paragraph', text: sentences.filter(Boolean).join(' ') },
];
