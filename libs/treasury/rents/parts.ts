import { addConstraints } from '@etabli/platform';
import { AskedRents } from './asked.source.js';
import { RentCalls } from './calls.service.js';
import { Charges } from './charges.service.js';
import { DueDetails } from './details.service.js';
import { RentLines } from './lines.service.js';
import { RentCall, ServiceUse } from './rents.entities.js';
import { RentsResolver, ResidentCallResolver, ServiceUseResolver } from './rents.resolver.js';
import { RentRevisions } from './revisions.service.js';
import { SolidarityResolver } from './solidarity.resolver.js';
import { Solidarity } from './solidarity.service.js';
import { SuspendedDesks } from './suspended.service.js';
import { ServiceUses } from './uses.service.js';
import { ServiceUseSink } from './uses.sink.js';

addConstraints({
  rent_called_once: 'rent.called-already',
  service_called: 'service.called',
  service_called_once: 'rent.called-already',
  service_stands: 'service.withdrawn',
  service_use_amount: 'service.amount',
});

/** The tables of rents that are read by class. */
export const rentsEntities = [RentCall, ServiceUse];

/** What other areas may ask of rents. */
export const rentsExports = [RentCalls, RentLines, RentRevisions, ServiceUses, Solidarity];

export const rentsProviders = [
  ...rentsExports,
  Charges,
  SuspendedDesks,
  DueDetails,
  RentsResolver,
  ResidentCallResolver,
  ServiceUseResolver,
  AskedRents,
  ServiceUseSink,
  SolidarityResolver,
];
