import { daysAfter } from '../app/civil-today.js';
import type { GivenFragment } from '../gql/hours.js';

/** A line of the grid: the hours of one commission, or of none. */
export interface WeekRow {
  /** Empty for no commission. */
  commissionId: string;
  name: string;
  cells: WeekCell[];
}

export interface WeekCell {
  onDay: string;
  /** Minutes that may still be written over: declared, nobody has ruled. */
  open: number;
  /** What they are made of. */
  ids: string[];
  /** Minutes already validated: they stay as they are. */
  ruled: number;
}

export const weekOf = (monday: string): string[] =>
  Array.from({ length: 7 }, (_, index) => daysAfter(monday, index));

/** The grid of a week from what was declared in it: a line for each commission given, then one for none. */
export function weekRows(
  monday: string,
  commissions: readonly { id: string; name: string }[],
  hours: readonly GivenFragment[],
  none: string,
): WeekRow[] {
  const lines = [...commissions, { id: '', name: none }];
  return lines.map(({ id, name }) => ({
    commissionId: id,
    name,
    cells: weekOf(monday).map((onDay) => {
      const here = hours.filter((one) => one.onDay === onDay && (one.commission?.id ?? '') === id);
      const open = here.filter(({ state }) => state === 'declared');
      const sum = (of: readonly GivenFragment[]) => of.reduce((total, { minutes }) => total + minutes, 0);
      return {
        onDay,
        open: sum(open),
        ids: open.map((one) => one.id),
        ruled: sum(here.filter(({ state }) => state === 'validated')),
      };
    }),
  }));
}

/** What a person typed over the open minutes of a cell. */
export interface Typed {
  row: WeekRow;
  cell: WeekCell;
  minutes: number;
}

/** Declarations to make, and those they take the place of; cells left as they were say nothing. */
export function changesOf(typed: readonly Typed[]) {
  const changed = typed.filter(({ cell, minutes }) => cell.open !== minutes);
  return {
    replaced: changed.flatMap(({ cell }) => cell.ids),
    hours: changed
      .filter(({ minutes }) => minutes > 0)
      .map(({ row, cell, minutes }) => ({
        commissionId: row.commissionId || null,
        onDay: cell.onDay,
        minutes,
        name: row.name,
      })),
  };
}
