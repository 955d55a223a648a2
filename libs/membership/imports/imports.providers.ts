import { addRefusals } from '@etabli/platform';
import { PeopleExportResolver } from '../exports/people.resolver.js';
import { PeopleExport } from '../exports/people.service.js';
import { Bulk } from './bulk.js';
import { en as words } from './import.en.js';
import { fr as mots } from './import.fr.js';
import { ImportsResolver } from './imports.resolver.js';
import { Imports } from './imports.service.js';
import { ImportWorker } from './imports.worker.js';
import { KnownReader } from './known.reader.js';
import { ImportMatchResolver, ImportPreviewResolver } from './preview.resolver.js';
import { ImportProgress } from './progress.js';
import { ImportReader } from './reader.js';
import { en as refusals } from './refusals.en.js';
import { fr as refus } from './refusals.fr.js';
import { Restorer } from './restorer.js';
import { Traces } from './traces.js';
import { ImportUndo } from './undo.js';
import { ImportWriter } from './writer.js';

addRefusals(mots, words);
addRefusals(refus, refusals);

/** Lists that come in and go out: what the module of the area provides for them. */
export const listProviders = [
  Bulk,
  Imports,
  ImportMatchResolver,
  ImportPreviewResolver,
  ImportProgress,
  ImportReader,
  ImportsResolver,
  ImportUndo,
  ImportWorker,
  ImportWriter,
  KnownReader,
  PeopleExport,
  PeopleExportResolver,
  Restorer,
  Traces,
];
