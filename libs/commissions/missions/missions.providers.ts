import { Charter } from '../charters/charters.entities.js';
import { CharteredResolver, ChartersResolver } from '../charters/charters.resolver.js';
import { Charters } from '../charters/charters.service.js';
import { CallsResolver } from './calls.resolver.js';
import { Calls } from './calls.service.js';
import { CallsWorker } from './calls.worker.js';
import { Holders } from './holders.service.js';
import { MissionLetters } from './letters.service.js';
import { Mission, MissionCall, MissionSeat, MissionSheet } from './missions.entities.js';
import { MissionSeatResolver, MissionSheetResolver, MissionsResolver } from './missions.resolver.js';
import { Missions } from './missions.service.js';
import { MissionsSource } from './missions.source.js';
import { Recipients } from './recipients.js';
import { RecurringTasksResolver } from './recurring.resolver.js';
import { RecurringTasks } from './recurring.service.js';
import { Relays } from './relays.service.js';

/** Tables of charters and missions. */
export const missionsEntities = [Charter, Mission, MissionCall, MissionSeat, MissionSheet];

/** What other areas may ask of missions. */
export const missionsExports = [Missions];

export const missionsProviders = [
  ...missionsExports,
  Calls,
  CallsResolver,
  CallsWorker,
  CharteredResolver,
  Charters,
  ChartersResolver,
  Holders,
  MissionLetters,
  MissionSeatResolver,
  MissionSheetResolver,
  MissionsResolver,
  MissionsSource,
  Recipients,
  RecurringTasks,
  RecurringTasksResolver,
  Relays,
];
