import { newId } from '@etabli/kernel';
import type { ArchiveRow } from './archive.js';
import { type ArchiveTable, type Holds, reference } from './holds.js';
import { archiveShape } from './shape.js';

/** Ids by key, or keys by id, for each kind of thing. */
export type Names = ReadonlyMap<string, string>;

/** A row with every id in it named otherwise. One that has no name stays in histories, and is null where that may be. */
export function renamed(table: ArchiveTable, row: ArchiveRow, names: Names): ArchiveRow {
  const entries = Object.entries(archiveShape[table].columns).map(([column, holds]) => [
    column,
    value(column, holds, row[column], names),
  ]);
  return Object.fromEntries(entries);
}

function value(column: string, holds: Holds, given: unknown, names: Names): unknown {
  if (column === 'id') return names.get(String(given));
  if (holds === 'turn') return turn(given as ArchiveRow, names);
  if (holds === 'figures') return figures(given as ArchiveRow | null, names);
  return reference(holds) ? (names.get(String(given)) ?? null) : given;
}

/** What a history line says: the column a task stood in, and the part it speaks of, are ids. */
function turn(said: ArchiveRow, names: Names): ArchiveRow {
  const entries = Object.entries(said).map(([field, given]) =>
    field === 'stageId' || field === 'id'
      ? [field, names.get(String(given)) ?? unnamed(given)]
      : [field, given],
  );
  return Object.fromEntries(entries);
}

const ID = /^[0-9a-f]{8}-/;

/** What a history speaks of and is nowhere any more: its id, or a new one for a key of the file that names nothing here. */
const unnamed = (given: unknown): unknown => (typeof given === 'string' && !ID.test(given) ? newId() : given);

/** What came out of a round: objections keep their words when who made them has no name. */
function figures(said: ArchiveRow | null, names: Names): ArchiveRow | null {
  if (!said || !Array.isArray(said['objections'])) return said;
  const objections = said['objections'].map((objection: ArchiveRow) => ({
    ...objection,
    personId: names.get(String(objection['personId'])) ?? null,
  }));
  return { ...said, objections };
}

/** Columns that must name somebody, for rows that cannot stand without them. */
export const needed = (table: ArchiveTable): string[] =>
  Object.entries(archiveShape[table].columns).flatMap(([column, holds]) => {
    const refers = reference(holds);
    return refers && !refers.optional ? [column] : [];
  });
