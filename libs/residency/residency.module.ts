import { CommissionsModule } from '@etabli/commissions';
import { MembershipModule } from '@etabli/membership';
import { addRefusals } from '@etabli/platform';
import { Module } from '@nestjs/common';
import { applicationsEntities, applicationsProviders } from './applications/parts.js';
import { AcceptedOffers } from './chain/accepted.js';
import { contractsEntities, contractsProviders } from './contracts/parts.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { Allocations } from './places/allocations.service.js';
import { Availability } from './places/availability.service.js';
import { placesEntities, placesProviders } from './places/parts.js';
import { PlaceReads } from './places/reads.service.js';

addRefusals(fr, en);

/** The tables of the area, for the data source. */
export const residencyEntities = [...placesEntities, ...contractsEntities, ...applicationsEntities];

@Module({
  imports: [MembershipModule, CommissionsModule],
  providers: [AcceptedOffers, ...placesProviders, ...contractsProviders, ...applicationsProviders],
  exports: [Allocations, Availability, PlaceReads],
})
export class ResidencyModule {}
