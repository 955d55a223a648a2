import { authorize } from '@etabli/access';
import { said } from '@etabli/membership';
import { currentActor, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { checkRemoval, checkResize, type FloorOutline, type FloorPlace } from '../rules/floors.js';
import { PLACES } from './allocations.service.js';
import { Building, BuildingFloor } from './places.entities.js';
import type { FloorSizeInput } from './places.inputs.js';
import { floorPolicy } from './places.policy.js';
import { PlaceReads } from './reads.service.js';

type Action = keyof typeof floorPolicy;

/** In the milliseconds that the app reads back, so that the floors gone with a building are known by that instant. */
const GONE = `removed_at = date_trunc('milliseconds', now())`;

/** Places that are or were on floors; `lived` when somebody had, booked or merged them. `$2` is today. */
const ON_FLOORS = `with outline as (
    select s.*, lead(s.from_day) over (partition by s.place_id order by s.from_day) as next_day
    from (select distinct on (s.place_id, s.from_day) s.* from place_shape s
      where s.place_id in (select o.place_id from place_shape o where o.floor_id = any($1))
      order by s.place_id, s.from_day, s.recorded_at desc) s
  ), known as (
    select p.id, p.name, p.floor_id, p.closes_on is null or p.closes_on > $2::date as open,
      exists (select from occupancy o where o.place_id = p.id and not isempty(o.in_force))
        or exists (select from booking b where b.place_id = p.id)
        or exists (select from place_composition_part c where c.place_id = p.id) as lived
    from place p
  )`;

const OUTLINES = `${ON_FLOORS}
  select k.name as place, o.points, k.open and (o.next_day is null or o.next_day > $2::date) as now
  from outline o join known k on k.id = o.place_id
  where o.floor_id = any($1) and (k.lived or k.open and (o.next_day is null or o.next_day > $2::date))
  order by length(k.name), k.name`;

const THERE = `${ON_FLOORS}
  select k.name, k.lived, k.open and (k.floor_id = any($1) or exists (select from outline o where o.place_id = k.id
      and o.floor_id = any($1) and (o.next_day is null or o.next_day > $2::date))) as now
  from known k
  where k.floor_id = any($1) or exists (select from outline o where o.place_id = k.id and o.floor_id = any($1))
  order by length(k.name), k.name`;

/** Buildings and floors as they are put right: named otherwise, measured again, taken away and put back. */
@Injectable()
export class FloorKeeping {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PlaceReads) private readonly reads: PlaceReads,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** Refuses `input.required`, `building.name-taken`, and what `floorPolicy.keep` refuses. */
  async renameBuilding(id: string, name: string): Promise<Building> {
    await this.building(id, 'keep');
    return this.told(await this.db.change(Building, id, { name: said(name, 'name', 80) }));
  }

  /** Refuses `input.required`, `floor.name-taken`, and what `floorPolicy.keep` refuses. */
  async renameFloor(id: string, name: string): Promise<BuildingFloor> {
    await this.floor(id, 'keep');
    return this.told(await this.db.change(BuildingFloor, id, { name: said(name, 'name', 80) }));
  }

  /** Its measures, in units of ten centimetres. Refuses `floor.too-small` while a place would lie outside. */
  async resizeFloor(id: string, { width, height }: FloorSizeInput): Promise<BuildingFloor> {
    await this.floor(id, 'keep');
    checkResize(await this.db.query<FloorOutline>(OUTLINES, [[id], this.reads.today()]), { width, height });
    return this.told(await this.db.change(BuildingFloor, id, { width, height }));
  }

  /** Refuses `floor.has-places` and `floor.has-history`. */
  async removeFloor(id: string): Promise<BuildingFloor> {
    await this.floor(id, 'keep');
    checkRemoval(await this.there([id]), 'floor');
    await this.db.query(`update floor set ${GONE} where id = $1`, [id]);
    return this.told(await this.db.get(BuildingFloor, id));
  }

  /** It is back. Refuses `floor.there-already`, `floor.name-taken`, `floor.removed` when its building is not there. */
  async restoreFloor(id: string): Promise<BuildingFloor> {
    await this.floor(id, 'restore');
    return this.told(await this.db.change(BuildingFloor, id, { removedAt: null }));
  }

  /** With its floors, when each of them may go. Refuses as `removeFloor` does. */
  async removeBuilding(id: string): Promise<Building> {
    await this.building(id, 'keep');
    const floors = await this.db.query<{ id: string }>(
      'select id from floor where building_id = $1 and removed_at is null order by id for no key update',
      [id],
    );
    checkRemoval(await this.there(floors.map((floor) => floor.id)), 'building');
    await this.db.query(`update floor set ${GONE} where building_id = $1 and removed_at is null`, [id]);
    await this.db.query(`update building set ${GONE} where id = $1`, [id]);
    return this.told(await this.db.get(Building, id));
  }

  /** It is back, with the floors that went with it. Refuses `floor.there-already`, `building.name-taken`. */
  async restoreBuilding(id: string): Promise<Building> {
    const { removedAt } = await this.building(id, 'restore');
    await this.db.change(Building, id, { removedAt: null });
    await this.db.query('update floor set removed_at = null where building_id = $1 and removed_at = $2', [
      id,
      removedAt,
    ]);
    return this.told(await this.db.get(Building, id));
  }

  /** A floor locked for a verb, when the policy lets the actor do it. */
  floor(id: string, action: Action): Promise<BuildingFloor> {
    return this.locked(BuildingFloor, id, action);
  }

  /** A building, likewise. */
  building(id: string, action: Action): Promise<Building> {
    return this.locked(Building, id, action);
  }

  private async locked<T extends Building | BuildingFloor>(
    entity: new () => T,
    id: string,
    action: Action,
  ): Promise<T> {
    const found = await this.db.get<T>(entity, id, { lock: true });
    authorize(floorPolicy[action](currentActor(), found));
    return found;
  }

  private there(floorIds: string[]): Promise<FloorPlace[]> {
    return this.db.query<FloorPlace>(THERE, [floorIds, this.reads.today()]);
  }

  private async told<T>(changed: T): Promise<T> {
    await this.live.announce(PLACES);
    return changed;
  }
}
