import { APPLICATION_ROLE, isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** Rooms and machines by the hour: whatever the interleaving, nobody has an hour that is somebody else’s. */
export class Bookings1700000000073 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.rules(runner);
    await this.bookings(runner);
    await this.trainings(runner);
    await this.hours(runner);
    await this.following(runner);
    await this.guarding(runner);
    await this.calendars(runner);
  }

  private async rules(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table booking_rules (${tenantKey},
        place_id uuid not null,
        document jsonb not null check (jsonb_typeof(document) = 'object'),
        ${recorded},
        ${references('place_id', 'place')}
      );
      comment on table booking_rules is 'opening hours, prices and cancellation of a room; the last said holds';
      create index booking_rules_place on booking_rules (association_id, place_id, recorded_at desc);

      create table booking_quota (${tenantKey},
        resident_minutes integer not null check (resident_minutes between 0 and 44640),
        member_minutes integer not null check (member_minutes between 0 and 44640),
        outside_minutes integer not null check (outside_minutes between 0 and 44640),
        ${recorded}
      );
      comment on table booking_quota is 'free minutes a month and a person, all rooms that count together; the last said holds';
    `);
    await isolate(runner, 'booking_rules', 'append');
    await isolate(runner, 'booking_quota', 'append');
  }

  /** The log: what was booked, and what became of it. */
  private async bookings(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table booking_series (${tenantKey},
        place_id uuid not null, person_id uuid not null,
        rhythm jsonb not null check (jsonb_typeof(rhythm) = 'object'),
        starts_on date not null, last_day date not null check (last_day >= starts_on),
        from_minute integer not null check (from_minute between 0 and 1439),
        to_minute integer not null check (to_minute > from_minute and to_minute <= 1440),
        ${recorded},
        ${references('place_id', 'place')},
        ${references('person_id', 'person')}
      );
      comment on column booking_series.from_minute is 'civil minutes since midnight';

      create table booking_import (${tenantKey},
        place_id uuid not null,
        clashes jsonb not null default '[]' check (jsonb_typeof(clashes) = 'array'),
        ${recorded},
        ${references('place_id', 'place')}
      );
      comment on column booking_import.clashes is 'what could not come in, its hours being somebody’s: day and title';

      create table booking (${tenantKey},
        place_id uuid not null, person_id uuid not null,
        starts_at timestamptz not null, ends_at timestamptz not null,
        title text not null default '', is_event boolean not null default false,
        for_house boolean not null default false,
        series_id uuid, import_uid text, import_key text,
        ${recorded},
        constraint booking_hours check (ends_at > starts_at and ends_at <= starts_at + interval '15 days'),
        constraint booking_event_title check (not is_event or title <> ''),
        check ((import_uid is null) = (import_key is null)),
        ${references('place_id', 'place')},
        ${references('person_id', 'person')},
        ${references('series_id', 'booking_series')}
      );
      create index booking_place on booking (association_id, place_id, starts_at);
      create index booking_person on booking (association_id, person_id, starts_at);
      create index booking_of_series on booking (association_id, series_id, starts_at) where series_id is not null;
      create unique index booking_import_once on booking (association_id, place_id, import_key)
        where import_key is not null;

      create table booking_step (${tenantKey},
        booking_id uuid not null,
        step integer not null check (step > 0),
        act text not null check (act in ('made', 'cancelled', 'restored')),
        plan text not null check (plan in ('resident', 'member', 'outside', 'house')),
        free_minutes integer not null check (free_minutes >= 0),
        cents integer not null check (cents >= 0),
        use_id uuid,
        ${recorded},
        constraint booking_step_once unique (association_id, booking_id, step),
        constraint booking_step_first check ((act = 'made') = (step = 1)),
        ${references('booking_id', 'booking')}
      );
      comment on column booking_step.cents is 'what is asked for, from this step on; cancelled too late, it stays';
      comment on column booking_step.use_id is 'what whoever keeps the money noted for it';

      create view booking_now with (security_invoker = true) as
        select b.*, s.act, s.plan, s.free_minutes, s.cents, s.use_id, s.step, s.act <> 'cancelled' as stands
        from booking b join lateral (
          select * from booking_step s where s.association_id = b.association_id and s.booking_id = b.id
          order by s.step desc limit 1) s on true;
      grant select on booking_now to ${APPLICATION_ROLE};
    `);
    await isolate(runner, 'booking_series', 'append');
    await isolate(runner, 'booking_import', 'append');
    await isolate(runner, 'booking', 'append');
    await isolate(runner, 'booking_step', 'append');
    await runner.query(`grant update (title, is_event) on booking to ${APPLICATION_ROLE}`);
  }

  /** Who was trained for what, until when; what asks for it. */
  private async trainings(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table training (${tenantKey},
        name text not null check (name <> ''), how text not null default '',
        valid_months integer check (valid_months between 1 and 120),
        closed_at timestamptz,
        ${recorded}
      );
      comment on column training.how is 'how one gets it, as people read it when they are refused';
      create unique index training_name on training (association_id, fold(name)) where closed_at is null;

      create table training_place (${tenantKey},
        training_id uuid not null, place_id uuid not null, removed_at timestamptz,
        ${recorded},
        ${references('training_id', 'training')},
        ${references('place_id', 'place')}
      );
      create unique index training_place_once on training_place (association_id, place_id, training_id)
        where removed_at is null;

      create table trainer (${tenantKey},
        training_id uuid not null, person_id uuid not null, removed_at timestamptz,
        ${recorded},
        ${references('training_id', 'training')},
        ${references('person_id', 'person')}
      );
      create unique index trainer_once on trainer (association_id, training_id, person_id) where removed_at is null;

      create table training_session (${tenantKey},
        training_id uuid not null, trainer_id uuid not null,
        starts_at timestamptz not null, minutes integer not null check (minutes between 5 and 1440),
        meets_at text not null default '', seats integer not null check (seats between 1 and 200),
        cancelled_at timestamptz,
        ${recorded},
        ${references('training_id', 'training')},
        ${references('trainer_id', 'person')}
      );
      create index training_session_next on training_session (association_id, training_id, starts_at);

      create table training_seat (${tenantKey},
        session_id uuid not null, person_id uuid not null, left_at timestamptz,
        ${recorded},
        ${references('session_id', 'training_session')},
        ${references('person_id', 'person')}
      );
      create unique index training_seat_once on training_seat (association_id, session_id, person_id)
        where left_at is null;

      create table authorisation (${tenantKey},
        training_id uuid not null, person_id uuid not null,
        granted_on date not null, expires_on date check (expires_on >= granted_on),
        session_id uuid,
        ${recorded},
        ${references('training_id', 'training')},
        ${references('person_id', 'person')},
        ${references('session_id', 'training_session')}
      );
      comment on column authorisation.expires_on is 'last day on which it is good; null: for ever';
      create index authorisation_person on authorisation (association_id, person_id, training_id);

      create table authorisation_end (${tenantKey},
        authorisation_id uuid not null,
        from_day date not null, reason text not null check (reason <> ''),
        ${recorded},
        constraint authorisation_end_once unique (association_id, authorisation_id),
        ${references('authorisation_id', 'authorisation')}
      );
      comment on column authorisation_end.from_day is 'first day on which it is good no more';

      create view authorisation_now with (security_invoker = true) as
        select a.*, e.from_day as withdrawn_from, e.reason as withdrawn_why,
          daterange(a.granted_on, least(a.expires_on + 1,
            case when e.from_day is not null then greatest(e.from_day, a.granted_on) end)) as good
        from authorisation a left join authorisation_end e
          on e.association_id = a.association_id and e.authorisation_id = a.id;
      grant select on authorisation_now to ${APPLICATION_ROLE};
    `);
    for (const table of ['training', 'training_place', 'trainer', 'training_session', 'training_seat']) {
      await isolate(runner, table, 'keep');
    }
    await isolate(runner, 'authorisation', 'append');
    await isolate(runner, 'authorisation_end', 'append');
  }

  /** The hours that are somebody’s, written by triggers alone. */
  private async hours(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table booking_slot (${tenantKey},
        place_id uuid not null,
        period tstzrange not null check (not isempty(period)),
        constraint booking_slot_once exclude using gist (association_id with =, place_id with =, period with &&),
        ${references('id', 'booking')},
        ${references('place_id', 'place')}
      );

      -- Do hours meet a half-day of the week (0 is Monday morning) on these days? A morning ends at 13:00.
      create function half_day_meets(half_day integer, days daterange, hours tstzrange, zone text) returns boolean
      language sql stable as $$
        select exists (
          select from generate_series(date_trunc('day', lower(hours) at time zone zone),
            (upper(hours) - interval '1 microsecond') at time zone zone, interval '1 day') day
          where days @> day::date and (extract(isodow from day)::integer - 1) * 2 + half_day % 2 = half_day
            and lower(hours) at time zone zone < day + (13 + half_day % 2 * 11) * interval '1 hour'
            and upper(hours) at time zone zone > day + half_day % 2 * interval '13 hours')
      $$;
    `);
    await isolate(runner, 'booking_slot', 'append');
    await runner.query(`revoke insert on booking_slot from ${APPLICATION_ROLE}`);
  }

  /**
   * A step is written; its hours follow at once. Whoever asks for the same place waits for its lock, then sees what was taken,
   * bookings and allocations alike: both take that lock first.
   */
  private async following(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function booking_step_follows() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        asked booking;
        room place;
        zone text := (select time_zone from association where id = new.association_id);
        days daterange;
      begin
        select * into asked from booking where association_id = new.association_id and id = new.booking_id;
        select * into room from place
          where association_id = new.association_id and id = asked.place_id for no key update;
        if new.act = 'cancelled' then
          delete from booking_slot where association_id = new.association_id and id = new.booking_id;
          return null;
        end if;
        days := daterange((asked.starts_at at time zone zone)::date,
          ((asked.ends_at - interval '1 microsecond') at time zone zone)::date, '[]');
        if room.kind not in ('meeting_room', 'machine') or not days <@ days_of(room.opens_on, room.closes_on) then
          raise exception 'the place is not to be booked on these days' using errcode = 'check_violation',
            constraint = 'booking_place_open';
        end if;
        perform 1 from allocation_slot s where s.association_id = new.association_id and s.place_id = room.id
          and s.period && days
          and half_day_meets(s.half_day, s.period, tstzrange(asked.starts_at, asked.ends_at), zone);
        if found then
          raise exception 'the place is merged or allocated' using errcode = 'exclusion_violation',
            constraint = 'booking_place_held';
        end if;
        perform 1 from training_place n
          join training t on t.association_id = n.association_id and t.id = n.training_id and t.closed_at is null
          where n.association_id = new.association_id and n.place_id = room.id and n.removed_at is null
            and new.plan <> 'house' and not exists (select from authorisation_now a
              where a.association_id = n.association_id and a.training_id = n.training_id
                and a.person_id = asked.person_id and a.good @> days);
        if found then
          raise exception 'a training is missing' using errcode = 'check_violation', constraint = 'booking_training';
        end if;
        insert into booking_slot (association_id, id, place_id, period)
          values (new.association_id, asked.id, room.id, tstzrange(asked.starts_at, asked.ends_at));
        return null;
      end $$;
      create trigger booking_step_follows after insert on booking_step
        for each row execute function booking_step_follows();

      create function allocation_slot_beside_bookings() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        perform 1 from booking_slot k join association a on a.id = k.association_id
          where k.association_id = new.association_id and k.place_id = new.place_id
            and half_day_meets(new.half_day, new.period, k.period, a.time_zone);
        if found then
          raise exception 'the place is booked' using errcode = 'exclusion_violation', constraint = 'place_booked';
        end if;
        return null;
      end $$;
      create trigger allocation_slot_beside_bookings after insert on allocation_slot
        for each row execute function allocation_slot_beside_bookings();
    `);
  }

  private async guarding(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What is booked keeps its place open, and by the hour.
      create function place_keeps_bookings() returns trigger language plpgsql as $$
      begin
        perform 1 from booking_slot k join association a on a.id = k.association_id
          where k.association_id = new.association_id and k.place_id = new.id
            and (new.kind not in ('meeting_room', 'machine')
              or not daterange((lower(k.period) at time zone a.time_zone)::date,
                ((upper(k.period) - interval '1 microsecond') at time zone a.time_zone)::date, '[]')
                <@ days_of(new.opens_on, new.closes_on));
        if found then
          raise exception 'the place is booked' using errcode = 'check_violation', constraint = 'place_booked';
        end if;
        return new;
      end $$;
      create trigger place_keeps_bookings before update of kind, opens_on, closes_on on place
        for each row execute function place_keeps_bookings();

      create function training_seat_left() returns trigger language plpgsql as $$
      declare
        room integer;
      begin
        select seats into room from training_session
          where association_id = new.association_id and id = new.session_id for no key update;
        if (select count(*) from training_seat s where s.association_id = new.association_id
          and s.session_id = new.session_id and s.left_at is null) > room then
          raise exception 'no seat is left' using errcode = 'check_violation', constraint = 'training_seat_left';
        end if;
        return null;
      end $$;
      create trigger training_seat_left after insert or update of left_at on training_seat
        for each row when (new.left_at is null) execute function training_seat_left();
    `);
  }

  /** Calendars to follow may be about something else than tasks. */
  private async calendars(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table calendar_link add column about text not null default 'tasks' check (about <> ''),
        add column subject_id uuid;
      comment on column calendar_link.about is 'tasks (and meetings), or what another noun declares';
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
