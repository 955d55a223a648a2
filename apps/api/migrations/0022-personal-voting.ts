import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Attending and voting by a personal link: who came in by theirs says so, and its rights are asked again at each piece of news.
 * What was forgotten on the day, and the letters that tell of an item added since the convocation.
 */
export class PersonalVoting1700000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.identification(runner);
    await this.membership(runner);
    await this.forgotten(runner);
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

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
