import { APPLICATION_ROLE, isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** How mandates and memberships end, what people are told and may take away, how long things are kept. */
export class Members1700000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.mandates(runner);
    await this.memberships(runner);
    await this.aboutPeople(runner);
    await this.privacy(runner);
    await this.commissions(runner);
    await this.enter(runner);
  }

  /** A mandate given by mistake is cancelled: it was never in force. Rights are read from `in_force` alone. */
  private async mandates(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table mandate
        add column cancelled_at timestamptz,
        add column in_force daterange not null generated always as (
          case when cancelled_at is null then daterange(starts_on, ends_on, '[]') else 'empty'::daterange end) stored,
        drop constraint mandate_once;
      alter table mandate add constraint mandate_once exclude using gist (
        association_id with =, person_id with =, role with =,
        coalesce(commission_id, '00000000-0000-0000-0000-000000000000'::uuid) with =, in_force with &&);
      create index mandate_commission on mandate (association_id, commission_id) where commission_id is not null;
      alter table mandate_ending alter column ends_on drop not null, add column was_ends_on date;
      comment on column mandate_ending.ends_on is 'last day of the mandate; null when it was cancelled';
      comment on column mandate_ending.was_ends_on is 'the last day that stood before';
      -- The words of a record are emptied when the person is erased; the record stays.
      grant update (reason) on mandate_ending, fee_coverage_reversal to ${APPLICATION_ROLE};
    `);
  }

  private async memberships(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table membership_category add column college_id text;
      comment on column membership_category.college_id is 'the college of the statutes its members vote in';
      create table membership_ending (
        association_id uuid not null default current_association() references association (id),
        membership_id uuid not null,
        ends_on date not null, was_ends_on date,
        reason text not null,
        ${recorded},
        primary key (association_id, membership_id, recorded_at),
        ${references('membership_id', 'membership')} on delete cascade
      );
    `);
    await isolate(runner, 'membership_ending', 'append');
    await runner.query(`grant update (reason) on membership_ending to ${APPLICATION_ROLE}`);
  }

  private async aboutPeople(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table custom_field add column self_service boolean not null default false;
      comment on column custom_field.self_service is 'the person may fill it in';
      alter table invitation add column sent_to citext not null default '';
      create index invitation_person on invitation (association_id, person_id, recorded_at);
    `);
  }

  private async privacy(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table data_export (${tenantKey},
        person_id uuid not null,
        file_id uuid not null,
        ${recorded},
        ${references('person_id', 'person')},
        ${references('file_id', 'stored_file')} on delete cascade
      );
      create index data_export_person on data_export (association_id, person_id);
      create table retention_review (${tenantKey},
        note text not null default '',
        ${recorded}
      );
    `);
    await isolate(runner, 'data_export', 'full');
    await isolate(runner, 'retention_review', 'append');
  }

  private async commissions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table commission
        add column open_entry boolean not null default true,
        add column close_reason text,
        add constraint commission_closed check ((closed_at is null) = (close_reason is null)) not valid;
      comment on column commission.open_entry is 'any member may join';
    `);
  }

  /** The door as before, except that a cancelled mandate gives no role. */
  private async enter(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function enter(by_user uuid, into_slug text, at timestamptz, by_roles text[]) returns jsonb
      language plpgsql as $$
      declare
        house record;
        today date;
        held jsonb;
      begin
        perform set_config('etabli.user_id', coalesce(by_user::text, ''), true);
        select a.id, a.slug, a.name, a.time_zone, a.locale, b.person_id into house
          from belonging b join association a on a.id = b.association_id
          where b.user_id = by_user and a.slug = into_slug;
        if not found then
          select jsonb_agg(jsonb_build_object('role', 'administrator', 'mandateId', null, 'commissionId', null))
            into held from auth.administrators where user_id = by_user;
          return jsonb_build_object('association', null, 'personId', null, 'roles', coalesce(held, '[]'));
        end if;
        perform set_config('etabli.association_id', house.id::text, true),
                set_config('etabli.person_id', house.person_id::text, true);
        today := (at at time zone house.time_zone)::date;
        select jsonb_agg(role) into held from (
          -- A member today, or the one who speaks for an organisation that is.
          select jsonb_build_object('role', 'member', 'mandateId', null, 'commissionId', null) as role
            where exists (
              select 1 from membership m join person p on p.association_id = m.association_id and p.id = m.person_id
              where m.association_id = house.id and house.person_id in (p.id, p.representative_id)
                and daterange(m.starts_on, m.ends_on, '[]') @> today)
          union all
          select jsonb_build_object('role', m.role, 'mandateId', m.id, 'commissionId', m.commission_id)
            from mandate m
            where m.association_id = house.id and m.person_id = house.person_id and m.in_force @> today
          union all
          select jsonb_build_object('role', 'administrator', 'mandateId', null, 'commissionId', null)
            from auth.administrators where user_id = by_user
        ) roles;
        perform set_config('etabli.mandate_id', coalesce((
          select role ->> 'mandateId' from jsonb_array_elements(coalesce(held, '[]')) as role
          where role ->> 'role' = any(by_roles) and role ->> 'mandateId' is not null limit 1), ''), true);
        return jsonb_build_object(
          'association', jsonb_build_object('id', house.id, 'slug', house.slug, 'name', house.name,
                                            'timeZone', house.time_zone, 'locale', house.locale),
          'personId', house.person_id,
          'roles', coalesce(held, '[]'));
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
