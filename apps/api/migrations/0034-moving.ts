import { APPLICATION_ROLE, isolate, recorded, tenantKey } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const references = (column: string, table: string) =>
  `foreign key (association_id, ${column}) references ${table} (association_id, id)`;

/** What commissions bring from elsewhere and take along: boards of other tools, whole archives, calendars to follow. */
export class Moving1700000000034 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.imports(runner);
    await this.withdrawal(runner);
    await this.restoring(runner);
    await this.calendars(runner);
  }

  private async imports(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Boards handed in: read, then taken in whole, then perhaps taken back whole.
      create table board_import (${tenantKey},
        format text not null,
        fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
        state text not null default 'read' check (state in ('read', 'done', 'undone')),
        brought jsonb not null default '{}',
        done_at timestamptz, undone_at timestamptz, undone_by uuid,
        ${recorded},
        check ((state = 'read') = (done_at is null)),
        check ((state = 'undone') = (undone_at is not null)),
        ${references('undone_by', 'person')}
      );
      comment on column board_import.fingerprint is 'SHA-256 of what the files say, whatever they are called';
      create unique index board_import_once on board_import (association_id, fingerprint) where state = 'done';
      create index board_import_recent on board_import (association_id, recorded_at desc);
      create table board_import_file (
        association_id uuid not null default current_association() references association (id),
        import_id uuid not null, file_id uuid not null,
        position integer not null check (position >= 0),
        primary key (association_id, import_id, position),
        ${references('import_id', 'board_import')},
        ${references('file_id', 'stored_file')}
      );
      -- What it brought, so that all of it, and nothing else, can go away again.
      create table board_import_thing (
        association_id uuid not null default current_association() references association (id),
        import_id uuid not null,
        kind text not null check (kind in ('commission', 'stage', 'task', 'label')),
        thing_id uuid not null,
        primary key (association_id, kind, thing_id),
        ${references('import_id', 'board_import')}
      );
      create index board_import_thing_of on board_import_thing (association_id, import_id);
      alter table task_comment add column author_name text not null default '';
      comment on column task_comment.author_name is 'who wrote it in the tool it comes from, when they are nobody here';
    `);
    await isolate(runner, 'board_import', 'keep');
    await isolate(runner, 'board_import_file', 'append');
    await isolate(runner, 'board_import_thing', 'append');
  }

  /** Commissions and columns never go away, except those that an import brought and nobody has used since. */
  private async withdrawal(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function withdraw_boards(import uuid) returns void
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        house uuid := current_association();
        tasks uuid[]; stages uuid[]; commissions uuid[]; labels uuid[];
      begin
        select coalesce(array_agg(thing_id) filter (where kind = 'task'), '{}'),
               coalesce(array_agg(thing_id) filter (where kind = 'stage'), '{}'),
               coalesce(array_agg(thing_id) filter (where kind = 'commission'), '{}'),
               coalesce(array_agg(thing_id) filter (where kind = 'label'), '{}')
          into tasks, stages, commissions, labels
          from board_import_thing where association_id = house and import_id = import;
        -- Drafts too, which the one who undoes does not see.
        if exists (select from task where association_id = house and id <> all(tasks)
                   and (stage_id = any(stages) or commission_id = any(commissions)))
          or exists (select from task_event where association_id = house and task_id = any(tasks) and kind <> 'imported')
          or exists (select from task_dependency where association_id = house
                     and needs_id = any(tasks) and task_id <> all(tasks)) then
          raise exception 'boards were worked on since' using errcode = 'check_violation', constraint = 'board_import_untouched';
        end if;
        delete from task where association_id = house and id = any(tasks);
        delete from stage where association_id = house and (id = any(stages) or commission_id = any(commissions));
        delete from commission where association_id = house and id = any(commissions);
        delete from label l where association_id = house and id = any(labels)
          and not exists (select from task_label t where t.association_id = house and t.label_id = l.id);
        delete from board_import_thing where association_id = house and import_id = import;
      exception when foreign_key_violation then
        raise exception 'boards are in use' using errcode = 'check_violation', constraint = 'board_import_untouched';
      end $$;
      revoke execute on function withdraw_boards(uuid) from public;
      grant execute on function withdraw_boards(uuid) to ${APPLICATION_ROLE};
    `);
  }

  /** A commission that is read back brings its own columns. */
  private async restoring(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger board_of_commission on commission;
      create trigger board_of_commission after insert on commission for each row
        when (coalesce(current_setting('etabli.restoring', true), '') <> 'on')
        execute function board_of_commission();
    `);
  }

  private async calendars(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A private address at which a calendar program reads tasks. Only its hash is kept.
      create table calendar_link (${tenantKey},
        person_id uuid not null,
        commission_id uuid,
        token_hash text not null,
        tasks_as text not null default 'days' check (tasks_as in ('days', 'todos')),
        revoked_at timestamptz,
        ${recorded},
        unique (association_id, token_hash),
        ${references('person_id', 'person')},
        ${references('commission_id', 'commission')}
      );
      comment on column calendar_link.commission_id is 'null: what its person has to do, in every commission';
      create index calendar_link_person on calendar_link (association_id, person_id) where revoked_at is null;
    `);
    await isolate(runner, 'calendar_link', 'keep');
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
