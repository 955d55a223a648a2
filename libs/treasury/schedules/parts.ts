import { addConstraints } from '@etabli/platform';
import { FeeCalls } from './calls.service.js';
import { Payers } from './payers.js';
import { FeeCall, FeePrice, FeeSchedule } from './schedules.entities.js';
import { CallLineResolver, CategoryPriceResolver, FeeSchedulesResolver } from './schedules.resolver.js';
import { FeeSchedules } from './schedules.service.js';

addConstraints({ fee_schedule_name: 'schedule.name-taken' });

/** The tables of schedules and calls. */
export const schedulesEntities = [FeeCall, FeePrice, FeeSchedule];

/** What other areas may ask of schedules. */
export const schedulesExports = [FeeCalls, FeeSchedules];

export const schedulesProviders = [
  ...schedulesExports,
  CallLineResolver,
  CategoryPriceResolver,
  FeeSchedulesResolver,
  Payers,
];
