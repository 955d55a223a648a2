import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx';
import type { Block, TableCell as CellContent, TableColumn } from '../pdf/blocks.js';
import { lines } from './text.js';

const QUIET = '655C52';
const ACCENT = '2C5D45';
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: 'D8CFC2' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const FULL = { size: 100, type: WidthType.PERCENTAGE };
/** Height of a line to sign on, in twentieths of a point. */
const TO_SIGN = 900;

const alignments = {
  start: AlignmentType.START,
  end: AlignmentType.END,
  center: AlignmentType.CENTER,
} as const;

/** Rows under a header that is repeated on each page. */
export function grid({
  columns,
  rows,
  rowHeight,
  size,
}: Omit<Extract<Block, { kind: 'table' }>, 'kind'>): Table {
  const points = size === 'small' ? 17 : 19;
  const width = widthsOf(columns);
  const line = (texts: CellContent[], header: boolean) =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      ...(rowHeight === 'signature' && !header
        ? { height: { value: TO_SIGN, rule: HeightRule.ATLEAST } }
        : {}),
      children: texts.map((text, at) =>
        cell(typeof text === 'string' ? text : text.alt, {
          look: header ? { bold: true, color: ACCENT, size: points } : { size: points },
          alignment: alignments[columns[at]?.align ?? 'start'],
          width: width[at] ?? 0,
        }),
      ),
    });
  const header = columns.map((column) => column.header);
  return new Table({
    ...{ width: FULL, borders: ruled },
    rows: [line(header, true), ...rows.map((row) => line(row, false))],
  });
}

/** Labels and what they stand for; numbers take less room than words. */
export function pairs(rows: { label: string; value: string }[]): Table {
  const width = rows.every(({ label }) => label.length <= 3) ? 6 : 30;
  return new Table({
    ...{ width: FULL, borders: { ...ruled, insideHorizontal: NONE, bottom: NONE } },
    rows: rows.map(
      ({ label, value }) =>
        new TableRow({
          children: [
            cell(label, { look: { color: QUIET }, alignment: AlignmentType.START, width }),
            cell(value, { look: {}, alignment: AlignmentType.START, width: 100 - width }),
          ],
        }),
    ),
  });
}

const ruled = {
  ...{ top: NONE, left: NONE, right: NONE, insideVertical: NONE },
  ...{ bottom: HAIRLINE, insideHorizontal: HAIRLINE },
};

interface CellLook {
  look: Parameters<typeof lines>[1];
  alignment: (typeof alignments)[keyof typeof alignments];
  width: number;
}

const cell = (text: string, { look, alignment, width }: CellLook): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    children: [new Paragraph({ alignment, spacing: { after: 0 }, children: lines(text, look) })],
  });

/** Whole percents that follow the shares; a column as wide as its content is taken for one of small share. */
function widthsOf(columns: TableColumn[]): number[] {
  const shares = columns.map(({ share }) => share ?? 1);
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((share * 100) / total));
}
