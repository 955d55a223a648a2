import { isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** People, memberships, mandates, statutes. */
export class Membership1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.people(runner);
    await this.memberships(runner);
    await this.mandates(runner);
    await this.aboutPeople(runner);
    await this.statutes(runner);
    await this.imports(runner);
    await this.enterAsSystem(runner);
  }

  private async people(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table person (${tenantKey},
        kind text not null check (kind in ('person', 'organisation')),
        given_name text not null default '', family_name text not null default '',
        organisation_name text not null default '',
        representative_id uuid,
        member_number text,
        email citext, phone text,
        street text not null default '', postcode text not null default '', city text not null default '',
        country text not null default 'FR',
        birth_date date,
        locale text not null default 'fr',
        custom jsonb not null default '{}',
        erased_at timestamptz,
        display_name text not null generated always as (
          case when kind = 'organisation' then organisation_name
               else btrim(given_name || ' ' || family_name) end) stored,
        sort_name text not null generated always as (
          fold(case when kind = 'organisation' then organisation_name
               else btrim(family_name || ' ' || given_name) end)) stored,
        search_text text not null generated always as (
          fold(given_name || ' ' || family_name || ' ' || given_name || ' ' || organisation_name || ' '
               || coalesce(email::text, '') || ' ' || city || ' ' || coalesce(member_number, ''))) stored,
        ${recorded},
        constraint person_named check (
          case when kind = 'organisation' then organisation_name <> '' else given_name || family_name <> '' end),
        constraint person_represented check (representative_id is null or kind = 'organisation'),
        constraint person_not_own_representative check (representative_id is distinct from id),
        ${references('representative_id', 'person')}
      );
      create unique index person_member_number on person (association_id, member_number);
      create index person_sort on person (association_id, sort_name, id);
      create index person_email on person (association_id, email);
      create index person_search on person using gin (search_text gin_trgm_ops);
      alter table belonging add foreign key (association_id, person_id) references person (association_id, id);
    `);
    await isolate(runner, 'person', 'keep');
  }

  private async memberships(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table membership_category (${tenantKey},
        name text not null check (name <> ''),
        voice text not null check (voice in ('deliberative', 'consultative')),
        weight integer not null default 1 check (weight between 1 and 100),
        position integer not null default 0,
        archived_at timestamptz
      );
      create unique index membership_category_name on membership_category (association_id, fold(name));

      create table membership (${tenantKey},
        person_id uuid not null, category_id uuid not null,
        starts_on date not null, ends_on date,
        end_reason text,
        import_id uuid,
        ${recorded},
        check (ends_on >= starts_on),
        constraint membership_once exclude using gist (
          association_id with =, person_id with =, daterange(starts_on, ends_on, '[]') with &&),
        ${references('person_id', 'person')},
        ${references('category_id', 'membership_category')}
      );
      create index membership_person on membership (association_id, person_id);

      -- What a person's standing is read from: fees paid, by the days they cover. Corrected by a reversal.
      create table fee_coverage (${tenantKey},
        person_id uuid not null,
        starts_on date not null, ends_on date not null,
        amount_cents integer check (amount_cents >= 0),
        source text not null,
        import_id uuid,
        ${recorded},
        check (ends_on >= starts_on),
        ${references('person_id', 'person')}
      );
      create index fee_coverage_person on fee_coverage (association_id, person_id);
      create table fee_coverage_reversal (
        association_id uuid not null default current_association() references association (id),
        coverage_id uuid not null,
        reason text not null,
        ${recorded},
        primary key (association_id, coverage_id),
        ${references('coverage_id', 'fee_coverage')}
      );
    `);
    await isolate(runner, 'membership_category', 'keep');
    await isolate(runner, 'membership', 'full');
    await isolate(runner, 'fee_coverage', 'append');
    await isolate(runner, 'fee_coverage_reversal', 'append');
  }

  private async mandates(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mandate (${tenantKey},
        person_id uuid not null,
        role text not null,
        commission_id uuid,
        starts_on date not null, ends_on date,
        decided_by text not null default '',
        ${recorded},
        check (ends_on >= starts_on),
        constraint mandate_commission check ((role like 'commission_%') = (commission_id is not null)),
        constraint mandate_once exclude using gist (
          association_id with =, person_id with =, role with =,
          coalesce(commission_id, '00000000-0000-0000-0000-000000000000'::uuid) with =,
          daterange(starts_on, ends_on, '[]') with &&),
        ${references('person_id', 'person')}
      );
      create index mandate_person on mandate (association_id, person_id);
      create table mandate_ending (
        association_id uuid not null default current_association() references association (id),
        mandate_id uuid not null,
        ends_on date not null,
        reason text not null,
        ${recorded},
        primary key (association_id, mandate_id, recorded_at),
        ${references('mandate_id', 'mandate')}
      );
    `);
    await isolate(runner, 'mandate', 'keep');
    await isolate(runner, 'mandate_ending', 'append');
  }

  private async aboutPeople(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table custom_field (${tenantKey},
        key text not null check (key ~ '^[a-z][a-z0-9_]*$'),
        label text not null check (label <> ''),
        kind text not null check (kind in ('text', 'number', 'date', 'choice', 'yes_no')),
        options text[] not null default '{}',
        position integer not null default 0,
        archived_at timestamptz,
        unique (association_id, key)
      );
      create table consent (${tenantKey},
        person_id uuid not null,
        kind text not null check (kind in ('newsletter', 'directory', 'photos', 'identity_after_departure')),
        given boolean not null,
        source text not null,
        ${recorded},
        ${references('person_id', 'person')}
      );
      create index consent_person on consent (association_id, person_id, kind, recorded_at);
      create table tag (${tenantKey}, name text not null check (name <> ''));
      create unique index tag_name on tag (association_id, fold(name));
      create table person_tag (
        association_id uuid not null default current_association() references association (id),
        person_id uuid not null, tag_id uuid not null,
        primary key (association_id, person_id, tag_id),
        ${references('person_id', 'person')},
        ${references('tag_id', 'tag')}
      );
      create table note (${tenantKey},
        person_id uuid not null,
        body text not null check (body <> ''),
        ${recorded},
        ${references('person_id', 'person')}
      );
      create index note_person on note (association_id, person_id);
      -- What changed on a person's page, field by field; emptied when the person is erased.
      create table person_change (${tenantKey},
        person_id uuid not null,
        kind text not null,
        changes jsonb not null default '{}',
        ${recorded},
        ${references('person_id', 'person')}
      );
      create index person_change_person on person_change (association_id, person_id, recorded_at);
      create table invitation (${tenantKey},
        person_id uuid not null,
        token_hash text not null unique,
        expires_at timestamptz not null,
        accepted_at timestamptz, withdrawn_at timestamptz,
        ${recorded},
        ${references('person_id', 'person')}
      );
    `);
    await isolate(runner, 'custom_field', 'keep');
    await isolate(runner, 'consent', 'append');
    await isolate(runner, 'tag', 'full');
    await isolate(runner, 'person_tag', 'full');
    await isolate(runner, 'note', 'full');
    await isolate(runner, 'person_change', 'full');
    await isolate(runner, 'invitation', 'keep');
  }

  private async statutes(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table statutes_version (${tenantKey},
        number integer not null check (number > 0),
        effective_from date not null,
        document jsonb not null,
        decision text not null default '',
        ${recorded},
        unique (association_id, number),
        constraint statutes_one_a_day unique (association_id, effective_from)
      );
    `);
    await isolate(runner, 'statutes_version', 'append');
  }

  private async imports(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table member_import (${tenantKey},
        file_id uuid not null,
        mapping jsonb not null,
        state text not null check (state in ('draft', 'running', 'done', 'undone', 'failed')),
        progress integer not null default 0, total integer not null default 0,
        created integer not null default 0, updated integer not null default 0, skipped integer not null default 0,
        finished_at timestamptz, undone_at timestamptz, undone_by uuid,
        ${recorded},
        ${references('file_id', 'stored_file')}
      );
      create table member_import_line (
        association_id uuid not null default current_association() references association (id),
        import_id uuid not null,
        line integer not null,
        person_id uuid not null,
        action text not null check (action in ('created', 'updated')),
        before jsonb,
        primary key (association_id, import_id, line),
        ${references('import_id', 'member_import')},
        ${references('person_id', 'person')}
      );
    `);
    await isolate(runner, 'member_import', 'keep');
    await isolate(runner, 'member_import_line', 'full');
  }

  /** How the house itself comes in, for its jobs: no person, no role. */
  private async enterAsSystem(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function enter_as_system(house_id uuid) returns jsonb language plpgsql as $$
      begin
        perform set_config('etabli.association_id', house_id::text, true);
        return (select jsonb_build_object(
          'association', jsonb_build_object('id', id, 'slug', slug, 'name', name, 'timeZone', time_zone, 'locale', locale),
          'personId', null, 'roles', '[]'::jsonb) from association where id = house_id);
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
