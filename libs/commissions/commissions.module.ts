import { MembershipModule } from '@etabli/membership';
import { addConstraints, addRefusals } from '@etabli/platform';
import { Module } from '@nestjs/common';
import { Charter } from './charters/charters.entities.js';
import { CharteredResolver, ChartersResolver } from './charters/charters.resolver.js';
import { Charters } from './charters/charters.service.js';
import { Commission } from './commissions.entities.js';
import { CommissionsResolver, SeatResolver } from './commissions.resolver.js';
import { Commissions } from './commissions.service.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { CallsResolver } from './missions/calls.resolver.js';
import { Calls } from './missions/calls.service.js';
import { CallsWorker } from './missions/calls.worker.js';
import { Holders } from './missions/holders.service.js';
import { MissionLetters } from './missions/letters.service.js';
import { Mission, MissionCall, MissionSeat, MissionSheet } from './missions/missions.entities.js';
import { MissionSeatResolver, MissionSheetResolver, MissionsResolver } from './missions/missions.resolver.js';
import { Missions } from './missions/missions.service.js';
import { MissionsSource } from './missions/missions.source.js';
import { Recipients } from './missions/recipients.js';
import { Seats } from './seats.service.js';

addRefusals(fr, en);
addConstraints({
  commission_name: 'commission.name-taken',
  commission_intercommission: 'commission.intercommission-exists',
  intercommission_has_no_seats: 'commission.made-of-leads',
  mission_title: 'mission.title-taken',
  mission_never_dropped: 'mission.never-dropped',
});

/** The tables of the area, for the data source. */
export const commissionsEntities = [Charter, Commission, Mission, MissionCall, MissionSeat, MissionSheet];

@Module({
  imports: [MembershipModule],
  providers: [
    Calls,
    CallsResolver,
    CallsWorker,
    CharteredResolver,
    Charters,
    ChartersResolver,
    Commissions,
    CommissionsResolver,
    Holders,
    MissionLetters,
    Missions,
    MissionSeatResolver,
    MissionSheetResolver,
    MissionsResolver,
    MissionsSource,
    Recipients,
    SeatResolver,
    Seats,
  ],
  exports: [Commissions, Missions],
})
export class CommissionsModule {}
