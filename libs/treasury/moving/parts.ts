import { addConstraints, addRefusals } from '@etabli/platform';
import { DuesImports } from './dues-imports.service.js';
import { DuesReader } from './dues-reader.js';
import { DuesWithdrawal } from './dues-withdrawal.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { DuesImport, OpeningBalance } from './moving.entities.js';
import { DuesImportsResolver, OpeningsResolver, PreviewedFeeResolver } from './moving.resolver.js';
import { Openings } from './openings.service.js';

addRefusals(fr, en);
addConstraints({ dues_import_once: 'carry.taken-already', opening_balance_once: 'carry.opened-already' });

/** The tables of moving in. */
export const movingEntities = [DuesImport, OpeningBalance];

/** Fees and balances that come from another tool. */
export const movingProviders = [
  ...[DuesReader, DuesImports, DuesWithdrawal, DuesImportsResolver, PreviewedFeeResolver],
  ...[Openings, OpeningsResolver],
];
