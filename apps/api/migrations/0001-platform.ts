import { APPLICATION_ROLE, isolate, recorded, signInSchema, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Associations, who belongs to them, the door `enter`, files and mails. */
export class Platform1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists btree_gist;
      create extension if not exists pg_trgm;
      create extension if not exists unaccent;
      create extension if not exists citext;
      grant usage on schema public to ${APPLICATION_ROLE};

      create function current_association() returns uuid language sql stable parallel safe
        return nullif(current_setting('etabli.association_id', true), '')::uuid;
      create function current_user_id() returns uuid language sql stable parallel safe
        return nullif(current_setting('etabli.user_id', true), '')::uuid;
      create function current_person() returns uuid language sql stable parallel safe
        return nullif(current_setting('etabli.person_id', true), '')::uuid;
      create function current_mandate() returns uuid language sql stable parallel safe
        return nullif(current_setting('etabli.mandate_id', true), '')::uuid;

      -- Text as people search it: no accents, no case. Immutable because the dictionary is named.
      create function fold(words text) returns text language sql immutable strict parallel safe
        as $$ select lower(public.unaccent('public.unaccent'::regdictionary, words)) $$;
    `);
    await runner.query(signInSchema);
    await runner.query(`
      -- Who keeps the installation running; sees no association's data by that.
      create table auth.administrators (
        user_id uuid primary key references auth.users (id) on delete cascade,
        recorded_at timestamptz not null default clock_timestamp()
      );
      -- Sign-in mails belong to no association; they hold links, so they go away once sent.
      create table auth.mails (
        id uuid primary key,
        to_address text not null, subject text not null, html text not null, text text not null, kind text not null,
        state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'held', 'failed')),
        recorded_at timestamptz not null default clock_timestamp()
      );
      grant select, insert, update, delete on auth.administrators, auth.mails to ${APPLICATION_ROLE};
    `);
    await this.associations(runner);
    await this.files(runner);
    await this.mails(runner);
  }

  private async associations(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table association (
        id uuid primary key,
        slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'
          and slug not in ('connexion', 'mon-compte', 'invitation', 'nouvelle-association', 'auth', 'graphql', 'files', 'demo', 'feeds', 'assets', 'health')),
        name text not null check (name <> ''),
        object text not null default '',
        rna text, siret text,
        street text not null default '', postcode text not null default '', city text not null default '',
        email citext, phone text, website text,
        surface_m2 integer check (surface_m2 > 0),
        founded_on date,
        time_zone text not null default 'Europe/Paris',
        locale text not null default 'fr' check (locale in ('fr', 'en')),
        settings jsonb not null default '{}',
        recorded_at timestamptz not null default clock_timestamp()
      );
      create table belonging (
        association_id uuid not null default current_association() references association (id),
        user_id uuid not null references auth.users (id) on delete cascade,
        person_id uuid not null,
        recorded_at timestamptz not null default clock_timestamp(),
        primary key (association_id, user_id),
        unique (association_id, person_id)
      );
      create index belonging_user on belonging (user_id);

      alter table belonging enable row level security;
      alter table belonging force row level security;
      create policy own_association on belonging
        using (association_id = current_association()) with check (association_id = current_association());
      create policy own_person on belonging for select using (user_id = current_user_id());

      alter table association enable row level security;
      alter table association force row level security;
      create policy own_association on association
        using (id = current_association()) with check (id = current_association());
      create policy own_person on association for select
        using (id in (select association_id from belonging where user_id = current_user_id()));

      grant select, insert, update on association to ${APPLICATION_ROLE};
      grant select, insert, delete on belonging to ${APPLICATION_ROLE};
    `);
  }

  private async files(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table file_content (
        association_id uuid not null default current_association() references association (id),
        sha256 text not null,
        bytes bytea not null,
        primary key (association_id, sha256)
      );
      alter table file_content alter column bytes set storage external;
      create table stored_file (${tenantKey},
        name text not null, media_type text not null,
        size integer not null check (size >= 0),
        sha256 text not null,
        readable_with text,
        ${recorded},
        foreign key (association_id, sha256) references file_content (association_id, sha256)
      );
    `);
    await isolate(runner, 'file_content', 'full');
    await isolate(runner, 'stored_file', 'full');
  }

  private async mails(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mail (${tenantKey},
        person_id uuid,
        to_address text not null, to_name text not null,
        subject text not null, html text not null, text text not null,
        kind text not null,
        file_ids uuid[] not null default '{}',
        state text not null check (state in ('waiting', 'sending', 'sent', 'held', 'failed', 'uncertain')),
        taken_at timestamptz, sent_at timestamptz, error text,
        ${recorded}
      );
      create index mail_recent on mail (association_id, recorded_at desc);
    `);
    await isolate(runner, 'mail', 'keep');
  }

  async down(): Promise<void> {
    throw new Error('The first migration is not undone: restore a backup.');
  }
}
