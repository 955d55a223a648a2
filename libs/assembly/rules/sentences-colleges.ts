import { formatNumber, type Locale } from '@etabli/kernel';
import { type CollegesResult, readableWeight, type UntoldColleges, type WeighedCollege } from './colleges.js';
import type { TallyResult } from './tally.js';

/** Ten-thousandths of the whole as a percentage: 6250 is `62,5`. */
export const percent = (points: number, locale: Locale): string => {
  const [whole, rest] = [Math.floor(points / 100), points % 100];
  const decimals = rest === 0 ? '' : `${rest}`.padStart(2, '0').replace(/0$/, '');
  return `${formatNumber(whole, locale)}${decimals && `${locale === 'fr' ? ',' : '.'}${decimals}`}`;
};

const words = {
  fr: {
    for: 'pour',
    against: 'contre',
    nobody: 'sans votant',
    block: { for: 'en bloc pour', against: 'en bloc contre', none: 'sans majorité' },
    college: (name: string, weight: string, said: string) => `${name} (${weight} %) : ${said}`,
    all: (colleges: string, yes: string, no: string, required: string, outside: number) =>
      `Par collège : ${colleges}. Poids pour : ${yes} % ; contre : ${no} % ; requis : ${required} %.${
        outside > 0 ? ` Voix hors collège, sans poids : ${formatNumber(outside, 'fr')}.` : ''
      }`,
    untold: (required: string, carried: boolean) =>
      `Par collège : le poids requis (${required} %) ${carried ? 'est atteint' : 'n’est pas atteint'}. Le détail n’est pas donné : il révélerait le vote de quelqu’un.`,
    more: 'plus de ',
    separator: ' ; ',
  },
  en: {
    for: 'for',
    against: 'against',
    nobody: 'no voter',
    block: { for: 'all for', against: 'all against', none: 'no majority' },
    college: (name: string, weight: string, said: string) => `${name} (${weight}%): ${said}`,
    all: (colleges: string, yes: string, no: string, required: string, outside: number) =>
      `By college: ${colleges}. Weight for: ${yes}%; against: ${no}%; required: ${required}%.${
        outside > 0 ? ` Voices in no college, without weight: ${formatNumber(outside, 'en')}.` : ''
      }`,
    untold: (required: string, carried: boolean) =>
      `By college: the weight required (${required}%) ${carried ? 'is reached' : 'is not reached'}. The figures are not given: they would reveal somebody’s vote.`,
    more: 'more than ',
    separator: '; ',
  },
};

/** A vote by colleges, as far as it may be told; null where everyone votes together. */
export const weighedIn = ({
  colleges,
  untoldColleges,
}: Pick<TallyResult, 'colleges' | 'untoldColleges'>): CollegesResult | UntoldColleges | null =>
  untoldColleges ?? colleges ?? null;

/** How a vote by colleges came out: what each college said, and the weights, where they may be told. In French or English, typography left to do. */
export function collegesSentence(result: CollegesResult | UntoldColleges, locale: Locale): string {
  const said = words[locale];
  const required = `${result.strict ? said.more : ''}${percent(result.shareRequired, locale)}`;
  if ('untold' in result) return said.untold(required, result.carried);
  const parts = result.colleges.map((college) =>
    said.college(
      college.name,
      percent(readableWeight(college), locale),
      votesOf(college, result.vote, locale),
    ),
  );
  const [yes, no] = [percent(result.shareFor, locale), percent(result.shareAgainst, locale)];
  return said.all(parts.join(said.separator), yes, no, required, result.outside);
}

function votesOf(college: WeighedCollege, vote: CollegesResult['vote'], locale: Locale): string {
  const said = words[locale];
  if (college.baseFigure === 0) return said.nobody;
  const figures = (['for', 'against'] as const)
    .map((bucket) => `${formatNumber(college.counts[bucket], locale)} ${said[bucket]}`)
    .join(', ');
  return vote === 'block' ? `${figures}, ${said.block[college.side ?? 'none']}` : figures;
}
