import { APPLICATION_ROLE, isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** A calendar that came into a room is taken back whole; who comes on a pass, and is no member, may come in by themselves. */
export class UndoAndDayUsers1700000000089 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.undoing(runner);
    await this.steps(runner);
    await this.guarding(runner);
    await this.alreadyThere(runner);
    await this.dayUsers(runner);
  }

  private async undoing(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table booking_import add column name text not null default '';
      comment on column booking_import.name is 'what the calendar calls itself, else the name of its file';

      create table booking_import_undo (${tenantKey},
        import_id uuid not null,
        ${recorded},
        constraint booking_import_undo_once unique (association_id, import_id),
        ${references('import_id', 'booking_import')}
      );
    `);
    await isolate(runner, 'booking_import_undo', 'append');
  }

  /** Each step says which import took it, or which undoing. */
  private async steps(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table booking_step add column import_id uuid, add column undo_id uuid,
        add ${references('import_id', 'booking_import')},
        add ${references('undo_id', 'booking_import_undo')},
        add constraint booking_step_by_one check (import_id is null or undo_id is null),
        add constraint booking_step_undoes check (undo_id is null or act <> 'made');
      comment on column booking_step.import_id is 'the import that took this step';
      comment on column booking_step.undo_id is 'the undoing of an import that took this step back';
      create index booking_step_import on booking_step (association_id, import_id) where import_id is not null;

      drop view booking_now;
      create view booking_now with (security_invoker = true) as
        select b.*, s.act, s.plan, s.free_minutes, s.cents, s.use_id, s.step, s.act <> 'cancelled' as stands,
          s.undo_id
        from booking b join lateral (
          select * from booking_step s where s.association_id = b.association_id and s.booking_id = b.id
          order by s.step desc limit 1) s on true;
      grant select on booking_now to ${APPLICATION_ROLE};
    `);
  }

  /** An undoing takes back what its own import did, and only where nothing was decided since: an import taken back decides nothing. */
  private async guarding(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create view booking_import_did with (security_invoker = true) as
        select s.association_id, s.import_id, s.booking_id, s.act, s.step,
          not exists (select from booking_step l
            left join booking_import_undo u on u.association_id = l.association_id and u.import_id = l.import_id
            where l.association_id = s.association_id and l.booking_id = s.booking_id and l.step > s.step
              and l.undo_id is null and u.id is null) as is_last
        from booking_step s where s.import_id is not null;
      comment on column booking_import_did.is_last is 'nothing was decided since, but by imports taken back';
      grant select on booking_import_did to ${APPLICATION_ROLE};

      create function booking_step_undoes_last() returns trigger language plpgsql as $$
      begin
        perform 1 from booking_import_undo u
          join booking_import_did d on d.association_id = u.association_id and d.import_id = u.import_id
            and d.booking_id = new.booking_id
          join booking_now b on b.association_id = u.association_id and b.id = new.booking_id
          where u.association_id = new.association_id and u.id = new.undo_id and d.is_last
            and b.stands = (d.act <> 'cancelled') and b.stands = (new.act = 'cancelled');
        if not found then
          raise exception 'the booking was changed since' using errcode = 'check_violation',
            constraint = 'booking_undo_last';
        end if;
        return new;
      end $$;
      create trigger booking_step_undoes_last before insert on booking_step
        for each row when (new.undo_id is not null) execute function booking_step_undoes_last();
    `);
  }

  /** What earlier imports brought: each holds its room until it is written, so it is the first one noted afterwards. */
  private async alreadyThere(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table booking_step no force row level security;
      alter table booking no force row level security;
      alter table booking_import no force row level security;
      update booking_step s set import_id = (
          select i.id from booking_import i
          where i.association_id = b.association_id and i.place_id = b.place_id and i.recorded_at >= s.recorded_at
          order by i.recorded_at limit 1)
        from booking b
        where b.association_id = s.association_id and b.id = s.booking_id and b.import_key is not null
          and s.act = 'made';
      alter table booking_step force row level security;
      alter table booking force row level security;
      alter table booking_import force row level security;
    `);
  }

  /** Whoever has half-days on a pass, and whoever came on one in the last thirty days, without being a member. */
  private async dayUsers(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function comes_on_a_pass(house_id uuid, who uuid, today date) returns boolean
      language sql stable as $$
        select exists (select from pass_now p where p.association_id = house_id and p.person_id = who
            and p.left_over > 0 and days_of(p.bought_on, p.valid_until) @> today)
          or exists (select from check_in c where c.association_id = house_id and c.person_id = who
            and c.pass_id is not null and c.taken_back_at is null and c.on_day between today - 30 and today)
      $$;
      create index check_in_person on check_in (association_id, person_id, on_day);

      create or replace function roles_held(house_id uuid, who uuid, by_user uuid, today date) returns jsonb
      language plpgsql stable as $$
      begin
        return coalesce((select jsonb_agg(role) from (
          -- A member today, or the one who speaks for an organisation that is.
          select jsonb_build_object('role', 'member', 'mandateId', null, 'commissionId', null) as role
            where exists (
              select 1 from membership m join person p on p.association_id = m.association_id and p.id = m.person_id
              where m.association_id = house_id and who in (p.id, p.representative_id)
                and daterange(m.starts_on, m.ends_on, '[]') @> today)
          union all
          select jsonb_build_object('role', m.role, 'mandateId', m.id, 'commissionId', m.commission_id)
            from mandate m
            where m.association_id = house_id and m.person_id = who and m.in_force @> today
          union all
          select jsonb_build_object('role', 'reviewer', 'mandateId', m.id, 'commissionId', m.commission_id)
            from mandate m
            join waiting_list l on l.association_id = m.association_id and l.commission_id = m.commission_id
            join commission c on c.association_id = m.association_id and c.id = m.commission_id and c.closed_at is null
            where m.association_id = house_id and m.person_id = who and m.role = 'commission_lead' and m.in_force @> today
          union all
          select jsonb_build_object('role', 'day_user', 'mandateId', null, 'commissionId', null)
            where comes_on_a_pass(house_id, who, today)
          union all
          select jsonb_build_object('role', 'administrator', 'mandateId', null, 'commissionId', null)
            from auth.administrators where user_id = by_user
        ) roles), '[]');
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
