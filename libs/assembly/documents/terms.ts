import { addDays, civilDate, type Fraction, formatDate, type Locale } from '@etabli/kernel';
import type { ClauseValues } from '@etabli/membership/rules/statutes';
import type { Block } from '@etabli/platform/pdf/blocks';
import { type DecisionKind, kindsOf, quorumClause } from '../rules/kinds.js';
import type { AssemblyFacts } from './facts.js';
import type { Words } from './paper.js';

/** The kinds of decision an assembly takes, and how its sentences name them: a plain assembly is `whole`. */
const partsOf = ({ nature }: AssemblyFacts): { kind: DecisionKind; part: DecisionKind | 'whole' }[] =>
  kindsOf(nature).map((kind) => ({ kind, part: nature === 'mixed' ? kind : 'whole' }));

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
  const quorums = partsOf(assembly).map(({ kind, part }) => ({
    part,
    share: terms[quorumClause(kind, assembly.call)] as Fraction | null,
  }));
  const sentences = [
    ...quorums.map(({ part, share }) =>
      share ? words.quorum({ part, share: words.share(share) }) : words.quorumNone({ part }),
    ),
    quorums.some(({ share }) => share) && words.quorumCounts({ bases: terms['quorum.base'] }),
    secondMeeting && words.secondMeeting({ date: secondMeeting }),
    ...partsOf(assembly).map(({ kind, part }) =>
      words.majority({
        part,
        rule: terms[kind === 'ordinary' ? 'maj.ago.rule' : 'maj.age.rule'],
        base: terms[kind === 'ordinary' ? 'maj.ago.base' : 'maj.age.base'],
      }),
    ),
  ];
  return titled(words.quorumAndMajority, sentences);
}

/** How founders decide, there being no statutes to say who votes, by which quorum and majority. */
export const founderBlocks = (words: Words): Block[] =>
  titled(words.howFoundersDecide, [words.foundersVote, words.foundersMajority, words.foundersJoin]);

/** How to be represented (statutes: proxy.*); founders follow their draft. */
export function proxyBlocks(
  terms: ClauseValues,
  assembly: AssemblyFacts,
  locale: Locale,
  words: Words,
): Block[] {
  const founding = assembly.nature === 'constitutive';
  if (!terms['proxy.allowed']) {
    return titled(words.represented, [founding ? words.proxyNotInDraft : words.proxyForbidden]);
  }
  const limit = {
    number: words.proxyLimit({ max: terms['proxy.max'] }),
    share: words.proxyLimitShare({ share: words.share(terms['proxy.max_share']) }),
    unlimited: null,
  }[terms['proxy.limit']];
  return titled(words.represented, [
    founding && words.proxyByAgreement,
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

/** One idea a line: these are read in a hurry. */
function titled(heading: string, sentences: (string | null | false)[]): Block[] {
  const items = sentences.filter((sentence): sentence is string => Boolean(sentence));
  return [
    { kind: 'heading', text: heading },
    { kind: 'list', items },
  ];
}
