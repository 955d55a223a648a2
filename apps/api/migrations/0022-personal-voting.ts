import { isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/**
 * Attending and voting by a personal link: who came in by theirs says so, and its rights are asked again at each piece of news.
 * What was forgotten on the day, and the letters that tell of an item added since the convocation.
 */
export class PersonalVoting1700000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.identification(runner);
    await this.membership(runner);
    await this.forgotten(runner);
    await this.notices(runner);
  }

  private async identification(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table attendance drop constraint attendance_identification_check,
        add constraint attendance_identification_check check (identification in ('account', 'personal-link'));
    `);
  }

  /** Said once for who comes in by a link and for who follows a sitting by one. */
  private async membership(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Has someone a membership in force at an instant, their own or that of an organisation they represent?
      create function belongs_at(house_id uuid, who uuid, at timestamptz) returns boolean language sql stable as $$
        select exists (
          select 1 from membership m
          join person p on p.association_id = m.association_id and p.id = m.person_id
          join association a on a.id = m.association_id
          where a.id = house_id and who in (p.id, p.representative_id)
            and daterange(m.starts_on, m.ends_on, '[]') @> (at at time zone a.time_zone)::date)
      $$;

      create or replace function enter_by_link(house_id uuid, who uuid, at timestamptz) returns jsonb language plpgsql as $$
      declare
        house record;
      begin
        perform set_config('etabli.association_id', house_id::text, true),
                set_config('etabli.user_id', '', true),
                set_config('etabli.person_id', who::text, true),
                set_config('etabli.mandate_id', '', true);
        select id, slug, name, time_zone, locale into house from association where id = house_id;
        return jsonb_build_object(
          'association', jsonb_build_object('id', house.id, 'slug', house.slug, 'name', house.name,
                                            'timeZone', house.time_zone, 'locale', house.locale),
          'personId', who,
          'roles', case when belongs_at(house_id, who, at)
            then jsonb_build_array(jsonb_build_object('role', 'member', 'mandateId', null, 'commissionId', null))
            else '[]'::jsonb end);
      end $$;
    `);
  }

  /** A move entered once the sitting was closed is bound to what the minutes say of it. */
  private async forgotten(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table attendance add column incident_id uuid,
        add constraint attendance_incident foreign key (association_id, incident_id) references incident (association_id, id)
          deferrable initially deferred,
        add constraint attendance_afterwards check (incident_id is null or at <= recorded_at);
      comment on column attendance.incident_id is 'forgotten on the day: why it was entered after the closing, and what it changes';
    `);
  }

  /** How each person called was told of an item added since: by a mail, or by a letter and the day it was posted. */
  private async notices(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table item_notice (${tenantKey},
        assembly_id uuid not null, agenda_item_id uuid not null, convocation_id uuid not null,
        mail_id uuid, posted_at timestamptz check (posted_at <= clock_timestamp()),
        ${recorded},
        constraint item_notice_once unique (association_id, agenda_item_id, convocation_id),
        constraint item_notice_one_way check (mail_id is null or posted_at is null),
        ${references('assembly_id', 'assembly')},
        ${references('agenda_item_id', 'agenda_item')},
        ${references('convocation_id', 'convocation')},
        ${references('mail_id', 'mail')}
      );
      create index item_notice_convocation on item_notice (association_id, convocation_id);
      create index item_notice_assembly on item_notice (association_id, assembly_id);
      create trigger not_after_filing before insert or update or delete on item_notice
        for each row execute function not_after_filing();
    `);
    await isolate(runner, 'item_notice', 'keep');
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
