import type { IsoDate } from '@etabli/kernel';
import { type Clock } from '@etabli/kernel';
import { currentToday } from '@etabli/membership';
import { CLOCK, Db, groupBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { Hold, PlannedPlace, Stay } from '../rules/plan.js';
import { type Allocation, AllocationEnd, EndCause } from './allocations.entities.js';
import { Building, BuildingFloor, Place, PlacePhoto, PlaceShape } from './places.entities.js';
import type { AllocationRecord, PlaceRecord } from './places.policy.js';

/** A place not to be had for itself during a period, and what it is a part of or was split into. */
export interface HeldPlace {
  placeId: string;
  compositionId: string;
  intoIds: string[];
  startsOn: IsoDate;
  endsOn: IsoDate | null;
}

/** The days looked at, both included; `to` null for all that comes. */
export interface Days {
  from: IsoDate;
  to: IsoDate | null;
}

const STAYS = `select o.id, o.place_id as "placeId", o.person_id as "personId", o.starts_on::text as "startsOn",
    o.ends_on::text as "endsOn", o.week, o.seats, o.monthly_cents as "monthlyCents", o.moved_from as "movedFrom",
    o.recorded_at as "recordedAt"
  from occupancy o`;

const HOLDS = `select m.place_id as "placeId", c.id as "compositionId", c.starts_on::text as "startsOn", c.ends_on::text as "endsOn",
    array(select i.place_id from place_composition_part i where i.association_id = c.association_id
      and i.composition_id = c.id and i.side = 'into' order by i.id) as "intoIds"
  from place_composition c
  join place_composition_part m on m.association_id = c.association_id and m.composition_id = c.id and m.side = 'from'
  where days_of(c.starts_on, c.ends_on) && days_of($1, $2)`;

/** Of each place, the outlines in force on a day of the period: the last drawn for each first day; none on a floor taken away. */
const SHAPES = `select s.id, s.place_id as "placeId", f.id as "floorId", case when f.id is not null then s.points end as points,
    s.from_day::text as "fromDay", s.recorded_at as "recordedAt"
  from (select distinct on (s.place_id, s.from_day) s.*,
      lead(s.from_day) over (partition by s.place_id order by s.from_day, s.recorded_at) as next_day
    from place_shape s order by s.place_id, s.from_day, s.recorded_at desc) s
  left join floor f on f.association_id = s.association_id and f.id = s.floor_id and f.removed_at is null
  where s.from_day <= coalesce($2::date, 'infinity') and (s.next_day is null or s.next_day > $1::date)
  order by s.place_id, s.from_day`;

/** Places whose half-days are kept for somebody who was offered them, from the first day of the offer on. */
const OFFERED = `select o.place_id as id from place_offer o
  where o.outcome is null and o.expires_at > $4 and o.week & $3 <> 0
    and days_of(o.starts_on, null) && days_of($1, $2)`;

/** Places, who is in them, and how they are drawn: each a fixed number of statements. */
@Injectable()
export class PlaceReads {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  buildings(): Promise<Building[]> {
    return this.db.find(Building, {
      where: { removedAt: IsNull() },
      order: { position: 'asc', name: 'asc' },
    });
  }

  /** The floors of a building, lowest first; batched. */
  async floors(buildingId: string): Promise<BuildingFloor[]> {
    const found = await load('building-floors', buildingId, async (ids) => {
      const order = { position: 'asc', name: 'asc' } as const;
      const where = { buildingId: In([...ids]), removedAt: IsNull() };
      const rows = await this.db.find(BuildingFloor, { where, order });
      return groupBy(ids, rows, (row) => row.buildingId);
    });
    return found ?? [];
  }

  get(id: string): Promise<Place> {
    return this.db.get(Place, id);
  }

  /** A place by id; batched. */
  async byId(id: string): Promise<Place | null> {
    return load('place', id, async (ids) => {
      const rows = await this.db.find(Place, { where: { id: In([...ids]) } });
      return new Map(rows.map((row) => [row.id, row]));
    });
  }

  /** Places open on a day of the period, in the order people read them. */
  async openIn({ from, to }: Days): Promise<Place[]> {
    return this.db.query<Place>(
      `select id, kind, name, notes, floor_id as "floorId", area_hundredths as "areaHundredths", capacity, features,
         price_cents as "priceCents", opens_on::text as "opensOn", closes_on::text as "closesOn"
       from place where days_of(opens_on, closes_on) && days_of($1, $2)
       order by kind, length(name), sort_name, id`,
      [from, to],
    );
  }

  shapes({ from, to }: Days): Promise<PlaceShape[]> {
    return this.db.query<PlaceShape>(SHAPES, [from, to]);
  }

  holds({ from, to }: Days): Promise<HeldPlace[]> {
    return this.db.query<HeldPlace>(HOLDS, [from, to]);
  }

  /** Who is somewhere on a day of the period. */
  stays({ from, to }: Days): Promise<Allocation[]> {
    return this.db.query<Allocation>(
      `${STAYS} where o.in_force && days_of($1, $2) order by o.starts_on, o.id`,
      [from, to],
    );
  }

  /** Places that are on offer in a part of the week on a day of the period: nobody else is given them. */
  async onOffer({ from, to }: Days, week: number): Promise<Set<string>> {
    const rows = await this.db.query<{ id: string }>(OFFERED, [from, to, week, this.clock.now()]);
    return new Set(rows.map(({ id }) => id));
  }

  /** Everybody who ever had a place, the latest first; those taken back are left out. */
  ofPlace(placeId: string): Promise<Allocation[]> {
    return this.db.query<Allocation>(
      `${STAYS} where o.place_id = $1 and not isempty(o.in_force) order by o.starts_on desc, o.id`,
      [placeId],
    );
  }

  /** The places somebody has from today on; batched. */
  async ofPerson(personId: string): Promise<Allocation[]> {
    const found = await load('person-places', personId, async (ids) => {
      const rows = await this.db.query<Allocation>(
        `${STAYS} where o.person_id = any($1) and o.in_force && days_of($2, null) order by o.starts_on, o.id`,
        [ids, this.today()],
      );
      return groupBy(ids, rows, (row) => row.personId);
    });
    return found ?? [];
  }

  /** An allocation as it is; refuses `not-found`. */
  async allocation(id: string): Promise<Allocation | null> {
    return this.db.row<Allocation>(`${STAYS} where o.id = $1`, [id]);
  }

  /** What was said of the last day of an allocation, the latest first; batched. */
  async ends(allocationId: string): Promise<AllocationEnd[]> {
    const found = await load('allocation-ends', allocationId, async (ids) => {
      const rows = await this.db.find(AllocationEnd, {
        where: { allocationId: In([...ids]) },
        order: { step: 'desc' },
      });
      return groupBy(ids, rows, (row) => row.allocationId);
    });
    return found ?? [];
  }

  /** Photos of a place; batched. */
  async photos(placeId: string): Promise<PlacePhoto[]> {
    const found = await load('place-photos', placeId, async (ids) => {
      const where = { placeId: In([...ids]), removedAt: IsNull() };
      const rows = await this.db.find(PlacePhoto, { where, order: { id: 'asc' } });
      return groupBy(ids, rows, (row) => row.placeId);
    });
    return found ?? [];
  }

  today(): IsoDate {
    return currentToday(this.clock);
  }

  /** A place as its policy looks at it. */
  record({ kind, closesOn }: Place): PlaceRecord {
    return { kind, closesOn, today: this.today() };
  }

  /** An allocation as its policy looks at it. */
  async allocationRecord(allocation: Allocation): Promise<AllocationRecord> {
    const [last] = await this.ends(allocation.id);
    const endedBy = last && last.cause !== EndCause.kept ? last.cause : null;
    return { ...allocation, endedBy, today: this.today(), now: this.clock.now() };
  }
}

/** A place as the rules look at it. */
export const planned = ({ opensOn, closesOn, ...place }: Place): PlannedPlace => ({
  ...place,
  open: { start: opensOn, end: closesOn },
});

/** Stays and holds by place, as the rules look at them. */
export function occupiedBy(
  allocations: readonly Allocation[],
  heldPlaces: readonly HeldPlace[],
): { stays: Map<string, (Allocation & Stay)[]>; holds: Map<string, Hold[]> } {
  return { stays: byPlace(allocations), holds: byPlace(heldPlaces) };
}

type Dated = { placeId: string; startsOn: IsoDate; endsOn: IsoDate | null };

function byPlace<D extends Dated>(all: readonly D[]): Map<string, (D & Hold)[]> {
  const groups = new Map<string, (D & Hold)[]>();
  for (const one of all) {
    const group = groups.get(one.placeId) ?? [];
    group.push({ ...one, period: { start: one.startsOn, end: one.endsOn } });
    groups.set(one.placeId, group);
  }
  return groups;
}
