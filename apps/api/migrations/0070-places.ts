import { APPLICATION_ROLE, isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** Places and who occupies them: whatever the interleaving, no seat of a place is held twice on a half-day. */
export class Places1700000000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.places(runner);
    await this.drawings(runner);
    await this.allocations(runner);
    await this.slots(runner);
    await this.occupying(runner);
    await this.following(runner);
    await this.guarding(runner);
  }

  private async places(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- From a first to a last day, both included; nothing when the last comes before the first.
      create function days_of(first date, last date) returns daterange language sql immutable parallel safe
        return case when last < first then 'empty'::daterange else daterange(first, last, '[]') end;

      create table building (${tenantKey},
        name text not null check (name <> ''), address text not null default '',
        position integer not null default 0,
        ${recorded}
      );
      create unique index building_name on building (association_id, fold(name));

      create table floor (${tenantKey},
        building_id uuid not null,
        name text not null check (name <> ''),
        position integer not null default 0,
        width integer not null check (width between 10 and 5000),
        height integer not null check (height between 10 and 5000),
        image_id uuid,
        ${recorded},
        ${references('building_id', 'building')},
        ${references('image_id', 'stored_file')}
      );
      comment on column floor.width is 'units of ten centimetres, as are the corners of shapes';
      create unique index floor_name on floor (association_id, building_id, fold(name));

      create table place (${tenantKey},
        kind text not null
          check (kind in ('desk', 'office', 'workshop', 'storage', 'locker', 'meeting_room', 'machine')),
        name text not null check (name <> ''), notes text not null default '',
        floor_id uuid,
        area_hundredths integer not null default 0 check (area_hundredths >= 0),
        capacity integer not null default 1 check (capacity between 1 and 200),
        features text[] not null default '{}'
          check (features <@ array['power', 'water', 'noise', 'dust', 'accessible', 'daylight']),
        price_cents integer not null default 0 check (price_cents >= 0),
        opens_on date not null, closes_on date,
        search_text text not null generated always as (fold(name || ' ' || notes)) stored,
        ${recorded},
        constraint place_days check (closes_on >= opens_on - 1),
        ${references('floor_id', 'floor')}
      );
      comment on column place.area_hundredths is 'hundredths of a square metre';
      comment on column place.price_cents is 'a month, for the whole week and one seat';
      comment on column place.closes_on is 'last day; null while it goes on';
      create unique index place_name on place (association_id, fold(name)) where closes_on is null;
      create index place_search on place using gin (search_text gin_trgm_ops);

      create table place_photo (${tenantKey},
        place_id uuid not null, file_id uuid not null,
        removed_at timestamptz,
        ${recorded},
        ${references('place_id', 'place')},
        ${references('file_id', 'stored_file')}
      );
      create unique index place_photo_once on place_photo (association_id, place_id, file_id) where removed_at is null;

      -- For a time, several places are one, or one is several: \`from\` cannot be had for themselves, \`into\` exist.
      create table place_composition (${tenantKey},
        kind text not null check (kind in ('merge', 'split')),
        starts_on date not null, ends_on date,
        ${recorded},
        check (ends_on >= starts_on - 1)
      );
      create table place_composition_part (${tenantKey},
        composition_id uuid not null, place_id uuid not null,
        side text not null check (side in ('from', 'into')),
        ${recorded},
        constraint place_composition_part_once unique (association_id, composition_id, place_id),
        ${references('composition_id', 'place_composition')},
        ${references('place_id', 'place')}
      );
      create index place_composition_part_place on place_composition_part (association_id, place_id);
      create unique index place_made_once on place_composition_part (association_id, place_id) where side = 'into';
    `);
    await isolate(runner, 'building', 'keep');
    await isolate(runner, 'floor', 'keep');
    await isolate(runner, 'place', 'keep');
    await isolate(runner, 'place_photo', 'keep');
    await isolate(runner, 'place_composition', 'keep');
    await isolate(runner, 'place_composition_part', 'append');
  }

  private async drawings(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table place_shape (${tenantKey},
        place_id uuid not null, floor_id uuid, points jsonb,
        from_day date not null,
        ${recorded},
        check ((floor_id is null) = (points is null)),
        ${references('place_id', 'place')},
        ${references('floor_id', 'floor')}
      );
      comment on table place_shape is 'the one drawn last for a day holds from that day; without points, it is on no plan';
      create index place_shape_place on place_shape (association_id, place_id, from_day);
    `);
    await isolate(runner, 'place_shape', 'append');
  }

  /** The log, which nobody changes: who was given what, and what was said since of its last day. */
  private async allocations(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table allocation (${tenantKey},
        place_id uuid not null, person_id uuid not null,
        starts_on date not null, ends_on date,
        week integer not null check (week between 1 and 16383),
        seats integer not null default 1 check (seats >= 1),
        monthly_cents integer not null default 0 check (monthly_cents >= 0),
        moved_from uuid,
        ${recorded},
        constraint allocation_days check (ends_on >= starts_on),
        ${references('place_id', 'place')},
        ${references('person_id', 'person')},
        ${references('moved_from', 'allocation')}
      );
      comment on column allocation.week is 'fourteen half-days, bit 0 is Monday morning';
      comment on column allocation.ends_on is 'as agreed on the first day; allocation_end says what became of it';
      create index allocation_person on allocation (association_id, person_id);

      create table allocation_end (${tenantKey},
        allocation_id uuid not null,
        step integer not null check (step > 0),
        last_day date,
        cause text not null check (cause in ('left', 'moved', 'kept', 'taken-back')),
        reason text not null default '',
        ${recorded},
        constraint allocation_end_step unique (association_id, allocation_id, step),
        ${references('allocation_id', 'allocation')}
      );
      comment on column allocation_end.last_day is 'null: no last day any more; before the first: it never was';
    `);
    await isolate(runner, 'allocation', 'append');
    await isolate(runner, 'allocation_end', 'append');
  }

  /** What follows from the log, written by triggers alone. */
  private async slots(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table occupancy (${tenantKey},
        place_id uuid not null, person_id uuid not null,
        starts_on date not null, ends_on date,
        week integer not null, seats integer not null, monthly_cents integer not null, moved_from uuid,
        in_force daterange not null generated always as (days_of(starts_on, ends_on)) stored,
        ${recorded},
        ${references('id', 'allocation')},
        ${references('place_id', 'place')},
        ${references('person_id', 'person')}
      );
      create index occupancy_days on occupancy using gist (association_id, in_force);
      create index occupancy_place on occupancy (association_id, place_id, starts_on);
      create index occupancy_person on occupancy (association_id, person_id);

      create table allocation_slot (${tenantKey},
        place_id uuid not null,
        seat integer not null check (seat >= 1),
        half_day integer not null check (half_day between 0 and 13),
        period daterange not null check (not isempty(period)),
        allocation_id uuid, composition_id uuid,
        constraint allocation_slot_cause check ((allocation_id is null) <> (composition_id is null)),
        constraint allocation_slot_once exclude using gist (
          association_id with =, place_id with =, seat with =, half_day with =, period with &&),
        ${references('place_id', 'place')},
        ${references('allocation_id', 'allocation')},
        ${references('composition_id', 'place_composition')}
      );
      create index allocation_slot_allocation on allocation_slot (association_id, allocation_id);
      create index allocation_slot_composition on allocation_slot (association_id, composition_id)
        where composition_id is not null;
    `);
    for (const table of ['occupancy', 'allocation_slot']) {
      await isolate(runner, table, 'append');
      await runner.query(`revoke insert on ${table} from ${APPLICATION_ROLE}`);
    }
  }

  /**
   * Takes seats of a place on half-days of a period: on each stretch between two comings and goings, the first seats free.
   * Whoever asks for the same place waits for the lock, then sees what was taken. The exclusion constraint holds in any case.
   */
  private async occupying(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function occupy(house uuid, asked uuid, half_days integer, wanted integer, days daterange,
        by_allocation uuid, by_composition uuid) returns void
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        room place;
        missing integer;
      begin
        select * into room from place where association_id = house and id = asked for no key update;
        if isempty(days) then return; end if;
        if not days <@ days_of(room.opens_on, room.closes_on) then
          raise exception 'the place is not open on these days' using errcode = 'check_violation',
            constraint = 'place_open';
        end if;
        with near as (
          select half_day, seat, period from allocation_slot
          where association_id = house and place_id = asked and period && days
        ), halves as (
          select half from generate_series(0, 13) half where half_days & (1 << half) <> 0
        ), edges as (
          select half, lower(days) as day from halves
          union select half_day, lower(period) from near join halves on half = half_day where lower(period) > lower(days)
          union select half_day, upper(period) from near join halves on half = half_day
            where upper(period) < coalesce(upper(days), 'infinity')
        ), stretches as (
          select half, daterange(day, coalesce(lead(day) over (partition by half order by day), upper(days))) as stretch
          from edges
        ), free as (
          select half, stretch, seat, row_number() over (partition by half, stretch order by seat) as rank
          from stretches cross join generate_series(1, room.capacity) seat
          where not exists (select from near n where n.half_day = half and n.seat = seat.seat and n.period && stretch)
        ), taken as (
          insert into allocation_slot (association_id, id, place_id, seat, half_day, period, allocation_id, composition_id)
          select house, gen_random_uuid(), asked, seat, half, stretch, by_allocation, by_composition
          from free where rank <= wanted returning 1
        )
        select (select count(*) from stretches) * wanted - (select count(*) from taken) into missing;
        if missing > 0 then
          raise exception 'no seat is free' using errcode = 'exclusion_violation', constraint = 'allocation_slot_once';
        end if;
      end $$;
      revoke all on function occupy(uuid, uuid, integer, integer, daterange, uuid, uuid) from public;
    `);
  }

  /** The log is written; occupancy and slots follow at once. */
  private async following(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function allocation_follows() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        insert into occupancy (association_id, id, place_id, person_id, starts_on, ends_on, week, seats, monthly_cents,
            moved_from, recorded_at, recorded_by, recorded_under)
          values (new.association_id, new.id, new.place_id, new.person_id, new.starts_on, new.ends_on, new.week,
            new.seats, new.monthly_cents, new.moved_from, new.recorded_at, new.recorded_by, new.recorded_under);
        perform occupy(new.association_id, new.place_id, new.week, new.seats,
          days_of(new.starts_on, new.ends_on), new.id, null);
        return null;
      end $$;
      create trigger allocation_follows after insert on allocation
        for each row execute function allocation_follows();

      create function allocation_end_follows() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        held occupancy;
      begin
        perform 1 from place p join occupancy o on o.association_id = p.association_id and o.place_id = p.id
          where o.association_id = new.association_id and o.id = new.allocation_id for no key update of p;
        update occupancy set ends_on = case when new.last_day < starts_on then starts_on - 1 else new.last_day end
          where association_id = new.association_id and id = new.allocation_id returning * into held;
        delete from allocation_slot where association_id = new.association_id and allocation_id = new.allocation_id;
        perform occupy(held.association_id, held.place_id, held.week, held.seats, held.in_force, held.id, null);
        return null;
      end $$;
      create trigger allocation_end_follows after insert on allocation_end
        for each row execute function allocation_end_follows();

      create function composition_follows() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        part record;
      begin
        for part in
          select p.id, p.capacity, c.id as composition, c.association_id as house, days_of(c.starts_on, c.ends_on) as days
          from place_composition c
          join place_composition_part m on m.association_id = c.association_id and m.composition_id = c.id and m.side = 'from'
          join place p on p.association_id = m.association_id and p.id = m.place_id
          where c.association_id = new.association_id and c.id = (to_jsonb(new) ->> tg_argv[0])::uuid
            and (tg_argv[0] = 'id' or p.id = (to_jsonb(new) ->> 'place_id')::uuid)
          order by p.id
        loop
          delete from allocation_slot where association_id = part.house and composition_id = part.composition
            and place_id = part.id;
          perform occupy(part.house, part.id, 16383, part.capacity, part.days, null, part.composition);
        end loop;
        return null;
      end $$;
      create trigger composition_follows after update of ends_on on place_composition
        for each row execute function composition_follows('id');
      create trigger composition_follows after insert on place_composition_part
        for each row when (new.side = 'from') execute function composition_follows('composition_id');
    `);
  }

  /**
   * A place cannot be made smaller, or open less long, than what was promised in it; one made of others is open only while
   * they are held for it.
   */
  private async guarding(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function place_in_use() returns trigger language plpgsql as $$
      begin
        perform 1 from allocation_slot s where s.association_id = new.association_id and s.place_id = new.id
          and (s.seat > new.capacity or not s.period <@ days_of(new.opens_on, new.closes_on));
        if found then
          raise exception 'the place is in use' using errcode = 'check_violation', constraint = 'place_in_use';
        end if;
        return new;
      end $$;
      create trigger place_in_use before update of capacity, opens_on, closes_on on place
        for each row execute function place_in_use();

      create function place_within_composition() returns trigger language plpgsql as $$
      begin
        perform 1 from place_composition_part m
          join place p on p.association_id = m.association_id and p.id = m.place_id
          join place_composition c on c.association_id = m.association_id and c.id = m.composition_id
          where m.association_id = new.association_id and m.side = 'into' and new.id in (p.id, c.id, m.id)
            and not days_of(p.opens_on, p.closes_on) <@ days_of(c.starts_on, c.ends_on);
        if found then
          raise exception 'a place outlives what it is made of' using errcode = 'check_violation',
            constraint = 'place_within_composition';
        end if;
        return null;
      end $$;
      create constraint trigger place_within_composition after update on place
        deferrable initially deferred for each row execute function place_within_composition();
      create constraint trigger place_within_composition after update on place_composition
        deferrable initially deferred for each row execute function place_within_composition();
      create constraint trigger place_within_composition after insert on place_composition_part
        deferrable initially deferred for each row execute function place_within_composition();
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
