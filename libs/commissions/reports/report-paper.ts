import type { IsoDate, Locale } from '@etabli/kernel';
import type { Block, Letterhead } from '@etabli/platform/pdf/blocks';
import type { PaperDocument } from '@etabli/platform/pdf/pdf';
import { type Picture, pictured } from '@etabli/platform/pdf/pictures';
import { type Making, printed } from '@etabli/platform/pdf/printed';
import { durationWords } from '../rules/duration.js';
import { type ReportSection, reportSections } from '../rules/report.js';
import type { ReportFacts } from './facts.types.js';
import { reportWords } from './report-words.js';

/** What people wrote in one part. */
export interface Said {
  section: ReportSection;
  text: string;
}

/** A picture of one part. */
export type Shown = Picture & { section: ReportSection };

/** A report as it is told: its figures, and what people say of them. */
export interface ReportTold {
  letterhead: Letterhead;
  /** The commission; null for the house. */
  of: string | null;
  from: IsoDate;
  to: IsoDate;
  facts: ReportFacts;
  texts: readonly Said[];
  pictures: readonly Shown[];
  /** What commissions say and show of the same period, in the report of the house. */
  parts: readonly { name: string; texts: readonly Said[]; pictures: readonly Shown[] }[];
}

/** The block of a picture of the report. */
type Showing = (pictures: readonly Shown[]) => Block[];

/** The report on paper. Figures are sentences made from the facts; what people wrote stands under them. */
export function reportPaper(told: ReportTold, making: Making): PaperDocument {
  const { locale } = making;
  const words = reportWords[locale];
  const { letterhead, of, from, to } = told;
  const subtitle = [of ?? letterhead.name, words.period({ from, to })].join(' · ');
  const all = [...told.pictures, ...told.parts.flatMap((part) => part.pictures)];
  const { blocks: drawn, pictures } = pictured(all);
  const showing: Showing = (some) => some.flatMap((picture) => drawn[all.indexOf(picture)] ?? []);
  const blocks = [
    ...reportSections.flatMap((section) => sectionBlocks(section, told, locale, showing)),
    ...commissionBlocks(told, locale, showing),
  ];
  return { ...printed(words.title, { letterhead, subtitle, blocks }, making), pictures };
}

function sectionBlocks(
  section: ReportSection,
  { facts, texts, pictures }: ReportTold,
  locale: Locale,
  showing: Showing,
): Block[] {
  const figures = figuresOf[section](facts, locale);
  const said = texts.find((one) => one.section === section)?.text;
  const shown = showing(pictures.filter((one) => one.section === section));
  if (figures.length + shown.length === 0 && !said) return [];
  return [
    { kind: 'heading', text: reportWords[locale].sections[section] },
    ...figures,
    ...(said ? [{ kind: 'paragraph' as const, text: said }] : []),
    ...shown,
  ];
}

const listed = (items: string[]): Block[] => (items.length > 0 ? [{ kind: 'list', items }] : []);
const strong = (text: string): Block => ({ kind: 'paragraph', text, tone: 'strong' });
const quiet = (text: string): Block => ({ kind: 'paragraph', text, tone: 'quiet' });

/** What the facts say in each part; nothing where there is nothing to count. */
const figuresOf: Record<ReportSection, (facts: ReportFacts, locale: Locale) => Block[]> = {
  introduction: () => [],
  done: ({ finished, byLabel, meetings, deliverables, budget }, locale) => {
    const words = reportWords[locale];
    return [
      strong(words.done({ finished, meetings: meetings.length })),
      ...listed(byLabel.map((one) => words.label(one))),
      ...listed(meetings.map((one) => words.meeting(one))),
      ...(budget ? [strong(words.budget(budget))] : []),
      ...(deliverables
        ? [{ kind: 'facts' as const, rows: [{ label: words.deliverables, value: deliverables }] }]
        : []),
    ];
  },
  missions: ({ missions }, locale) => {
    const words = reportWords[locale];
    return missions.length > 0
      ? listed(missions.map((one) => words.mission(one)))
      : [quiet(words.noMissions)];
  },
  decisions: ({ decisions }, locale) => {
    const words = reportWords[locale];
    return decisions.length > 0
      ? listed(decisions.map((one) => words.decision(one)))
      : [quiet(words.noDecisions)];
  },
  hours: ({ validated, declared, volunteers, cents }, locale) => {
    const words = reportWords[locale];
    const time = durationWords(validated, locale);
    return [
      strong(words.hours({ time, people: volunteers, cents })),
      ...(declared > 0 ? [quiet(words.declared({ time: durationWords(declared, locale) }))] : []),
    ];
  },
  people: ({ came, left }, locale) => [strong(reportWords[locale].people({ came, left }))],
  outlook: () => [],
};

function commissionBlocks({ facts, parts }: ReportTold, locale: Locale, showing: Showing): Block[] {
  if (facts.commissions.length === 0) return [];
  const words = reportWords[locale];
  const end = 'end' as const;
  const columns = [
    { header: words.commission, share: 2 },
    { header: words.finishedColumn, align: end },
    { header: words.meetingsColumn, align: end },
    { header: words.decisionsColumn, align: end },
    { header: words.hoursColumn, align: end },
  ];
  const rows = facts.commissions.map(({ name, finished, meetings, decisions, minutes }) => [
    name,
    `${finished}`,
    `${meetings}`,
    `${decisions}`,
    durationWords(minutes, locale),
  ]);
  return [
    { kind: 'heading', text: words.commissions },
    { kind: 'table', columns, rows },
    ...parts.flatMap(({ name, texts, pictures }): Block[] =>
      texts.length + pictures.length === 0
        ? []
        : [
            { kind: 'heading', level: 2, text: name },
            ...texts.map(({ text }) => ({ kind: 'paragraph' as const, text })),
            ...showing(pictures),
          ],
    ),
  ];
}
