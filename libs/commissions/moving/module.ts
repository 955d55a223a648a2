import { addConstraints, addRefusals } from '@etabli/platform';
import { ArchiveResolver } from './archive/archive.resolver.js';
import { CommissionsArchive } from './archive/archive.service.js';
import { ArchiveRows } from './archive/rows.service.js';
import { BoardImport } from './imports.entities.js';
import { BoardImportsResolver } from './imports.resolver.js';
import { BoardImports } from './imports.service.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { BoardReader } from './reader.js';

addRefusals(fr, en);
addConstraints({
  board_import_once: 'moving.taken-already',
  board_import_untouched: 'moving.changed-since',
});

/** The tables of what is brought in and taken along. */
export const movingEntities = [BoardImport];

/** Boards brought in from other tools, commissions taken along, calendars to follow. */
export const moving = [
  BoardImports,
  BoardImportsResolver,
  BoardReader,
  CommissionsArchive,
  ArchiveRows,
  ArchiveResolver,
];
