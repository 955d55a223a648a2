import type { ReactNode } from 'react';

export interface Column<Row> {
  key: string;
  label: string;
  cell: (row: Row) => ReactNode;
  /** The server can sort by it, under this column's key. */
  sortable?: boolean;
  /** Figures: right-aligned. */
  numeric?: boolean;
  /** Kept on one line, as a date is read, or broken between words only; else a long word may be cut. */
  whole?: 'line' | 'words';
  /** `title` heads the card on a phone; `hidden` leaves it out there. */
  phone?: 'title' | 'hidden';
}

export interface Sorting {
  by: string;
  descending: boolean;
  onChange: (by: string, descending: boolean) => void;
}

export interface Selection {
  keys: ReadonlySet<string>;
  onChange: (keys: ReadonlySet<string>) => void;
}

/** What both faces of a list need. */
export interface Face<Row> {
  caption: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  rowName: (row: Row) => string;
  sorting?: Sorting;
  selection?: Selection;
  actions?: (row: Row) => ReactNode;
  current?: string;
}

/** The selection with one key put in or taken out. */
export function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** The order after a press on a column: ascending first, then the other way round. */
export const pressed = (sorting: Pick<Sorting, 'by' | 'descending'>, by: string): [string, boolean] => [
  by,
  sorting.by === by ? !sorting.descending : false,
];
