import { newId } from '@etabli/kernel';
import type { ArchivePerson, ArchiveRow } from './archive.js';
import { type ArchiveTable, archiveTables, reference } from './holds.js';
import { needed, renamed } from './keys.js';
import { archiveShape } from './shape.js';

export type Tables = Record<ArchiveTable, ArchiveRow[]>;

/** Something for each table. */
export const each = <T>(of: (table: ArchiveTable) => T): Record<ArchiveTable, T> =>
  Object.fromEntries(archiveTables.map((table) => [table, of(table)])) as Record<ArchiveTable, T>;

/** The ids that rows hold of people, or of files, each once, in the order in which they come. */
export function spokenOf(rows: Tables, kind: 'person' | 'file'): string[] {
  const ids = archiveTables.flatMap((table) =>
    Object.entries(archiveShape[table].columns)
      .filter(([, holds]) => reference(holds)?.to === kind)
      .flatMap(([column]) => rows[table].flatMap((row) => row[column] ?? [])),
  );
  return [...new Set([...ids, ...(kind === 'person' ? within(rows) : [])].map(String))];
}

/** People whom histories and the figures of rounds speak of. */
function within(rows: Tables): string[] {
  const turns = rows.task_event.map(({ after }) => after as { part?: string; id?: string });
  const held = turns.flatMap(({ part, id }) => (part === 'holder' && id ? [id] : []));
  const figures = [...rows.round, ...rows.decision].map(
    (row) => row['figures'] as { objections?: { personId: string | null }[] } | null,
  );
  const objected = figures.flatMap((said) => said?.objections ?? []);
  return [...held, ...objected.flatMap(({ personId }) => personId ?? [])];
}

/** Rows with an id stay in the order they were made; the others are told apart by what they say. */
export const inOrder = (rows: ArchiveRow[]): ArchiveRow[] =>
  rows[0] && 'id' in rows[0]
    ? rows
    : rows
        .map((row) => ({ row, text: JSON.stringify(row) }))
        .sort((a, b) => (a.text < b.text ? -1 : 1))
        .map(({ row }) => row);

/** New ids that sort as the rows do, so that they stay in the order they were made. */
export function giveIds(rows: readonly ArchiveRow[], names: Map<string, string>): void {
  const keyed = rows.filter(({ id }) => id !== undefined);
  const ids = keyed.map(() => newId()).sort();
  for (const [at, { id }] of keyed.entries()) names.set(String(id), ids[at] as string);
}

/** Rows under their new ids; those that speak of nobody here go, with what hangs on them. */
export function standing(
  tables: Tables,
  names: Map<string, string>,
  people: readonly ArchivePerson[],
): Tables {
  const nameOf = new Map(people.map(({ key, name }) => [key, name]));
  return each((table) => {
    const must = needed(table);
    return tables[table].flatMap((row) => {
      const stands = must.every((column) => names.has(String(row[column])));
      if (!stands) {
        if (row['id'] !== undefined) names.delete(String(row['id']));
        return [];
      }
      const fresh = renamed(table, row, names);
      const isStranger =
        table === 'task_comment' && row['recorded_by'] !== null && fresh['recorded_by'] === null;
      return [isStranger ? { ...fresh, author_name: nameOf.get(String(row['recorded_by'])) ?? '' } : fresh];
    });
  });
}
