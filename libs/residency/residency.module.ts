import { CommissionsModule } from '@etabli/commissions';
import { MembershipModule } from '@etabli/membership';
import { addRefusals } from '@etabli/platform';
import { Module } from '@nestjs/common';
import { AcceptedOffers } from './chain/accepted.js';
import { directoryEntities, directoryProviders } from './directory/parts.js';
import { figuresProviders } from './figures/parts.js';
import { incidentsEntities, incidentsProviders } from './incidents/parts.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { passesEntities, passesProviders } from './passes/parts.js';
import { Allocations } from './places/allocations.service.js';
import { Availability } from './places/availability.service.js';
import { placesEntities, placesProviders } from './places/parts.js';
import { PlaceReads } from './places/reads.service.js';
import { releasesEntities, releasesProviders } from './releases/parts.js';

addRefusals(fr, en);

/** The tables of the area, for the data source. */
export const residencyEntities = [
  ...placesEntities,
  ...passesEntities,
  ...releasesEntities,
  ...incidentsEntities,
  ...directoryEntities,
];

@Module({
  imports: [MembershipModule, CommissionsModule],
  providers: [
    AcceptedOffers,
    ...placesProviders,
    ...passesProviders,
    ...releasesProviders,
    ...incidentsProviders,
    ...directoryProviders,
    ...figuresProviders,
  ],
  exports: [Allocations, Availability, PlaceReads],
})
export class ResidencyModule {}
