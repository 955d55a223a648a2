import { addConstraints, addRefusals } from '@etabli/platform';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { ReleasesSource } from './privacy.source.js';
import { ReleaseReads } from './reads.service.js';
import { DeskTaking, ReleaseMade } from './releases.entities.js';
import { PlanReleasesResolver, ReleasesResolver, TakingsResolver } from './releases.resolver.js';
import { Releases } from './releases.service.js';
import { Takings } from './takings.service.js';

addRefusals(fr, en);
addConstraints({
  desk_release_days: 'release.days',
  desk_release_taken: 'release.taken-meanwhile',
  desk_released: 'desk.not-released',
  desk_taking_seat: 'desk.taken-meanwhile',
  desk_taking_person: 'desk.has-one-meanwhile',
});

/** The tables of places lent for a day. */
export const releasesEntities = [DeskTaking, ReleaseMade];

/** What makes them work. */
export const releasesProviders = [
  PlanReleasesResolver,
  ReleaseReads,
  Releases,
  ReleasesResolver,
  ReleasesSource,
  Takings,
  TakingsResolver,
];
