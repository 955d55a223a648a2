import { Ability, abilitiesFor, Page, PlainDate, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allocation, Composition } from './allocations.entities.js';
import { Compositions } from './compositions.service.js';
import { Floors } from './floors.service.js';
import { Building, BuildingFloor, Place, PlacePhoto, PlaceShape } from './places.entities.js';
import { FloorInput, PlaceInput, PlacesPageInput, ShapeInput } from './places.inputs.js';
import { placePolicy } from './places.policy.js';
import { Places } from './places.service.js';
import { PlaceReads } from './reads.service.js';

@ObjectType()
export class PlacePage extends Page(Place) {}

const KEEPS = { permission: 'places.write' } as const;
const READS = { permission: 'places.read' } as const;
const id = () => Args('id', { type: () => ID });

@Resolver(() => Place)
export class PlacesResolver {
  constructor(
    @Inject(Places) private readonly service: Places,
    @Inject(PlaceReads) private readonly reads: PlaceReads,
    @Inject(Compositions) private readonly compositions: Compositions,
  ) {}

  @Read(() => PlacePage, READS)
  places(
    @Args('page', { nullable: true }) page: PlacesPageInput = new PlacesPageInput(),
  ): Promise<PlacePage> {
    return this.service.list(page);
  }

  @Read(() => Place, READS)
  place(@id() placeId: string): Promise<Place> {
    return this.reads.get(placeId);
  }

  @Verb(() => Place, KEEPS)
  openPlace(@Args('input') input: PlaceInput): Promise<Place> {
    return this.service.open(input);
  }

  @Verb(() => Place, KEEPS)
  describePlace(@id() placeId: string, @Args('input') input: PlaceInput): Promise<Place> {
    return this.service.describe(placeId, input);
  }

  @Verb(() => Place, KEEPS)
  closePlace(
    @id() placeId: string,
    @Args('lastDay', { type: () => PlainDate }) lastDay: string,
  ): Promise<Place> {
    return this.service.close(placeId, lastDay);
  }

  @Verb(() => Place, KEEPS)
  reopenPlace(@id() placeId: string): Promise<Place> {
    return this.service.reopen(placeId);
  }

  @Verb(() => Place, { ...KEEPS, description: 'An image the viewer handed in.' })
  addPlacePhoto(@id() placeId: string, @Args('fileId', { type: () => ID }) fileId: string): Promise<Place> {
    return this.service.addPhoto(placeId, fileId);
  }

  @Verb(() => Place, KEEPS)
  removePlacePhoto(@id() photoId: string): Promise<Place> {
    return this.service.removePhoto(photoId);
  }

  @ResolveField(() => [PlacePhoto])
  photos(@Parent() place: Place): Promise<PlacePhoto[]> {
    return this.reads.photos(place.id);
  }

  @ResolveField(() => [Allocation], { description: 'Everybody there ever was or is to be, latest first.' })
  allocations(@Parent() place: Place): Promise<Allocation[]> {
    return this.reads.ofPlace(place.id);
  }

  @ResolveField(() => [Composition], { description: 'What it was ever merged or split into, or made of.' })
  composedIn(@Parent() place: Place): Promise<Composition[]> {
    return this.compositions.of(place.id);
  }

  @ResolveField(() => [Ability])
  viewerCan(@Parent() place: Place): Ability[] {
    return abilitiesFor(placePolicy, this.reads.record(place));
  }
}

@Resolver(() => BuildingFloor)
export class FloorsResolver {
  constructor(@Inject(Floors) private readonly floors: Floors) {}

  @Verb(() => Building, KEEPS)
  addBuilding(
    @Args('name') name: string,
    @Args('address', { defaultValue: '' }) address: string,
  ): Promise<Building> {
    return this.floors.addBuilding(name, address);
  }

  @Verb(() => BuildingFloor, KEEPS)
  addFloor(@Args('input') input: FloorInput): Promise<BuildingFloor> {
    return this.floors.addFloor(input);
  }

  @Verb(() => BuildingFloor, {
    ...KEEPS,
    description: 'An image the viewer handed in; null goes back to the grid.',
  })
  hangFloorImage(
    @id() floorId: string,
    @Args('fileId', { type: () => ID, nullable: true }) fileId: string | null,
  ): Promise<BuildingFloor> {
    return this.floors.hangImage(floorId, fileId ?? null);
  }

  @Verb(() => PlaceShape, { ...KEEPS, description: 'From a day on; what was before stays.' })
  drawPlace(@Args('input') input: ShapeInput): Promise<PlaceShape> {
    return this.floors.draw(input);
  }

  @Verb(() => PlaceShape, { ...KEEPS, description: 'Off the plan from a day on.' })
  erasePlaceShape(
    @Args('placeId', { type: () => ID }) placeId: string,
    @Args('fromDay', { type: () => PlainDate, nullable: true }) fromDay: string | null,
  ): Promise<PlaceShape> {
    return this.floors.erase(placeId, fromDay ?? null);
  }
}
