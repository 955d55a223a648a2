import { APPLICATION_ROLE, isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** Charters of commissions, the intercommission, and missions: duties that always have a holder, or a call for one. */
export class Missions1700000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.commissions(runner);
    await this.charters(runner);
    await this.missions(runner);
    await this.recurringTasks(runner);
    await this.neverDropped(runner);
    await this.lettingGo(runner);
    await this.departures(runner);
    await this.sweeping(runner);
  }

  private async commissions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table commission
        add column welcome text not null default '',
        add column intercommission boolean not null default false;
      comment on column commission.welcome is 'what a newcomer reads on joining';
      comment on column commission.intercommission is 'its members are the leads of the others';
      create unique index commission_intercommission on commission (association_id)
        where intercommission and closed_at is null;

      create function intercommission_has_no_seats() returns trigger language plpgsql as $$
      begin
        perform 1 from commission c where c.association_id = new.association_id and c.id = new.commission_id
          and c.intercommission;
        if found then
          raise exception 'the intercommission is made of leads' using errcode = 'check_violation',
            constraint = 'intercommission_has_no_seats';
        end if;
        return new;
      end $$;
      create trigger intercommission_has_no_seats before insert on mandate
        for each row when (new.commission_id is not null) execute function intercommission_has_no_seats();
    `);
  }

  private async charters(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table charter (${tenantKey},
        commission_id uuid not null,
        number integer not null check (number > 0),
        purpose text not null check (purpose <> ''),
        scope text not null default '', powers text not null default '', deliverables text not null default '',
        ceiling_cents integer check (ceiling_cents >= 0),
        ends_on date,
        decision text not null check (decision <> ''),
        decided_on date not null,
        reference text not null default '',
        signatory_id uuid not null,
        ${recorded},
        check (ends_on >= decided_on),
        constraint charter_number unique (association_id, commission_id, number),
        ${references('commission_id', 'commission')},
        ${references('signatory_id', 'person')}
      );
      comment on column charter.ceiling_cents is 'what it may spend by itself; null when nothing is said';
    `);
    await isolate(runner, 'charter', 'append');
  }

  private async missions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mission (${tenantKey},
        commission_id uuid not null,
        title text not null check (title <> ''),
        purpose text not null default '', rhythm text not null default '',
        ended_at timestamptz, end_reason text,
        ${recorded},
        constraint mission_ended check ((ended_at is null) = (end_reason is null)),
        ${references('commission_id', 'commission')}
      );
      create unique index mission_title on mission (association_id, commission_id, fold(title)) where ended_at is null;

      create table mission_sheet (${tenantKey},
        mission_id uuid not null,
        number integer not null check (number > 0),
        text text not null check (text <> ''),
        ${recorded},
        constraint mission_sheet_number unique (association_id, mission_id, number),
        ${references('mission_id', 'mission')}
      );

      -- Who holds a mission, or stands by to. A seat taken and left on one day was never in force.
      create table mission_seat (${tenantKey},
        mission_id uuid not null,
        kind text not null check (kind in ('holder', 'deputy')),
        person_id uuid not null,
        starts_on date not null, ends_on date,
        in_force daterange not null generated always as (
          case when ends_on < starts_on then 'empty'::daterange else daterange(starts_on, ends_on, '[]') end) stored,
        ${recorded},
        check (ends_on >= starts_on - 1),
        constraint mission_seat_once exclude using gist (
          association_id with =, mission_id with =, kind with =, in_force with &&),
        constraint mission_seat_person_once exclude using gist (
          association_id with =, mission_id with =, person_id with =, in_force with &&),
        ${references('mission_id', 'mission')},
        ${references('person_id', 'person')}
      );
      create index mission_seat_person on mission_seat (association_id, person_id);

      create table mission_call (${tenantKey},
        mission_id uuid not null,
        cause text not null check (cause in ('founded', 'given-up', 'left', 'commission-left', 'commission-closed')),
        reason text not null default '',
        last_day date,
        opened_at timestamptz not null default clock_timestamp(), opened_by uuid default current_person(),
        asked_at timestamptz, widened_at timestamptz, reminded_at timestamptz,
        closed_at timestamptz, taken_by uuid,
        check (taken_by is null or closed_at is not null),
        ${references('mission_id', 'mission')},
        ${references('taken_by', 'person')}
      );
      create unique index mission_call_open on mission_call (association_id, mission_id) where closed_at is null;
      create index mission_call_mission on mission_call (association_id, mission_id);
      comment on column mission_call.last_day is 'last day of the holder who leaves; null when there is none';
      comment on column mission_call.asked_at is 'the deputy and the commission were written to';
      comment on column mission_call.widened_at is 'all members were written to';
    `);
    await isolate(runner, 'mission', 'keep');
    await isolate(runner, 'mission_sheet', 'append');
    await isolate(runner, 'mission_seat', 'keep');
    await isolate(runner, 'mission_call', 'keep');
  }

  /** What comes back for a mission: its tasks go to whoever holds it on the day they are opened. */
  private async recurringTasks(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table task_series add column mission_id uuid, add ${references('mission_id', 'mission')};
      create index task_series_mission on task_series (association_id, mission_id) where mission_id is not null;
    `);
  }

  /**
   * Whatever is done, a mission at work ends each transaction with a call open or a holder without a last day: no
   * passing of time can drop it, since a last day is never known without its call.
   */
  private async neverDropped(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function mission_never_dropped() returns trigger language plpgsql as $$
      declare
        changed jsonb := coalesce(to_jsonb(new), to_jsonb(old));
        duty uuid := (changed ->> tg_argv[0])::uuid;
        house uuid := (changed ->> 'association_id')::uuid;
      begin
        perform 1 from mission where association_id = house and id = duty and ended_at is null for update;
        if not found then return null; end if;
        perform 1 from mission_call where association_id = house and mission_id = duty and closed_at is null;
        if found then return null; end if;
        perform 1 from mission_seat where association_id = house and mission_id = duty
          and kind = 'holder' and ends_on is null;
        if not found then
          raise exception 'a mission without holder or call' using errcode = 'check_violation',
            constraint = 'mission_never_dropped';
        end if;
        return null;
      end $$;
      create constraint trigger mission_never_dropped after insert or update on mission
        deferrable initially deferred for each row execute function mission_never_dropped('id');
      create constraint trigger mission_never_dropped after insert or update or delete on mission_seat
        deferrable initially deferred for each row execute function mission_never_dropped('mission_id');
      create constraint trigger mission_never_dropped after insert or update or delete on mission_call
        deferrable initially deferred for each row execute function mission_never_dropped('mission_id');
    `);
  }

  /**
   * When somebody can no longer hold: the last day they belong to the association, or to the commission they sat in, or
   * the day it closed. Known a month before, their seat takes that last day and a call opens. \`who\` is everybody when null.
   */
  private async lettingGo(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function mission_last_days(house uuid, who uuid, today date)
      returns table (seat uuid, duty uuid, role text, last_day date, cause text) language sql stable as $$
        select s.id, s.mission_id, s.kind, gone.last_day, gone.cause
        from mission_seat s
        join mission m on m.association_id = s.association_id and m.id = s.mission_id and m.ended_at is null
        join commission c on c.association_id = m.association_id and c.id = m.commission_id
        join association a on a.id = s.association_id
        cross join lateral (
          select coalesce(max(coalesce(p.ends_on, 'infinity')), today - 1) as last_day, 'left' as cause from (
            select b.ends_on from membership b
              join person p on p.association_id = b.association_id and p.id = b.person_id
              where b.association_id = house and s.person_id in (p.id, p.representative_id)
            union all
            select d.ends_on from mandate d
              where d.association_id = house and d.person_id = s.person_id and d.cancelled_at is null) p
          union all
          select max(coalesce(seated.last_day, 'infinity')), 'commission-left' from (
            select d.id, case when d.cancelled_at is null then d.ends_on
                              else (d.cancelled_at at time zone a.time_zone)::date - 1 end as last_day
            from mandate d where d.association_id = house and d.person_id = s.person_id
              and d.commission_id = m.commission_id) seated
            where seated.last_day is null or seated.last_day >= s.starts_on or exists (
              select 1 from mandate_ending e where e.association_id = house and e.mandate_id = seated.id
                and e.recorded_at > s.recorded_at)
          union all
          select (c.closed_at at time zone a.time_zone)::date - 1, 'commission-closed' where c.closed_at > s.recorded_at
        ) gone
        where s.association_id = house and (who is null or s.person_id = who)
          and (s.ends_on is null or s.ends_on >= today)
          and gone.last_day < today + 30 and (s.ends_on is null or s.ends_on > gone.last_day)
        order by s.mission_id, gone.last_day
      $$;

      create function missions_let_go(house uuid, who uuid, today date) returns void language plpgsql as $$
      declare
        leaving record;
      begin
        for leaving in select * from mission_last_days(house, who, today) loop
          perform 1 from mission where association_id = house and id = leaving.duty for update;
          update mission_seat set ends_on = greatest(leaving.last_day, starts_on - 1)
            where association_id = house and id = leaving.seat
              and (ends_on is null or ends_on > greatest(leaving.last_day, starts_on - 1));
          if found and leaving.role = 'holder' then
            insert into mission_call (association_id, id, mission_id, cause, last_day)
              values (house, gen_random_uuid(), leaving.duty, leaving.cause, leaving.last_day)
              on conflict do nothing;
            update mission_call set last_day = leaving.last_day
              where association_id = house and mission_id = leaving.duty and closed_at is null
                and last_day > leaving.last_day;
          end if;
        end loop;
      end $$;
    `);
  }

  /** Every way to leave goes through here, whoever writes it: no hole waits for a night. */
  private async departures(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function missions_follow() returns trigger language plpgsql as $$
      declare
        changed jsonb := coalesce(to_jsonb(new), to_jsonb(old));
        house uuid := (changed ->> 'association_id')::uuid;
        who uuid := (changed ->> tg_argv[0])::uuid;
      begin
        perform missions_let_go(house, spoken.id, (now() at time zone a.time_zone)::date)
          from association a, (select who as id union select p.representative_id from person p
            where p.association_id = house and p.id = who and p.representative_id is not null) spoken
          where a.id = house;
        return null;
      end $$;
      create trigger missions_follow after update of ends_on or delete on membership
        for each row execute function missions_follow('person_id');
      create trigger missions_follow after update of ends_on, cancelled_at on mandate
        for each row execute function missions_follow('person_id');
      create trigger missions_follow after update of erased_at on person
        for each row when (new.erased_at is not null) execute function missions_follow('id');
      create trigger missions_follow after update of closed_at on commission
        for each row when (new.closed_at is not null) execute function missions_follow('everybody');
      create trigger missions_follow after insert on mission_seat
        for each row execute function missions_follow('person_id');
    `);
  }

  /** The hourly round asks which associations there are; it sees their ids and nothing more. */
  private async sweeping(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy hourly_round on association for select to current_user using (true);
      create function associations_on_the_round() returns table (id uuid, locale text)
      language sql security definer set search_path = public, pg_temp as $$
        select a.id, a.locale from association a
      $$;
      revoke all on function associations_on_the_round() from public;
      grant execute on function associations_on_the_round() to ${APPLICATION_ROLE};
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
