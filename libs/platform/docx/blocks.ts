import { AlignmentType, BorderStyle, HeadingLevel, LineRuleType, PageBreak, Paragraph, Table } from 'docx';
import type { Block } from '../pdf/blocks.js';
import type { PdfPicture } from '../pdf/pdf.js';
import { picture } from './pictures.js';
import { grid, pairs } from './tables.js';
import { lines, paragraphs } from './text.js';

const QUIET = '655C52';
const ACCENT = '2C5D45';
const TICK = '☐ ';

/** The blocks of a paper, each table apart from what follows; who signs and what is a title are never alone on a page. */
export const drawnAll = (
  blocks: readonly Block[],
  pictures: readonly PdfPicture[] = [],
): (Paragraph | Table)[] =>
  blocks.flatMap((block, place) => {
    const pieces =
      block.kind === 'paragraph' && isSignedNext(blocks.slice(place + 1))
        ? prose(block.text, TONES[block.tone ?? 'plain'], true)
        : drawn(block, pictures);
    return pieces.at(-1) instanceof Table ? [...pieces, apart()] : pieces;
  });

const isSignedNext = ([next, after]: readonly Block[]): boolean =>
  next?.kind === 'signatures' || (next?.kind === 'heading' && after?.kind === 'signatures');

/** A line of no height to speak of: without it, what follows sticks to the last row. */
const apart = () =>
  new Paragraph({ spacing: { after: 0, line: 160, lineRule: LineRuleType.EXACT }, children: [] });

/** A block in the pieces of a word processor. */
function drawn(block: Block, pictures: readonly PdfPicture[]): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block)];
    case 'paragraph':
      return prose(block.text, TONES[block.tone ?? 'plain']);
    case 'list':
      return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: lines(item) }));
    case 'numbered':
      return block.items.flatMap(({ number, title, note, text, sides = [] }) => [
        new Paragraph({
          keepNext: Boolean(text || sides.length > 0),
          children: [...lines(`${number}. ${title}`, { bold: true }), ...(note ? lines(` (${note})`) : [])],
        }),
        ...(text ? prose(text) : []),
        ...sides.flatMap((side) => [...prose(side.label, SIDE, true), ...prose(side.text)]),
      ]);
    case 'facts':
      return [pairs(block.rows)];
    case 'table':
      return [grid(block)];
    case 'resolution':
      return resolution(block);
    case 'event':
      return [
        new Paragraph({ children: [...lines(block.time, { bold: true }), ...lines(`  ${block.text}`)] }),
      ];
    case 'form':
      return [pairs(block.fields.map(({ label, value }) => ({ label, value: value ?? '' })))];
    case 'choices':
      return [
        new Paragraph({ keepNext: true, children: lines(block.legend) }),
        ...block.options.map((option) => new Paragraph({ children: lines(`${TICK}${option}`) })),
      ];
    case 'closing':
      return block.lines.map(
        (line) => new Paragraph({ alignment: AlignmentType.END, children: lines(line) }),
      );
    case 'signatures':
      return [signatures(block.people)];
    case 'code':
      return prose(`${block.caption} ${block.text}`);
    case 'frame':
      return [
        new Paragraph({ keepNext: true, children: lines(block.title, { bold: true }) }),
        ...drawnAll(block.blocks, pictures),
      ];
    case 'beside':
      return block.columns.flatMap((column) => drawnAll(column, pictures));
    case 'picture':
      return picture(block, pictures);
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;
type Look = Parameters<typeof lines>[1];

const heading = ({ text, level }: Of<'heading'>) =>
  new Paragraph({
    heading: level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1,
    keepNext: true,
    children: lines(text),
  });

const prose = (text: string, look: Look = {}, keepNext = false) =>
  paragraphs(text).map((part) => new Paragraph({ keepNext, children: lines(part, look) }));

const TONES: Record<'plain' | 'quiet' | 'strong', Look> = {
  plain: {},
  quiet: { color: QUIET, size: 18 },
  strong: { bold: true },
};

/** The words over one of the texts that a page sets beside each other: here one follows the other, easier to rewrite. */
const SIDE: Look = { bold: true, color: QUIET, size: 18 };

/** Its title, its text, its votes and its outcome, along one line at the side. */
function resolution({ title, text, sides = [], votes, outcome }: Of<'resolution'>): Paragraph[] {
  const beside = (children: ReturnType<typeof lines>, keepNext: boolean) =>
    new Paragraph({
      ...{ children, keepNext, indent: { left: 240 } },
      border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: ACCENT } },
    });
  return [
    beside(lines(title, { bold: true }), true),
    ...paragraphs(text).map((part) => beside(lines(part), Boolean(votes || outcome))),
    ...sides.flatMap((side) => [
      beside(lines(side.label, SIDE), true),
      ...paragraphs(side.text).map((part) => beside(lines(part), Boolean(votes || outcome))),
    ]),
    ...(votes ? [beside(lines(votes, { italics: true }), Boolean(outcome))] : []),
    ...(outcome ? [beside(lines(outcome, { bold: true }), false)] : []),
  ];
}

const signatures = (people: Of<'signatures'>['people']): Table =>
  grid({
    columns: people.map(({ capacity }) => ({ header: capacity, share: 1 })),
    rows: [people.map(({ name, mention }) => [name, mention].filter(Boolean).join('\n'))],
    rowHeight: 'signature',
  });
