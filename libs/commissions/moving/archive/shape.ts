import { boardShape } from './board-shape.js';
import type { ArchiveTable, TableShape } from './holds.js';
import { recordShape } from './record-shape.js';

/** Every table and column of the archive. A test holds it against the database. */
export const archiveShape: Record<ArchiveTable, TableShape> = { ...boardShape, ...recordShape };
