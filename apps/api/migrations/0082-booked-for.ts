import { APPLICATION_ROLE } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Hours are booked for a commission; who lends a desk keeps it for a day; who reported something hears once that it is mended. */
export class BookedFor1700000000082 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.forCommissions(runner);
    await this.askingForTrainings(runner);
    await this.keepingForADay(runner);
    await this.tellingReporters(runner);
  }

  private async forCommissions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table booking add column commission_id uuid,
        add constraint booking_of_commission check (commission_id is null or for_house),
        add foreign key (association_id, commission_id) references commission (association_id, id);
      comment on column booking.commission_id is 'for which commission the house books; null: for the house as a whole';
      create index booking_commission on booking (association_id, commission_id) where commission_id is not null;

      drop view booking_now;
      create view booking_now with (security_invoker = true) as
        select b.*, s.act, s.plan, s.free_minutes, s.cents, s.use_id, s.step, s.act <> 'cancelled' as stands
        from booking b join lateral (
          select * from booking_step s where s.association_id = b.association_id and s.booking_id = b.id
          order by s.step desc limit 1) s on true;
      grant select on booking_now to ${APPLICATION_ROLE};
    `);
  }

  /** Whoever books for a commission stands at the machine themselves: only what the house books as a whole asks for nothing. */
  private async askingForTrainings(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function booking_step_follows() returns trigger
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
            and (new.plan <> 'house' or asked.commission_id is not null)
            and not exists (select from authorisation_now a
              where a.association_id = n.association_id and a.training_id = n.training_id
                and a.person_id = asked.person_id and a.good @> days);
        if found then
          raise exception 'a training is missing' using errcode = 'check_violation', constraint = 'booking_training';
        end if;
        insert into booking_slot (association_id, id, place_id, period)
          values (new.association_id, asked.id, room.id, tstzrange(asked.starts_at, asked.ends_at));
        return null;
      end $$;
    `);
  }

  /** Whoever lends their desk may take it like anybody: they come that day after all. */
  private async keepingForADay(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function desk_is_released() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        offer desk_release;
        stay occupancy;
      begin
        select * into offer from desk_release where association_id = new.association_id and id = new.release_id
          for no key update;
        select * into stay from occupancy where association_id = new.association_id and id = new.allocation_id for share;
        if offer.id is null or stay.id is null or offer.allocation_id <> new.allocation_id
            or not offer.in_force @> new.on_day or not stay.in_force @> new.on_day or new.seat > stay.seats
            or offer.week & stay.week & (1 << ((extract(isodow from new.on_day)::int - 1) * 2 + new.half)) = 0 then
          raise exception 'the desk is not released' using errcode = 'check_violation', constraint = 'desk_released';
        end if;
        return new;
      end $$;
    `);
  }

  private async tellingReporters(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table place_incident add column told_at timestamptz;
      comment on column place_incident.told_at is 'when whoever reported it was told that it is mended: once';
      grant update (told_at) on place_incident to ${APPLICATION_ROLE};

      drop view place_incident_now;
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
      grant select on place_incident_now to ${APPLICATION_ROLE};
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
