import { APPLICATION_ROLE } from '@etabli/platform/migrating';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an import keeps to be explained, run again after a crash, and undone. */
export class Imports1700000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table member_import
        drop constraint member_import_state_check,
        add constraint member_import_state_check
          check (state in ('waiting', 'running', 'done', 'undone', 'failed')),
        add column options jsonb not null default '{}',
        add column decisions jsonb not null default '[]',
        add column unchanged integer not null default 0,
        -- Categories and tags it brought, by id.
        add column brought jsonb not null default '{"categories": [], "tags": []}',
        -- Why it failed: the code and values of a refusal.
        add column failure jsonb,
        -- What its undoing left as it was, because it had changed since.
        add column kept jsonb not null default '[]';
      create index member_import_recent on member_import (association_id, recorded_at desc);

      -- A line may bring an organisation and who speaks for it.
      alter table member_import_line
        drop constraint member_import_line_pkey,
        add primary key (association_id, import_id, line, person_id);
      create index member_import_line_person on member_import_line (association_id, person_id);

      -- A person is deleted only when nothing else names them; this makes the question quick.
      create index person_representative on person (association_id, representative_id)
        where representative_id is not null;
    `);
    await this.withdrawal(runner);
  }

  /**
   * The only way a person ever leaves the tables: the application may not delete people, fees or consents, but may ask
   * for those that one import brought. Whatever else names them keeps them, by its foreign key.
   */
  private async withdrawal(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function withdraw_imported(import uuid) returns integer
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        house uuid := current_association();
        made uuid[];
        brought_here jsonb;
      begin
        select brought into brought_here from member_import where association_id = house and id = import;
        select coalesce(array_agg(person_id), '{}') into made from member_import_line
          where association_id = house and import_id = import and action = 'created';
        delete from member_import_line
          where association_id = house and import_id = import and person_id = any(made);
        delete from person_change where association_id = house and person_id = any(made);
        delete from person_tag where association_id = house and person_id = any(made);
        delete from note where association_id = house and person_id = any(made);
        delete from consent where association_id = house and person_id = any(made);
        delete from fee_coverage where association_id = house and person_id = any(made) and import_id = import;
        delete from membership where association_id = house and person_id = any(made) and import_id = import;
        delete from person where association_id = house and id = any(made);
        delete from tag t where t.association_id = house and brought_here -> 'tags' ? t.id::text
          and not exists (select 1 from person_tag p where p.association_id = house and p.tag_id = t.id);
        begin
          delete from membership_category c
            where c.association_id = house and brought_here -> 'categories' ? c.id::text
              and not exists (select 1 from membership m where m.association_id = house and m.category_id = c.id);
        exception when foreign_key_violation then null;
        end;
        return cardinality(made);
      end $$;
      revoke execute on function withdraw_imported(uuid) from public;
      grant execute on function withdraw_imported(uuid) to ${APPLICATION_ROLE};
    `);
  }

  async down(): Promise<void> {
    throw new Error('This migration is not undone: restore a backup.');
  }
}
