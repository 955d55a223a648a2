/**
 * What a page is made of. Areas compose these from facts, with every sentence already worded; the layout draws them.
 * Blank lines in a text separate paragraphs.
 */
export type Block =
  | { kind: 'heading'; text: string; level?: 1 | 2 }
  /** `withNext`: never at the foot of a page without what comes after it. */
  | { kind: 'paragraph'; text: string; tone?: 'plain' | 'quiet' | 'strong'; withNext?: boolean }
  | { kind: 'list'; items: string[] }
  | { kind: 'numbered'; items: NumberedItem[] }
  /** Labels and what they stand for, in two columns. */
  | { kind: 'facts'; rows: { label: string; value: string }[] }
  | {
      kind: 'table';
      columns: TableColumn[];
      rows: TableCell[][];
      rowHeight?: 'text' | 'signature';
      size?: 'small';
      /** Ranks of the rows that sum up others. */
      strong?: number[];
    }
  /** A decision as the minutes carry it: title, text, votes and outcome. */
  | {
      kind: 'resolution';
      title: string;
      text: string;
      sides?: Side[];
      votes?: string;
      outcome?: string;
    }
  /** Something that happened at a time: an arrival, an incident. */
  | { kind: 'event'; time: string; text: string }
  /** Lines to write on by hand; a given value is printed on its line. */
  | { kind: 'form'; fields: { label: string; value?: string | null }[] }
  /** Boxes to tick. */
  | { kind: 'choices'; legend: string; options: string[] }
  /** Who a letter is from, at its end: each entry is a name and its capacity. */
  | { kind: 'closing'; lines: string[] }
  /** Places to sign, side by side. */
  | { kind: 'signatures'; people: { capacity: string; name?: string | null; mention?: string | null }[] }
  /** A frame kept for the office that receives the paper. */
  | { kind: 'frame'; title: string; blocks: Block[] }
  /** A square that cameras read, one path of unit squares, with what it is for and the code in letters. */
  | { kind: 'code'; path: string; size: number; caption: string; text: string }
  /** A photograph carried by the document at this path, its size in pixels, what it shows, and a caption that may be empty. */
  | { kind: 'picture'; path: string; width: number; height: number; alt: string; caption: string }
  /** Blocks beside each other, column by column. */
  | { kind: 'beside'; columns: Block[][] }
  | { kind: 'pageBreak' };

export interface NumberedItem {
  number: string;
  title: string;
  /** In a few words, beside the title: `vote`, `information`. */
  note?: string | null;
  text?: string | null;
  sides?: Side[];
}

/** One of the texts that stand beside each other under a decision, with what it is. */
export interface Side {
  label: string;
  text: string;
}

/** A text, or a drawing 300 wide and 100 high: the path of its strokes, and what it shows. */
export type TableCell = string | { path: string; alt: string };

export interface TableColumn {
  header: string;
  /** Share of the free width (`2`), or as wide as its content when absent. */
  share?: number;
  align?: 'start' | 'end' | 'center';
}

/** The association at the head of its papers. */
export interface Letterhead {
  name: string;
  /** Seat, register numbers: each is kept on one line where it fits. */
  lines: string[];
}

/** The whole paper. */
export interface Paper {
  letterhead: Letterhead;
  /** Place and date, at the top right. */
  dateline?: string | null;
  /** Name and address lines of the person it is sent to. */
  addressee?: string[] | null;
  /** Under the title. */
  subtitle?: string | null;
  blocks: Block[];
  orientation?: 'portrait' | 'landscape';
}
