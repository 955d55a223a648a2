import { CommissionsModule } from '@etabli/commissions';
import { MembershipModule } from '@etabli/membership';
import { addRefusals } from '@etabli/platform';
import { Module } from '@nestjs/common';
import { applicationsEntities, applicationsProviders } from './applications/parts.js';
import { en as bookingsEn } from './bookings/messages.en.js';
import { fr as bookingsFr } from './bookings/messages.fr.js';
import { bookingsEntities, bookingsProviders } from './bookings/parts.js';
import { AcceptedOffers } from './chain/accepted.js';
import { MovedStays } from './chain/moved.js';
import { contractsEntities, contractsProviders } from './contracts/parts.js';
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
import { trainingsEntities, trainingsProviders } from './trainings/parts.js';

addRefusals(fr, en);
addRefusals(bookingsFr, bookingsEn);

/** The tables of the area, for the data source. */
export const residencyEntities = [
  ...placesEntities,
  ...applicationsEntities,
  ...contractsEntities,
  ...bookingsEntities,
  ...trainingsEntities,
  ...passesEntities,
  ...releasesEntities,
  ...incidentsEntities,
  ...directoryEntities,
];

@Module({
  imports: [MembershipModule, CommissionsModule],
  providers: [
    AcceptedOffers,
    MovedStays,
    ...placesProviders,
    ...applicationsProviders,
    ...contractsProviders,
    ...bookingsProviders,
    ...trainingsProviders,
    ...passesProviders,
    ...releasesProviders,
    ...incidentsProviders,
    ...directoryProviders,
    ...figuresProviders,
  ],
  exports: [Allocations, Availability, PlaceReads],
})
export class ResidencyModule {}
