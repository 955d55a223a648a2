import { authorize } from '@etabli/access';
import type { IsoDate } from '@etabli/kernel';
import { said } from '@etabli/membership';
import { currentActor, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { checkShape, type Point } from '../rules/shapes.js';
import { PLACES } from './allocations.service.js';
import { FloorKeeping } from './floor-keeping.service.js';
import { Building, BuildingFloor, PlaceShape } from './places.entities.js';
import type { FloorInput, ShapeInput } from './places.inputs.js';
import { keepsPlaces } from './places.policy.js';
import { Places } from './places.service.js';
import { PlaceReads } from './reads.service.js';

/** Buildings, their floors, and the outlines of places drawn on them. */
@Injectable()
export class Floors {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PlaceReads) private readonly reads: PlaceReads,
    @Inject(Places) private readonly places: Places,
    @Inject(FloorKeeping) private readonly keeping: FloorKeeping,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** Refuses `place.not-yours`, `input.required`, `building.name-taken`. */
  async addBuilding(name: string, address: string): Promise<Building> {
    authorize(keepsPlaces(currentActor()));
    const position = await this.db.count(Building);
    return this.db.add(Building, { name: said(name, 'name', 80), address: address.trim(), position });
  }

  /** Refuses `place.not-yours`, `input.required`, `floor.name-taken`, `floor.removed`. */
  async addFloor({ buildingId, name, width, height }: FloorInput): Promise<BuildingFloor> {
    await this.keeping.building(buildingId, 'keep');
    const position = await this.db.count(BuildingFloor, { buildingId });
    return this.db.add(BuildingFloor, { buildingId, name: said(name, 'name', 80), width, height, position });
  }

  /** Lays an image that the viewer handed in under the drawing; null goes back to the grid. Refuses `floor.image-only`. */
  async hangImage(id: string, fileId: string | null): Promise<BuildingFloor> {
    await this.keeping.floor(id, 'keep');
    if (fileId) await this.places.openImage(fileId, 'floor.image-only');
    return this.db.change(BuildingFloor, id, { imageId: fileId });
  }

  /**
   * Draws a place on a floor from a day on; what was drawn before stays true of the days before. Refuses what `checkShape`
   * refuses, `place.not-yours`, `place.closed`, `floor.removed`.
   */
  async draw({ placeId, floorId, points, fromDay }: ShapeInput): Promise<PlaceShape> {
    await this.places.locked(placeId, 'draw');
    const floor = await this.keeping.floor(floorId, 'keep');
    const corners = points.map(([x, y, ...more]) => (more.length > 0 ? [Number.NaN, 0] : [x, y])) as Point[];
    checkShape(corners, floor);
    return this.drawn({
      placeId,
      floorId,
      points: corners as [number, number][],
      fromDay: fromDay ?? this.reads.today(),
    });
  }

  /** Takes a place off the plan from a day on. */
  async erase(placeId: string, fromDay: IsoDate | null): Promise<PlaceShape> {
    await this.places.locked(placeId, 'draw');
    return this.drawn({ placeId, floorId: null, points: null, fromDay: fromDay ?? this.reads.today() });
  }

  private async drawn(shape: Omit<PlaceShape, 'id' | 'recordedAt'>): Promise<PlaceShape> {
    const { id } = await this.db.add(PlaceShape, shape);
    if (shape.floorId) {
      await this.db.query('update place set floor_id = $2 where id = $1 and floor_id is distinct from $2', [
        shape.placeId,
        shape.floorId,
      ]);
    }
    await this.live.announce(PLACES);
    return this.db.get(PlaceShape, id);
  }
}
