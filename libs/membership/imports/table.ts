import { demand, Refusal } from '@etabli/kernel';
import { looksProtected, openArchive } from './archive.js';
import { readCsv } from './csv.js';
import { type FileKind, fileKind } from './file-kind.js';
import { limits } from './limits.js';
import { readOds } from './ods.js';
import { shapeTable } from './shape.js';
import { readXlsx } from './xlsx.js';

export type TableFormat = 'csv' | 'xlsx' | 'ods';

export interface TableRow {
  /** The line of the file where the row begins, as a text editor or a spreadsheet numbers it (from 1). */
  line: number;
  /** As many cells as the table has columns, as they are written, dates of spreadsheets as `YYYY-MM-DD[ HH:MM]`. */
  cells: string[];
}

/** Something the reader had to decide by itself; `code` is worded in the import catalogue. */
export interface TableWarning {
  code: string;
  line?: number;
  details: Record<string, string | number>;
}

/** What a reader of one format hands over, before headings are told from data. */
export interface RawTable {
  rows: TableRow[];
  format: TableFormat;
  encoding?: string;
  delimiter?: string;
  warnings: TableWarning[];
}

/** A file read: named columns, rows without the empty ones. */
export interface Table extends RawTable {
  columns: string[];
}

const readers: Partial<Record<FileKind, (bytes: Uint8Array) => RawTable | Promise<RawTable>>> = {
  text: readCsv,
  xlsx: (bytes) => readXlsx(openArchive(bytes, isSheetPart)),
  ods: (bytes) => readOds(openArchive(bytes, isContentPart)),
};

const isSheetPart = (name: string): boolean => /\.(xml|rels)$/.test(name) && !name.startsWith('docProps/');
const isContentPart = (name: string): boolean => name === 'content.xml' || name === 'META-INF/manifest.xml';

/**
 * Reads a list as people have it: CSV in any usual encoding and delimiter, XLSX, or ODS.
 *
 * The kind is found from the bytes; the file name only serves the sentences. Nothing is trimmed or reworded here.
 * Refuses with `import.*` what is not a list (PDF, image, web page, old .xls, protected, damaged, empty, heading only)
 * and what exceeds `limits`.
 */
export async function readTable(bytes: Uint8Array, fileName: string): Promise<Table> {
  demand(bytes.byteLength <= limits.bytes, 'import.file-too-large', {
    fileName,
    megabytes: Math.ceil(bytes.byteLength / 1024 / 1024),
    limit: limits.bytes / 1024 / 1024,
  });
  const kind = fileKind(bytes);
  const read = readers[kind];
  if (!read) throw new Refusal(`import.file-is-${kind}`, { fileName });
  demand(!looksProtected(bytes), 'import.file-is-protected', { fileName });
  try {
    return shapeTable(await read(bytes), fileName);
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(error.code, { fileName, ...error.details }, error.field);
    throw new Refusal('import.file-is-damaged', { fileName });
  }
}
