import { addConstraints, addRefusals } from '@etabli/platform';
import { TreasuryAccess, TreasuryPromise } from './handover.entities.js';
import {
  RunningPlanResolver,
  TreasuryAccessResolver,
  TreasuryHandoverResolver,
  TreasuryPromiseResolver,
} from './handover.resolver.js';
import { TreasuryKeeping } from './keeping.service.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { TreasuryStanding } from './standing.service.js';

addRefusals(fr, en);
addConstraints({ treasury_access_once: 'treasury.access-there' });

/** What a treasurer knows and no figure tells. */
export const handoverEntities = [TreasuryAccess, TreasuryPromise];

export const handoverProviders = [
  ...[TreasuryKeeping, TreasuryStanding],
  ...[TreasuryHandoverResolver, TreasuryAccessResolver, TreasuryPromiseResolver, RunningPlanResolver],
];
