import { MembershipModule } from '@etabli/membership';
import { addConstraints, addRefusals } from '@etabli/platform';
import { Module } from '@nestjs/common';
import { Commission } from './commissions.entities.js';
import { CommissionsResolver, SeatResolver } from './commissions.resolver.js';
import { Commissions } from './commissions.service.js';
import { DecisionSources } from './decisions/decision-sources.js';
import { meetingsEntities, meetingsProviders } from './meetings/parts.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { Seats } from './seats.service.js';

addRefusals(fr, en);
addConstraints({ commission_name: 'commission.name-taken' });

/** The tables of the area, for the data source. */
export const commissionsEntities = [Commission, ...meetingsEntities];

@Module({
  imports: [MembershipModule],
  providers: [Commissions, CommissionsResolver, SeatResolver, Seats, ...meetingsProviders],
  exports: [Commissions, DecisionSources],
})
export class CommissionsModule {}
