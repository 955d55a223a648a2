import type { MondayFact } from './sources.js';

/** How many things of one kind have a line each; the others are told in one, so that the page ends. */
const FEW = 4;

/** One of a kind, and how many there are. */
export interface OneOfMany {
  kind: string;
  total: number;
  rank: number;
}

/** A select that gives `kind`, cut to the first few of each kind, with how many there are in all. */
export const fewOfEach = (select: string, order: string): string =>
  `select * from (
     select found.*, (count(*) over (partition by kind))::int as total,
       (row_number() over (partition by kind order by ${order}))::int as rank
     from (${select}) found) counted
   where rank <= ${FEW} order by kind, rank`;

/** A line for each of the few, then one for all the others of the kind. */
export function linesOfFew<Row extends OneOfMany>(
  rows: readonly Row[],
  each: (row: Row) => MondayFact,
  others: (row: Row, count: number) => MondayFact,
): MondayFact[] {
  return rows.flatMap((row) =>
    row.rank === FEW && row.total > FEW ? [each(row), others(row, row.total - FEW)] : [each(row)],
  );
}
