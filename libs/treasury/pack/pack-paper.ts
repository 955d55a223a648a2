import type { Locale } from '@etabli/kernel';
import type { Block, Letterhead } from '@etabli/platform/pdf/blocks';
import type { PaperDocument } from '@etabli/platform/pdf/pdf';
import { type Making, printed } from '@etabli/platform/pdf/printed';
import type { PackFacts } from './pack.types.js';
import { amountWords, type PackTable, packTables } from './pack-tables.js';
import { packWords } from './pack-words.js';

/** The pack on paper: in brief first, the treasurer's own words, then every table with its figures from the books. */
export function packPaper(
  letterhead: Letterhead,
  facts: PackFacts,
  said: string,
  making: Making,
): PaperDocument {
  const { locale } = making;
  const words = packWords[locale];
  const subtitle = `${letterhead.name} · ${words.period({ from: facts.year.startsOn, to: facts.year.endsOn })}`;
  const blocks: Block[] = [
    { kind: 'heading', text: words.inBrief },
    { kind: 'paragraph', text: words.brief(briefOf(facts)), tone: 'strong' },
    ...(facts.year.closed ? [] : [quiet(words.open)]),
    ...(said ? [heading(words.said), { kind: 'paragraph' as const, text: said }] : []),
    ...packTables(facts, locale).flatMap((table) => tableBlocks(table, locale)),
    ...(facts.fees.length > 0 ? [] : [heading(words.fees), quiet(words.noFees)]),
    ...(facts.next ? [] : [heading(words.next), quiet(words.noNext)]),
    heading(words.standing),
    {
      kind: 'paragraph',
      text: words.standingSays({
        members: facts.members.length,
        standing: facts.members.filter(({ inGoodStanding }) => inGoodStanding).length,
        on: facts.on,
      }),
    },
  ];
  return printed(words.title, { letterhead, subtitle, blocks }, making);
}

/** What the brief says: the result, that of the year before if there was one, and what the bank and the till hold. */
export function briefOf({ income, sheet }: PackFacts): {
  cents: number;
  before: number | null;
  cash: number;
} {
  const told = income.sections.some(({ beforeCents }) => beforeCents !== 0);
  const cash = sheet.assets.find(({ key }) => key === 'cash')?.netCents ?? 0;
  return { cents: income.results.year, before: told ? income.before.year : null, cash };
}

const heading = (text: string): Block => ({ kind: 'heading', text });
const quiet = (text: string): Block => ({ kind: 'paragraph', text, tone: 'quiet' });

const tableBlocks = ({ title, note, columns, rows }: PackTable, locale: Locale): Block[] => [
  heading(title),
  ...(note ? [{ kind: 'paragraph', text: note, tone: 'quiet', withNext: true } as const] : []),
  {
    kind: 'table',
    size: 'small',
    columns: columns.map((header, at) => {
      if (at === 0) return { header, share: 1 };
      return rows.some(({ cells }) => typeof cells[at] === 'string') ? { header } : { header, align: 'end' };
    }),
    rows: rows.map(({ cells }) => cells.map((cell) => amountWords(cell, locale))),
    strong: rows.flatMap(({ sum }, at) => (sum ? [at] : [])),
  },
];
