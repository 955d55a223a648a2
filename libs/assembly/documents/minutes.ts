import type { Locale } from '@etabli/kernel';
import type { Block } from '@etabli/platform/pdf/blocks';
import type { PaperDocument } from '@etabli/platform/pdf/pdf';
import { type AttendanceFacts, attendanceAnnex } from './attendance.js';
import type { AssemblyFacts, Making } from './facts.js';
import { letterheadOf, momentOf, printed, wordsIn } from './paper.js';
import { type PrintedBlock, type Result, resolutionBlock, resultOf } from './resolutions.js';

export interface MinutesPaperFacts {
  assembly: AssemblyFacts;
  /** The minutes as composed, with what the secretary wrote, from the title to the signatures. */
  blocks: PrintedBlock[];
  /** Annexed when given. */
  attendance: AttendanceFacts | null;
}

/** The minutes as they are signed: numbered pages, places to sign, the attendance sheet annexed. */
export function minutesDocument(
  { assembly, blocks, attendance }: MinutesPaperFacts,
  making: Making,
): PaperDocument {
  const words = wordsIn(making.locale);
  const heading = blocks.find((block) => block.kind === 'heading' && block.level === 1);
  const title = heading?.kind === 'heading' ? heading.text : words.minutes(assembly);
  const paper = {
    letterhead: letterheadOf(assembly.association, words),
    subtitle: words.ofDate({ date: momentOf(assembly.startsAt, assembly, making.locale) }),
    blocks: [
      ...blocks.flatMap((block, index) => drawn(block, blocks[index - 1], blocks[index + 1], making.locale)),
      ...(attendance ? attendanceAnnex(attendance, making.locale) : []),
    ],
  };
  return printed(title, paper, making);
}

/** A block of the minutes in the blocks of a page. A result is drawn with the resolution it follows. */
function drawn(
  block: PrintedBlock,
  before: PrintedBlock | undefined,
  after: PrintedBlock | undefined,
  locale: Locale,
): Block[] {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? [] : [{ kind: 'heading', text: block.text }];
    case 'prose':
    case 'figures':
      return block.text.trim() === '' ? [] : [{ kind: 'paragraph', text: block.text }];
    case 'list':
      return block.items.length === 0 ? [] : [listed(block.items)];
    case 'table':
      return [tabled(block.columns, block.rows)];
    case 'event':
      return [{ kind: 'event', time: block.time, text: block.text }];
    case 'resolution':
      return [resolutionBlock({ ...block, ...(after?.kind === 'result' ? resultOf(after) : {}) })];
    case 'result':
      return before?.kind === 'resolution' ? [] : aloneResult(block);
    case 'signatures':
      return signing(block.people, locale);
  }
}

const aloneResult = ({ votes, proclamation }: Result): Block[] => [
  { kind: 'paragraph', text: votes },
  { kind: 'paragraph', text: proclamation, tone: 'strong' },
];

const NUMBERED = /^(\d+(?:\.\d+)*)\.? (.*)$/s;

/** A list whose entries carry their own numbers keeps them, aligned; any other gets bullets. */
function listed(items: string[]): Block {
  const rows = items.flatMap((item) => {
    const [, label, value] = NUMBERED.exec(item) ?? [];
    return label && value ? [{ label, value }] : [];
  });
  return rows.length === items.length ? { kind: 'facts', rows } : { kind: 'list', items };
}

/** The first column names, the others count. */
const tabled = (columns: string[], rows: string[][]): Block => ({
  kind: 'table',
  columns: columns.map((header, index) =>
    index === 0 ? { header, share: 1 } : { header, align: 'end' as const },
  ),
  rows,
});

const signing = (people: { name: string; capacity: string }[], locale: Locale): Block[] =>
  people.length === 0
    ? []
    : [
        { kind: 'heading', text: wordsIn(locale).signatures },
        { kind: 'signatures', people },
      ];
