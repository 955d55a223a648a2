import { isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** Voluntary hours: declared, ruled upon, valued; and who came through the door. Nothing of it is ever changed. */
export class Hours1700000000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.declared(runner);
    await this.ruled(runner);
    await this.dayHasItsEnd(runner);
    await this.door(runner);
    await this.rates(runner);
  }

  private async declared(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The id is made on the device that declares: sent twice, it is there once.
      create table volunteer_hours (${tenantKey},
        person_id uuid not null,
        on_day date not null,
        minutes integer not null check (minutes between 1 and 1440),
        what text not null check (what <> ''),
        duty text not null default 'action' check (duty in ('action', 'governing', 'supervising')),
        commission_id uuid,
        task_id uuid,
        source text not null check (source in ('form', 'week', 'door', 'task', 'digest')),
        ${recorded},
        ${references('person_id', 'person')},
        ${references('commission_id', 'commission')},
        ${references('task_id', 'task')}
      );
      create index volunteer_hours_task on volunteer_hours (association_id, task_id) where task_id is not null;
      create index volunteer_hours_person on volunteer_hours (association_id, person_id, on_day);
      create index volunteer_hours_day on volunteer_hours (association_id, on_day, commission_id);
    `);
    await isolate(runner, 'volunteer_hours', 'append');
  }

  private async ruled(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What became of a declaration, step after step: the last one counts. Two people at once make the same step.
      create table volunteer_hours_ruling (
        association_id uuid not null default current_association() references association (id),
        hours_id uuid not null,
        step integer not null check (step > 0),
        ruling text not null check (ruling in ('validated', 'refused', 'withdrawn')),
        reason text not null default '',
        ${recorded},
        constraint volunteer_hours_ruled_once primary key (association_id, hours_id, step),
        constraint volunteer_hours_refusal_reason check (ruling <> 'refused' or reason <> ''),
        ${references('hours_id', 'volunteer_hours')}
      );
      create view volunteer_hours_now with (security_invoker = true) as
        select h.*, coalesce(r.ruling, 'declared') as state, coalesce(r.step, 0) as step,
          coalesce(r.reason, '') as reason, r.recorded_by as ruled_by
        from volunteer_hours h
        left join lateral (
          select ruling, step, reason, recorded_by from volunteer_hours_ruling r
          where r.association_id = h.association_id and r.hours_id = h.id order by step desc limit 1
        ) r on true;
    `);
    await isolate(runner, 'volunteer_hours_ruling', 'append');
    await runner.query('grant select on volunteer_hours_now to etabli_app');
  }

  /** Whoever declares, in as many windows as they like: a person gives no more than 24 hours on a day. */
  private async dayHasItsEnd(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function volunteer_day_has_its_end() returns trigger language plpgsql as $$
      declare given integer;
      begin
        perform pg_advisory_xact_lock(hashtextextended(new.association_id::text || new.person_id || new.on_day, 0));
        select sum(minutes) into given from volunteer_hours_now
          where association_id = new.association_id and person_id = new.person_id and on_day = new.on_day
          and state in ('declared', 'validated');
        if given > 1440 then
          raise exception 'more than a day' using errcode = 'check_violation', constraint = 'volunteer_day';
        end if;
        return null;
      end $$;
      create trigger day_has_its_end after insert on volunteer_hours
        for each row execute function volunteer_day_has_its_end();
    `);
  }

  private async door(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table door_arrival (${tenantKey},
        person_id uuid not null,
        at timestamptz not null,
        ${recorded},
        ${references('person_id', 'person')}
      );
      create index door_arrival_person on door_arrival (association_id, person_id, at);
      -- One departure for one arrival; what the stay was worth, when it was declared.
      create table door_departure (
        association_id uuid not null default current_association() references association (id),
        arrival_id uuid not null,
        at timestamptz not null,
        hours_id uuid,
        ${recorded},
        constraint door_left_once primary key (association_id, arrival_id),
        ${references('arrival_id', 'door_arrival')},
        ${references('hours_id', 'volunteer_hours')}
      );
    `);
    await isolate(runner, 'door_arrival', 'append');
    await isolate(runner, 'door_departure', 'append');
  }

  private async rates(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What an hour is worth in the accounts, from a day on, and where the figure comes from.
      create table volunteer_rate (${tenantKey},
        from_day date not null,
        cents_per_hour integer not null check (cents_per_hour between 1 and 100000),
        source text not null check (source <> ''),
        ${recorded}
      );
      create index volunteer_rate_day on volunteer_rate (association_id, from_day);
    `);
    await isolate(runner, 'volunteer_rate', 'append');
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
