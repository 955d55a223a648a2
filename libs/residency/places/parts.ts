import { addConstraints } from '@etabli/platform';
import {
  Allocation,
  AllocationEnd,
  AllocationMade,
  Composition,
  CompositionPart,
} from './allocations.entities.js';
import { AllocationsResolver, CompositionsResolver, PersonPlacesResolver } from './allocations.resolver.js';
import { Allocations } from './allocations.service.js';
import { Availability } from './availability.service.js';
import { PlaceCharges } from './charges.source.js';
import { Compositions } from './compositions.service.js';
import { FloorKeepingResolver } from './floor-keeping.resolver.js';
import { FloorKeeping } from './floor-keeping.service.js';
import { Floors } from './floors.service.js';
import { PlacesLines } from './monday/places.lines.js';
import { FloorImageResolver, PlacePhotoResolver } from './pictures.resolver.js';
import { Building, BuildingFloor, Place, PlacePhoto, PlaceShape } from './places.entities.js';
import { PlacesFinds } from './places.finds.js';
import { FloorsResolver, PlacesResolver } from './places.resolver.js';
import { Places } from './places.service.js';
import { BuildingResolver, PlanResolver } from './plan.resolver.js';
import { Plans } from './plan.service.js';
import { PlacesSource } from './privacy.source.js';
import { PlacesQuestions } from './questions/places.questions.js';
import { PlaceReads } from './reads.service.js';
import { TasksAboutPlaceResolver } from './tasks-about.resolver.js';

addConstraints({
  building_name: ['building.name-taken', 'name'],
  floor_name: ['floor.name-taken', 'name'],
  floor_standing: 'floor.removed',
  place_name: ['place.name-taken', 'name'],
  place_open: 'place.not-open',
  place_in_use: 'place.in-use',
  place_within_composition: 'place.within',
  allocation_slot_once: 'allocation.taken-meanwhile',
  allocation_days: 'allocation.ends-before-start',
});

/** The tables of places. */
export const placesEntities = [
  Allocation,
  AllocationEnd,
  AllocationMade,
  Building,
  Composition,
  CompositionPart,
  BuildingFloor,
  Place,
  PlacePhoto,
  PlaceShape,
];

/** What makes them work. */
export const placesProviders = [
  Allocations,
  AllocationsResolver,
  Availability,
  BuildingResolver,
  Compositions,
  CompositionsResolver,
  FloorImageResolver,
  FloorKeeping,
  FloorKeepingResolver,
  Floors,
  FloorsResolver,
  PersonPlacesResolver,
  PlaceCharges,
  PlacePhotoResolver,
  PlaceReads,
  Places,
  PlacesFinds,
  PlacesLines,
  PlacesQuestions,
  PlacesResolver,
  PlacesSource,
  PlanResolver,
  Plans,
  TasksAboutPlaceResolver,
];
