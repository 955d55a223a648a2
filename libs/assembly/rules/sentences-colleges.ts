import { formatNumber, type Locale } from '@etabli/kernel';
import { type CollegesResult, readableWeight, type WeighedCollege } from './colleges.js';

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
    more: 'more than ',
    separator: '; ',
  },
};

/** How a vote by colleges came out: what each college said, and the weights. In French or English, typography left to do. */
export function collegesSentence(result: CollegesResult, locale: Locale): string {
  const said = words[locale];
  const parts = result.colleges.map((college) =>
    said.college(
      college.name,
      percent(readableWeight(college), locale),
      votesOf(college, result.vote, locale),
    ),
  );
  const required = `${result.strict ? said.more : ''}${percent(result.shareRequired, locale)}`;
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
