import { type DateOrder, detectDateOrder, type IsoDate } from '@etabli/kernel';
import type { Field, Target } from './fields.js';
import type { Mapping } from './mapping.js';
import { detectNameOrder, type NameOrder } from './names.js';
import type { Problem } from './problems.js';
import type { Table } from './table.js';
import { tidy } from './values.js';

/** Where each field stands in the table, and how its dates and names are written. */
export interface Layout {
  columns: string[];
  positions: Map<Target, number[]>;
  customTargets: Target[];
  dateOrders: Map<Field, DateOrder>;
  nameOrders: Map<Field, NameOrder>;
  today: IsoDate;
}

const dateFields: Field[] = ['birthDate', 'membershipStart', 'membershipEnd', 'feePaidFrom', 'feePaidUntil'];
const nameFields: Field[] = ['fullName', 'representative'];

/** Places the fields of a mapping, and tells the order of dates and names of each column from all its values. */
export function layOut(table: Table, mapping: Mapping, today: IsoDate, nameOrder?: NameOrder): Layout {
  const positions = new Map<Target, number[]>();
  table.columns.forEach((_, at) => {
    const target = mapping[at] ?? 'ignore';
    if (target !== 'ignore') positions.set(target, [...(positions.get(target) ?? []), at]);
  });
  const cellsOf = (field: Field) => {
    const at = positions.get(field)?.[0];
    return at === undefined ? [] : table.rows.map(({ cells }) => tidy(cells[at] ?? ''));
  };
  const heading = (field: Field) => table.columns[positions.get(field)?.[0] ?? -1] ?? '';
  return {
    columns: table.columns,
    positions,
    customTargets: [...positions.keys()].filter((target) => target.startsWith('custom:')),
    today,
    dateOrders: new Map(dateFields.map((field) => [field, detectDateOrder(cellsOf(field))])),
    nameOrders: new Map(
      nameFields.map((field) => [field, nameOrder ?? detectNameOrder(heading(field), cellsOf(field))]),
    ),
  };
}

/** The heading of the column that feeds a target. */
export const headingOf = ({ columns, positions }: Layout, target: Target): string | undefined =>
  columns[positions.get(target)?.[0] ?? -1];

/** What was decided for a whole column. */
export const columnNotes = (layout: Layout): Problem[] =>
  [...layout.dateOrders]
    .filter(([, order]) => order === 'month-first')
    .map(([field]) => ({
      line: 0,
      column: headingOf(layout, field),
      code: 'import.dates-month-first',
      level: 'warning',
      details: {},
    }));
