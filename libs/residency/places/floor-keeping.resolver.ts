import { Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Resolver } from '@nestjs/graphql';
import { FloorKeeping } from './floor-keeping.service.js';
import { Building, BuildingFloor } from './places.entities.js';
import { FloorSizeInput } from './places.inputs.js';

const KEEPS = { permission: 'places.write' } as const;
const id = () => Args('id', { type: () => ID });

@Resolver(() => BuildingFloor)
export class FloorKeepingResolver {
  constructor(@Inject(FloorKeeping) private readonly keeping: FloorKeeping) {}

  @Verb(() => Building, KEEPS)
  renameBuilding(@id() buildingId: string, @Args('name') name: string): Promise<Building> {
    return this.keeping.renameBuilding(buildingId, name);
  }

  @Verb(() => Building, { ...KEEPS, description: 'With its floors; only when no place is lost.' })
  removeBuilding(@id() buildingId: string): Promise<Building> {
    return this.keeping.removeBuilding(buildingId);
  }

  @Verb(() => Building, { ...KEEPS, description: 'With the floors that went with it.' })
  restoreBuilding(@id() buildingId: string): Promise<Building> {
    return this.keeping.restoreBuilding(buildingId);
  }

  @Verb(() => BuildingFloor, KEEPS)
  renameFloor(@id() floorId: string, @Args('name') name: string): Promise<BuildingFloor> {
    return this.keeping.renameFloor(floorId, name);
  }

  @Verb(() => BuildingFloor, KEEPS)
  resizeFloor(@id() floorId: string, @Args('size') size: FloorSizeInput): Promise<BuildingFloor> {
    return this.keeping.resizeFloor(floorId, size);
  }

  @Verb(() => BuildingFloor, { ...KEEPS, description: 'Only when no place is lost.' })
  removeFloor(@id() floorId: string): Promise<BuildingFloor> {
    return this.keeping.removeFloor(floorId);
  }

  @Verb(() => BuildingFloor, KEEPS)
  restoreFloor(@id() floorId: string): Promise<BuildingFloor> {
    return this.keeping.restoreFloor(floorId);
  }
}
