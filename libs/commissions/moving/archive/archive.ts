import { createHash } from 'node:crypto';
import { demand, Refusal } from '@etabli/kernel';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type ArchiveTable, archiveTables, recordTables, reference } from './holds.js';
import { archiveShape } from './shape.js';

export type ArchiveRow = Record<string, unknown>;

/** Somebody whom rows refer to by a key that is only good inside one file. */
export interface ArchivePerson {
  key: string;
  name: string;
  email: string | null;
}

export interface ArchiveFile {
  key: string;
  name: string;
  sha256: string;
}

/** Everything of an association’s commissions: rows by table, in which ids are keys of this file. */
export interface Archive {
  association: string;
  exportedAt: string;
  people: ArchivePerson[];
  files: ArchiveFile[];
  tables: Record<ArchiveTable, ArchiveRow[]>;
}

const FORMAT = 'etabli-commissions-archive';
const VERSION = 3;
/** The tables that files of each earlier version did not have: the first one had boards and missions only. */
const LATER = new Map<unknown, readonly ArchiveTable[]>([
  [1, recordTables],
  [2, ['commission_document']],
]);
const DATA = 'commissions.json';
const folder = (sha256: string): string => `documents/${sha256}`;

/** Unpacked, an archive may hold this much. */
const MOST_BYTES = 500 * 1024 * 1024;

/** The same date on every file, so that the same commissions make the same archive. */
const MTIME = new Date(2000, 0, 1);

/** Writes an archive: one ZIP with a JSON text, and every document once, by its hash. */
export function pack(archive: Archive, contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const text = JSON.stringify({ format: FORMAT, version: VERSION, ...archive }, null, 1);
  const documents = [...contents].map(([sha256, bytes]) => [folder(sha256), [bytes, { level: 0 }]] as const);
  const files = Object.fromEntries(documents);
  return zipSync({ [DATA]: strToU8(text), ...files } as Parameters<typeof zipSync>[0], { mtime: MTIME });
}

/**
 * Reads an archive back. Refuses `moving.archive-unknown` for a file that is none, `moving.archive-newer` for one of a later version,
 * `moving.archive-damaged` with the place for one that does not hold together, or lacks a document.
 */
export function unpack(bytes: Uint8Array): { archive: Archive; contents: Map<string, Uint8Array> } {
  const files = opened(bytes);
  const data = files[DATA];
  demand(data, 'moving.archive-unknown');
  const value = parsed(strFromU8(data));
  demand(value['format'] === FORMAT, 'moving.archive-unknown');
  const { version } = value;
  demand(version === VERSION || LATER.has(version), 'moving.archive-newer');
  const archive = checked(completed(value as unknown as Archive, LATER.get(version) ?? []));
  const contents = new Map<string, Uint8Array>();
  for (const { name, sha256 } of archive.files) {
    const content = files[folder(sha256)];
    const isWhole = content && createHash('sha256').update(content).digest('hex') === sha256;
    if (!isWhole) throw damaged(name);
    contents.set(sha256, content);
  }
  return { archive, contents };
}

/** A file of an earlier version, with nothing in the tables it did not have. */
function completed(archive: Archive, absent: readonly ArchiveTable[]): Archive {
  const later = Object.fromEntries(absent.map((table) => [table, []]));
  return { ...archive, tables: { ...later, ...archive.tables } };
}

function opened(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  const filter = ({ originalSize }: { originalSize: number }): boolean => {
    total += originalSize;
    demand(total <= MOST_BYTES, 'moving.archive-too-large', { max: MOST_BYTES / 1024 / 1024 });
    return true;
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // The library says in English what is wrong with the bytes: for us, it is not an archive of ours.
    throw new Refusal('moving.archive-unknown');
  }
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    // Where the text breaks is of no use to anybody: the file was not written by hand.
    throw damaged(DATA);
  }
}

/** Every row has the columns of its table and no others, and refers to rows that are there. */
function checked(archive: Archive): Archive {
  const { people, files, tables } = archive;
  if (!isRecord(tables) || !Array.isArray(people) || !Array.isArray(files)) throw damaged(DATA);
  const known = new Set([...people, ...files].map(({ key }) => key));
  for (const table of archiveTables) {
    const rows = tables[table];
    if (!Array.isArray(rows) || !rows.every(isRecord)) throw damaged(table);
    for (const { id } of rows) known.add(String(id));
  }
  for (const table of archiveTables) {
    for (const [at, row] of tables[table].entries()) checkRow(table, at, row, known);
  }
  return archive;
}

function checkRow(table: ArchiveTable, at: number, row: ArchiveRow, known: ReadonlySet<string>): void {
  const { columns } = archiveShape[table];
  const place = (column: string) => damaged(`${table} ${at + 1}, ${column}`);
  for (const column of Object.keys(row)) if (!Object.hasOwn(columns, column)) throw place(column);
  for (const [column, holds] of Object.entries(columns)) {
    if (!Object.hasOwn(row, column)) throw place(column);
    const refers = reference(holds);
    const value = row[column];
    if (holds === 'turn' && !isRecord(value)) throw place(column);
    if (holds === 'figures' && !(value === null || isRecord(value))) throw place(column);
    if (!refers || (refers.optional && value === null)) continue;
    if (typeof value !== 'string' || !known.has(value)) throw place(column);
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const damaged = (place: string) => new Refusal('moving.archive-damaged', { place });
