import { APPLICATION_ROLE, isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** The life of the place day by day: passes and who is in, desks lent for a day, what is broken, who offers what. */
export class Daily1700000000074 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.passes(runner);
    await this.checkIns(runner);
    await this.releases(runner);
    await this.takings(runner);
    await this.lettingGo(runner);
    await this.incidents(runner);
    await this.directory(runner);
    await this.readingPlaces(runner);
  }

  private async passes(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table pass_kind (${tenantKey},
        name text not null check (name <> ''),
        half_days integer not null check (half_days between 1 and 1000),
        valid_days integer check (valid_days between 1 and 3660),
        price_cents integer not null check (price_cents between 0 and 10000000),
        retired_at timestamptz,
        ${recorded}
      );
      create unique index pass_kind_name on pass_kind (association_id, fold(name)) where retired_at is null;

      -- As it was bought: what its kind says later changes nothing. \`use_id\` is how whoever keeps the money knows it.
      create table pass (${tenantKey},
        kind_id uuid not null, person_id uuid not null,
        half_days integer not null check (half_days > 0),
        price_cents integer not null check (price_cents >= 0),
        bought_on date not null,
        valid_until date check (valid_until >= bought_on),
        use_id uuid,
        withdrawn_at timestamptz,
        ${recorded},
        ${references('kind_id', 'pass_kind')},
        ${references('person_id', 'person')}
      );
      create index pass_person on pass (association_id, person_id);
    `);
    await isolate(runner, 'pass_kind', 'append');
    await isolate(runner, 'pass', 'append');
    await runner.query(`
      grant update (retired_at) on pass_kind to ${APPLICATION_ROLE};
      grant update (withdrawn_at) on pass to ${APPLICATION_ROLE};
    `);
  }

  /** One a person and a half-day, whatever is pressed; a pass gives what it holds, on its days, and nothing below. */
  private async checkIns(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table check_in (${tenantKey},
        person_id uuid not null,
        on_day date not null,
        half integer not null check (half in (0, 1)),
        at timestamptz not null,
        pass_id uuid,
        taken_back_at timestamptz,
        ${recorded},
        ${references('person_id', 'person')},
        ${references('pass_id', 'pass')}
      );
      comment on column check_in.half is '0 is the morning';
      create unique index check_in_once on check_in (association_id, person_id, on_day, half) where taken_back_at is null;
      create index check_in_day on check_in (association_id, on_day);
      create index check_in_pass on check_in (association_id, pass_id) where pass_id is not null;

      create view pass_now with (security_invoker = true) as
        select p.*, k.name, u.used, case when p.withdrawn_at is null then p.half_days - u.used else 0 end as left_over
        from pass p
        join pass_kind k on k.association_id = p.association_id and k.id = p.kind_id
        cross join lateral (select count(*)::int as used from check_in c
          where c.association_id = p.association_id and c.pass_id = p.id and c.taken_back_at is null) u;

      -- As the owner: whoever checks in must see every use of the pass, and hold it meanwhile.
      create function pass_has_its_end() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        held pass;
      begin
        if new.pass_id is null or new.taken_back_at is not null then return new; end if;
        select * into held from pass where association_id = new.association_id and id = new.pass_id for no key update;
        if held.id is null or held.person_id <> new.person_id or held.withdrawn_at is not null or new.on_day < held.bought_on
            or new.on_day > held.valid_until then
          raise exception 'the pass is not good on this day' using errcode = 'check_violation', constraint = 'pass_good';
        end if;
        if (select count(*) from check_in c where c.association_id = new.association_id and c.pass_id = new.pass_id
            and c.taken_back_at is null and c.id <> new.id) >= held.half_days then
          raise exception 'the pass is used up' using errcode = 'check_violation', constraint = 'pass_used_up';
        end if;
        return new;
      end $$;
      create trigger pass_has_its_end before insert or update on check_in
        for each row execute function pass_has_its_end();

      create function pass_unused() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if exists (select from check_in c where c.association_id = new.association_id and c.pass_id = new.id
            and c.taken_back_at is null) then
          raise exception 'the pass was used' using errcode = 'check_violation', constraint = 'pass_unused';
        end if;
        return new;
      end $$;
      create trigger pass_unused before update of withdrawn_at on pass
        for each row when (new.withdrawn_at is not null) execute function pass_unused();
    `);
    await isolate(runner, 'check_in', 'append');
    await runner.query(`
      grant update (taken_back_at) on check_in to ${APPLICATION_ROLE};
      grant select on pass_now to ${APPLICATION_ROLE};
    `);
  }

  private async releases(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Half-days of one's own place that others may take; from \`back_from\` on they are one's own again.
      create table desk_release (${tenantKey},
        allocation_id uuid not null,
        starts_on date not null, ends_on date,
        week integer not null check (week between 1 and 16383),
        back_from date check (back_from >= starts_on),
        in_force daterange not null generated always as (daterange(starts_on, least(ends_on + 1, back_from))) stored,
        ${recorded},
        constraint desk_release_days check (ends_on >= starts_on),
        ${references('allocation_id', 'allocation')}
      );
      create index desk_release_days_of on desk_release using gist (association_id, in_force);
      create index desk_release_allocation on desk_release (association_id, allocation_id);
    `);
    await isolate(runner, 'desk_release', 'append');
    await runner.query(`grant update (back_from) on desk_release to ${APPLICATION_ROLE}`);
  }

  /** A seat of a released place, for a half-day: to one person; and each person has one for a half-day. */
  private async takings(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table desk_taking (${tenantKey},
        release_id uuid not null, allocation_id uuid not null, person_id uuid not null,
        on_day date not null,
        half integer not null check (half in (0, 1)),
        seat integer not null default 1 check (seat >= 1),
        given_back_at timestamptz,
        lost boolean not null default false,
        ${recorded},
        ${references('release_id', 'desk_release')},
        ${references('allocation_id', 'allocation')},
        ${references('person_id', 'person')}
      );
      comment on column desk_taking.lost is 'given back by the house: the place is somebody else''s by then';
      create unique index desk_taking_seat on desk_taking (association_id, allocation_id, on_day, half, seat)
        where given_back_at is null;
      create unique index desk_taking_person on desk_taking (association_id, person_id, on_day, half)
        where given_back_at is null;
      create index desk_taking_release on desk_taking (association_id, release_id, on_day);

      -- As the owner: what is released, and the stay under it, are held until the taking is written.
      create function desk_is_released() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        offer desk_release;
        stay occupancy;
      begin
        select * into offer from desk_release where association_id = new.association_id and id = new.release_id
          for no key update;
        select * into stay from occupancy where association_id = new.association_id and id = new.allocation_id for share;
        if offer.id is null or stay.id is null or offer.allocation_id <> new.allocation_id or not offer.in_force @> new.on_day or not stay.in_force @> new.on_day
            or new.seat > stay.seats or new.person_id = stay.person_id
            or offer.week & stay.week & (1 << ((extract(isodow from new.on_day)::int - 1) * 2 + new.half)) = 0 then
          raise exception 'the desk is not released' using errcode = 'check_violation', constraint = 'desk_released';
        end if;
        return new;
      end $$;
      create trigger desk_is_released before insert on desk_taking
        for each row execute function desk_is_released();
    `);
    await isolate(runner, 'desk_taking', 'append');
    await runner.query(`grant update (given_back_at) on desk_taking to ${APPLICATION_ROLE}`);
  }

  /** Nobody takes back what somebody counts on; a stay that ends gives back what was taken of it afterwards. */
  private async lettingGo(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function desk_release_counted_on() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if exists (select from desk_taking t where t.association_id = new.association_id and t.release_id = new.id
            and t.given_back_at is null and t.on_day >= new.back_from) then
          raise exception 'somebody took it' using errcode = 'check_violation', constraint = 'desk_release_taken';
        end if;
        return new;
      end $$;
      create trigger desk_release_counted_on before update of back_from on desk_release
        for each row execute function desk_release_counted_on();

      create function desk_takings_let_go() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        update desk_taking set given_back_at = clock_timestamp(), lost = true
          where association_id = new.association_id and allocation_id = new.id and given_back_at is null
          and not new.in_force @> on_day;
        return null;
      end $$;
      create trigger desk_takings_let_go after update of ends_on on occupancy
        for each row execute function desk_takings_let_go();
    `);
  }

  private async incidents(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table place_incident (${tenantKey},
        person_id uuid not null,
        place_id uuid,
        what text not null check (what <> ''),
        dangerous boolean not null default false,
        file_id uuid,
        withdrawn_at timestamptz,
        ${recorded},
        ${references('person_id', 'person')},
        ${references('place_id', 'place')},
        ${references('file_id', 'stored_file')}
      );
      create index place_incident_place on place_incident (association_id, place_id) where place_id is not null;

      -- The task it became: one, for good. What becomes of it is read there.
      create table place_incident_task (
        association_id uuid not null default current_association() references association (id),
        incident_id uuid not null, task_id uuid not null,
        ${recorded},
        constraint incident_entrusted_once primary key (association_id, incident_id),
        ${references('incident_id', 'place_incident')},
        ${references('task_id', 'task')}
      );

      -- The commission that receives what is reported; the last said counts, none when it says so.
      create table place_incident_route (${tenantKey},
        commission_id uuid,
        ${recorded},
        ${references('commission_id', 'commission')}
      );

      create view place_incident_now with (security_invoker = true) as
        select i.*, t.task_id, k.commission_id, case when i.withdrawn_at is not null then 'dropped'
            when t.task_id is null then 'waiting'
            when k.finished_at is not null then 'mended'
            when k.removed_at is not null then 'dropped'
            when exists (select from task_assignee a where a.association_id = k.association_id and a.task_id = k.id
              and a.until is null) then 'in_hand'
            else 'entrusted' end as state
        from place_incident i
        left join place_incident_task t on t.association_id = i.association_id and t.incident_id = i.id
        left join task k on k.association_id = t.association_id and k.id = t.task_id;
    `);
    await isolate(runner, 'place_incident', 'append');
    await isolate(runner, 'place_incident_task', 'append');
    await isolate(runner, 'place_incident_route', 'append');
    await runner.query(`
      grant update (withdrawn_at) on place_incident to ${APPLICATION_ROLE};
      grant select on place_incident_now to ${APPLICATION_ROLE};
    `);
  }

  /** What somebody offers and seeks, in their own words; their consent to the directory says whether others see it. */
  private async directory(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table directory_card (${tenantKey},
        person_id uuid not null,
        trade text not null default '',
        skills text[] not null default '{}',
        offers text not null default '',
        seeks text not null default '',
        ${recorded},
        constraint directory_card_person unique (association_id, person_id),
        ${references('person_id', 'person')}
      );
    `);
    await isolate(runner, 'directory_card', 'full');
  }

  /** Places are read in the order of their names: folded when they are written, not each time a plan is looked at. */
  private async readingPlaces(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table place add column sort_name text not null generated always as (fold(name)) stored`,
    );
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
